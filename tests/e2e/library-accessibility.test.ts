// Every state of the library and of the first run under axe-core, in real Chromium, light and dark.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sceneNames } from "../pictures/scene-names.ts";
import { violationsIn } from "./axe.ts";
import { openPicturedPage, type PicturedPage } from "./pictured-page.ts";

const scenes = await sceneNames("library-scenes", "welcome-scenes");

test("there are scenes to look at", () => expect(scenes.length).toBeGreaterThan(20));

describe.each(["light", "dark"] as const)("%s", (look) => {
  let pictured: PicturedPage;
  beforeAll(async () => {
    pictured = await openPicturedPage(look);
  });
  afterAll(() => pictured?.close());

  test.each(scenes)("%s", async (scene) => {
    for (const width of [380, 1100]) {
      await pictured.show(scene, width);
      expect(await violationsIn(pictured.page), `${width} wide`).toEqual([]);
    }
  });
});
