// Every state of the panel under axe-core, in real Chromium, narrow in light and wide in dark; what was looked for is
// marked.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { OPENED, sceneNames } from "../pictures/scene-names.ts";
import { violationsIn } from "./axe.ts";
import { openPicturedPage, type PicturedPage } from "./pictured-page.ts";

const scenes = await sceneNames("scenes");

test("there are scenes to look at", () => expect(scenes.length).toBeGreaterThan(35));

describe.each([
  ["light", 320],
  ["dark", 560],
] as const)("%s, %i wide", (look, width) => {
  let pictured: PicturedPage;
  beforeAll(async () => {
    pictured = await openPicturedPage(look);
  });
  afterAll(() => pictured?.close());

  test.each(scenes)("%s", async (scene) => {
    // an open card is longer than a window, and axe takes what is half under the lower line for too small
    await pictured.show(scene, width, OPENED.has(scene) ? 4_000 : undefined);
    expect(await violationsIn(pictured.page)).toEqual([]);
  });

  test("marks the words that were looked for, in the article's words and the reader's", async () => {
    const { page } = pictured;
    await pictured.show("find-words", width);
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
