// What the tests of the keyring share: sessions of their own, the program as it ships, and what a password manager
// does with the service.

import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './driver.mjs';

export const shipped = process.env.DESK_SHIPPED ?? join(root, 'target/loop/release/consent-desk');

/** Runs one of a test file's scenes inside a session. */
export function session(file, scene, { mode = [], home, lang = 'en_US.UTF-8' } = {}) {
  const result = spawnSync(join(root, 'tests/with-session.sh'), [...mode, '--', process.execPath, file, scene], {
    encoding: 'utf8',
    timeout: 120_000,
    env: { ...process.env, NODE_TEST_CONTEXT: '', SESSION_LANG: 'C.UTF-8', DESK_LANG: lang, ...(home ? { SESSION_HOME: home } : {}) },
  });
  assert.equal(result.status, 0, `${scene}: ${result.stderr.split('\n').filter((line) => !line.startsWith('dbus-daemon')).join('\n')}`);
}

export function desk(...words) {
  const result = spawnSync(shipped, ['--lang', 'en-US', ...words], { encoding: 'utf8', timeout: 30_000 });
  return { code: result.status, said: result.stdout, complained: result.stderr };
}
export const ATTRIBUTES = ['service', 'consent-desk', 'username', 'choices/qiniu-cloud'];
export const lookup = (...attributes) => spawnSync('secret-tool', ['lookup', ...attributes], { encoding: 'utf8', timeout: 5_000 }).stdout ?? '';
export const store = (text) => execFileSync('secret-tool', ['store', '--label=test', ...ATTRIBUTES], { input: text });
export const clear = () => execFileSync('secret-tool', ['clear', ...ATTRIBUTES]);
/** What a password manager does (`secrets.py`). */
export const secrets = (...words) => execFileSync('/usr/bin/python3', [join(root, 'tests/app/secrets.py'), ...words], { encoding: 'utf8' }).trim();
export const bus = (path, method, ...words) =>
  execFileSync('dbus-send', ['--session', '--print-reply=literal', '--dest=org.freedesktop.' + (path === '/' ? 'DBus' : 'secrets'), path, method, ...words], { encoding: 'utf8' }).trim();
/** The default keyring's path; `/` where there is none. */
export const defaultKeyring = () => bus('/org/freedesktop/secrets', 'org.freedesktop.Secret.Service.ReadAlias', 'string:default');
export const ownerOf = (name) => Number(bus('/', 'org.freedesktop.DBus.GetConnectionUnixProcessID', `string:${name}`).match(/uint32 (\d+)/)[1]);
/** Whether a name stands on the bus. */
export const isThere = (name) => bus('/', 'org.freedesktop.DBus.NameHasOwner', `string:${name}`).includes('true');
