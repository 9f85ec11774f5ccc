// A WebDriver client for the desk's own window, without dependencies, and what a test needs around it.

import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
export const program = process.env.DESK_DRIVEN ?? join(root, 'target/driven/release/consent-desk');
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
/** The longest that anything may take before a test gives up on it (milliseconds). */
const LIMIT = 60_000;

/** A free port on this machine. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Asks again until there is an answer: a condition is waited for, never an amount of time. */
export async function until(what, ask) {
  const end = Date.now() + LIMIT;
  let last;
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      last = error;
    }
    await pause(20);
  }
  throw new Error(`waited in vain for ${what}`, { cause: last });
}

/** Opens the desk's window. Close it with `close()`; the same home folder opened again is a restart. */
export async function open({ env = {}, width = 1280, height = 900 } = {}) {
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    env: { ...process.env, TAURI_WEBVIEW_AUTOMATION: 'true', NO_AT_BRIDGE: '1', ...env },
    stdio: ['ignore', 'ignore', process.env.DESK_DEBUG ? 'inherit' : 'ignore'],
  });
  const base = `http://127.0.0.1:${port}`;
  async function request(method, path, body) {
    const response = await fetch(base + path, {
      method,
      signal: AbortSignal.timeout(LIMIT * 2),
      headers: { 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${value?.error} ${value?.message}`);
    return value;
  }
  await until('the driver', () => request('GET', '/status'));
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { binary: program, args: [] } } };
  const { sessionId } = await request('POST', '/session', { capabilities });
  const session = `/session/${sessionId}`;
  const find = async (css) => (await request('POST', `${session}/element`, { using: 'css selector', value: css }))[ELEMENT];
  const run = (script, ...args) => request('POST', `${session}/execute/sync`, { script, args });
  const settle = () =>
    request('POST', `${session}/execute/async`, {
      script: 'const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done(true)));',
      args: [],
    });

  const window = {
    run,
    settle,
    /** Answers on a consent: whether it is allowed. Where it is asked if the policy had been agreed to, it had if `agreed`. */
    async answer(consent, allow, agreed = false) {
      await until('rest', () => run('return document.querySelector("main").ariaBusy === "false"'));
      await window.click(`#consent-${consent} .seg .${allow ? 'yes' : 'no'}`);
      await settle();
      await run('document.querySelectorAll("dialog[open][aria-labelledby=agreed] .actions > button")[arguments[0]]?.click()', agreed ? 0 : 1);
    },
    /** What is decided on a consent that is shown. */
    decision: (consent) => run('return document.querySelector(`#consent-${arguments[0]}`)?.dataset.decision ?? null', consent),
    text: (css = 'body') => run('return document.querySelector(arguments[0])?.innerText ?? ""', css),
    exists: (css) => run('return document.querySelector(arguments[0]) !== null', css),
    count: (css) => run('return document.querySelectorAll(arguments[0]).length', css),
    click: async (css) => request('POST', `${session}/element/${await until(css, () => find(css))}/click`, {}),
    /** Presses a button or link by its words. */
    async press(words, within = 'body') {
      await until(`“${words}” to press`, () =>
        run(
          `const [words, within] = arguments;
           const all = [...document.querySelectorAll(within + ' button, ' + within + ' a, ' + within + ' summary, ' + within + ' label')];
           const hit = all.find((it) => it.checkVisibility() && !it.disabled && it.textContent.trim() === words)
             ?? all.find((it) => it.checkVisibility() && !it.disabled && it.textContent.trim().includes(words));
           hit?.click();
           return Boolean(hit);`,
          words,
          within,
        ),
      );
    },
    async type(css, text) {
      const element = await until(css, () => find(css));
      await request('POST', `${session}/element/${element}/clear`, {});
      await request('POST', `${session}/element/${element}/value`, { text });
    },
    /** Chooses a file, as in the system's dialog. */
    async give(css, path) {
      await request('POST', `${session}/element/${await until(css, () => find(css))}/value`, { text: path });
    },
    async choose(css, value) {
      await until(`${value} in ${css}`, () =>
        run(
          `const [css, value] = arguments;
           const select = document.querySelector(css);
           if (![...(select?.options ?? [])].some((it) => it.value === value)) return false;
           select.value = value;
           select.dispatchEvent(new Event('change', { bubbles: true }));
           return true;`,
          css,
          value,
        ),
      );
    },
    /** Presses keys as on the keyboard. */
    keys: (...keys) =>
      request('POST', `${session}/actions`, {
        actions: [{ type: 'key', id: 'keyboard', actions: [...keys.map((value) => ({ type: 'keyDown', value })), ...keys.toReversed().map((value) => ({ type: 'keyUp', value }))] }],
      }),
    go: async (hash) => {
      await run('location.hash = arguments[0]', hash);
      await settle();
    },
    says: (words, css = 'body') => until(`“${words}”`, async () => (await window.text(css)).includes(words)),
    // Of the display: without a GPU's help the web view gives WebDriver no picture of itself.
    async shot(path) {
      mkdirSync(dirname(path), { recursive: true });
      for (let looked = 0; looked < 2; looked += 1) {
        await settle();
        execFileSync('import', ['-window', 'root', path]);
      }
    },
    resize: (width, height) => request('POST', `${session}/window/rect`, { x: 0, y: 0, width, height }),
    asyncRun: (script, ...args) => request('POST', `${session}/execute/async`, { script, args }),
    timeouts: (script) => request('POST', `${session}/timeouts`, { script }),
    async close() {
      // The driver answers before it has ended the program; ended first itself, it would leave the program
      // behind, and with it the desk's lock.
      const programs = readFileSync(`/proc/${driver.pid}/task/${driver.pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
      await request('DELETE', session).catch(() => {});
      const running = (pid) => existsSync(`/proc/${pid}`) && !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
      await until('the program’s end', () => !programs.some(running)).catch(() => programs.forEach((pid) => process.kill(pid, 'SIGKILL')));
      driver.kill();
      await new Promise((resolve) => (driver.exitCode === null ? driver.once('exit', resolve) : resolve()));
    },
  };
  await window.resize(width, height).catch(() => {});
  await until('the first screen', () => window.exists('main h1'));
  return window;
}
