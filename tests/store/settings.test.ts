// The reader's settings: what is set, what is not, and what can't be read.
import { beforeEach, expect, test } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { Language } from "@/utils/annotation/language.ts";
import { followLanguage, languageSetting, setLanguage, setStoring, storingSetting } from "@/utils/store/settings.ts";

beforeEach(() => fakeBrowser.reset());

test("nothing set: everything is stored, and the browser's language is spoken", async () => {
  expect([await storingSetting(), await languageSetting()]).toEqual(["all", "browser"]);
});

test("what is set is there again", async () => {
  await setStoring("kept");
  await setLanguage("ku");
  expect([await storingSetting(), await languageSetting()]).toEqual(["kept", "ku"]);
});

test.each(["xx", 7, null, { language: "de" }])("%j is no language: as the browser", async (language) => {
  await browser.storage.local.set({ language });
  expect(await languageSetting()).toBe("browser");
});

test("a language set in another window is told here, and other settings aren't", async () => {
  const told: Language[] = [];
  followLanguage((language) => told.push(language));
  await setStoring("kept");
  await setLanguage("ar");
  await browser.storage.local.set({ language: "nonsense" });
  expect(told).toEqual(["ar", "browser"]);
});
