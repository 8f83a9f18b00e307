// The states of finding in the panel under axe-core, in real Chromium, light and dark; what was looked for is marked.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browserPath } from "@/utils/cli/find-browser.ts";
import { type ServedPanel, servePanel } from "../pictures/serve-panel.ts";

const source = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The scenes' names are read from their table, since the table itself is made for a browser. */
const table = await readFile(new URL("../pictures/scenes.ts", import.meta.url), "utf8");
const scenes = [...table.matchAll(/^ {2}"(find-[a-z-]+)":/gm)].map(([, name]) => name!);

interface Violation {
  id: string;
  nodes: { target: string[]; failureSummary: string }[];
}

test("there are scenes to look at", () => expect(scenes.length).toBeGreaterThan(7));

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
    for (const width of [320, 560]) {
      await page.setViewport({ width, height: 800 });
      // the same address with another name is no other page
      await page.goto("about:blank");
      await page.goto(served.addressOf(scene), { waitUntil: "load" });
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
