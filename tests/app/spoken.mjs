// What Orca says while a letter is saved, sent, answered and its request closed, by keyboard alone:
//   tests/with-session.sh -- node tests/app/spoken.mjs zh-CN
// on the programs of target/driven. It needs orca, speech-dispatcher (its dummy module speaks into nothing), openbox
// (Orca follows the window that has the focus) and xdotool. Prints each key with what was spoken after it: to be read.

import { spawn, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { open, until } from './driver.mjs';

const language = process.argv[2] ?? 'zh-CN';
const locale = { 'zh-CN': 'zh_CN.UTF-8', 'en-US': 'en_US.UTF-8' }[language];
const log = join(process.env.SESSION_BASE, 'orca.log');
const environment = { ...process.env, LANG: locale, LC_ALL: locale };

const speech = join(process.env.XDG_CONFIG_HOME, 'speech-dispatcher');
mkdirSync(speech, { recursive: true });
writeFileSync(join(speech, 'speechd.conf'), 'LogLevel 3\nAddModule "dummy" "sd_dummy" ""\nDefaultModule dummy\n');
const started = [spawn('openbox', [], { stdio: 'ignore', env: environment })];

const window = await open({ env: { ...environment, NO_AT_BRIDGE: undefined } });
started.push(spawn('orca', ['--debug-file', log], { stdio: 'ignore', env: environment }));
await until('Orca', () => existsSync(log) && /SPEECH OUTPUT/.test(readFileSync(log, 'utf8')));

let read = 0;
/** What was spoken since, once nothing more is said for a while. */
async function heard() {
  let size = -1;
  for (let still = 0; still < 4; ) {
    await pause(150);
    const now = readFileSync(log).length;
    still = now === size ? still + 1 : 0;
    size = now;
  }
  const all = readFileSync(log, 'utf8');
  const said = [...all.slice(read).matchAll(/SPEECH OUTPUT: '([^]*?)' ?\{'established/g)].map((it) => it[1].replaceAll('\n', ' '));
  read = all.length;
  return said;
}
async function key(...keys) {
  execFileSync('xdotool', ['key', '--clearmodifiers', ...keys]);
  await said(keys.join(' '));
}
const said = async (what) => console.log(`${what}\n${(await heard()).map((it) => `    ${it}`).join('\n')}`);
const focused = (css) => window.run('return document.activeElement?.matches(arguments[0]) ?? false', css);
/** Goes on by Tab until `css` has the focus, and prints all that is said on the way. */
async function tab(css, most = 40) {
  for (let at = 0; at < most; at += 1) {
    await key('Tab');
    if (await focused(css)) return;
  }
  throw new Error(`no Tab leads to ${css}`);
}
const type = async (text) => {
  execFileSync('xdotool', ['type', '--delay', '40', text]);
  await said(`types ${text}`);
};

try {
  if ((await window.run('return document.documentElement.lang')) !== language) {
    await window.go('#/settings');
    await window.choose('[name=language-of-interface]', language);
  }
  const ids = execFileSync('xdotool', ['search', '--onlyvisible', '--name', '知情台|Consent Desk'], { encoding: 'utf8' }).split('\n').filter(Boolean);
  execFileSync('xdotool', ['windowactivate', '--sync', ids[0]]);
  await window.go('#/write/qiniu-cloud/deletion');
  await until('the form', () => window.exists('[name=account]'));
  await window.run('document.querySelector("main h1").focus()');
  await said('the form');
  await tab('[name=name]');
  await type('Wang Xiaoming');
  await tab('[name=account]');
  await type('wxm');
  await tab('[data-field=grounds] input');
  await key('space');
  await tab('.save .main');
  await key('Return');
  await until('the saved letter', () => window.exists('.saved'));
  await said('saved');
  await tab('.sent button');
  await key('Return');
  await said('sent');
  await window.run('document.querySelector(".saved a").focus()');
  await key('Return');
  await until('the request', () => window.exists('section > p > button'));
  await said('the request');
  for (const [step, ...fields] of [['answered', '[name=outcome]', '[name=reason]'], ['closed']]) {
    while (!(await focused('section > p > button'))) await key('Tab');
    await key('Return');
    await window.choose('dialog [name=step]', step);
    for (const field of fields) {
      await tab(field);
      if (field === '[name=reason]') await key('space');
    }
    await tab('dialog [type=submit]');
    await key('Return');
    await said(step);
    if (await window.exists('dialog[open]')) {
      console.log(await window.text('dialog[open] [role=alert]'));
      break;
    }
  }
} finally {
  if (process.env.SPOKEN_LOG) writeFileSync(process.env.SPOKEN_LOG, readFileSync(log));
  await window.close();
  for (const it of started) it.kill();
}
