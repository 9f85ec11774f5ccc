// What holds for every page: the rules of accessibility (WCAG 2.2, levels A and AA, by axe), and room in a narrow window.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root, until } from "./driver.mjs";

const ALL = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"];
/** The rules that ask about colors: all that another theme can break, since it changes nothing else. */
const COLORS = { type: "rule", values: ["color-contrast", "link-in-text-block"] };

/** Holds pages against the rules: in the theme that is on, or in each of `themes`. */
export async function accessible(window, pages, themes = [null]) {
  const axe = readFileSync(join(root, "ui/node_modules/axe-core/axe.min.js"), "utf8");
  await window.timeouts(60_000);
  await window.run(`${axe}\n;window.axe = window.axe ?? axe;`);
  let rules = ALL;
  for (const theme of themes) {
    if (theme) {
      await window.go("#/settings");
      await window.choose("label:nth-of-type(2) select", theme);
      await until("the theme", () =>
        window.run("return document.documentElement.dataset.theme === arguments[0]", theme),
      );
    }
    for (const hash of pages) {
      await window.go(hash);
      await until("the page", () => window.exists("main h1"));
      const broken = await window.asyncRun(
        `const [runOnly, done] = arguments;
         axe.run(document, { runOnly })
           .then((result) => done(result.violations.map((it) => it.id + ': ' + it.nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(' | '))), (error) => done([String(error)]));`,
        rules,
      );
      assert.deepEqual(broken, [], `${hash} ${theme ?? ""}`);
    }
    rules = COLORS;
  }
}

/** Pages in a window as narrow as a phone: nothing reaches beyond it. */
export async function narrow(window, pages) {
  await window.resize(400, 800);
  await until("a narrow window", () => window.run("return innerWidth <= 400"));
  for (const hash of pages) {
    await window.go(hash);
    const [wide, room] = await window.run("return [document.scrollingElement.scrollWidth, innerWidth]");
    assert.ok(wide <= room, `${hash} is ${wide} wide in ${room}`);
  }
  await window.resize(1280, 900);
}
