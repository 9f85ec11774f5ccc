// A request's way through the real window, from a draft to a complaint, in both languages. Run inside
// with-session.sh, like journey.test.mjs. Its dates lie in the autumn of 2026, whose working days are known.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { open, until } from './driver.mjs';
import { accessible, narrow } from './pages.mjs';

const folder = join(process.env.HOME, 'Documents/Consent Desk');
const files = (part) => (existsSync(folder) ? readdirSync(folder).filter((name) => name.includes(part)) : []);
const words = {
  'zh-CN': {
    other: 'English', pdf: '存为 PDF', follow: '跟进这项请求', record: '记录', correct: '更正日期', due: '届满：2026年10月12日', later: '届满：2026年11月2日', over: '已超过',
    drafted: '已写好，未发出', refused: '被拒绝', complained: '已向服务商投诉', before: '早于这项请求的起点', madeUp: '调休上班日', trace: '这个日期是怎么算出来的', was: '原记录为',
    reminder: '催告函', rebuttal: '对拒绝的答复', first: '2026年10月12日', extended: '2026年11月2日', quote: '须提供身份证正反面', case: '案卷（PDF）', caseFolder: '案卷（文件夹）', dates: '日历文件（.ics）',
    erase: '删除这项请求', yes: '删除', gone: '还没有请求', guardian: '母亲', road: '起诉状', claim: '民事起诉状', child: '未满十四周岁', kept: '已保存附件', tooLarge: '文件过大', name: '王小明',
  },
  'en-US': {
    other: '中文', pdf: 'Save as PDF', follow: 'Follow this request', record: 'Record', correct: 'Correct the date', due: 'Ends: Oct 12, 2026', later: 'Ends: Nov 2, 2026', over: 'days over',
    drafted: 'Written, not sent', refused: 'Refused', complained: 'Complaint to the provider', before: 'before this request', madeUp: 'make-up working day', trace: 'How this date was counted', was: 'recorded as',
    reminder: 'Reminder', rebuttal: 'Answer to the refusal', first: 'October 12, 2026', extended: 'November 2, 2026', quote: 'Send both sides of your ID card', case: 'Case file (PDF)', caseFolder: 'Case folder', dates: 'Calendar file (.ics)',
    erase: 'Erase this request', yes: 'Erase', gone: 'No requests yet', guardian: 'mother', road: 'statement of claim', claim: 'Statement of claim', child: 'under 14', kept: 'Kept with the request', tooLarge: 'too large', name: 'Wang Xiaoming',
  },
};

let window;
before(async () => { window = await open(); });
after(() => window.close());

/** Puts a value into a field as typing would; date fields take no keys that are the same everywhere. */
const fill = (css, value) =>
  until(css, () =>
    window.run(
      `const [css, value] = arguments;
       const field = document.querySelector(css);
       if (!field) return false;
       field.value = value;
       field.dispatchEvent(new Event(field.matches('select') ? 'change' : 'input', { bubbles: true }));
       return true;`,
      css, value,
    ));
const letter = () => window.run('return document.querySelector(".pages pre")?.textContent ?? ""');
const letterSays = (text) => until(`“${text}” in the letter`, async () => (await letter()).includes(text));
const here = () => window.run('return location.hash.match(/requests\\/([0-9a-f-]{36})/)?.[1]');
const rest = () => until('rest', () => window.run('return !document.querySelector("dialog[open]")'));

/** Fills in the open form of a step and records it. */
async function finish(say, { refusal, ...fields }) {
  for (const [name, value] of Object.entries(fields)) await fill(`dialog[open] [name=${name}]`, value);
  if (refusal) await window.run(`document.querySelector("dialog[open] [name=reason][value=${refusal}]").click()`);
  await window.press(say.record, 'dialog[open] form .actions');
}
async function step(say, kind, fields) {
  await window.run('document.querySelector("section > p > button").click()');
  await until('the form', () => window.exists('dialog[open] [name=step]'));
  await fill('dialog[open] [name=step]', kind);
  await finish(say, fields);
  await rest();
}
async function save(say) {
  const before = files('.pdf').length;
  await until('a letter to save', () => window.run('return !document.querySelector(".save .main").disabled'));
  await window.press(say.pdf, '.foot');
  await until('the file', () => files('.pdf').length > before);
  await until('what became of it', () => window.exists('.saved a'));
  // A screen reader says what has the focus and what describes it, and of a page's other changes not always something.
  await until('the focus where saving is told', () =>
    window.run('const it = document.activeElement; return it.matches(".saved button") && document.getElementById(it.getAttribute("aria-describedby"))?.textContent.includes(".pdf")'));
}

for (const language of ['zh-CN', 'en-US']) {
  const say = words[language];
  describe(language, () => {
    let id;
    test('a deletion is asked of Kingsoft', async () => {
      await window.go('#/overview');
      if ((await window.run('return document.documentElement.lang')) !== language) await window.press(words[language === 'zh-CN' ? 'en-US' : 'zh-CN'].other, '.status');
      await until('the language', async () => (await window.run('return document.documentElement.lang')) === language);
      await window.go('#/requests');
      await window.says(say.gone);
      await window.go('#/write/kingsoft-cloud/deletion');
      await fill('[name=language]', language);
      await fill('[name=capacity]', 'person');
      await fill('[name=name]', say.name);
      await fill('[name=account]', 'wangxm');
      await until('the grounds', () => window.exists('[data-field=grounds] input'));
      await window.run('document.querySelector("[data-field=grounds] input").click()');
      await letterSays(say.name);
      await save(say);
      await window.press(say.follow, '.saved');
      await window.says(say.drafted, 'main');
      id = await until('the request', here);
    });

    test('a date before the request is refused beside the form; corrected, the old one stays in view', async () => {
      await window.run('const it = document.querySelector("section > p > button"); it.focus(); it.click();');
      await fill('dialog[open] [name=step]', 'sent');
      await finish(say, { on: '2026-09-11' });
      await window.says(say.before, 'dialog[open] [role=alert]');
      await window.keys('\uE00C');
      await until('the focus where it was', () => window.run('return !document.querySelector("dialog[open]") && document.activeElement.matches("section > p > button")'));
      await window.press(say.correct, '.events');
      await until('the focus on the date', () => window.run('return document.activeElement.matches("dialog[open] [name=on]")'));
      await finish(say, { on: '2026-09-10' });
      await rest();
      await window.says(say.was, '.events');
    });

    test('sent, confirmed and verified, the promise ends behind two make-up days and two holidays', async () => {
      await step(say, 'sent', { on: '2026-09-11', channel: 'email', reference: 'M-1' });
      const told = 'return document.getElementById(document.activeElement.getAttribute("aria-describedby") ?? "")?.textContent ?? ""';
      const sent = await until('the focus where the step is told', () => window.run(told));
      await step(say, 'acknowledged', { on: '2026-09-14', reference: 'GD-7' });
      assert.notEqual(await until('what has come of it', () => window.run(told)), sent);
      const names = await window.run('return [...document.querySelectorAll("[aria-labelledby=next] :is(a, button)")].map((it) => it.ariaLabel ?? it.textContent)');
      assert.equal(new Set(names).size, names.length, `each is named by what it does: ${names.join(' | ')}`);
      await step(say, 'identity-asked', { on: '2026-09-14', what: 'SMS' });
      await step(say, 'identity-verified', { on: '2026-09-15' });
      // What was recorded by mistake is taken back where it stands, and whoever did it stays there.
      await step(say, 'note', { on: '2026-09-15', text: 'a slip' });
      await until('the way back', () => window.run('const all = [...document.querySelectorAll(".events li:last-child button")]; if (all.length < 2) return false; all[1].focus(); return true'));
      await window.keys('\uE007');
      await until('it is gone', async () => !(await window.text('.events')).includes('a slip'));
      await until('the focus among what happened', () => window.run('return document.querySelector(".events").contains(document.activeElement)'));
      await window.says(say.due, '[data-clock=promise-request]');
      await window.says(say.over, '[data-clock=promise-request]');
      // Four clocks, each in its own place.
      assert.ok((await window.count('[data-clock]')) >= 3);
    });

    test('the date explains itself day by day', async () => {
      await window.press(say.trace, '[data-clock=promise-request]');
      await window.says(say.madeUp, '[data-clock=promise-request] table');
      assert.equal(await window.count('[data-clock=promise-request] tr.notable'), 2);
    });

    test('an extension moves the end, and a reminder says how it was counted', async () => {
      await step(say, 'extended', { on: '2026-10-10', by: 'until', until: '2026-11-02', reason: 'workload' });
      await window.says(say.later, '[data-clock=promise-request]');
      await window.run('document.querySelector("a[href*=reminder]").click()');
      await letterSays(say.first);
      await letterSays(say.extended);
      await save(say);
      await window.press(say.follow, '.saved');
      await step(say, 'reminded', { on: '2026-11-04', until: '2026-11-14' });
      assert.equal(await here(), id, 'the letter belongs to the same request');
    });

    test('a refusal is answered with the reason it gave, and complained of', async () => {
      await step(say, 'answered', { on: '2026-11-06', outcome: 'refused', refusal: 'id-demanded', note: say.quote });
      await window.says(say.refused, '.facts');
      await window.run('document.querySelector("a[href*=rebuttal]").click()');
      await letterSays(say.quote);
      await until('the reason', () => window.run('return document.querySelector("[name=refused]").value === "2026-11-06" && document.querySelector("input[value=id-demanded]").checked'));
      await window.go(`#/requests/${id}`);
      await window.run('document.querySelector("a[href*=\'kind=complaint\']").click()');
      await letterSays(say.quote);
      await save(say);
      await fill('[name=sent-on]', '2026-11-12');
      await fill('[name=sent-number]', 'T-9');
      await window.click('.sent .actions button');
      await until('it is recorded', () => window.run('return !document.querySelector(".sent")'));
      await window.press(say.follow, '.saved');
      await window.says(say.complained, '.facts');
      // What is left after that stands open, with the claim to a court.
      await window.press(say.road, '[data-road=court]');
      await until('the claim', () => window.run('return location.hash.includes("kind=claim")'));
      await letterSays(say.claim);
      await window.go(`#/requests/${id}`);
      assert.equal(await window.count('section[aria-labelledby=letters] li'), 3);
    });

    test('a reply is attached and saved again; what is too large or empty is refused in words', async () => {
      const attach = (size, name) =>
        window.run(
          `const [size, name] = arguments;
           const bag = new DataTransfer();
           bag.items.add(new File([new Uint8Array(size).fill(65)], name));
           const input = document.querySelector('input[type=file]');
           input.files = bag.files;
           input.dispatchEvent(new Event('change', { bubbles: true }));`,
          size, name,
        );
      await attach(2048, '回复.txt');
      await window.says('回复.txt', 'section[aria-labelledby=files]');
      await attach(26 * 1024 * 1024, 'film.mp4');
      await window.says(say.tooLarge, '[role=alert]');
      await attach(0, 'empty.txt');
      await window.says('empty.txt', '[role=alert]');
      assert.equal(await window.count('section[aria-labelledby=files] li'), 1);
      const before = files('回复').length;
      await window.run('document.querySelector("section[aria-labelledby=files] li button").click()');
      const name = await until('the file', () => files('回复').length > before && files('回复').at(-1));
      assert.equal(readFileSync(join(folder, name), 'utf8'), 'A'.repeat(2048));
    });

    test('a file dropped anywhere on a request is attached to it, and is nothing else', async () => {
      await window.go(`#/requests/${id}`);
      const taken = await window.run(
        `const bag = new DataTransfer();
         bag.items.add(new File(['dropped'], '截图.txt'));
         return ['dragenter', 'dragover', 'drop'].map((kind) =>
           !document.querySelector('main h1').dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: bag })));`,
      );
      assert.deepEqual(taken.slice(1), [true, true]);
      await window.says('截图.txt', 'section[aria-labelledby=files]');
      assert.equal(await window.run('return location.hash'), `#/requests/${id}`, 'it is not read as a policy too');
      assert.equal(await window.count('section[aria-labelledby=files] li'), 2);
    });

    test('the case and its dates are taken along', async () => {
      const before = readdirSync(folder).length;
      await window.press(say.case);
      await until('the case file', () => readdirSync(folder).length > before);
      await window.press(say.caseFolder);
      await until('the folder', () => readdirSync(folder).length > before + 1);
      await window.press(say.dates);
      const calendar = await until('the calendar', () => files('.ics').at(-1));
      assert.match(readFileSync(join(folder, calendar), 'utf8'), /^BEGIN:VCALENDAR/);
    });

    test('the request is found by typing, and its pages hold the rules of accessibility', async () => {
      await accessible(window, ['#/requests', `#/requests/${id}`, `#/write/kingsoft-cloud/deletion?request=${id}&kind=regulator-complaint`, '#/write/kingsoft-cloud/cancel-account']);
      await narrow(window, ['#/requests', `#/requests/${id}`, `#/write/kingsoft-cloud/deletion?request=${id}&kind=complaint`]);
      await window.go('#/overview');
      await window.keys('\uE009', 'k');
      await until('the finder', () => window.exists('dialog[open] input[role=combobox]'));
      await window.type('dialog[open] input[role=combobox]', say.complained);
      const found = '[...document.querySelectorAll("dialog[open] [role=option]")].find((it) => it.textContent.includes(arguments[0]))';
      await until('what was found', () => window.run(`return Boolean(${found})`, say.complained));
      await window.run(`${found}.click()`, say.complained);
      await until('the request', async () => (await here()) === id);
    });

    test('a guardian writes for a child', async () => {
      await window.go('#/write/kingsoft-cloud/minors');
      await until('the guardian’s form', () => window.exists('[name=child]'));
      await fill('[name=language]', language);
      await fill('[name=child]', '王小宝');
      await fill('[name=relation]', 'mother');
      await letterSays('王小宝');
      await letterSays(say.guardian);
      await save(say);
    });

    test('a letter in both languages, side by side', async () => {
      await window.go('#/write/kingsoft-cloud/access');
      await until('the form', () => window.exists('[name=capacity]'));
      await fill('[name=language]', 'both');
      await fill('[name=capacity]', 'person');
      await letterSays('第四十五条');
      await letterSays('45(1)');
      await save(say);
    });

    test('a request is erased after saying what is lost', async () => {
      await window.go('#/requests');
      const all = await window.run('return [...document.querySelectorAll("h3 a[href*=requests]")].map((it) => it.getAttribute("href"))');
      assert.equal(all.length, 3);
      for (const hash of all) {
        await window.go(hash);
        await window.press(say.erase);
        await window.press(say.yes, 'dialog[open]');
        await until('the list', () => window.run('return location.hash === "#/requests"'));
      }
      await window.says(say.gone);
    });
  });
}
