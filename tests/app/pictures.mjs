// Pictures of every screen, in both languages, light and dark: `node tests/app/pictures.mjs FOLDER`.

import { join } from 'node:path';
import { open, until } from './driver.mjs';

const folder = process.argv[2] ?? 'pictures';
const only = process.argv[3];
const screens = {
  overview: '#/overview',
  information: '#/information',
  consents: '#/consents/qiniu-cloud/third-party-profiling',
  'check-up': '#/check-up/qiniu-cloud/optional',
  write: '#/write/qiniu-cloud/deletion',
  requests: '#/requests',
  history: '#/history',
  provider: '#/provider/qiniu-cloud',
  compare: '#/compare/qiniu-cloud/kingsoft-cloud',
  policy: '#/policy',
  verify: '#/policy/verify/qiniu-cloud',
  settings: '#/settings',
  help: '#/help',
};
const window = await open();
await window.go('#/consents/qiniu-cloud');
for (const [consent, allow] of [['third-party-profiling', false], ['profile', true], ['marketing-email', false]]) {
  await window.answer(consent, allow, true);
  await until(`${consent} saved`, async () => !['undecided', null].includes(await window.decision(consent)));
}
for (const language of ['zh-CN', 'en-US']) {
  for (const theme of ['light', 'dark']) {
    await window.go('#/settings');
    await window.choose('select', language);
    await until('the language', () => window.run('return document.documentElement.lang === arguments[0]', language));
    await window.choose('label:nth-of-type(2) select', theme);
    await until('the language', () => window.run('return document.documentElement.lang === arguments[0] && document.documentElement.dataset.theme === arguments[1]', language, theme));
    await window.run('document.querySelectorAll(".toast button.plain").forEach((it) => it.click())');
    for (const [name, hash] of Object.entries(screens)) {
      if (only && only !== name) continue;
      await window.go(hash);
      if (name === 'write') {
        await window.choose('[name=language]', language === 'en-US' ? 'both' : 'zh-CN');
        await window.type('input[name=name]', '王小明');
        await window.type('input[name=account]', 'wangxm@example.com');
        await until('the grounds', () => window.exists('[data-field=grounds] input'));
        await window.run('const first = document.querySelector("[data-field=grounds] input"); if (!first.checked) first.click();');
        await until('the page', () => window.run('return document.querySelector(".pages pre")?.textContent.includes("wangxm@example.com") ?? false'));
      }
      await window.run('scrollTo(0, 0)');
      await window.shot(join(folder, `${name}.${language}.${theme}.png`));
    }
  }
}
await window.close();
