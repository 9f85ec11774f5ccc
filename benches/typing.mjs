// What a key takes until its picture stands, and how evenly pages scroll, in the desk's own window (WebKitGTK):
//   tests/with-session.sh -- node benches/typing.mjs [POLICIES]
// on the programs of target/driven. A key's time runs from the event to the task after the next frame. Says JSON.

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { open, program, until } from '../tests/app/driver.mjs';

const policies = Number(process.argv[2] ?? 5);
const CONTROL = '\uE009', BACKSPACE = '\uE003', ESCAPE = '\uE00C';
const folder = join(process.env.XDG_DATA_HOME, 'consent-desk');
const grown = process.env.GROWN_DESK ?? join(program, '../grown_desk');
execFileSync(grown, [folder, '100', String(policies - 5)], { stdio: 'ignore' });

const rounded = (value) => Math.round(value * 10) / 10;
function spread(values) {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (share) => rounded(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]);
  return { median: at(0.5), most: at(0.95), longest: rounded(sorted.at(-1)), count: sorted.length };
}

const window = await open({ env: { LANG: 'zh_CN.UTF-8', LC_ALL: 'C.UTF-8' } });
await window.run(`
  window.keyTimes = [];
  addEventListener('keydown', (event) => {
    const from = performance.now();
    requestAnimationFrame(() => { const channel = new MessageChannel(); channel.port1.onmessage = () => window.keyTimes.push(performance.now() - from); channel.port2.postMessage(0); });
  }, { capture: true });`);
/** Types into what has the focus, and takes it back again; the first round warms up. */
async function typed(text, rounds = 2) {
  for (let round = 0; round < rounds; round += 1) {
    if (round === 1) await window.run('window.keyTimes = []');
    for (const key of text) await window.keys(key);
    for (const _ of text) await window.keys(BACKSPACE);
  }
  await window.settle();
  return spread(await window.run('return window.keyTimes'));
}
/** Scrolls what scrolls within \`css\` down and up again, 60 px a frame, and says how long the frames took. */
const scrolled = async (css) =>
  spread(
    await window.asyncRun(
      `const [css, done] = arguments;
       const all = [...document.querySelectorAll(css + ', ' + css + ' *')];
       const it = all.filter((it) => it.scrollHeight > it.clientHeight + 50 && /auto|scroll/.test(getComputedStyle(it).overflowY))
         .sort((one, other) => other.clientHeight * other.clientWidth - one.clientHeight * one.clientWidth)[0] ?? document.scrollingElement;
       const times = [];
       let [last, step] = [performance.now(), 60];
       requestAnimationFrame(function frame(now) {
         times.push(now - last); last = now;
         if (times.length > 150) return done(times.slice(2));
         const before = it.scrollTop;
         it.scrollTop += step;
         if (it.scrollTop === before) step = -step;
         requestAnimationFrame(frame);
       });`,
      css,
    ),
  );

const said = { policies };
await window.keys(CONTROL, 'k');
await until('the finder', () => window.run('return document.activeElement?.matches("dialog[open] input") ?? false'));
said.finder = await typed('shanchu');
// Ends in one group alone, of which all is shown.
said.alone = await typed('zhuxiao');
await window.keys(ESCAPE);
await window.go('#/write/qiniu-cloud/deletion');
await until('the form', () => window.exists('[name=account]'));
await until('the letter', () => window.exists('.pages svg, .pages img'));
await window.run('document.querySelector("[name=account]").focus()');
said.letter = await typed('wxm2026');
await window.go('#/information');
await until('the matrix', () => window.exists('.matrix'));
await window.press('全部展开').catch(() => window.press('Open all'));
await window.settle();
said.matrix = await scrolled('main');
await window.go('#/consents/qiniu-cloud');
await until('the consents', () => window.exists('main .seg'));
said.consents = await scrolled('main');
await window.close();
console.log(JSON.stringify(said));
