// A person's way through the real window with a real keyring, in both languages. Run inside
// with-session.sh: the home folder, the display, the bus and the keyring are the session's own.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { open, root, until } from './driver.mjs';
import { accessible, narrow } from './pages.mjs';

const letters = join(process.env.HOME, 'Documents/Consent Desk');
const entry = (policy = 'qiniu-cloud') => {
  try {
    return execFileSync('secret-tool', ['lookup', 'service', 'consent-desk', 'username', `choices/${policy}`], { encoding: 'utf8' });
  } catch {
    return '';
  }
};
// By the document's own structure: the order in which a screen reader reads it, column by column.
const textOf = (path) => execFileSync('pdfinfo', ['-struct-text', path], { encoding: 'utf8' }).replace(/["\s]+/g, ' ');
const files = (ending) => (existsSync(letters) ? readdirSync(letters).filter((name) => name.endsWith(ending)) : []);
const squeezed = (text) => text.replace(/\s+/g, '');
const words = {
  'zh-CN': { home: '设置', find: 'phone number', other: 'English', save: '存为 PDF', text: '存为文本', taken: '接着写', carried: '金山云', undo: '撤销', undecided: '未决定', why: '必需', marketing: '同意', decision: 'withdrawn', profile: '间接用户画像 七牛', sell: '营销' },
  'en-US': { home: 'Settings', find: 'Phone number', other: '中文', save: 'Save as PDF', text: 'Save as text', taken: 'continues where you stopped', carried: 'Kingsoft Cloud', undo: 'Undo', undecided: 'Not decided', why: 'Required', marketing: 'Consents', decision: 'given', profile: 'indirect profile qiniu', sell: 'marketing' },
};
let window;
const choose = (consent, allow) => window.answer(consent, allow, true);
const chosen = (consent) => window.decision(consent);

before(async () => { window = await open(); });
after(() => window.close());

for (const language of ['zh-CN', 'en-US']) {
  const say = words[language];
  describe(language, () => {
    test('the language changes at once, everywhere', async () => {
      await window.go('#/settings');
      if ((await window.run('return document.documentElement.lang')) !== language) await window.press(words[language === 'zh-CN' ? 'en-US' : 'zh-CN'].other, '.status');
      await window.says(say.home, 'h1');
      await until('the document’s language', async () => (await window.run('return document.documentElement.lang')) === language);
    });

    test('a kind of information is found and says its clause', async () => {
      await window.go('#/information');
      await window.type('#search', say.find);
      await until('the one row', async () => (await window.count('.matrix tbody .kind')) === 1);
      await window.click('.matrix .kind .cell');
      await window.says('2.1.1', 'aside');
      await window.says(say.why, 'aside');
      await window.says('手机号码', 'aside');
      await window.run('const it = document.querySelector("#search"); it.value = ""; it.dispatchEvent(new Event("input", { bubbles: true }))');
    });

    test('the matrix is walked through by keys: a group opens, a kind is told of beside it, and one comes back', async () => {
      await until('all rows', async () => (await window.count('.matrix tbody .category')) > 5);
      const focus = () => window.run('const it = document.activeElement; return [it.closest("tr")?.dataset.row ?? it.id, it.dataset.column ?? ""]');
      await window.run('document.querySelector(".matrix [data-row=c-biometric] th").focus()');
      if ((await window.run('return document.querySelector("[data-row=c-biometric]").ariaExpanded')) === 'true') await window.keys('\uE012');
      for (const key of ['\uE014', '\uE015', '\uE015']) await window.keys(key);
      await window.settle();
      assert.deepEqual(await focus(), ['k-face', '0']);
      await window.keys('\uE014');
      await window.settle();
      assert.deepEqual(await focus(), ['k-face', '1']);
      await window.keys('\uE007');
      await until('the facts', async () => (await focus())[0] === 'kind-name');
      await window.keys('\uE00C');
      await until('the cell again', async () => (await focus())[0] === 'k-face');
    });

    test('a band of the picture tells its clauses, and the table says the same', async () => {
      await window.go('#/provider/qiniu-cloud');
      await window.run('document.querySelector(".flows [role=option]").focus()');
      await window.keys('\uE015');
      await until('the clauses', async () => (await window.count('.told .clause')) > 0);
      const cited = await window.run('return [...document.querySelectorAll(".told .clause")].map((it) => it.textContent)');
      await window.run('document.querySelector(".flows button").click()');
      await until('the table', () => window.exists('.flows table'));
      const table = await window.text('.flows table');
      for (const clause of cited) assert.ok(table.includes(clause), clause);
    });

    test('two providers are held against each other', async () => {
      await window.go('#/compare/qiniu-cloud/tencent-cloud');
      await until('the lines', async () => (await window.count('main tbody tr')) > 20);
      await until('what one alone says', () => window.exists('tr.first td.here .clause'));
    });

    test('the list of everything collected is saved for a spreadsheet', async () => {
      await window.go('#/information');
      await window.press(language === 'zh-CN' ? '存为 CSV' : 'Save as CSV');
      const name = await until('the file', () => files('.csv')[0]);
      const text = readFileSync(join(letters, name), 'utf8');
      assert.ok(text.startsWith('\uFEFF') && text.split('\r\n').length > 100);
      assert.ok(text.includes('手机号码'));
    });

    test('a consent is decided by mouse, another by keyboard, and taken back', async () => {
      await window.go('#/consents/qiniu-cloud');
      await window.says(say.marketing, 'h1');
      await choose('third-party-profiling', say.decision === 'given');
      await until('the entry', () => entry().includes(`third-party-profiling=${say.decision[0]}`));
      await until('rest', () => window.exists('main[aria-busy=false]'));
      const before = await chosen('marketing-email');
      const kept = entry();
      await window.run('document.querySelector("#consent-marketing-email .seg [aria-pressed=false]").focus()');
      for (const arrow of ['\uE012', '\uE014', '\uE015', '\uE013']) await window.keys(arrow);
      await window.settle();
      assert.equal(entry(), kept, 'arrows move and decide nothing');
      assert.equal(await chosen('marketing-email'), before);
      await window.run('document.querySelector("#consent-marketing-email .seg [aria-pressed=false]").focus()');
      await window.keys(' ');
      await until('another choice', async () => (await chosen('marketing-email')) !== before);
      await until('the entry', () => /marketing-email=[grw]\d{6}/.test(entry()));
      await until('rest', () => window.exists('main[aria-busy=false]'));
      assert.ok(await window.run('return document.querySelector("#consent-marketing-email").contains(document.activeElement)'), 'the focus stays');
      const saved = entry();
      await choose('cookies', false);
      await until('the entry', () => /cookies=[rw]/.test(entry()));
      await window.press(say.undo, '.toast');
      await until('the entry as before', () => entry() === saved);
      await until('the screen as before', async () => (await chosen('cookies')) === 'undecided');
    });

    test('the entry is one line of ASCII within every platform’s limit', () => {
      const line = entry();
      assert.match(line, /^cd1;[a-z0-9=,-]+;[0-9a-f]{8}$/);
      assert.ok(line.length <= 1200);
    });

    test('closed and opened again, the decisions are there', async () => {
      await window.close();
      window = await open();
      await window.go('#/consents/qiniu-cloud');
      await until('the decision', async () => (await chosen('third-party-profiling')) === say.decision);
      assert.equal(await window.run('return document.documentElement.lang'), language);
    });

    for (const [letterLanguage, found] of Object.entries({
      'zh-CN': ['上海七牛信息技术有限公司', '第四十七条第一款', '第6.3.1条', '王小明'],
      'en-US': ['Shanghai Qiniu Information Technology Co., Ltd.', '47(1) and 47(2) of the Personal Information Protection Law', 'clause 6.3.1', '王小明'],
      both: ['上海七牛信息技术有限公司', '第四十七条第一款', 'clause 6.3', 'To: Shanghai Qiniu'],
    })) {
      test(`a deletion letter in ${letterLanguage} is written, seen and saved`, async (t) => {
        await window.go('#/overview');
        await window.go('#/write/qiniu-cloud/deletion');
        await window.choose('[name=language]', letterLanguage);
        await window.type('input[name=name]', '王小明');
        await window.type('input[name=account]', '$& #{x} *b* <b>x</b>');
        await window.type('input[name=contact]', 'xm.wang@example.com');
        await window.run('const it = document.querySelector("[data-field=grounds] input"); if (!it.checked) it.click();');
        await until('nothing missing', () => window.run('return document.querySelector(".foot .tag")?.className.includes("given") ?? false'));
        await window.run('document.querySelector("[name=account]").focus()');
        await until('its passage lit', () => window.exists('.pages .lit'));
        await until('the page', () => window.run('return document.querySelector(".pages pre")?.textContent.includes("<b>x</b>") ?? false'));
        const before = files('.pdf');
        await window.press(say.save, '.foot');
        const path = join(letters, await until('the file', () => files('.pdf').find((name) => !before.includes(name))));
        const text = textOf(path);
        for (const part of found) assert.ok(squeezed(text).includes(squeezed(part)), `${part} in ${text}`);
        assert.ok(squeezed(text).includes(squeezed('$& #{x} *b* <b>x</b>')), 'markup is printed as typed');
        // Last, so that only this is skipped where there is no veraPDF.
        const vera = join(root, '../shared/tools/verapdf/verapdf');
        if (!existsSync(vera)) return t.skip('verapdf');
        // It runs for two seconds: to compile what it does at length takes longer than doing it.
        const env = { ...process.env, JAVA_TOOL_OPTIONS: '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC' };
        assert.match(execFileSync(vera, [path, 'ua1', '2a'], { encoding: 'utf8', env }), /ua1 compliant=true[\s\S]*2a compliant=true/);
      });
    }

    test('a letter is saved as text', async () => {
      const before = files('.txt');
      await window.click('.save .caret');
      await window.press(say.text, '.menu');
      const name = await until('the file', () => files('.txt').find((it) => !before.includes(it)));
      assert.match(readFileSync(join(letters, name), 'utf8'), /^关于删除个人信息的请求书\n致：[\s\S]*Request for deletion/);
    });

    test('a letter by keyboard alone, saved and sent; an unfinished one survives a kill and goes to no other provider', async () => {
      await window.go('#/overview');
      await window.go('#/write/qiniu-cloud/access');
      await until('the form', () => window.exists('[name=name]'));
      await window.run('document.querySelector("[name=name]").focus()');
      const TAB = '\uE004', ENTER = '\uE007';
      await window.run('document.querySelector("[name=account]").focus()');
      for (const key of 'kb-77') await window.keys(key);
      await until('it is kept', () => window.exists('.keeping svg'));
      await window.close();
      window = await open();
      await window.go('#/write/qiniu-cloud/access');
      await window.says(say.taken, '.taken');
      await until('what was typed', () => window.run('return document.querySelector("[name=account]").value.includes("kb-77")'));
      await window.run('document.querySelector("#step-1").focus()');
      await window.keys(ENTER);
      await window.choose('[name=policy]', 'kingsoft-cloud');
      await window.says(say.carried, 'h1');
      await until('nothing of the account', () => window.run('const it = document.querySelector("[name=account]"); return it && !it.value.includes("kb-77") && !(document.querySelector(".pages pre")?.textContent ?? "kb-77").includes("kb-77")'));
      assert.equal(await window.run('return document.querySelector("[name=name]").value'), '王小明', 'the name goes along');
      await window.run('document.querySelector("#step-2").focus()');
      await window.keys(ENTER);
      await window.run('document.querySelector("[name=contact]").focus()');
      for (const key of 'a@b.cn') await window.keys(key);
      await window.keys(ENTER);
      await until('the third step', () => window.run('return document.activeElement.id === "step-3"'));
      await until('a letter to save', () => window.run('return !document.querySelector(".save .main").disabled'));
      await window.keys('\uE009', 's');
      await until('what became of it', () => window.exists('.saved'));
      await window.keys(TAB);
      await window.choose('[name=sent-by]', 'email');
      await window.click('.sent .actions button');
      await until('it is recorded', () => window.run('return !document.querySelector(".sent") && Boolean(document.querySelector(".saved ~ .next"))'));
    });

    test('a field that would deceive the reader is refused in words', async () => {
      await window.go('#/write/qiniu-cloud/deletion');
      await until('the form', () => window.exists('input[name=contact]'));
      await window.type('input[name=contact]', 'a\u202Eb');
      await until('the problem', () => window.exists('[role=alert]'));
      await window.says('U+202E', '[role=alert]');
      await window.type('input[name=contact]', 'a@example.com');
      await until('no problem', async () => !(await window.exists('.trouble')));
    });

    test('everything is found by typing, and the keys are listed', async () => {
      await window.go('#/overview');
      await window.keys('\uE009', 'k');
      await until('the finder', () => window.exists('dialog[open] input[role=combobox]'));
      await window.type('dialog[open] input[role=combobox]', say.profile);
      await window.keys('\uE007');
      await window.says(say.marketing, 'h1');
      await until('the consent in view', () => window.run('const it = document.querySelector("#consent-third-party-profiling").getBoundingClientRect(); return it.top >= 0 && it.bottom <= innerHeight'));
      await window.keys('\uE009', 'k');
      await window.type('dialog[open] input[role=combobox]', say.sell);
      const first = await until('what is found', () => window.run('return document.querySelector("dialog[open] [aria-selected=true]")?.dataset.href'));
      await window.keys('\uE007');
      await until('the page', () => window.run('return location.hash === arguments[0] && !document.querySelector("dialog[open]")', first));
      await until('its words', async () => (await window.text('main')).toLowerCase().includes(say.sell));
      await window.run('document.activeElement.blur()');
      await window.keys('?');
      await until('the list of keys', () => window.exists('dialog[open] kbd'));
      const ESCAPE = '\uE00C';
      await window.keys(ESCAPE);
      await until('no list of keys', async () => !(await window.exists('dialog[open]')));
      // With something typed, which the web view’s own search field would clear instead.
      await window.keys('\uE009', 'k');
      await window.type('dialog[open] input[role=combobox]', say.sell);
      await window.keys(ESCAPE);
      await until('no finder', async () => !(await window.exists('dialog[open]')));
    });

    test('every page holds the rules of accessibility, light and dark, and fits a narrow window', async () => {
      await accessible(window, ['#/overview', '#/information', '#/consents/qiniu-cloud', '#/write/qiniu-cloud/deletion', '#/provider/tencent-cloud/rights', '#/compare', '#/settings'], ['light', 'dark']);
      await narrow(window, ['#/overview', '#/information', '#/consents/baidu-ai-cloud', '#/write/qiniu-cloud/deletion', '#/provider/kingsoft-cloud', '#/compare', '#/settings']);
    });
  });
}
