// Every state of the panel under axe-core, in real Chromium, narrow in light and wide in dark; what was looked for is
// marked.
import { readFile } from "node:fs/promises";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browserPath } from "@/utils/cli/find-browser.ts";
import { type ServedPanel, servePanel } from "../pictures/serve-panel.ts";
import { violationsIn } from "./axe.ts";

/** The scenes' names are read from their table, since the table itself is made for a browser. */
const table = await readFile(new URL("../pictures/scenes.ts", import.meta.url), "utf8");
const scenes = [
  ...table.slice(table.search(/export const \w*SCENES/)).matchAll(/^ {2}"?([a-z-]+)"?: (?:\{|\(\) =>)/gm),
].map(([, name]) => name!);
/** Scenes whose chosen card is opened, as the reader does it. */
const OPENED = new Set(["open", "open-figure"]);

test("there are scenes to look at", () => expect(scenes.length).toBeGreaterThan(35));

describe.each([
  ["light", 320],
  ["dark", 560],
] as const)("%s, %i wide", (look, width) => {
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
    // an open card is longer than a window, and axe takes what is half under the lower line for too small
    await page.setViewport({ width, height: OPENED.has(scene) ? 4_000 : 800 });
    // the same address with another name is no other page
    await page.goto("about:blank");
    await page.goto(served.addressOf(scene), { waitUntil: "load" });
    await page.waitForSelector(scene === "loading" ? ".loading" : "body > *");
    if (OPENED.has(scene)) {
      await page.focus("[data-card][tabindex='0']");
      await page.keyboard.press("e");
      await page.waitForSelector(".open-card");
    }
    expect(await violationsIn(page)).toEqual([]);
  });

  test("marks the words that were looked for, in the article's words and the reader's", async () => {
    await page.goto("about:blank");
    await page.goto(served.addressOf("find-words"), { waitUntil: "load" });
    const marked = `(() => {
      const marks = [...(CSS.highlights.get("looked-for") ?? [])];
      return marks.map(({ startContainer, startOffset, endOffset }) => startContainer.data.slice(startOffset, endOffset));
    })()`;
    await page.waitForFunction(`${marked}.length > 0`, { timeout: 10_000 });
    const words = (await page.evaluate(marked)) as string[];
    expect(new Set(words)).toEqual(new Set(["prison", "att"]));
    expect(words.length).toBeGreaterThan(8);
  });
});
