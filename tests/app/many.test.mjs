// Many policies of one's own. What is large crosses to the page packed; and a window opens with those of the person, while the
// others are still being read: of these nothing is said until they are there.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { open, root, until } from './driver.mjs';

const OWN = ['north', 'east', 'south'];
const READING = 'Reading the policies of other providers…';
const CONTROL = '\uE009';
const pipe = join(process.env.XDG_RUNTIME_DIR, 'reads-on');
let window;

before(async () => {
  const folder = join(process.env.XDG_DATA_HOME, 'consent-desk', 'catalogue');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const shipped = 'tencent-cloud.2020-08-12';
  const facts = readFileSync(join(root, `src-tauri/core/catalogue/${shipped}.toml`), 'utf8');
  // A long comment makes many of three.
  const comment = `# ${'-'.repeat(400_000)}\n`;
  for (const name of OWN) {
    writeFileSync(join(folder, `${name}.toml`), facts.replace('id = "tencent-cloud"', `id = "${name}"`) + comment);
    for (const language of ['zh-CN', 'en-US'])
      writeFileSync(
        join(folder, `${name}.${language}.ftl`),
        readFileSync(join(root, `locales/${language}/catalogue/${shipped}.ftl`), 'utf8'),
      );
  }
  window = await open();
});
after(() => window.close());

test('what is large crosses packed, and whole', async () => {
  const [packed, ids] = await window.asyncRun(
    `const done = arguments[0];
     __TAURI_INTERNALS__.invoke('start').then(async (answer) => {
       const unpacking = new DecompressionStream('deflate-raw');
       const writer = unpacking.writable.getWriter();
       writer.write(new Uint8Array(answer));
       writer.close();
       const { catalogue } = await new Response(unpacking.readable).json();
       done([answer instanceof ArrayBuffer, catalogue.policies.map((it) => it.id)]);
     }, (why) => done([String(why), []]));`,
  );
  assert.equal(packed, true);
  assert.deepEqual(OWN.filter((name) => ids.includes(name)), OWN);
  // The page itself reads the same: it asks about each of them.
  const asked = await window.run('return document.querySelectorAll("main form label").length');
  assert.ok(asked >= ids.length, `${asked} of ${ids.length}`);
});

test('the page knows what draws it, and its letters come from the font that stands for Chinese', async () => {
  assert.match(await window.run('return getComputedStyle(document.body).fontFamily'), /^["']?Han/);
});

/** Has something asked as the page asks it; what it was answered stands in `window.answered` once it was. */
const ask = (name, values) =>
  window.run(
    `window.answered = null;
     __TAURI_INTERNALS__.invoke(arguments[0], arguments[1]).then(
       (it) => (window.answered = { it: it ?? true }),
       (why) => (window.answered = { why }));`,
    name,
    values,
  );
const answered = () => until('an answer', () => window.run('return window.answered'));

test('what is still to be read is neither absent nor undecided, and all that means it waits', async () => {
  for (const policy of ['qiniu-cloud', 'east']) await window.click(`main form input[value="${policy}"]`);
  await window.press('Continue');
  await until('the check-up', () => window.run('return location.hash.startsWith("#/check-up")'));
  await window.close();

  execFileSync('mkfifo', [pipe]);
  window = await open({ env: { DESK_READS_ON: pipe } });
  // The overview is there, with the person's own, and says that there is more to come.
  await window.says(READING, 'footer');
  await until('the overview', () => window.exists('.cards'));
  const shown = () => window.run('return [...document.querySelectorAll(".cards h3 a")].map((it) => it.hash)');
  assert.deepEqual(await shown(), ['#/provider/qiniu-cloud', '#/provider/east']);
  assert.match(await window.text('.cards'), /13 not decided/);
  // Whatever page is asked for, of whomever, says the same and nothing else.
  for (const place of [
    'provider/north', 'consents/north', 'check-up/south', 'write/north/deletion', 'compare/east/north', 'information',
    'requests/a-request', 'history', 'settings/mine', 'policy', 'consents/east',
  ]) {
    await window.go(`#/${place}`);
    assert.equal((await window.text('main')).trim(), READING, place);
  }
  // Nor does the finder say that there is nothing.
  await window.keys(CONTROL, 'k');
  await until('the finder', () => window.run('return document.activeElement?.matches("dialog[open] input") ?? false'));
  for (const key of 'tencent') await window.keys(key);
  await until('what it says', async () => (await window.text('dialog[open]')).includes(READING));
  assert.equal(await window.count('dialog[open] [role=option]'), 0);
  // What is asked of a policy that is not there is not refused: it waits.
  await ask('act', { action: { action: 'decide', policy: 'north', consent: 'cookies', decision: 'refused' } });
  await window.settle();
  assert.equal(await window.run('return window.answered'), null);
  await window.go('#/provider/north');

  // Whoever waits has opened the pipe, or opens it in vain from now on.
  const writing = openSync(pipe, 'r+');
  unlinkSync(pipe);
  closeSync(writing);
  const { it, why } = await answered();
  assert.equal(it?.policies.find((held) => held.policy === 'north')?.choices.cookies?.decision, 'refused', JSON.stringify(why));
  await until('the provider', async () => (await window.text('main h1')).includes('Tencent'));
  await until('what is found', () => window.exists('dialog[open] [data-href="#/provider/north"]'));
  assert.ok(!(await window.text()).includes(READING));
  await window.keys('\uE00C');
  await window.go('#/consents/north');
  await until('its consents', () => window.exists('main .seg'));
  await window.go('#/overview');
  await until('the overview', () => window.exists('.cards'));
  assert.deepEqual(await shown(), ['#/provider/qiniu-cloud', '#/provider/east']);
});
