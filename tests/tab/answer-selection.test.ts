// The buttons at selected words: what they say, in which language, and whether there are any.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { setLanguage, setSelectionButtons } from "@/utils/store/settings.ts";
import "../words/english.ts";

const SENDER = { id: fakeBrowser.runtime.id, tab: { id: 1 }, frameId: 0 };

beforeEach(() => fakeBrowser.storage.local.clear());
afterEach(() => vi.resetModules());

/** Asks a background that has just woken. */
async function ask(sender: object = SENDER): Promise<unknown> {
  vi.resetModules();
  const { answerSelection } = await import("@/utils/tab/answer-selection.ts");
  return new Promise((done) => {
    const isHeard = answerSelection({ type: "selection-buttons" }, sender as never, done);
    if (!isHeard) done("left to others");
  });
}

test("they speak as the browser where nothing is chosen", async () => {
  expect(await ask()).toMatchObject({ lang: "en", dir: "ltr", names: { quote: "Quote" } });
});

test("they speak the language that the reader chose, in its direction, also when the background has just woken", async () => {
  await setLanguage("ar");
  expect(await ask()).toMatchObject({ lang: "ar", dir: "rtl", names: { quote: "اقتباس" } });
});

test("there are none where the reader has switched them off", async () => {
  await setSelectionButtons(false);
  expect(await ask()).toBeNull();
});

test.each([
  ["another extension's", { ...SENDER, id: "other" }],
  ["a frame's", { ...SENDER, frameId: 3 }],
  ["a page's of our own", { ...SENDER, tab: undefined }],
])("%s question is left to others", async (_, sender) => expect(await ask(sender)).toBe("left to others"));
