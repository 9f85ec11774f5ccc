// The web view goes nowhere: what a page could do to leave, to open, to fetch and to take in is tried in the real
// window. A server on this machine counts who comes.

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { open } from './driver.mjs';

let window, server, address;
const came = [];

before(async () => {
  server = createServer((request, response) => {
    came.push(request.url);
    response.setHeader('access-control-allow-origin', '*');
    response.end('<title>elsewhere</title>');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${server.address().port}`;
  window = await open();
});
after(async () => {
  await window.close();
  server.close();
});

const here = async () => {
  await window.settle();
  assert.match(await window.run('return location.href'), /^tauri:\/\/localhost\/?(index\.html)?(#.*)?$/);
  assert.ok(await window.exists('main h1'), 'the desk’s page stands');
};

test('control: the server is reached from outside the window', async () => {
  await fetch(`${address}/control`);
  assert.deepEqual(came.splice(0), ['/control']);
});

for (const [what, script] of [
  ['an address', 'location.href = arguments[0] + "/location"'],
  ['a link', 'const a = document.createElement("a"); a.href = arguments[0] + "/link"; document.body.append(a); a.click(); a.remove()'],
  ['a form', 'const f = document.createElement("form"); f.action = arguments[0] + "/form"; document.body.append(f); f.submit(); f.remove()'],
  ['a new window', 'window.open(arguments[0] + "/window")'],
  ['a link to a new window', 'const a = document.createElement("a"); a.href = arguments[0] + "/blank"; a.target = "_blank"; document.body.append(a); a.click(); a.remove()'],
  ['a frame', 'const f = document.createElement("iframe"); f.src = arguments[0] + "/frame"; document.body.append(f); setTimeout(() => f.remove(), 300)'],
  ['a refresh', 'const m = document.createElement("meta"); m.httpEquiv = "refresh"; m.content = "0;url=" + arguments[0] + "/refresh"; document.head.append(m)'],
  ['a file', 'location.href = "file:///etc/hostname"'],
  ['a page in an address', 'location.href = "data:text/html,<h1>x</h1>"'],
  ['a page of its own making', 'location.href = URL.createObjectURL(new Blob(["<h1>x</h1>"], { type: "text/html" }))'],
  ['another page of the program', 'location.href = "tauri://localhost/assets/nothing.html"'],
  ['a request', 'fetch(arguments[0] + "/fetch").catch(() => {})'],
  ['a socket', 'try { new WebSocket(arguments[0].replace("http", "ws") + "/socket") } catch {}'],
  ['a picture', 'new Image().src = arguments[0] + "/picture"'],
  ['a beacon', 'navigator.sendBeacon?.(arguments[0] + "/beacon", "x")'],
]) {
  test(`${what} leads nowhere`, async () => {
    await window.run(script, address);
    // What goes through is answered within two round trips of a request that is known to arrive.
    for (let trip = 0; trip < 2; trip++) {
      await fetch(`${address}/trip`);
      await window.settle();
    }
    await here();
    assert.deepEqual(came.splice(0).filter((it) => it !== '/trip'), []);
  });
}

test('nothing is downloaded', async () => {
  await window.run('const a = document.createElement("a"); a.href = URL.createObjectURL(new Blob(["x"])); a.download = "loot.txt"; document.body.append(a); a.click(); a.remove()');
  await here();
  const home = readdirSync(process.env.HOME, { recursive: true });
  assert.ok(!home.some((it) => it.includes('loot')), 'no file was written');
  assert.ok(!readdirSync(join(process.cwd())).some((it) => it.includes('loot')));
});

test('a file dropped where nothing takes it is dropped', async () => {
  const taken = await window.run(
    `const data = new DataTransfer();
     data.items.add(new File(['x'], 'x.html', { type: 'text/html' }));
     return ['dragenter', 'dragover', 'drop'].map((kind) =>
       !document.body.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: data })));`,
  );
  assert.deepEqual(taken, [true, true, true]);
});

test('only the declared commands are answered', async () => {
  const refused = await window.asyncRun(
    `const done = arguments[0];
     Promise.allSettled(['no_such', 'plugin:window|close', 'plugin:webview|create_webview'].map((name) => __TAURI_INTERNALS__.invoke(name)))
       .then((all) => done(all.map((it) => it.status)));`,
  );
  assert.deepEqual(refused, ['rejected', 'rejected', 'rejected']);
});

test('a paste of megabytes, which would keep the engine busy for minutes, is left out and said so', async () => {
  const taken = await window.run(
    `return [2 ** 21, 2 ** 21 + 1].map((length) => {
       const clipboardData = new DataTransfer();
       clipboardData.setData('text/plain', 'x'.repeat(length));
       return document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
     });`,
  );
  assert.deepEqual(taken, [true, false]);
  await window.says('longer than any policy', '.toast');
});
