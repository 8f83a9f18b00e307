import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { holdsAll, matchesIn, termsOf } from "@/utils/find/terms.ts";
import { fold } from "@/utils/text/fold.ts";

/** The words found, as they are written in the text. */
function found(text: string, query: string): string[] {
  return matchesIn(text, termsOf(query)).map(({ start, end }) => text.slice(start, end));
}

describe("stand in the text", () => {
  test.each<[string, string, string, string[]]>([
    ["a word, in any case", "The Prison in Hasaka", "prison", ["Prison"]],
    ["the beginning of one", "prisoners of the prison", "pris", ["pris", "pris"]],
    ["several words, in the text's order", "dozens of fighters", "fighters dozens", ["dozens", "fighters"]],
    ["letters with marks", "to Şırnak, then", "sirnak", ["Şırnak"]],
    ["letters with marks of their own", "cafe\u0301s here", "cafe", ["cafe\u0301"]],
    ["letters that are printed as one", "a ﬁne day", "fi", ["ﬁ"]],
    ["an apostrophe", "they don’t know", "don't", ["don’t"]],
    ["matches that touch", "aaaa", "aa", ["aaaa"]],
    ["beyond the first plane", "𝐀𝐁 and more", "b", ["𝐁"]],
    ["not at all", "nothing of it", "prison", []],
    ["no words", "text", "  ", []],
  ])("%s", (_, text, query, words) => {
    expect(found(text, query)).toEqual(words);
  });
});

test("a term that holds is marked somewhere, and what is marked folds to what holds it", () => {
  const letters = fc.string({ unit: fc.constantFrom(..."aAäbßİıﬁ’\u0301 ") });
  fc.assert(
    fc.property(letters, letters, (text, query) => {
      const terms = termsOf(query);
      const spans = matchesIn(text, terms);
      const marked = spans.map(({ start, end }) => fold(text.slice(start, end)));
      if (terms.length > 0 && holdsAll(fold(text), terms)) expect(spans.length).toBeGreaterThan(0);
      for (const words of marked) expect(terms.some((term) => words.includes(term))).toBe(true);
      for (const [at, { start, end }] of spans.entries()) {
        expect(end).toBeGreaterThan(start);
        expect(start).toBeGreaterThan(spans[at - 1]?.end ?? -1);
      }
    }),
  );
});

test("a long query is no trouble", () => {
  expect(termsOf("word ".repeat(10_000))).toEqual(["word"]);
  expect(termsOf(Array.from({ length: 1000 }, (_, at) => `w${at}`).join(" ")).length).toBeLessThan(100);
});
