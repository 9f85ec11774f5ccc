import { describe, expect, test } from 'vitest';
import { fold, wordsOf } from '../src/find/fold';
import { Index } from '../src/find/index';
import { distance } from '../src/find/near';
import { reading } from '../src/find/reading';
import { recentFirst } from '../src/find/search';
import { findable, type Thing } from '../src/find/things';
import { speak, t } from '../src/words';

const QINIU = ['七牛云', 'Qiniu Cloud'];
const KINGSOFT = ['金山云', 'Kingsoft Cloud'];
const THINGS: [group: number, name: string[], where: string[], more?: string[]][] = [
  [0, ['删除', 'Deletion'], QINIU, ['写信', 'write a letter']],
  [0, ['删除', 'Deletion'], KINGSOFT, ['写信', 'write a letter']],
  [1, ['Cookie 与追踪', 'Cookies and tracking'], KINGSOFT, ['删除 Cookie 的方法', 'how to delete cookies']],
  [1, ['人脸识别信息', 'Face recognition'], QINIU],
  [1, ['用第三方数据匹配成间接用户画像', 'Match information with third-party data'], QINIU],
  [2, ['手机号码', 'Phone number'], QINIU],
  [2, ['重庆的银行账户', 'Bank account in Chongqing'], QINIU],
];
const said = ([zh = '', en = zh]: string[]) => ({ 'zh-CN': zh, 'en-US': en });
const index = new Index();
for (const [group, name, where, more] of THINGS)
  index.add({
    group,
    weight: 1,
    fields: [
      { text: said(name), weight: 1 },
      { text: said(where), weight: 0.8 },
      ...(more ? [{ text: said(more), weight: 0.4 }] : []),
    ],
  });
index.finish();

/** What is found, the best first, as `name · provider` in Chinese. */
const found = (query: string) =>
  index
    .find(query, 3, 10)
    .flatMap(({ hits }) => hits)
    .sort((one, other) => other.score - one.score)
    .map(({ at }) => `${THINGS[at]?.[1][0]} · ${THINGS[at]?.[2][0]}`);

describe('what is typed', () => {
  test('is compared in one case, one width and simplified characters', () => {
    expect(fold('ＱＱ 臉部識別資訊')).toBe('qq 脸部识别资讯');
  });
  test('is parted at spaces, marks, and where Chinese meets Latin', () => {
    expect(wordsOf('删除：金山，QQ号码')).toEqual(['删除', '金山', 'qq', '号码']);
  });
});

describe('is found', () => {
  test.each([
    ['in Chinese', '人脸'],
    ['in English, in either interface', 'face'],
    ['by a word within', 'recognition'],
    ['by its whole reading', 'renlian'],
    ['by a reading from within', 'shibie'],
    ['by its initials', 'rlsb'],
    ['in traditional characters', '人臉識別'],
    ['with a letter too many', 'recognnition'],
    ['with two letters swapped', 'recogintion'],
    ['with a letter wrong in the reading', 'renliam'],
    ['with a homophone', '人连识别'],
    ['with a character wrong', '人脸视别信息'],
  ])('%s: %s', (_, query) => expect(found(query)[0]).toBe('人脸识别信息 · 七牛云'));

  test('a word with several readings is read as it is meant', () => {
    expect(reading('重庆的银行').whole).toBe('chongqingdeyinhang');
    expect(found('chongqing')).toEqual(['重庆的银行账户 · 七牛云']);
  });

  test('a right and a provider together, with a space, without, and by initials', () => {
    for (const query of ['删除 金山', '删除金山', '金山删除', 'deletion kingsoft', 'sc jsy'])
      expect(found(query)[0], query).toBe('删除 · 金山云');
  });
});

test('a letter is found by what one wants done, as the field itself suggests', () => {
  const policy = { provider: said(KINGSOFT) };
  const offer = { right: 'deletion', summary: said(['', '']) };
  const { fields } = findable({ group: 'letter', policy, is: offer } as unknown as Thing);
  for (const [language, suggested] of [
    ['zh-CN', /：(\S+) /],
    ['en-US', /: (\S+) /],
  ] as const) {
    speak(language);
    const verb = suggested.exec(t('find'))?.[1] ?? 'nothing';
    expect(
      fields.filter((it) => it.weight > 0.9 && it.text[language].includes(verb)),
      verb,
    ).not.toEqual([]);
  }
  speak('zh-CN');
});

describe('ranks', () => {
  test('the name above what is said about it', () => {
    expect(found('删除 金山')).toEqual(['删除 · 金山云', 'Cookie 与追踪 · 金山云']);
  });
  test('the beginning of a word above what stands within one', () => {
    const words = new Index();
    for (const name of ['Interface', 'Face', 'Your face'])
      words.add({ group: 0, weight: 1, fields: [{ text: said([name]), weight: 1 }] });
    words.finish();
    expect(words.find('face', 1, 5)[0]?.hits.map(({ at }) => at)).toEqual([1, 2, 0]);
  });
  test('initials of a whole name above an English word that begins like them', () => {
    const words = new Index();
    for (const name of [
      ['超出范围', 'Beyond the scope'],
      ['删除', 'Deletion'],
    ])
      words.add({ group: 0, weight: 1, fields: [{ text: said(name), weight: 1 }] });
    words.finish();
    expect(words.find('sc', 1, 5)[0]?.hits[0]?.at).toBe(1);
  });
  test('the person’s own above others', () => {
    const hits = index.find('删除', 1, 5, (at) => (at === 1 ? 1 : 0.5))[0]?.hits;
    expect(hits?.map(({ at }) => at)).toEqual([1, 0]);
  });
});

test('every word must match, and how many there are is said though few are kept', () => {
  expect(found('删除 天气')).toEqual([]);
  expect(found('   ')).toEqual([]);
  const [letters] = index.find('删除', 3, 1);
  expect(letters?.hits.length).toBe(1);
  expect(letters?.count).toBe(2);
});

test('nothing that is typed breaks it', () => {
  for (const query of ['\n', '\t', '|', '\\', '(', '人'.repeat(500), 'a'.repeat(500), '😀', '\u0000', '的的的 的'])
    expect(() => found(query)).not.toThrow();
});

test('what differs by small errors is near', () => {
  expect(distance('cokie', 'cookies', 1)).toBe(1);
  expect(distance('deltion', 'deletion', 1)).toBe(1);
  expect(distance('qniiu', 'qiniu', 1)).toBe(1);
  expect(distance('phone', 'cookies', 1)).toBe(2);
});

describe('where one has been lately', () => {
  const hits = [
    { at: 3, score: 0.9 },
    { at: 7, score: 0.9 },
    { at: 5, score: 0.85 },
    { at: 1, score: 0.4 },
  ];
  const order = (...been: number[]) => recentFirst(hits, (at) => been.includes(at)).map(({ at }) => at);
  test('stands before what matches as well', () => expect(order(5)).toEqual([5, 3, 7, 1]));
  test('stands behind what matches better', () => expect(order(1)).toEqual([3, 7, 5, 1]));
  test('changes nothing where there is none', () => expect(order()).toEqual([3, 7, 5, 1]));
});
