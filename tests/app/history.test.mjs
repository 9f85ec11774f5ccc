// What is kept, in the real window with a real keyring, in both languages: a decision that the provider is
// told of and confirms, the history that says so, a recovery code that brings back what an emptied keyring
// lost, a backup, erasure, and a new computer. Run inside with-session.sh.

import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { open, program, until } from './driver.mjs';
import { accessible, narrow } from './pages.mjs';

const documents = join(process.env.HOME, 'Documents/Consent Desk');
const data = join(process.env.XDG_DATA_HOME, 'consent-desk');
const files = (ending) => (existsSync(documents) ? readdirSync(documents).filter((name) => name.endsWith(ending)) : []);
const entry = () => spawnSync('secret-tool', ['lookup', 'service', 'consent-desk', 'username', 'choices/qiniu-cloud'], { encoding: 'utf8' }).stdout;
const emptyKeyring = () => spawnSync('secret-tool', ['clear', 'service', 'consent-desk']);
const textOf = (path) => execFileSync('pdfinfo', ['-struct-text', path], { encoding: 'utf8' }).replace(/["\s]+/g, '');
const passphrase = '七个词 and a comma, 还有一个';

const words = {
  'zh-CN': {
    other: 'English', told: '标为已告知', confirmed: '标为已确认', record: '记录', toldBy: '邮寄', withdrawn: '用第三方数据匹配成间接用户画像”：撤回', wasTold: '邮寄', wasConfirmed: '确认', noCode: '没有恢复码', noBackup: '还没有备份', sheet: '知情台恢复单', make: '制作恢复码', print: '存为恢复单', next: '下一步：照着输入', confirm: '确认并启用', mistyped: '恢复码输入有误', set: '恢复码已设置', recover: '输入恢复码', noKey: '密钥环里没有它的密钥', recovered: '用恢复码打开历史', putBack: '已按历史补上', check: '检查历史', sound: '历史完整', differ: '两次输入的口令不一样', backUp: '备份', latest: '最近一次备份', restore: '检查并恢复', erase: '删除全部内容', erased: '本人删除全部内容', tombstone: '内容已由本人删除', nothingNew: '没有新的记录', restored: '已恢复', kind: '决定', person: '王小明', add: '添加一个人', save: '保存', unknown: '历史暂时打不开',
  },
  'en-US': {
    other: '中文', told: 'Mark as told', confirmed: 'Mark as confirmed', record: 'Record', toldBy: 'Post', withdrawn: '”: withdrawn', wasTold: 'was told', wasConfirmed: ' confirmed: ', noCode: 'No recovery code', noBackup: 'No backup yet', sheet: 'recovery sheet', make: 'Make a recovery code', print: 'Save the sheet', next: 'Next: type it back', confirm: 'Confirm and use', mistyped: 'not typed as printed', set: 'A recovery code is set', recover: 'Type the recovery code', noKey: 'has no key for it', recovered: 'The history was opened with the recovery code', putBack: 'put back from the history', check: 'Check the history', sound: 'The history is sound', differ: 'not the same', backUp: 'Back up', latest: 'Latest backup', restore: 'Check and restore', erase: 'Erase everything', erased: 'I erased everything', tombstone: 'Erased by myself', nothingNew: 'Nothing new', restored: 'Restored', kind: 'Decisions', person: '王小明', add: 'Add someone', save: 'Save', unknown: 'The history cannot be opened just now',
  },
};

let window;
const consent = 'aside';
const chosen = () => window.decision('third-party-profiling');
const facts = () => window.text(`${consent} .facts`);
const lines = () => window.run('return [...document.querySelectorAll("ol.lines > li > p")].map((it) => it.innerText)');
const line = (part) => until(`“${part}” in the history`, async () => (await lines()).find((it) => it.includes(part)));
/** Puts a file into a page's file control, as the person who chooses it does. */
const choose = (within, path) =>
  window.run(
    `const [within, name, text] = arguments;
     const bytes = Uint8Array.from(atob(text), (it) => it.charCodeAt(0));
     const list = new DataTransfer();
     list.items.add(new File([bytes], name));
     const input = document.querySelector(within + ' input[type=file]');
     input.files = list.files;
     input.dispatchEvent(new Event('change', { bubbles: true }));`,
    within, path.split('/').at(-1), readFileSync(path).toString('base64'),
  );
/** Types what a WebDriver's keyboard has no keys for. */
const fill = (css, text) =>
  until(css, () => window.run('const it = document.querySelector(arguments[0]); if (!it) return false; it.value = arguments[1]; it.dispatchEvent(new Event("input", { bubbles: true })); return true;', css, text));
const language = () => window.run('return document.documentElement.lang');

async function speak(wanted) {
  if ((await language()) !== wanted) await window.press(words[wanted === 'zh-CN' ? 'en-US' : 'zh-CN'].other, '.status');
  await until(wanted, async () => (await language()) === wanted);
}

before(async () => { window = await open(); });
after(() => window.close());

for (const wanted of ['zh-CN', 'en-US']) {
  const say = words[wanted];
  describe(wanted, () => {
    let code;

    before(async () => {
      // A new computer.
      await window.close();
      rmSync(data, { recursive: true, force: true });
      rmSync(documents, { recursive: true, force: true });
      emptyKeyring();
      window = await open();
      await speak(wanted);
    });

    test('a decision, what the provider was told and what it confirmed are three facts', async () => {
      await window.go('#/history');
      assert.equal((await lines()).length, 0);
      await window.go('#/consents/qiniu-cloud/third-party-profiling');
      await window.answer('third-party-profiling', false, true);
      await until('the entry', () => entry().includes('third-party-profiling=w'));
      await window.press(say.told, `${consent} .facts`);
      await window.choose(`${consent} form select`, 'post');
      await window.press(say.record, `${consent} form`);
      await until('what was told', async () => (await facts()).includes(say.toldBy));
      await window.press(say.confirmed, `${consent} .facts`);
      await window.press(say.record, `${consent} form`);
      await until('what was confirmed', () => window.run('return document.querySelectorAll(`${arguments[0]} .facts b`).length === 3', consent));
    });

    test('the history says each of them, and is searched and filtered', async () => {
      await window.go('#/history');
      for (const part of [say.withdrawn, say.wasTold, say.wasConfirmed]) await line(part);
      assert.ok((await lines())[0].includes(say.wasConfirmed), 'the latest first');
      await window.type('#search', 'no such thing');
      await until('nothing', async () => (await lines()).length === 0);
      await fill('#search', '');
      await window.press(say.kind, 'search');
      await until('the decisions alone', async () => (await lines()).length === 3);
      await window.press(say.check);
      await window.says(say.sound, 'main');
    });

    test('someone is written down by keyboard, and the focus stays where the person is', async () => {
      const ENTER = '\uE007', ESCAPE = '\uE00C';
      const focused = () => window.run('const it = document.activeElement; return it === document.body ? "" : it.name || it.textContent.trim()');
      await window.go('#/settings/people');
      await until('the way to add someone', () => window.run('const it = [...document.querySelectorAll("main button")].find((it) => it.textContent.trim() === arguments[0]); it?.focus(); return Boolean(it)', say.add));
      await window.keys(ENTER);
      await until('the name', async () => (await focused()) === 'person-name');
      await fill('[name=person-name]', say.person);
      await window.keys(ENTER);
      await window.says(say.person, 'main h3');
      await until('the focus where the form was', () => window.run('return document.activeElement.matches("main section:has(h3) button")'));
      // Before someone is erased it is asked, with the way back ready; Escape leads to where one was.
      await window.run('document.querySelector("main li.row .actions button + button").focus()');
      await window.keys(ENTER);
      await until('the way back', () => window.run('return document.activeElement.matches("dialog[open] button:not(.grave)")'));
      await window.keys(ESCAPE);
      await until('where it began', () => window.run('return !document.querySelector("dialog[open]") && document.activeElement.matches("main li.row .actions button + button")'));
    });

    test('a recovery code is made, printed, and typed back: wrong once', async () => {
      await window.go('#/overview');
      await window.says(say.noCode, '.status');
      await window.says(say.noBackup, '.status');
      await window.go('#/settings/recovery');
      await window.press(say.make);
      code = await until('the code', () => window.run('return [...document.querySelectorAll(".code span")].map((it) => it.textContent).join("-")'));
      assert.match(code, /^([0-9A-HJKMNP-TV-Z]{5}-){6}[0-9A-HJKMNP-TV-Z]{5}$/);
      await window.press(say.print);
      const sheet = await until('the sheet', () => files('.pdf').find((it) => it.includes(say.sheet)));
      for (const group of code.split('-')) assert.ok(textOf(join(documents, sheet)).includes(group), `${group} on the sheet`);
      await window.press(say.next);
      assert.ok(!(await window.text('main')).includes(code.slice(0, 5)), 'the code is covered while it is typed');
      await fill('[name=recovery]', code.slice(0, -1));
      await window.press(say.confirm);
      await window.says(say.mistyped, '[role=alert]');
      await fill('[name=recovery]', code.toLowerCase().replaceAll('-', ' '));
      await window.press(say.confirm);
      await window.says(say.set, 'main');
      assert.equal(await window.run('return JSON.stringify({ ...localStorage, ...sessionStorage }) + location.href'), `{}${await window.run('return location.href')}`);
      await window.go('#/overview');
      assert.ok(!(await window.text('.status')).includes(say.noCode));
    });

    test('an emptied keyring: nothing is shown as undecided, and the code brings everything back', async () => {
      const held = entry();
      await window.close();
      emptyKeyring();
      window = await open();
      await window.says(say.noKey, '[role=alert]');
      await window.go('#/consents/qiniu-cloud/third-party-profiling');
      assert.equal(await window.count('.choice input'), 0, 'what could not be read is not shown as undecided');
      await window.go('#/history');
      await window.says(say.unknown, 'main');
      await window.press(say.recover, '[role=alert]');
      await fill('dialog[open] [name=code]', `${code.slice(0, 10)}`);
      await window.press(say.recover, 'dialog[open]');
      await window.says(say.mistyped, 'dialog[open] [role=alert]');
      await fill('dialog[open] [name=code]', code.toLowerCase());
      await window.press(say.recover, 'dialog[open]');
      await until('no dialog', async () => !(await window.exists('dialog[open]')));
      await window.says(say.putBack, '.troubles [role=status]');
      await line(say.recovered);
      assert.equal(entry(), held, 'the keyring holds the decisions again');
      await window.go('#/consents/qiniu-cloud/third-party-profiling');
      await until('the decision', async () => (await chosen()) === 'withdrawn');
      assert.ok((await facts()).includes(say.toldBy));
    });

    test('a backup, once the passphrase is typed twice', async () => {
      const form = 'section:has(#backup) form';
      await window.go('#/settings/backup');
      await fill('[name=passphrase]', passphrase);
      await fill('[name=again]', 'another');
      await window.press(say.backUp, form);
      await window.says(say.differ, form);
      assert.equal(files('.age').length, 0);
      await fill('[name=again]', passphrase);
      await window.press(say.backUp, form);
      await window.says(say.latest, 'main');
      const path = join(documents, files('.age')[0]);
      assert.equal(readFileSync(path, 'latin1').slice(0, 21), 'age-encryption.org/v1');
      assert.equal(await window.run('return document.querySelector("[name=passphrase]").value + document.querySelector("[name=again]").value'), '');
    });

    test('everything is erased; what was there stays erased', async () => {
      const [, latest] = (await window.text('section:has(#backup)')).match(new RegExp(`${say.latest}[：:] *(.+)`));
      await window.go('#/settings/erase');
      await window.press(say.erase, 'main');
      await window.says(latest, 'dialog[open]');
      await window.click('dialog[open] input[type=checkbox]');
      await window.press(say.erase, 'dialog[open]');
      await until('no dialog', async () => !(await window.exists('dialog[open]')));
      assert.equal(entry(), '');
      await window.go('#/history');
      await line(say.erased);
      await line(say.tombstone);
      assert.ok(!(await window.text('main')).includes(say.person));
      await window.press(say.check);
      await window.says(say.sound, 'main');
      await window.go('#/consents/qiniu-cloud/third-party-profiling');
      await until('nothing decided', async () => (await chosen()) === 'undecided');
      const form = 'section:has(#restore) form';
      await window.go('#/settings/restore');
      await choose(form, join(documents, files('.age')[0]));
      await fill('[name=restore]', passphrase);
      await window.press(say.restore, form);
      await window.says(say.nothingNew, form);
    });

    test('on a new computer the backup brings everything back', async () => {
      await window.close();
      rmSync(data, { recursive: true, force: true });
      emptyKeyring();
      window = await open();
      await speak(wanted);
      // Opened from outside, as a file manager does it: the second start hands it to the window that is open.
      const form = 'section:has(#restore) form';
      const [backup] = files('.age');
      assert.equal(spawnSync(program, [join(documents, backup)], { timeout: 20_000 }).status, 0);
      await window.says(backup, form);
      await fill('[name=restore]', 'not the passphrase');
      await window.press(say.restore, form);
      await until('the problem', () => window.exists(`${form} [role=alert]`));
      await fill('[name=restore]', passphrase);
      await window.press(say.restore, form);
      await window.says(say.restored, form);
      assert.ok(entry().includes('third-party-profiling=w'));
      await window.go('#/consents/qiniu-cloud/third-party-profiling');
      await until('the decision', async () => (await chosen()) === 'withdrawn');
      assert.ok((await facts()).includes(say.toldBy));
      await window.go('#/history');
      await line(say.person);
      await window.press(say.check);
      await window.says(say.sound, 'main');
    });

    test('every page of it holds the rules of accessibility, light and dark, and fits a narrow window', async () => {
      const pages = ['#/overview', '#/consents/qiniu-cloud', '#/history', '#/settings'];
      await accessible(window, pages, ['light', 'dark']);
      await narrow(window, pages);
    });
  });
}
