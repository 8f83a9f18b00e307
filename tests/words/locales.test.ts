// Every language says all that English says, in its own plural forms, and no more.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Catalogue, Message } from "@/utils/words/fill-message.ts";
import { LANGUAGES, type LanguageCode } from "@/utils/words/languages.ts";
import { CATALOGUES } from "./catalogues.ts";

const ENGLISH = CATALOGUES.en;
const OTHERS = (Object.keys(LANGUAGES) as LanguageCode[]).filter((language) => language !== "en");
const FORM = /_(?:zero|one|two|few|many|other)$/;
const PLURALS = Object.keys(ENGLISH).flatMap((key) => (key.endsWith("_other") ? [key.slice(0, -"_other".length)] : []));

/** A text this many times as long as the English one breaks the layout … */
const LONGEST_TEXT = 2.2;
const LONGEST_BUTTON = 1.8;
/** … unless it is short anyway: “Undo” and “Rückgängig”. In UTF-16 code units. */
const SHORT_TEXT = 14;
/** Messages up to this length are buttons, labels and names of things. */
const BUTTON = 30;
/** What a list to choose from holds, what has a line to itself, or is only said to screen readers, has no room to break. */
const HAS_ROOM = /^(?:lib_any_|lib_undo_hint$|key_)/;
/** Stores cut what is longer. */
const LONGEST_DESCRIPTION = 132;

const FORMATS = ["format_json_ld", "format_markdown", "format_readwise", "format_hypothesis"];
const GAPS = [
  "sum",
  "read_announcement",
  "last_done",
  "figure_name",
  "lib_did_one",
  "lib_did_other",
  "lib_storage_holds",
];
const NAMES_AND_GAPS = ["name", ...FORMATS, ...GAPS];
/** What may be the same as in English: names, bare placeholders, and words that the languages share. */
const SAME_AS_ENGLISH: Record<string, readonly string[]> = {
  de: [...NAMES_AND_GAPS, "pause"],
  fr: [
    "file_note",
    "file_paraphrase",
    ...NAMES_AND_GAPS,
    "number_6",
    "some_sources_other",
    "did_note",
    "did_judge",
    "field_note",
    "field_verdict",
    "format_claim_review",
    "pause",
    ...["articles", "sources", "articles_one", "articles_other", "notes_one", "notes_other"].map((key) => `lib_${key}`),
    ...["filter_site", "filter_source", "filter_verdict", "column_article"].map((key) => `lib_${key}`),
    ...["column_notes", "column_verdicts", "verdicts_one", "verdicts_other", "judge"].map((key) => `lib_${key}`),
  ],
  es: NAMES_AND_GAPS,
  ar: NAMES_AND_GAPS,
  ku: NAMES_AND_GAPS,
};

const placeholdersOf = ({ message }: Message) =>
  [...message.matchAll(/\$(\w{1,40})\$/g)].map(([, name]) => name!).sort();
const stemOf = (key: string) =>
  FORM.test(key) && PLURALS.includes(key.replace(FORM, "")) ? key.replace(FORM, "") : null;
/** In UTF-16 code units. The number of figures is a part of a sentence whose weight each language puts elsewhere. */
const lengthOf = (catalogue: Catalogue, key: string, { message }: Message) =>
  message.length + (key.startsWith("figures_without_source_") ? catalogue.nobody_vouches_for!.message.length : 0);
/** Marks that stand where they don't belong; spaces before French marks are narrow and don't break. */
const SET_WRONGLY: Record<string, RegExp> = {
  all: /\w'\w|"|[«„]|[ \u{A0}\u{202F}][:;?]/u,
  de: /\w'\w|"|[«»”]|[ \u{A0}\u{202F}][:;?]/u,
  fr: /\w'\w|"|[“”„]|(?<!\u{202F})[:;?»]|«(?!\u{202F})/u,
  es: /\w'\w|"|[“”„]|[ \u{A0}\u{202F}][:;?]/u,
  ar: /"|[“”„,;?]|[ \u{A0}\u{202F}][:؛؟،]/u,
};
/** The English message that this one translates; undefined where there is none. */
const modelOf = (key: string) => ENGLISH[key] ?? (stemOf(key) === null ? undefined : ENGLISH[`${stemOf(key)}_other`]);

test("each folder of public/_locales is a language that can be chosen", () => {
  const folders = readdirSync(join(import.meta.dirname, "../../public/_locales"));
  expect(folders.toSorted()).toEqual(Object.keys(LANGUAGES).toSorted());
});

describe.each(OTHERS)("%s", (language) => {
  const messages = CATALOGUES[language];
  const all = Object.entries(messages);
  const rules = new Intl.PluralRules(language);

  test("has every message of English: the missing ones are these", () => {
    expect(Object.keys(ENGLISH).filter((key) => !(key in messages))).toEqual([]);
  });

  test("has none that English has not, but for plural forms of its own", () => {
    const forms: string[] = ["zero", ...rules.resolvedOptions().pluralCategories];
    const strange = all.filter(([key]) => {
      const form = key.match(FORM)?.[0].slice(1) ?? "";
      return !(key in ENGLISH) && !(stemOf(key) !== null && forms.includes(form));
    });
    expect(strange.map(([key]) => key)).toEqual([]);
  });

  test("fills the same placeholders; one, two or none may be said without a number", () => {
    for (const [key, message] of all) {
      const model = modelOf(key)!;
      const mayLeaveOut = /_(?:zero|one|two)$/.test(key) ? ["COUNT"] : [];
      const used = new Set([...placeholdersOf(message), ...mayLeaveOut]);
      const wanted = new Set([...placeholdersOf(ENGLISH[`${stemOf(key)}_other`] ?? model), ...mayLeaveOut]);
      expect(used, key).toEqual(wanted);
      const declared = Object.entries(message.placeholders ?? {});
      expect(declared.map(([name]) => name.toUpperCase()).sort(), key).toEqual(placeholdersOf(message));
      for (const [name, { content }] of declared)
        expect(content, key).toBe((ENGLISH[`${stemOf(key)}_other`] ?? model).placeholders?.[name]?.content);
    }
  });

  test("says one and none rightly where they share a plural form", () => {
    for (const stem of PLURALS) {
      const forNone = messages[`${stem}_zero`] ?? messages[`${stem}_${rules.select(0)}`] ?? messages[`${stem}_other`]!;
      const forOne = messages[`${stem}_${rules.select(1)}`] ?? messages[`${stem}_other`]!;
      // “one quote” must not stand for none; nobody counts the words, looks for anything in, folds away the sources or takes along of nothing
      const isNeverNone =
        /^(?:cut_by|find_shown|show_|more_|strip_|left_out|unsaved|lib_import_|lib_export_(?:articles|annotations))/.test(
          stem,
        );
      if (forNone === forOne && !isNeverNone) expect(placeholdersOf(forOne), stem).toContain("COUNT");
    }
  });

  test("has a form for each of the numbers that its rules tell apart, or the general one does", () => {
    const complete = rules.resolvedOptions().pluralCategories.filter((form) => form !== "other");
    for (const stem of PLURALS) {
      const own = complete.filter((form) => `${stem}_${form}` in messages);
      // two, few and many are other words in Arabic, so all of them or none; a million is many in French and Spanish
      const needed = complete.filter((form) => ["two", "few"].includes(form));
      expect(own, stem).toEqual(expect.arrayContaining(own.includes("one") ? needed : []));
    }
  });

  test("is translated", () => {
    const same = all.filter(([key, { message }]) => message === ENGLISH[key]?.message && /\p{L}/u.test(message));
    const allowed = SAME_AS_ENGLISH[language]!;
    expect(same.map(([key]) => key).filter((key) => !allowed.includes(key))).toEqual([]);
  });

  test("has no English words left in it", () => {
    const english = /\b(?:the|this|that|and|of|is|are|who|quote|quotes|figure|figures|paragraph|says|page|article)\b/i;
    const left = all.filter(([, { message }]) => english.test(message.replace(/\$\w+\$/g, "")));
    const allowed = language === "fr" ? /\b(?:page|article|source)\b/gi : /$^/g;
    const wrong = left.filter(([, { message }]) => english.test(message.replace(/\$\w+\$/g, "").replace(allowed, "")));
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test("holds words alone: no markup, no line breaks, no spaces at the ends but the comma's", () => {
    for (const [key, { message }] of all) {
      expect(message, key).not.toMatch(/[<>\n\r\t]|&\w+;| {2}|!/);
      expect(message, key).not.toBe("");
      if (key !== "comma") expect(message.trim(), key).toBe(message);
    }
  });

  test("is about as long as English", () => {
    const long = all.filter(([key, message]) => {
      const length = lengthOf(ENGLISH, key, modelOf(key)!);
      const most = length * (length <= BUTTON ? LONGEST_BUTTON : LONGEST_TEXT);
      return !HAS_ROOM.test(key) && lengthOf(messages, key, message) > Math.max(most, SHORT_TEXT);
    });
    expect(long.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
  });

  test("ends sentences where English does", () => {
    const ends = (text: string) => /[.?؟:]$/.test(text);
    const wrong = all.filter(([key, { message }]) => ends(message) !== ends(modelOf(key)!.message));
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test("fits its description into the stores", () => {
    expect(messages.description!.message.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
  });

  test("is set as the language's printers set it", () => {
    for (const [key, { message }] of all) {
      const [wrong] = message.match(SET_WRONGLY[language] ?? SET_WRONGLY.all!) ?? [];
      expect(wrong, `${key}: ${message}`).toBeUndefined();
    }
  });

  test("names itself", () => {
    expect(messages.language_code!.message).toBe(language);
  });
});
