// The words shown: filled in, counted, and all there.
import { afterEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import messages from "@/public/_locales/en/messages.json";
import { formatDay } from "@/utils/words/dates.ts";
import { directionOf, languageOf } from "@/utils/words/language.ts";
import { LANGUAGES, type LanguageCode } from "@/utils/words/languages.ts";
import { capitalised, counted, countedInWords, formatNumber, formatPercent, listOf } from "@/utils/words/numbers.ts";
import { speak } from "@/utils/words/speak.ts";
import { message, takeWordsFrom, words, wordsAround } from "@/utils/words/words.ts";
import { browserSpeaking } from "./browser-speaking.ts";

/** The browser as it is set up in that language. */
function setBrowser(language: LanguageCode, region = ""): void {
  Object.assign(fakeBrowser.i18n, browserSpeaking(language, region));
}
afterEach(() => {
  setBrowser("en");
  takeWordsFrom(null);
  vi.restoreAllMocks();
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
  setBrowser("fr");
  expect(counted("quotes", 1_000_000)).toMatch(/citations$/);
});

describe("the browser's language", () => {
  test.each([
    ["that Intl doesn't know: English words and English numbers", "x_y!", "1,234"],
    ["that Sourcemark doesn't speak: English words and English numbers", "it", "1,234"],
    ["with a region: that region's numbers", "en-IN", "1,234"],
  ])("%s", (_, language, shown) => {
    fakeBrowser.i18n.getUILanguage = () => language;
    expect(formatNumber(1234)).toBe(shown);
    expect(formatDay("2022-01-22")).toMatch(/January/);
  });

  test("keeps its region where its words are ours", () => {
    setBrowser("de", "-AT");
    expect([languageOf(), formatDay("2022-01-22")]).toEqual(["de-AT", "22. Jänner 2022"]);
  });
});

describe("each language", () => {
  const sum = (sources: number, quotes: number, figures: number) =>
    words(
      "sum",
      capitalised(
        listOf([
          countedInWords("some_sources", sources),
          countedInWords("some_quotes", quotes),
          countedInWords("some_figures", figures),
        ]),
      ),
    );
  const unvouched = (count: number) =>
    wordsAround("nobody_vouches_for").join(countedInWords("figures_without_source", count));

  test.each<[LanguageCode, string, string, string]>([
    [
      "en",
      "Five sources, ten quotes, six figures.",
      "One source, one quote, no figures.",
      "Five sources, two quotes, 13 figures.",
    ],
    [
      "de",
      "Fünf Quellen, zehn Zitate und sechs Zahlen.",
      "Eine Quelle, ein Zitat und keine Zahlen.",
      "Fünf Quellen, zwei Zitate und 13 Zahlen.",
    ],
    [
      "fr",
      "Cinq sources, dix citations et six chiffres.",
      "Une source, une citation et aucun chiffre.",
      "Cinq sources, deux citations et 13 chiffres.",
    ],
    [
      "es",
      "Cinco fuentes, diez citas y seis cifras.",
      "Una fuente, una cita y ninguna cifra.",
      "Cinco fuentes, dos citas y 13 cifras.",
    ],
    [
      "ar",
      "خمسة مصادر، وعشرة اقتباسات، وستة أرقام.",
      "مصدر واحد، واقتباس واحد، ولا أرقام.",
      "خمسة مصادر، واقتباسان، و13 رقمًا.",
    ],
    [
      "ku",
      "Pênc çavkanî, deh jêgirtin û şeş hejmar.",
      "Çavkaniyek, jêgirtinek û bê hejmar.",
      "Pênc çavkanî, du jêgirtin û 13 hejmar.",
    ],
  ])("%s sums an article up in whole sentences", (language, many, few, beyond) => {
    setBrowser(language);
    expect([sum(5, 10, 6), sum(1, 1, 0), sum(5, 2, 13)]).toEqual([many, few, beyond]);
  });

  test.each<[LanguageCode, string, string, string]>([
    ["en", "Nobody vouches for one figure.", "Nobody vouches for two figures.", "Nobody vouches for 40 figures."],
    ["de", "Für eine Zahl bürgt niemand.", "Für zwei Zahlen bürgt niemand.", "Für 40 Zahlen bürgt niemand."],
    [
      "fr",
      "Sans garant\u{202F}: un chiffre.",
      "Sans garant\u{202F}: deux chiffres.",
      "Sans garant\u{202F}: 40 chiffres.",
    ],
    ["es", "Nadie responde por una cifra.", "Nadie responde por dos cifras.", "Nadie responde por 40 cifras."],
    ["ar", "رقم واحد لا يتبنّاه أحد.", "رقمان لا يتبنّاهما أحد.", "40 رقمًا لا يتبنّاها أحد."],
    ["ku", "Kes li pişt hejmarekê nasekine.", "Kes li pişt du hejmaran nasekine.", "Kes li pişt 40 hejmaran nasekine."],
  ])("%s says how many figures nobody vouches for", (language, one, two, many) => {
    setBrowser(language);
    expect([unvouched(1), unvouched(2), unvouched(40)]).toEqual([one, two, many]);
  });

  // the kind of space, and marks of direction, change from one version of Unicode's data to the next
  const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ").replace(/[\u200e\u200f\u061c]/g, "");

  test.each<[LanguageCode, string, string, RegExp]>([
    ["de", "12.345 Wörter", "59 %", /^22\. Januar 2022$/],
    ["fr", "12 345 mots", "59 %", /^22 janvier 2022$/],
    ["es", "12.345 palabras", "59 %", /^22 de enero de 2022$/],
    ["ar", "12,345 كلمة", "59%", /^22 يناير 2022$/],
    ["ku", "12.345 peyv", "%59", /^22.* r[êe]bendan.* 2022/],
  ])("%s writes numbers and dates by Intl", (language, number, percent, day) => {
    setBrowser(language);
    expect([counted("words", 12345), formatPercent(0.587)].map(plain)).toEqual([number, percent]);
    expect(formatDay("2022-01-22")).toMatch(day);
  });
});

describe("a language that Intl has no names of months for, as Kurdish in Chromium", () => {
  test("has numbers and days in figures, and lists with commas", () => {
    setBrowser("ku", "-TR");
    for (const formatter of [Intl.NumberFormat, Intl.DateTimeFormat, Intl.ListFormat])
      vi.spyOn(formatter, "supportedLocalesOf").mockReturnValue([]);
    expect([formatNumber(1234.5), formatPercent(0.59), formatDay("2022-01-22"), listOf(["a", "b", "c"])]).toEqual([
      "1.234,5",
      "%59",
      "22.01.2022",
      "a, b, c",
    ]);
  });
});

describe("a language that the reader chose", () => {
  test("is spoken whatever the browser speaks, with its own numbers and direction", async () => {
    setBrowser("de");
    await speak("ar");
    expect([words("done"), languageOf(), directionOf(), counted("quotes", 2)]).toEqual(["تم", "ar", "rtl", "اقتباسان"]);
    await speak(null);
    expect([words("done"), languageOf(), directionOf()]).toEqual(["Fertig", "de", "ltr"]);
  });

  test.each(Object.keys(LANGUAGES) as LanguageCode[])("%s is there to be loaded", async (language) => {
    await speak(language);
    expect(words("language_code")).toBe(language);
  });

  test("an answer that comes too late is not taken", async () => {
    await speak("fr", () => false);
    expect(words("done")).toBe("Done");
  });

  test("fills placeholders as the browser does", async () => {
    await speak("en");
    expect(words("strip_place", "Omar", "2")).toBe("Omar, paragraph 2");
    expect(words("always_on", "$1.example")).toBe("Always on $1.example");
    expect(words("always_on")).toBe("Always on ");
    expect(message("no_such_message")).toBe("");
  });
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
