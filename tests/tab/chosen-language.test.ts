// The background in the language that the reader chose: whatever it says, it says in that, from when it is chosen.
import { afterEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { setLanguage } from "@/utils/store/settings.ts";
import { speak } from "@/utils/words/speak.ts";
import { words } from "@/utils/words/words.ts";
import "../words/english.ts";

afterEach(() => speak(null));

/** A background that has just woken. */
async function wake() {
  vi.resetModules();
  const { chosenLanguage, followChosenLanguage } = await import("@/utils/tab/chosen-language.ts");
  const { words: said } = await import("@/utils/words/words.ts");
  return { chosenLanguage, followChosenLanguage, says: () => said("mark_quote") };
}

test("it speaks as the browser where nothing is chosen", async () => {
  const { chosenLanguage, says } = await wake();
  await chosenLanguage();
  expect(says()).toBe(words("mark_quote"));
});

test("it wakes to the language chosen, and asks for it once", async () => {
  await setLanguage("de");
  const { chosenLanguage, says } = await wake();
  const asked = vi.spyOn(fakeBrowser.storage.local, "get");
  await Promise.all([chosenLanguage(), chosenLanguage()]);
  expect(says()).toBe("Als Zitat markieren");
  expect(asked).toHaveBeenCalledTimes(1);
});

test("it changes with the setting, the last one counts, and the menus are made anew each time", async () => {
  const { chosenLanguage, followChosenLanguage, says } = await wake();
  const heard: string[] = [];
  followChosenLanguage(() => heard.push(says()));
  await chosenLanguage();
  await setLanguage("fr");
  await setLanguage("ku");
  await chosenLanguage();
  await vi.waitFor(() => expect(heard).toHaveLength(2));
  expect(says()).toBe("Wek jêgirtin nîşan bike");
  await setLanguage("browser");
  await chosenLanguage();
  expect(says()).toBe("Mark as a quote");
});
