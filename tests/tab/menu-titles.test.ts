// The context menu's entries in the language that the reader chose.
import { afterEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { renameMenus } from "@/utils/tab/menu-titles.ts";
import { speak } from "@/utils/words/speak.ts";

afterEach(() => speak(null));

test("each entry gets its name in the language chosen", async () => {
  const update = vi.fn();
  Object.assign(fakeBrowser.contextMenus, { update });
  await speak("de");
  await renameMenus();
  expect(update.mock.calls).toEqual([
    ["highlight", { title: "Markieren" }],
    ["quote", { title: "Als Zitat markieren" }],
    ["figure", { title: "Als Zahl markieren" }],
  ]);
});

test("where the browser has no context menu, nothing happens", async () => {
  Object.assign(fakeBrowser.contextMenus, {
    update: () => {
      throw new Error("no menus here");
    },
  });
  await expect(renameMenus()).resolves.toBeUndefined();
});
