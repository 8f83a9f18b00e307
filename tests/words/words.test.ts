// The words shown: filled in, counted, and all there.
import { afterEach, describe, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import messages from "@/public/_locales/en/messages.json";
import { formatDay } from "@/utils/words/dates.ts";
import { capitalised, counted, countedInWords, formatNumber, formatPercent, listOf } from "@/utils/words/numbers.ts";
import { words, wordsAround } from "@/utils/words/words.ts";

const english = fakeBrowser.i18n.getUILanguage;
const englishMessages = fakeBrowser.i18n.getMessage;
afterEach(() => {
  fakeBrowser.i18n.getUILanguage = english;
  fakeBrowser.i18n.getMessage = englishMessages;
});

test.each([
  ["one of a kind", counted("quotes", 1), "1 quote"],
  ["several", counted("quotes", 4), "4 quotes"],
  ["none", counted("quotes", 0), "0 quotes"],
  ["thousands", counted("words", 12345), "12,345 words"],
  ["a small number in words", countedInWords("some_quotes", 10), "ten quotes"],
  ["one in words", countedInWords("some_quotes", 1), "one quote"],
  ["none in words", countedInWords("some_figures", 0), "no figures"],
  ["a number beyond the words", countedInWords("some_quotes", 13), "13 quotes"],
  ["a placeholder", words("always_on", "rudaw.net"), "Always on rudaw.net"],
  ["several placeholders", words("strip_place", "Omar", "2"), "Omar, paragraph 2"],
  ["a filling that looks like a placeholder", words("always_on", "$1.example"), "Always on $1.example"],
  ["a number", formatNumber(56000), "56,000"],
  ["a share", formatPercent(0.587), "59%"],
  ["a share above nothing", formatPercent(0.001), "1%"],
  ["no share", formatPercent(0), "0%"],
  ["a list", listOf(["five sources", "ten quotes"]), "five sources, ten quotes"],
  ["a sentence's start", capitalised("five"), "Five"],
  ["a day", formatDay("2022-01-22"), "January 22, 2022"],
  ["a date as printed", formatDay("22/01/2022 at noon"), "22/01/2022 at noon"],
  ["an impossible date", formatDay("2022-13-45"), "2022-13-45"],
])("%s", (_, shown, expected) => {
  expect(shown).toBe(expected);
});

test("what stands around a placeholder can be split, so that a link stands between", () => {
  expect(wordsAround("nobody_vouches_for")).toEqual(["Nobody vouches for ", "."]);
});

test("a plural form that the messages lack falls back to the general one", () => {
  fakeBrowser.i18n.getUILanguage = () => "ar";
  expect(counted("quotes", 3)).toMatch(/quotes$/);
});

test("a language Intl doesn't know is taken for English", () => {
  fakeBrowser.i18n.getUILanguage = () => "x_y!";
  expect(formatNumber(1234)).toBe("1,234");
});

describe("the English messages", () => {
  const all = Object.entries(messages) as [string, { message: string; placeholders?: Record<string, object> }][];

  test("every placeholder used is declared, and every one declared is used", () => {
    for (const [key, { message, placeholders }] of all) {
      const used = [...message.matchAll(/\$(\w{1,40})\$/g)].map((found) => found[1]?.toLowerCase());
      const declared = Object.keys(placeholders ?? {});
      expect(new Set(used), key).toEqual(new Set(declared));
    }
    expect(all.length).toBeGreaterThan(60);
  });

  test("every plural comes in both of English's forms", () => {
    const stems = all.flatMap(([key]) => (key.endsWith("_other") ? [key.slice(0, -6)] : []));
    expect(stems.length).toBeGreaterThan(5);
    for (const stem of stems) expect(messages).toHaveProperty(`${stem}_one`);
  });

  test("the description fits the stores' 132 characters", () => {
    expect(messages.description.message.length).toBeLessThanOrEqual(132);
  });
});
