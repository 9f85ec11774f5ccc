// How long a key takes, beside MiniSearch and Fuse.js over the same things: `npm run bench:find [-- POLICIES… alone]`
// prints JSON; `alone` leaves the peers out. All is typed three times over, and each key counts by its fastest. The texts are the catalogue's own, in both languages; each further policy has a name of its own and
// words of its own in a third of its facts, as policies that people take in have. Fuse.js looks at everything for
// every key, so it gets fewer keys where there is much.

import { FluentBundle, FluentResource } from '@fluent/bundle';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const {
  module: { Index },
} = await runnerImport(here('../src/find/index.ts'), { logLevel: 'silent' });

/** The names of the catalogue's facts, in both languages. */
const facts = [];
for (const file of readdirSync(here('../../locales/zh-CN/catalogue'))) {
  const [zh, en] = ['zh-CN', 'en-US'].map((language) => {
    const bundle = new FluentBundle(language, { useIsolating: false });
    bundle.addResource(new FluentResource(readFileSync(here(`../../locales/${language}/catalogue/${file}`), 'utf8')));
    return bundle;
  });
  for (const [id, message] of zh._messages) {
    if (!/^(collected|consent|right|recipient)-/.test(id) || !message.value) continue;
    const other = en.getMessage(id);
    if (!other?.value) continue;
    facts.push({ group: id.split('-')[0], zh: zh.formatPattern(message.value), en: en.formatPattern(other.value) });
  }
}

// The same numbers in every run.
let seed = 7;
const random = (below) => {
  seed = (seed * 1103515245 + 12345) & 0x7fffffff;
  return seed % below;
};
const HAN = '安北晨达恩方光海佳康蓝明宁鹏启瑞盛腾维新易云泽智';
const some = (count) => Array.from({ length: count }, () => HAN[random(HAN.length)]).join('');

/** How many facts a policy has. */
const FACTS = 60;
const GROUPS = ['provider', 'collected', 'consent', 'right', 'recipient'];

function things(policies) {
  const all = [];
  for (let policy = 0; policy < policies; policy += 1) {
    const provider = { zh: `${some(3)}网络`, en: `Provider ${policy.toString(36)}` };
    all.push({ group: 'provider', ...provider, provider });
    for (let fact = 0; fact < FACTS; fact += 1) {
      const { group, zh, en } = facts[random(facts.length)];
      const own = fact % 3 === 0 && group !== 'right' ? some(2) : '';
      all.push({ group, zh: own ? `${zh}（${own}）` : zh, en, provider });
    }
  }
  return all;
}

/** As they are typed: each beginning of each is a key. */
const QUERIES = ['删除', '人脸', '手机 安', 'shanchu', 'rlsb', 'face rec', 'deletion', 'cokies', '營銷', 'provider 2z'];
const KEYS = QUERIES.flatMap((query) => [...query].map((_, at) => query.slice(0, at + 1))).filter(
  (it) => it.trim() === it,
);

function measured(keys, find) {
  const times = keys.map(() => Infinity);
  for (let pass = 0; pass < 3; pass += 1)
    keys.forEach((key, at) => {
      const start = performance.now();
      find(key);
      times[at] = Math.min(times[at], performance.now() - start);
    });
  times.sort((one, other) => one - other);
  const at = (share) => Number(times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(3));
  return { keys: keys.length, median_ms: at(0.5), p95_ms: at(0.95), max_ms: at(1) };
}
const timed = (make) => {
  const start = performance.now();
  return [make(), Math.round(performance.now() - start)];
};

const alone = process.argv.includes('alone');
const sizes = process.argv.slice(2).map(Number).filter(Boolean);
const result = [];
for (const policies of sizes.length > 0 ? sizes : [5, 5000]) {
  const all = things(policies);
  const row = { policies, things: all.length };

  const [own, built] = timed(() => {
    const index = new Index();
    for (const it of all)
      index.add({
        group: GROUPS.indexOf(it.group),
        weight: 1,
        fields: [
          { text: { 'zh-CN': it.zh, 'en-US': it.en }, weight: 1 },
          { text: { 'zh-CN': it.provider.zh, 'en-US': it.provider.en }, weight: 0.8 },
        ],
      });
    index.finish();
    return index;
  });
  row.texts = own.texts;
  row.desk = { build_ms: built, ...measured(KEYS, (key) => own.find(key, GROUPS.length, 100)) };

  result.push(row);
  if (alone) continue;
  const documents = all.map((it, id) => ({
    id,
    zh: it.zh,
    en: it.en,
    provider: `${it.provider.zh} ${it.provider.en}`,
  }));
  // Chinese has no spaces: each character is a term.
  const tokenize = (text) => text.match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? [];
  const [mini, indexed] = timed(() => {
    const index = new MiniSearch({ fields: ['zh', 'en', 'provider'], tokenize });
    index.addAll(documents);
    return index;
  });
  const asked = { prefix: true, fuzzy: 0.2, combineWith: 'AND' };
  row.minisearch = { build_ms: indexed, ...measured(KEYS, (key) => mini.search(key, asked).slice(0, 100)) };

  const [fuse, made] = timed(
    () => new Fuse(documents, { keys: ['zh', 'en', 'provider'], ignoreLocation: true, threshold: 0.3 }),
  );
  const few = policies > 100 ? KEYS.filter((_, at) => at % 10 === 0) : KEYS;
  row['fuse.js'] = { build_ms: made, ...measured(few, (key) => fuse.search(key, { limit: 100 })) };
}
console.log(JSON.stringify({ bench: 'find', node: process.version, rows: result }, null, 2));
process.exit(0);
