// What is saved goes where the person says in the system's own dialog, and the window's words follow the language.
// Run inside with-session.sh.

import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { open, root, until } from './driver.mjs';

const titled = (title) => spawnSync('xdotool', ['search', '--onlyvisible', '--name', title], { encoding: 'utf8' }).stdout.split('\n').filter(Boolean);
const press = (...keys) => execFileSync('xdotool', ['key', ...keys]);
const chosen = join(process.env.HOME, 'Chosen');
let window;

before(async () => {
  mkdirSync(chosen);
  window = await open({ env: { LANG: 'en_US.UTF-8' } });
});
after(() => window.close());

test('the window’s title and dialogs speak the language that was chosen, at once', async () => {
  for (const [language, title] of [['zh-CN', '知情台'], ['en-US', 'Consent Desk']]) {
    await window.go('#/settings');
    await window.choose('[name=language-of-interface]', language);
    await until(`a window called ${title}`, () => titled(`^${title}$`).length > 0);
  }
});

test('what cannot be taken back waits until every consequence is acknowledged, and an empty day looks empty', async () => {
  await window.go('#/write/baidu-ai-cloud/cancel-account');
  await window.type('[name=name]', 'Mary Major');
  await window.type('[name=account]', 'uid-1');
  await window.type('[name=contact]', 'a@example.com');
  await until('the page', () => window.exists('.pages img'));
  const waits = () => window.run('return document.querySelector(".save .main").disabled');
  for (const consequence of ['irreversible', 'agreements', 'liability']) {
    await window.settle();
    assert.ok(await waits(), `${consequence} is not acknowledged`);
    await window.click(`[data-field=conditions] input[value=${consequence}]`);
  }
  await until('a letter to save', async () => !(await waits()));
  await window.click('.save .main');
  await until('the form of sending', () => window.exists('.sent input[type=date]'));
  // The web view draws an empty day as today's, in grey.
  const drawn = (day) =>
    window.run(
      `const it = document.querySelector('.sent input[type=date]');
       it.value = arguments[0];
       it.dispatchEvent(new Event('input', { bubbles: true }));
       document.activeElement.blur();
       return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(getComputedStyle(it.parentElement, '::after').content))));`,
      day,
    );
  assert.match(await drawn(''), /Not filled in/);
  assert.equal(await drawn('2026-11-20'), 'none');
});

test('a saved letter is dragged out of the window as the file that it is', async () => {
  const taking = spawn('/usr/bin/python3', [join(root, 'tests/app/taking.py'), 'Taking'], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    let taken;
    taking.stdout.once('data', (said) => (taken = String(said).trim()));
    await until('the other window', () => titled('^Taking$').length > 0);
    const file = await window.run('return document.querySelector(".saved [draggable=true]").title');
    const [x, y] = await window.run(
      `const it = document.querySelector('.saved [draggable=true]');
       it.scrollIntoView({ block: 'center' });
       const { left, top, width, height } = it.getBoundingClientRect();
       const edge = [window.screenX, window.screenY + window.outerHeight - window.innerHeight];
       return [edge[0] + left + width / 2, edge[1] + top + height / 2].map(Math.round);`,
    );
    const mouse = (...what) => execFileSync('xdotool', what.map(String));
    mouse('mousemove', x, y, 'mousedown', 1);
    for (let part = 1; part <= 10; part++) {
      mouse('mousemove', Math.round(x + ((100 - x) * part) / 10), Math.round(y + ((100 - y) * part) / 10));
      await window.settle();
    }
    mouse('mouseup', 1);
    await until('the file', () => taken);
    assert.equal(fileURLToPath(taken), file);
    assert.ok(existsSync(file));
  } finally {
    taking.kill();
  }
});

test('rights of one name are told apart by their clause and what stands there', async () => {
  await window.go('#/write/baidu-ai-cloud/automated-decision');
  const names = () => window.run('return [...document.querySelectorAll(".rights b"), ...document.querySelectorAll(".rights option")].map((it) => it.textContent.trim()).filter(Boolean)');
  const all = await until('the rights', async () => (await names()).length > 5 && names());
  assert.deepEqual(all.filter((it, at) => all.indexOf(it) !== at), [], 'no two look alike');
});

test('a closed dialog saves nothing and is no fault; a chosen place gets the file', async () => {
  await window.go('#/settings/saving');
  await window.click('[name=ask-where]');
  await until('asking', () => window.run('return document.querySelector("[name=ask-where]")?.checked && !document.querySelector("[name=ask-where]").disabled'));
  await window.go('#/information');
  await window.press('Save as CSV');
  await until('the dialog', () => titled('^Where to save$').length > 0);
  press('Escape');
  await until('no dialog', () => titled('^Where to save$').length === 0);
  await until('rest', () => window.run('return document.querySelector("main").ariaBusy === "false"'));
  assert.equal(await window.exists('.trouble'), false);
  assert.equal(await window.exists('.toast .card'), false);

  await window.press('Save as CSV');
  const dialog = await until('the dialog', () => titled('^Where to save$')[0]);
  execFileSync('xdotool', ['windowfocus', '--sync', dialog, 'key', '--clearmodifiers', 'ctrl+a', 'type', join(chosen, 'list.csv')]);
  press('Return');
  await until('the file', () => existsSync(join(chosen, 'list.csv')));
  await window.says('Saved: list.csv', '.toast');
  await window.go('#/settings/saving');
  await window.says(chosen, 'main');
});

test('a folder made after the desk was opened is named as out of reach, with what to do, and nothing is lost', async () => {
  const later = join(process.env.HOME, 'Made later');
  mkdirSync(later);
  for (const place of [later, chosen]) writeFileSync(join(place, 'policy.txt'), 'Privacy Policy. 1. We collect your name.');
  await window.go('#/information');
  await window.press('Save as CSV');
  const dialog = await until('the dialog', () => titled('^Where to save$')[0]);
  execFileSync('xdotool', ['windowfocus', '--sync', dialog, 'key', '--clearmodifiers', 'ctrl+a', 'type', join(later, 'list.csv')]);
  press('Return');
  await window.says('close Consent Desk and open it again', '.trouble');
  assert.deepEqual(readdirSync(later), ['policy.txt']);

  await window.go('#/policy');
  await window.give('input[type=file]', join(later, 'policy.txt'));
  await window.says('Move the file into a folder such as Documents', '.trouble');
  await window.give('input[type=file]', join(chosen, 'policy.txt'));
  await window.says('We collect your name', 'main');
});

test('a sample person comes and goes with one click, and leaves nothing', async () => {
  // Here the home folder lies where temporary files do, and the kernel keeps the desk off what lies beside it.
  const left = () => readdirSync(process.env.HOME, { recursive: true }).filter((it) => it.includes('consent-desk-sample'));
  await window.go('#/settings/mine');
  await window.press('Try with a sample person');
  await window.says('This is a sample person’s data', '.sample');
  assert.equal(await window.exists('.trouble'), false);
  assert.ok(left().length > 0);
  await window.go('#/requests');
  await window.says('Request for deletion of personal information', 'main');
  await window.press('End the trial and clear it');
  await until('one’s own', async () => !(await window.exists('.sample')));
  assert.deepEqual(left(), []);
});
