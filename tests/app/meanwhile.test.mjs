// What others do to the real keyring, or beside the desk, after the history took a decision and before the keyring
// does: the service restarted, the entry removed or changed, the keyring locked, another desk. What was called saved
// is there afterwards, and what is not there was not called saved. `node --test tests/app/meanwhile.test.mjs`.

import assert from 'node:assert/strict';
import { execFile, execFileSync, spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { crc32 } from 'node:zlib';
import { root, until } from './driver.mjs';
import { ATTRIBUTES, clear, defaultKeyring, desk, isThere, lookup, ownerOf, secrets, session, shipped, store } from './keyring.mjs';

const held = () => lookup(...ATTRIBUTES);

/** Decides, and has something done in between; `then` is done while the desk goes on. Gives the exit code, and what was said. */
async function decide(consent, decision, between, then = async () => {}) {
  const { SESSION_BASE: base, XDG_DATA_HOME: data } = process.env;
  const [gate, library] = [join(base, 'gate'), join(base, 'faults.so')];
  execFileSync('bash', ['-c', '[ -p "$1" ] || mkfifo "$1"; [ -e "$2" ] || cc -shared -fPIC -O1 -o "$2" "$3" -ldl', '-', gate, library, join(root, 'tests/faults/faults.c')]);
  const child = spawn(shipped, ['--lang', 'en-US', 'consents', 'set', 'qiniu-cloud', consent, decision], {
    env: { ...process.env, LD_PRELOAD: library, FAULT_FOLDER: join(data, 'consent-desk'), FAULT_GATE: gate },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complained = '';
  child.stderr.on('data', (text) => (complained += text));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  try {
    execFileSync('timeout', ['20', 'cat', gate]);
    await between();
    execFileSync('timeout', ['20', 'bash', '-c', ': >"$0"', gate]);
    await then();
    return { code: await ended, complained };
  } finally {
    child.kill('SIGKILL');
  }
}

/** Answers the service's window with these keys. */
async function answerPrompt(...keys) {
  await until('the prompt', () => spawnSync('xdotool', ['search', '--onlyvisible', '--class', 'gcr-prompter'], { encoding: 'utf8' }).stdout.trim() !== '');
  keys.forEach((key) => execFileSync('xdotool', key));
}

/** The service, unlocked, in the place of the one that was killed. */
async function comeBack() {
  const back = spawn('gnome-keyring-daemon', ['--foreground', '--replace', '--unlock', '--components=secrets'], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
  back.unref();
  back.stdin.end('test');
  // Asking too early would have the bus start a locked one of its own.
  await until('its name on the bus', () => isThere('org.freedesktop.secrets') && ownerOf('org.freedesktop.secrets') === back.pid);
}
const kill = () => process.kill(ownerOf('org.freedesktop.secrets'), 'SIGKILL');

/** That nothing was saved, and that this was said: keyring and history are as before. */
function unchanged(before, { code, complained }, exit, words) {
  assert.equal(code, exit, complained);
  assert.match(complained, words);
  assert.equal(desk('consents').code, 0);
  assert.equal(held(), before);
  assert.equal(desk('history', 'check').code, 0);
}

const scenes = {
  async 'an entry'() {
    assert.equal(desk('consents', 'set', 'qiniu-cloud', 'cookies', 'refused').code, 0);
    const { code } = await decide('beacons', 'refused', clear);
    assert.equal(code, 0);
    assert.match(held(), /beacons=r\d+,cookies=r/, 'a removed entry is made anew, with everything');

    const before = held();
    const body = 'cd1;beacons=w261101';
    const theirs = `${body};${crc32(body).toString(16).padStart(8, '0')}`;
    const changed = await decide('feedback', 'refused', () => store(theirs));
    assert.equal(changed.code, 1);
    assert.match(changed.complained, /two versions.*Choose which one holds/s);
    assert.equal(held(), theirs, 'nothing is written over in silence');
    assert.equal(desk('history', 'check').code, 0);
    const again = desk('consents', 'set', 'qiniu-cloud', 'feedback', 'refused');
    assert.match(again.complained, /two versions/, 'nothing is written until the person has chosen');
    store(before);
    assert.equal(desk('consents', 'set', 'qiniu-cloud', 'feedback', 'refused').code, 0);
    assert.match(held(), /beacons=r\d+,cookies=r\d+,feedback=r/);
  },

  async 'the lock'() {
    assert.equal(desk('consents', 'set', 'qiniu-cloud', 'cookies', 'refused').code, 0);
    const [before, keyring] = [held(), defaultKeyring()];
    const lock = () => secrets('lock', keyring);
    const dismissed = await decide('beacons', 'refused', lock, () => answerPrompt(['key', 'Escape']));
    secrets('unlock', keyring, 'test');
    unchanged(before, dismissed, 3, /keyring.*refused|locked/s);
    const opened = await decide('beacons', 'refused', lock, () => answerPrompt(['type', 'test'], ['key', 'Return']));
    assert.equal(opened.code, 0, opened.complained);
    assert.match(held(), /beacons=r\d+,cookies=r/);
  },

  async 'the service'() {
    assert.equal(desk('consents', 'set', 'qiniu-cloud', 'cookies', 'refused').code, 0);
    const back = await decide('beacons', 'refused', async () => {
      kill();
      await comeBack();
    });
    assert.equal(back.code, 0, back.complained);
    assert.match(held(), /beacons=r\d+,cookies=r/);
    // The bus starts one that is locked, and nobody opens it.
    const before = held();
    const gone = await decide('feedback', 'refused', kill, () => answerPrompt(['key', 'Escape']));
    kill();
    await comeBack();
    unchanged(before, gone, 3, /keyring.*refused|locked/s);
  },

  async 'another desk'() {
    assert.equal(desk('consents', 'set', 'qiniu-cloud', 'cookies', 'refused').code, 0);
    const beside = (...words) => promisify(execFile)(shipped, ['--lang', 'en-US', ...words], { timeout: 30_000 }).catch((error) => error);
    const first = await decide('beacons', 'refused', async () => {
      // Stopped in the middle of a change, it keeps others waiting for a moment only.
      const [second, looked] = await Promise.all([beside('consents', 'set', 'qiniu-cloud', 'feedback', 'refused'), beside('consents')]);
      assert.equal(second.code, 1);
      assert.match(second.stderr, /already open.*close it and try again/s);
      assert.match(looked.stdout, /cannot be read/);
      assert.match(looked.stderr, /already open/, 'and why is said');
    });
    assert.equal(first.code, 0, first.complained);
    assert.match(held(), /beacons=r\d+,cookies=r\d+;/, 'the first is saved, the second is not');
    assert.equal(desk('consents', 'set', 'qiniu-cloud', 'feedback', 'refused').code, 0);
    assert.match(held(), /beacons=r\d+,cookies=r\d+,feedback=r/);
    assert.equal(desk('history', 'check').code, 0);
  },
};

if (process.argv[2] && !process.env.NODE_TEST_CONTEXT) {
  await scenes[process.argv[2]]();
} else {
  const here = fileURLToPath(import.meta.url);
  test('the entry removed or changed by another program', () => session(here, 'an entry'));
  test('the keyring locked', () => session(here, 'the lock'));
  test('the service restarted', () => session(here, 'the service'));
  test('another desk on the same folder', () => session(here, 'another desk'));
}
