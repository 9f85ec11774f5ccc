// Pictures of every screen in both languages, in three dresses and three widths, in Chromium over the sample desk at a
// fixed moment: the same pixels each time, with the same browser and fonts. `script/pictures` says how it is called.

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { screens, shown } from './screens.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const ui = join(root, 'ui');
const load = createRequire(join(ui, 'package.json'));
const { chromium } = load('playwright-core');
const vite = join(dirname(load.resolve('vite/package.json')), 'dist/node/index.js');
const { createServer } = await import(pathToFileURL(vite));

const { values: wanted, positionals: names } = parseArgs({
  allowPositionals: true,
  options: {
    folder: { type: 'string', default: join(root, 'target/pictures') },
    language: { type: 'string' },
    dress: { type: 'string' },
    width: { type: 'string' },
    /** Holds each page against the rules of accessibility. */
    axe: { type: 'boolean', default: false },
    /** Holds each picture that has a reference against it. */
    compare: { type: 'boolean', default: false },
    /** Makes the references anew. */
    accept: { type: 'boolean', default: false },
    /** Makes the pictures of README and guide anew. */
    shown: { type: 'boolean', default: false },
  },
});
const MOMENT = '2026-11-28T02:00:00Z';
const DRESSES = { light: ['light', 'no-preference'], dark: ['dark', 'no-preference'], contrast: ['light', 'more'] };
const SIZES = { 420: 860, 1280: 860, 2560: 1440 };
/** No picture is higher: what lies deeper is of the same kind. */
const HIGHEST = 2600;
const references = join(here, 'references');
/** Which pictures have a reference, and how much smaller it is (percent): enough to see what moved, little to keep. */
const REDUCED = { 'light 1280': 50, 'light 420': 50, 'dark 1280': 25, 'contrast 1280': 25 };
/** What of a picture may differ (share of its pixels), each by how much (percent of the range): the fingerprint of the
 * history is another each time. */
const [TOLERANCE, FUZZ] = [0.002, 12];

const languages = ['zh-CN', 'en-US'].filter((it) => !wanted.language || it === wanted.language);
const dresses = Object.keys(DRESSES).filter((it) => !wanted.dress || it === wanted.dress);
const widths = Object.keys(SIZES).filter((it) => !wanted.width || it === wanted.width);
const chrome = process.env.CHROMIUM ?? '/usr/bin/chromium';
const run = (program, ...args) => execFileSync(program, args, { encoding: 'utf8' });

/** The browser and the fonts that pictures look as they do by. */
function bound() {
  const font = (name) => run('fc-match', '-f', `${name}: %{file} %{fontversion}\\n`, name);
  const fonts = ['Noto Sans CJK SC', 'Noto Serif CJK SC', 'DejaVu Sans', 'DejaVu Sans Mono'].map(font);
  return `${run(chrome, '--version').trim()}\n${fonts.join('')}`;
}
const boundTo = join(references, 'bound-to.txt');
let comparing = wanted.compare;
if (comparing && (!existsSync(boundTo) || readFileSync(boundTo, 'utf8') !== bound())) {
  console.log(
    'skipped: the references were made with another browser or other fonts (tests/pictures/references/bound-to.txt)',
  );
  comparing = false;
}
const hasReference = (screen, dress, width) => !screen.chance && REDUCED[`${dress} ${width}`] !== undefined;

/** Makes a reference of a picture: smaller, of few colors, its beginning alone. */
function reduce(picture, by, to) {
  run(
    'convert',
    picture,
    '-gravity',
    'north',
    '-crop',
    'x1600+0+0',
    '+repage',
    '-filter',
    'Box',
    '-resize',
    `${by}%`,
    '+dither',
    '-colors',
    '24',
    '-strip',
    `PNG8:${to}`,
  );
}
/** How much of two pictures differs (share of the pixels); all of it where they are not of one size. */
function difference(one, other) {
  const { stderr } = spawnSync('compare', ['-metric', 'AE', '-fuzz', `${FUZZ}%`, one, other, 'null:'], {
    encoding: 'utf8',
  });
  const [wide, high] = run('identify', '-format', '%w %h', one).split(' ').map(Number);
  const pixels = Number.parseFloat(stderr);
  return Number.isNaN(pixels) || /differ|size/.test(stderr) ? 1 : pixels / (wide * high);
}

process.env.SAMPLE_MOMENT = MOMENT;
const server = await createServer({
  root: ui,
  configFile: join(ui, 'vite.config.ts'),
  logLevel: 'error',
  server: { port: 0, strictPort: false, hmr: false },
});
await server.listen();
const address = server.resolvedUrls.local[0];
const text = (language) =>
  readFileSync(join(root, 'tests/tests/suite/policies', language === 'zh-CN' ? 'zh.txt' : 'en.txt'), 'utf8');
const ask = (page, command, args) =>
  page.evaluate(
    async ([command, args]) => (await fetch(`/desk/${command}`, { method: 'POST', body: JSON.stringify(args) })).json(),
    [command, args],
  );
const settled = (page) =>
  page.evaluate(() =>
    document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))),
  );
const picture = (page, path) => page.screenshot({ path, animations: 'disabled', caret: 'hide' });

async function dressed(page, dress) {
  const [theme, contrast] = DRESSES[dress];
  await page.emulateMedia({ contrast, reducedMotion: 'reduce' });
  await page.evaluate((theme) => (document.documentElement.dataset.theme = theme), theme);
}
/** A page with this screen, as the person who speaks `language` sees it. */
async function opened(context, screen, language) {
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.clock.setFixedTime(MOMENT);
  await page.setViewportSize({ width: 1280, height: 860 });
  const key = `${language}-${screen.own ? screen.name : screen.mine}`;
  const open = `${address}?desk=${screen.desk}&key=${key}`;
  await page.goto(`${open}#/help`, { timeout: 60_000 });
  await page.waitForSelector('main h1');
  const { settings } = await ask(page, 'view', {});
  const mine = screen.accounts ?? settings.mine;
  await ask(page, 'act', { action: { action: 'set', settings: { ...settings, language, mine } } });
  await page.goto(`${open}#/${screen.at}`);
  await page.reload();
  await page.waitForSelector('main[aria-busy=false] h1');
  await screen.prepare(page, language);
  await page.waitForLoadState('networkidle');
  return page;
}

mkdirSync(wanted.folder, { recursive: true });
if (wanted.accept) {
  mkdirSync(references, { recursive: true });
  writeFileSync(boundTo, bound());
}
const faults = [];
let [taken, compared] = [0, 0];
for (const language of languages) {
  // What the browser itself words, as in a field for a date, is in the language it was started in.
  const browser = await chromium.launch({
    executablePath: chrome,
    args: [
      '--no-sandbox',
      `--lang=${language}`,
      '--font-render-hinting=none',
      '--disable-lcd-text',
      '--force-color-profile=srgb',
    ],
    env: { ...process.env, LANGUAGE: language.replace('-', '_'), LC_ALL: 'C.UTF-8' },
  });
  const context = await browser.newContext({
    locale: language,
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
    permissions: ['clipboard-write'],
  });
  const all = screens(text).filter((it) => names.length === 0 || names.includes(it.name));
  for (const screen of all) {
    const pictured = shown.filter((it) => it.screen === screen.name && it.language === language);
    if (wanted.shown && pictured.length === 0) continue;
    let page;
    try {
      page = await opened(context, screen, language);
    } catch (error) {
      faults.push(`${screen.name} ${language}: ${error.message.split('\n')[0]}`);
      continue;
    }
    page.on('pageerror', (error) => faults.push(`${screen.name} ${language}: ${error}`));
    if (wanted.shown) {
      for (const { file, dress, size } of pictured) {
        const [width, height, drawn] = size;
        await dressed(page, dress);
        await page.setViewportSize({ width, height });
        await settled(page);
        const whole = join(wanted.folder, 'shown.png');
        await picture(page, whole);
        run(
          'convert',
          whole,
          ...(drawn === width ? ['+dither', '-colors', '120'] : ['-resize', String(drawn), '-quality', '82']),
          '-strip',
          join(root, file),
        );
        taken += 1;
      }
      await page.close();
      continue;
    }
    for (const dress of dresses) {
      await dressed(page, dress);
      for (const width of widths) {
        if ((comparing || wanted.accept) && !hasReference(screen, dress, width)) continue;
        const height = SIZES[width];
        await page.setViewportSize({ width: Number(width), height });
        await settled(page);
        const more = await page.evaluate(() => {
          const main = document.querySelector('main');
          return document.querySelector('dialog[open]') ? 0 : main.scrollHeight - main.clientHeight;
        });
        if (more > 0 && !screen.lying) {
          await page.setViewportSize({ width: Number(width), height: Math.min(height + more, HIGHEST) });
          await settled(page);
        }
        const name = `${screen.name}.${language}.${dress}.${width}.png`;
        const path = join(wanted.folder, name);
        await picture(page, path);
        taken += 1;
        const wide = await page.evaluate(() => document.scrollingElement.scrollWidth - innerWidth);
        if (wide > 0) faults.push(`${name}: ${wide} px wider than the window`);
        const reference = join(references, name);
        const reduced = REDUCED[`${dress} ${width}`];
        if (wanted.accept) reduce(path, reduced, reference);
        else if (comparing) {
          const now = join(wanted.folder, `${name}.reduced.png`);
          reduce(path, reduced, now);
          const differs = existsSync(reference) ? difference(reference, now) : 1;
          compared += 1;
          if (differs > TOLERANCE) faults.push(`${name}: ${(differs * 100).toFixed(2)} % differs from its reference`);
        }
      }
      if (wanted.axe) {
        await page.addScriptTag({ path: load.resolve('axe-core/axe.min.js') });
        const { violations } = await page.evaluate(() =>
          globalThis.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] }),
        );
        const where = (it) =>
          it.nodes
            .slice(0, 3)
            .map((node) => node.target.join(' '))
            .join(', ');
        for (const it of violations) faults.push(`${screen.name} ${language} ${dress}: ${it.id}: ${where(it)}`);
      }
    }
    await page.close();
  }
  await browser.close();
}
await server.close();
console.log(`${taken} pictures in ${wanted.folder}${comparing ? `, ${compared} compared` : ''}`);
for (const it of faults) console.error(it);
process.exitCode = faults.length > 0 ? 1 : 0;
