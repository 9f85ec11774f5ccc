// Pictures of every screen in both languages, in three dresses and three widths, in Chromium over the sample desk at a
// fixed moment: the same pixels each time, on the same fonts. `script/pictures` says how it is called.

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { screens } from "./screens.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");
const ui = join(root, "ui");
const load = createRequire(join(ui, "package.json"));
const { chromium } = load("playwright-core");
const { createServer } = await import(
  pathToFileURL(join(dirname(load.resolve("vite/package.json")), "dist/node/index.js"))
);

const { values: wanted, positionals: names } = parseArgs({
  allowPositionals: true,
  options: {
    folder: { type: "string", default: join(root, "target/pictures") },
    language: { type: "string" },
    dress: { type: "string" },
    width: { type: "string" },
    axe: { type: "boolean", default: false },
  },
});
const languages = ["zh-CN", "en-US"].filter((it) => !wanted.language || it === wanted.language);
const dresses = { light: ["light", "no-preference"], dark: ["dark", "no-preference"], contrast: ["light", "more"] };
const sizes = { 420: 860, 1280: 860, 2560: 1440 };
const MOMENT = "2026-11-28T02:00:00Z";
/** No picture is higher: what lies deeper is of the same kind. */
const HIGHEST = 2600;

process.env.SAMPLE_MOMENT = MOMENT;
const chrome = process.env.CHROMIUM ?? "/usr/bin/chromium";
const server = await createServer({
  root: ui,
  configFile: join(ui, "vite.config.ts"),
  logLevel: "error",
  server: { port: 0, strictPort: false, hmr: false },
});
await server.listen();
const address = server.resolvedUrls.local[0];

const text = (language) =>
  readFileSync(join(root, "tests/tests/suite/policies", language === "zh-CN" ? "zh.txt" : "en.txt"), "utf8");
const all = screens(text).filter((it) => names.length === 0 || names.includes(it.name));
const ask = (page, command, args) =>
  page.evaluate(
    async ([command, args]) => (await fetch(`/desk/${command}`, { method: "POST", body: JSON.stringify(args) })).json(),
    [command, args],
  );
const settled = (page) =>
  page.evaluate(() =>
    document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))),
  );

mkdirSync(wanted.folder, { recursive: true });
const faults = [];
let taken = 0;
for (const language of languages) {
  // What the browser itself words, as in a field for a date, is in the language it was started in.
  const browser = await chromium.launch({
    executablePath: chrome,
    args: [
      "--no-sandbox",
      `--lang=${language}`,
      "--font-render-hinting=none",
      "--disable-lcd-text",
      "--force-color-profile=srgb",
    ],
    env: { ...process.env, LANGUAGE: language.replace("-", "_"), LC_ALL: "C.UTF-8" },
  });
  const context = await browser.newContext({
    locale: language,
    timezoneId: "Asia/Shanghai",
    reducedMotion: "reduce",
    permissions: ["clipboard-write"],
  });
  for (const screen of all) {
    const page = await context.newPage();
    page.setDefaultTimeout(8000);
    page.on("pageerror", (error) => faults.push(`${screen.name} ${language}: ${error}`));
    await page.clock.setFixedTime(MOMENT);
    await page.setViewportSize({ width: 1280, height: 860 });
    // A screen that changes what is kept has a desk of its own.
    const key = `${language}-${screen.own ? screen.name : screen.mine}`;
    const open = `${address}?desk=${screen.desk}&key=${key}`;
    try {
      await page.goto(`${open}#/help`);
      await page.waitForSelector("main h1");
      const { settings } = await ask(page, "view", {});
      await ask(page, "act", {
        action: { action: "set", settings: { ...settings, language, mine: screen.accounts ?? settings.mine } },
      });
      await page.goto(`${open}#/${screen.at}`);
      await page.reload();
      await page.waitForSelector("main h1");
      await page.waitForSelector("main[aria-busy=false]");
      await screen.prepare(page, language);
      await page.waitForLoadState("networkidle");
    } catch (error) {
      faults.push(`${screen.name} ${language}: ${error.message.split("\n")[0]}`);
    }
    for (const [dress, [theme, contrast]] of Object.entries(dresses)) {
      if (wanted.dress && wanted.dress !== dress) continue;
      await page.emulateMedia({ contrast, reducedMotion: "reduce" });
      await page.evaluate((theme) => (document.documentElement.dataset.theme = theme), theme);
      for (const [width, height] of Object.entries(sizes)) {
        if (wanted.width && wanted.width !== width) continue;
        await page.setViewportSize({ width: Number(width), height });
        await settled(page);
        const more = await page.evaluate(() => {
          const main = document.querySelector("main");
          return document.querySelector("dialog[open]") ? 0 : main.scrollHeight - main.clientHeight;
        });
        if (more > 0) {
          await page.setViewportSize({ width: Number(width), height: Math.min(height + more, HIGHEST) });
          await settled(page);
        }
        const path = join(wanted.folder, `${screen.name}.${language}.${dress}.${width}.png`);
        await page.screenshot({ path, animations: "disabled", caret: "hide" });
        taken += 1;
        const wide = await page.evaluate(() => document.scrollingElement.scrollWidth - innerWidth);
        if (wide > 0) faults.push(`${screen.name} ${language} ${dress} ${width}: ${wide} px wider than the window`);
      }
      if (wanted.axe) {
        await page.addScriptTag({ path: load.resolve("axe-core/axe.min.js") });
        const { violations } = await page.evaluate(() =>
          globalThis.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] }),
        );
        for (const it of violations)
          faults.push(
            `${screen.name} ${language} ${dress}: ${it.id}: ${it.nodes
              .slice(0, 3)
              .map((node) => node.target.join(" "))
              .join(", ")}`,
          );
      }
    }
    await page.close();
  }
  await browser.close();
}
await server.close();
console.log(`${taken} pictures in ${wanted.folder}`);
for (const it of faults) console.error(it);
process.exitCode = faults.length > 0 ? 1 : 0;
