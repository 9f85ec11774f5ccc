// Every screen, and how one gets there. `at` is the address, `desk` which desk stands behind it (`empty`: nobody's
// yet), `mine` whether the person has said where they hold accounts; `prepare` does what a person does there, `own`
// whether that changes what is kept, so that it needs a desk of its own; `chance` whether no two pictures are alike.

const ACCOUNTS = ['qiniu-cloud', 'kingsoft-cloud', 'tencent-cloud'];

/** Shows a dialog of the page, whatever opens it. */
const dialog = (labelledby) => (page) =>
  page.evaluate((id) => document.querySelector(`dialog[aria-labelledby=${id}]`).showModal(), labelledby);
const see = (css) => (page) => page.waitForSelector(css);

async function filled(page) {
  await page.waitForSelector('[name=name]', { state: 'attached' });
  const grounds = page.locator('[data-field=grounds] input').first();
  if ((await grounds.count()) > 0 && !(await grounds.isChecked())) await grounds.check();
  for (const [name, value] of [
    ['name', '王小明'],
    ['contact', 'wangxm@example.com'],
  ]) {
    const field = page.locator(`[name=${name}]`);
    if (!(await field.inputValue())) await field.fill(value);
  }
  await page.locator('[name=account]').focus();
  await page.waitForSelector('.pages svg, .pages img', { state: 'attached' });
  // What was typed is kept a moment later, and the page says so.
  await page.waitForSelector('.keeping svg', { timeout: 3000 }).catch(() => {});
}

/** A made-up policy is taken in, read and left where one judges it. */
const takenIn = (text) => async (page, language) => {
  await page.evaluate((content) => {
    const data = new DataTransfer();
    data.items.add(new File([content], 'policy.txt', { type: 'text/plain' }));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  }, text(language));
  await page.waitForSelector('.list .fact.chosen');
};

/** @param text the made-up policy in a language */
export const screens = (text) =>
  [
    { name: 'start', desk: 'empty', at: 'overview' },
    { name: 'start-consents', desk: 'empty', at: 'consents' },
    { name: 'start-requests', desk: 'empty', at: 'requests' },
    { name: 'start-history', desk: 'empty', at: 'history' },
    { name: 'start-settings', desk: 'empty', at: 'settings' },
    { name: 'overview', at: 'overview', mine: true },
    { name: 'overview-all', at: 'overview' },
    { name: 'information', at: 'information', mine: true },
    {
      name: 'information-open',
      at: 'information',
      mine: true,
      prepare: async (page) => {
        await page.locator('.matrix [data-row=c-biometric] th').click();
        await page.locator('.matrix .kind .cell').first().click();
        await page.waitForSelector('#kind-name');
      },
    },
    {
      name: 'information-found',
      at: 'information',
      mine: true,
      prepare: async (page, language) => {
        await page.fill('#search', language === 'zh-CN' ? '手机' : 'phone');
      },
    },
    { name: 'provider', at: 'provider/qiniu-cloud' },
    {
      name: 'provider-open',
      at: 'provider/kingsoft-cloud',
      prepare: async (page) => {
        for (const id of ['collected', 'consents', 'rights']) await page.locator(`#section-${id} .fold`).click();
        // Where the last click left the page is chance.
        await page.evaluate(() => document.querySelector('main').scrollTo(0, 0));
      },
    },
    {
      name: 'provider-table',
      at: 'provider/baidu-ai-cloud',
      prepare: (page) => page.locator('.flows button').first().click(),
    },
    { name: 'compare', at: 'compare/qiniu-cloud/kingsoft-cloud', prepare: see('main tbody tr') },
    { name: 'consents', at: 'consents/qiniu-cloud/third-party-profiling', mine: true },
    {
      name: 'consents-several',
      at: 'consents/kingsoft-cloud',
      mine: true,
      prepare: async (page) => {
        const boxes = page.locator('main .row input[type=checkbox], main li input[type=checkbox]');
        for (let index = 0; index < Math.min(3, await boxes.count()); index += 1)
          await boxes
            .nth(index)
            .check()
            .catch(() => {});
      },
    },
    { name: 'check-up', at: 'check-up/kingsoft-cloud', mine: true },
    { name: 'check-up-optional', at: 'check-up/qiniu-cloud/optional', mine: true },
    { name: 'check-up-sharing', at: 'check-up/qiniu-cloud/sharing', mine: true },
    { name: 'check-up-asked', at: 'check-up/kingsoft-cloud', mine: true, prepare: dialog('agreed') },
    { name: 'check-up-done', at: 'check-up/qiniu-cloud/done', mine: true },
    {
      name: 'write-whom',
      at: 'write/qiniu-cloud/deletion',
      mine: true,
      own: true,
      prepare: (page) => page.locator('#step-1').click(),
    },
    { name: 'write-fill', at: 'write/qiniu-cloud/deletion', mine: true, own: true, prepare: filled },
    {
      name: 'write-cancel',
      at: 'write/kingsoft-cloud/cancel-account',
      mine: true,
      own: true,
      prepare: see('[name=name]'),
    },
    { name: 'write-correct', at: 'write/tencent-cloud/correction', mine: true, own: true, prepare: see('[name=name]') },
    {
      name: 'write-several',
      at: 'write/qiniu-cloud/access',
      mine: true,
      own: true,
      prepare: async (page) => {
        await page.locator('#step-1').click();
        for (const box of await page.locator('[name=also]').all()) await box.check();
        await page.locator('#step-2').click();
        await filled(page);
      },
    },
    {
      name: 'write-send',
      at: 'write/qiniu-cloud/copy',
      mine: true,
      own: true,
      prepare: async (page) => {
        await filled(page);
        await page.locator('#step-3').click();
      },
    },
    {
      name: 'write-saved',
      at: 'write/qiniu-cloud/copy',
      mine: true,
      own: true,
      prepare: async (page) => {
        await filled(page);
        await page.waitForSelector('.save .main:first-child:enabled');
        await page.locator('.save .main').first().click();
        await page.waitForSelector('.foot .tag.given');
        await page
          .locator('.toast button')
          .last()
          .click()
          .catch(() => {});
      },
    },
    { name: 'requests', at: 'requests', mine: true },
    {
      name: 'request',
      at: 'requests',
      mine: true,
      prepare: async (page) => {
        await page.locator('main a[href*="#/requests/"]').first().click();
        await page.waitForSelector('h1');
      },
    },
    {
      name: 'request-step',
      at: 'requests',
      mine: true,
      prepare: async (page) => {
        await page.locator('main a[href*="#/requests/"]').first().click();
        await page.waitForSelector('dialog[aria-labelledby=step-title]', { state: 'attached' });
        await page.locator('main section .lines button, main section li button').first().click();
        await page.waitForSelector('dialog[open]');
      },
    },
    { name: 'history', at: 'history', mine: true },
    { name: 'policy', at: 'policy' },
    { name: 'policy-confirm', at: 'policy', own: true, prepare: takenIn(text) },
    { name: 'policy-verify', at: 'policy/verify/qiniu-cloud' },
    { name: 'settings', at: 'settings', mine: true },
    {
      name: 'settings-person',
      at: 'settings',
      mine: true,
      prepare: (page) => page.locator('[aria-labelledby=people] button').first().click(),
    },
    {
      name: 'settings-code',
      chance: true,
      at: 'settings',
      own: true,
      prepare: async (page) => {
        await page.locator('section[aria-labelledby=recovery] button').first().click();
        await page.waitForSelector(
          'section[aria-labelledby=recovery] .code, section[aria-labelledby=recovery] code, section[aria-labelledby=recovery] form',
        );
      },
    },
    { name: 'settings-safe', at: 'settings/recovery', mine: true, lying: true },
    { name: 'erase', at: 'settings', mine: true, prepare: dialog('erase-title') },
    { name: 'help', at: 'help' },
    {
      name: 'keys',
      at: 'overview',
      mine: true,
      prepare: async (page) => {
        await page.keyboard.press('?');
        await page.waitForSelector('dialog[open]');
      },
    },
    {
      name: 'finder',
      at: 'overview',
      mine: true,
      prepare: (page) =>
        page.keyboard.press('Control+k').then(() => page.waitForSelector('dialog[open] [role=option]')),
    },
    {
      name: 'finder-found',
      at: 'overview',
      mine: true,
      prepare: async (page, language) => {
        await page.keyboard.press('Control+k');
        await page.fill('dialog[open] input', language === 'zh-CN' ? 'shanchu' : 'deletion');
        await page.waitForSelector('dialog[open] [role=option]');
      },
    },
    {
      name: 'toast',
      at: 'consents/kingsoft-cloud',
      mine: true,
      own: true,
      prepare: async (page) => {
        await page.locator('main .seg .yes').first().click();
        await page.waitForSelector('.toast button');
      },
    },
  ].map((it) => ({
    desk: 'sample',
    prepare: async () => {},
    mine: false,
    own: false,
    chance: false,
    ...it,
    accounts: it.mine ? ACCOUNTS : null,
  }));

/** The pictures of README and guide: the file, the screen, how it is dressed, and how large it is. */
const README = [1280, 860, 1280];
const GUIDE = [1280, 800, 960];
export const shown = [
  { file: 'docs/pictures/consents.zh-CN.png', screen: 'consents', language: 'zh-CN', dress: 'light', size: README },
  { file: 'docs/pictures/write.en-US.png', screen: 'write-fill', language: 'en-US', dress: 'light', size: README },
  { file: 'docs/pictures/request.zh-CN.png', screen: 'request', language: 'zh-CN', dress: 'light', size: README },
  { file: 'docs/pictures/history.en-US.png', screen: 'history', language: 'en-US', dress: 'dark', size: README },
  ...['zh-CN', 'en-US'].flatMap((language) =>
    Object.entries({
      mine: 'overview',
      'check-up': 'check-up',
      write: 'write-fill',
      follow: 'requests',
      prove: 'history',
      keep: 'settings-safe',
    }).map(([step, screen]) => ({
      file: `ui/src/help/${step}.${language}.webp`,
      screen,
      language,
      dress: 'light',
      size: GUIDE,
    })),
  ),
];
