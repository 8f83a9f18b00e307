// Every state of the library and of the first run under axe-core, in real Chromium, light and dark.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browserPath } from "@/utils/cli/find-browser.ts";
import { type ServedPanel, servePanel } from "../pictures/serve-panel.ts";

const source = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The scenes' names are read from their table, since the table itself is made for a browser. */
const tables = ["library-scenes.ts", "welcome-scenes.ts"].map((name) =>
  readFile(new URL(`../pictures/${name}`, import.meta.url), "utf8"),
);
const table = (await Promise.all(tables)).join("\n");
const scenes = [...table.matchAll(/^ {2}"?((?:library|welcome)[a-z-]*)"?:/gm)].map(([, name]) => name!);

interface Violation {
  id: string;
  nodes: { target: string[]; failureSummary: string }[];
}

test("there are scenes to look at", () => expect(scenes.length).toBeGreaterThan(20));

describe.each(["light", "dark"])("%s", (look) => {
  let browser: Browser;
  let page: Page;
  let served: ServedPanel;

  beforeAll(async () => {
    served = await servePanel();
    browser = await puppeteer.launch({ executablePath: browserPath("chromium"), args: ["--no-sandbox"] });
    page = await browser.newPage();
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: look }]);
  });
  afterAll(async () => {
    await browser?.close();
    served?.close();
  });

  test.each(scenes)("%s", async (scene) => {
    for (const width of [380, 1100]) {
      await page.setViewport({ width, height: 800 });
      // the same address with another name is no other page
      await page.goto("about:blank");
      await page.goto(served.addressOf(scene), { waitUntil: "load" });
      await page.waitForSelector("body > *");
      await page.evaluate(source);
      const { violations, passes } = (await page.evaluate(
        "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(({ violations, passes }) => ({ violations, passes: passes.length }))",
      )) as { violations: Violation[]; passes: number };
      // or it has looked at nothing
      expect(passes).toBeGreaterThan(10);
      const told = violations.map(
        ({ id, nodes }) => `${id}: ${nodes[0]?.target.join(" ")} ${nodes[0]?.failureSummary}`,
      );
      expect(told, `${width} wide`).toEqual([]);
    }
  });
});
