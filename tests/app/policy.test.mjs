// A saved page becomes a provider, in both languages, in the real window: read, judged, killed in the midst of it, taken
// up again, put on the desk, a consent withdrawn by letter, and all there after a restart. Run inside with-session.sh.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { open, program, root, until } from './driver.mjs';

const letters = join(process.env.HOME, 'Documents/Consent Desk');
const page = {
  'zh-CN': { file: 'zh.txt', name: 'policy.html', term: '手机号码', provider: '青松记账', confirm: '是这样', adopt: '加入知情台', save: '存为 PDF', own: '自己核对', sort: '信息', add: '补充', read: '读这段文本', all: '确认“', section: '整节处理', other: 'English' },
  'en-US': { file: 'en.txt', name: 'policy.html', term: '', provider: '', confirm: 'It says so', adopt: 'Put on the desk', save: 'Save as PDF', own: 'Read by you', sort: 'Information', add: 'Add', read: 'Read this text', all: 'Confirm all', section: 'Whole section', other: '中文' },
};
/** The made-up policy as a browser saves it. */
const html = (file) => {
  const lines = readFileSync(join(root, 'tests/tests/suite/policies', file), 'utf8').split('\n');
  return `<!doctype html><html><head><meta charset="utf-8"><script>var menu = {};</script></head><body><nav>Home</nav>${lines.map((it) => `<p>${it}</p>`).join('')}</body></html>`;
};
/** Drops a file on the window, as a file manager does. */
const drop = (window, name, content) =>
  window.run(
    `const [name, content] = arguments;
     const data = new DataTransfer();
     data.items.add(new File([content], name, { type: 'text/html' }));
     document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));`,
    name,
    content,
  );
const standing = (window, standing) => window.count(`.fact.${standing}`);
const kept = (window) => until('all kept', () => window.run('return /均已保存|all saved/.test(document.querySelector("header [role=status]")?.innerText ?? "")'));
/** What a program was started with; nothing where it has just ended. */
function environment(pid) {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0');
  } catch {
    return [];
  }
}
/** The desk's own program ends as by a power cut; its window goes with it. */
function kill() {
  const found = execFileSync('pgrep', ['-u', String(process.getuid()), '-x', 'consent-desk'], { encoding: 'utf8' });
  for (const pid of found.split('\n').filter(Boolean).map(Number)) {
    if (environment(pid).includes(`HOME=${process.env.HOME}`)) process.kill(pid, 'SIGKILL');
  }
}

for (const language of ['zh-CN', 'en-US']) {
  const say = page[language];
  describe(language, () => {
    let provider;

    test('a page that is dropped is read, and what was judged of it survives a kill', async () => {
      let window = await open();
      if ((await window.run('return document.documentElement.lang')) !== language) await window.press(page[language === 'zh-CN' ? 'en-US' : 'zh-CN'].other, '.status');
      await until('the language', () => window.run('return document.documentElement.lang === arguments[0]', language));
      await until('rest', () => window.exists('main[aria-busy=false]'));
      await drop(window, say.name, html(say.file));
      await until('the facts', () => window.exists('.list .fact.chosen'));
      const facts = await standing(window, 'suggested');
      assert.ok(facts > 20, `${facts} facts`);
      assert.equal(await standing(window, 'confirmed'), 0);
      // The words that gave the chosen fact are marked in the text.
      await until('the passage', () => window.exists('.text mark.chosen'));
      // By key: yes where one is when the page has opened; then, in the list, no and back.
      await window.keys('y');
      await until('one confirmed', async () => (await standing(window, 'confirmed')) === 1);
      await window.run('document.querySelector(".list").focus()');
      await window.keys('n');
      await until('one rejected', async () => (await standing(window, 'rejected')) === 1);
      await window.keys('\uE013');
      // Words that are selected in the text become a fact of one's own.
      const words = await window.run(
        `const piece = [...document.querySelectorAll('.text span[data-start]')].find((it) => it.textContent.length > 12);
         getSelection().setBaseAndExtent(piece.firstChild, 2, piece.firstChild, 9);
         return getSelection().toString().trim();`,
      );
      await window.press(say.sort, '.bar');
      await until('the form', () => window.run('return document.querySelector(".bar input")?.value === arguments[0]', words));
      await window.press(say.add, '.bar form');
      await until('one added', async () => (await standing(window, 'added')) === 1);
      await kept(window);
      kill();
      await window.close();
      window = await open();
      await window.go('#/policy');
      await window.press(language === 'zh-CN' ? '接着核对' : 'Go on', 'main');
      await until('what was judged', async () => (await standing(window, 'confirmed')) === 1 && (await standing(window, 'rejected')) === 1);
      await until('the words', () => window.run('return document.querySelector(".fact.added")?.textContent.includes(arguments[0]) ?? false', words));
      await window.close();
    });

    test('confirmed, it is a provider like the others, and a consent is withdrawn by letter', async () => {
      const window = await open();
      await window.go('#/policy');
      await window.press(language === 'zh-CN' ? '接着核对' : 'Go on', 'main');
      await until('the facts', () => window.exists('.list .fact'));
      await window.run('document.querySelector(".bar details")?.setAttribute("open", "")');
      for (const section of ['documents-0', 'contacts-0', 'rights-0', 'consents-0', 'collected-0']) {
        if (!(await window.exists(`#fact-${section}`))) continue;
        await window.run('document.querySelector(arguments[0]).click()', `#fact-${section}`);
        await until(`${section} chosen`, () => window.exists(`#fact-${section}.chosen`));
        await window.run('document.querySelector(".bar details").setAttribute("open", "")');
        const rest = () => window.run('return [...document.querySelector(arguments[0]).closest("[role=group]").querySelectorAll(".fact.suggested")].length', `#fact-${section}`);
        if ((await rest()) === 0) continue;
        await window.press(say.all, '.bar details');
        await until(`${section} confirmed`, async () => (await rest()) === 0);
        await kept(window);
      }
      // What was rejected by key is put right by key.
      for (const needed of ['provider', 'controller']) {
        await window.click(`#fact-${needed}`);
        await window.press(say.confirm, '.bar');
        await until(`${needed} confirmed`, () => window.exists(`#fact-${needed}.confirmed`));
      }
      await kept(window);
      await window.press(say.adopt, 'header');
      provider = await until('the provider', () => window.run('return /#\\/consents\\/([a-z0-9-]+)/.exec(document.querySelector("header a[href*=consents]")?.href ?? "")?.[1]'));
      await window.go(`#/provider/${provider}`);
      await window.says(say.own, 'main');
      await window.go(`#/write/${provider}/withdraw-consent`);
      await until('the letter', () => window.run('return document.querySelector(".pages pre")?.textContent.includes("SHA-256") ?? false'));
      await window.press(say.save);
      const file = await until('the letter on the disk', () => existsSync(letters) && readdirSync(letters).find((it) => it.endsWith('.pdf')));
      const text = execFileSync('pdftotext', [join(letters, file), '-'], { encoding: 'utf8' });
      assert.match(text, /SHA-256/);
      await window.close();
    });

    test('after a restart all of it is there', async () => {
      const window = await open();
      await window.go('#/requests');
      await until('the request', () => window.run('return document.querySelector("main").innerText.length > 40 && document.querySelector("main a[href*=\\"#/requests/\\"]") !== null'));
      await window.go(`#/provider/${provider}`);
      await window.says(say.own, 'main');
      await window.go('#/information');
      await until('its column', () => window.run('return document.querySelector(`main a[href*="${arguments[0]}"]`) !== null', provider));
      // Another's text is pasted.
      await window.go('#/policy');
      await window.run(
        'const field = document.querySelector("#pasted"); field.value = arguments[0]; field.dispatchEvent(new Event("input", { bubbles: true }));',
        language === 'zh-CN' ? '白桦隐私政策\n一、收集的信息\n我们收集您的手机号码、电子邮箱地址。' : 'Birch Privacy Policy\n1. What we collect\nWe collect your email address and phone number.',
      );
      await window.press(say.read, 'main');
      await until('its facts', () => window.run('return /白桦|Birch/.test(document.querySelector("h1")?.innerText ?? "") && document.querySelector(".list .fact") !== null'));
      await window.close();
      // The terminal knows it, too: its letter, and when an answer is due.
      const desk = (...words) => execFileSync(program, ['--lang', language, ...words, '--policy', provider, '--right', 'access'], { encoding: 'utf8' });
      const written = join(process.env.HOME, `${provider}.txt`);
      desk('letter', '--format', 'txt', '--output', written);
      assert.match(readFileSync(written, 'utf8'), language === 'zh-CN' ? /青松/ : /Pine Tree/);
      assert.match(desk('deadline', '--from', '2026-11-24'), /202[67]/);
    });
  });
}
