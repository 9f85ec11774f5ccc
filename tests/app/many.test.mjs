// Many policies of one's own: what is known of all of them is large, and crosses to the page packed.

import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { open, root } from './driver.mjs';

const OWN = ['north', 'east', 'south'];
let window;

before(async () => {
  const folder = join(process.env.XDG_DATA_HOME, 'consent-desk', 'catalogue');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const shipped = 'tencent-cloud.2020-08-12';
  const facts = readFileSync(join(root, `src-tauri/core/catalogue/${shipped}.toml`), 'utf8');
  for (const name of OWN) {
    writeFileSync(join(folder, `${name}.toml`), facts.replace('id = "tencent-cloud"', `id = "${name}"`));
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
     __TAURI_INTERNALS__.invoke('catalogue').then(async (answer) => {
       const unpacking = new DecompressionStream('deflate-raw');
       const writer = unpacking.writable.getWriter();
       writer.write(new Uint8Array(answer));
       writer.close();
       const { policies } = await new Response(unpacking.readable).json();
       done([answer instanceof ArrayBuffer, policies.map((it) => it.id)]);
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
