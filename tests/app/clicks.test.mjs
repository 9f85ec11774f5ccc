// How far it is from the first start to a finished letter that withdraws all that is not needed at one provider:
// by mouse, and by keyboard alone. Counted as a person counts: each click, each key that is not typing.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { open, until } from './driver.mjs';

/** What a person is promised. */
const CLICKS = 12;
/** No stretch of Tabs may be longer: then the focus was lost, or something stands in the way. */
const TABS = 40;
const TAB = '\uE004', ENTER = '\uE007', SPACE = ' ', CONTROL = '\uE009';

/** A window that was never opened before: nothing kept, nothing in the keyring. */
function firstStart(name, language) {
  // Where nothing is to be cleared it says so by its code.
  spawnSync('secret-tool', ['clear', 'service', 'consent-desk']);
  const home = join(process.env.HOME, name);
  mkdirSync(join(home, 'Documents'), { recursive: true });
  const env = { HOME: home, LANG: language, LC_ALL: language };
  for (const [kind, folder] of [['DATA', '.local/share'], ['CONFIG', '.config'], ['CACHE', '.cache']]) env[`XDG_${kind}_HOME`] = join(home, folder);
  return env;
}

/** A hand: it reaches what is asked for, and counts. */
function byMouse(window) {
  const count = { clicks: 0, keys: 0 };
  const press = async (css) => {
    await window.click(css);
    count.clicks += 1;
  };
  const write = async (css, text) => {
    await press(css);
    for (const key of text) await window.keys(key);
  };
  return { count, press, write, save: () => press('.save > button.main') };
}
function byKeyboard(window) {
  const count = { clicks: 0, keys: 0 };
  const strike = async (...keys) => {
    await window.keys(...keys);
    count.keys += 1;
  };
  const reach = async (css) => {
    for (let tabs = 0; !(await window.run('return document.activeElement?.matches(arguments[0]) ?? false', css)); tabs += 1) {
      assert.ok(tabs < TABS, `${css} is ${TABS} Tabs away and further`);
      await strike(TAB);
    }
  };
  return {
    count,
    async press(css) {
      await until(css, () => window.exists(css));
      await reach(css);
      await strike((await window.run('return document.activeElement.type === "checkbox"')) ? SPACE : ENTER);
    },
    async write(css, text) {
      await reach(css);
      for (const key of text) await window.keys(key);
    },
    save: () => strike(CONTROL, 's'),
  };
}

for (const [language, locale] of [['zh-CN', 'zh_CN.UTF-8'], ['en-US', 'en_US.UTF-8']]) {
  for (const [way, hand] of [['mouse', byMouse], ['keyboard', byKeyboard]]) {
    test(`${language}, by ${way}: from the first start to a letter that withdraws what is not needed`, async () => {
      const env = firstStart(`${language}-${way}`, locale);
      const window = await open({ env });
      try {
        const { count, press, write, save } = hand(window);
        assert.equal(await window.run('return document.documentElement.lang'), language);
        await press('main input[value=qiniu-cloud]');
        await press('main form button.main');
        let asked = false;
        for (let at = ''; ; ) {
          const next = await until('the next group', () =>
            window.run(
              `const here = document.querySelector('.left [aria-current]')?.getAttribute('href') ?? 'done';
               return here !== arguments[0] && document.querySelector('main').ariaBusy === 'false' && document.querySelector('.middle h2') && here;`,
              at,
            ),
          );
          if (next === 'done') break;
          at = next;
          const open = await window.exists('.say .actions button');
          // What the law has asked first is looked at and passed by.
          await press(open ? '.say .actions > button:first-child' : '.foot .spread > button');
          if (!asked) {
            asked = true;
            await press('dialog[open][aria-labelledby=agreed] .actions > button:first-child');
          }
        }
        await press('.middle a[href*="withdraw-consent"]');
        await until('the form', () => window.exists('input[name=name]'));
        await write('input[name=name]', 'Li Hua');
        await window.keys(TAB);
        count.keys += 1;
        for (const key of 'li-hua') await window.keys(key);
        await until('the account', () => window.run('return document.querySelector("input[name=account]").value === "li-hua"'));
        await until('a letter to save', () => window.run('return !document.querySelector(".save > button.main").disabled'));
        await save();
        await until('what became of it', () => window.exists('.saved'));
        const folder = join(env.HOME, 'Documents/Consent Desk');
        assert.ok(existsSync(folder) && readdirSync(folder).some((it) => it.endsWith('.pdf')), 'the letter stands in its folder');
        console.log(`  ${language} ${way}: ${count.clicks} clicks, ${count.keys} keys beside what is typed`);
        if (way === 'mouse') assert.ok(count.clicks <= CLICKS, `${count.clicks} clicks`);
        else assert.equal(count.clicks, 0);
      } finally {
        await window.close();
      }
    });
  }
}
