// Every state of the library and of the first run under axe-core, in real Chromium, light and dark.
import { readFile } from "node:fs/promises";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browserPath } from "@/utils/cli/find-browser.ts";
import { type ServedPanel, servePanel } from "../pictures/serve-panel.ts";
import { violationsIn } from "./axe.ts";

/** The scenes' names are read from their table, since the table itself is made for a browser. */
const tables = ["library-scenes.ts", "welcome-scenes.ts"].map((name) =>
  readFile(new URL(`../pictures/${name}`, import.meta.url), "utf8"),
);
const table = (await Promise.all(tables)).join("\n");
const scenes = [...table.matchAll(/^ {2}"?((?:library|welcome)[a-z-]*)"?:/gm)].map(([, name]) => name!);

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
      expect(await violationsIn(page), `${width} wide`).toEqual([]);
    }
  });
});
