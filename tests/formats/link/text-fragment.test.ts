import fc from "fast-check";
import { describe, expect, test } from "vitest";
import article from "@/seeds/article.txt?raw";
import { textFragments, textLink } from "@/utils/formats/link/text-fragment.ts";
import { resolveFragment } from "./resolve-fragment.ts";

const spanOf = (text: string, words: string, nth = 0) => {
  let start = text.indexOf(words);
  for (let seen = 0; seen < nth; seen++) start = text.indexOf(words, start + 1);
  return { start, end: start + words.length };
};

describe("a fragment", () => {
  const text =
    "It rained, Ann said. It rained again: 12m people, well-off & poor.\n\nIt rained, Bo said.\nNobody\n\ncame.";
  test.each([
    ["names words that stand once", "Ann said", 0, "Ann%20said"],
    ["grows to whole words", "nn sai", 0, "Ann%20said"],
    ["grows to whole figures", "12", 0, "12m"],
    ["leaves space out", " people, ", 0, "people%2C"],
    ["escapes what means something in it", "well-off & poor", 0, "well%2Doff%20%26%20poor"],
    ["needs nothing more where it is the first", "It rained", 0, "It%20rained"],
    [
      "has words around it where the same stand before",
      "It rained",
      1,
      "rained%2C%20Ann%20said.-,It%20rained,-again%3A%2012m%20people%2C",
    ],
    ["has only words of its own line, where these do", "It rained", 2, "It%20rained,-%2C%20Bo%20said."],
    ["names both ends of words on several lines", "Nobody\n\ncame", 0, "Nobody,came"],
  ])("%s", (_, words, nth, expected) => {
    expect(textFragments(text)(spanOf(text, words, nth))).toBe(`#:~:text=${expected}`);
  });

  test("names both ends of a long stretch", () => {
    const long = Array.from({ length: 80 }, (_, at) => `word${at}`).join(" ");
    const fragment = textFragments(long)({ start: 0, end: long.length });
    expect(fragment).toBe("#:~:text=word0%20word1%20word2%20word3,word76%20word77%20word78%20word79");
  });

  test("tells letters apart only by their base, as browsers do", () => {
    const text = "Ein MÜLLER kam. Ein Müller ging.";
    expect(textFragments(text)(spanOf(text, "Müller"))).toBe("#:~:text=M%C3%9CLLER%20kam.%20Ein-,M%C3%BCller,-ging.");
  });

  test.each([
    ["no word", "a … b", " … "],
    ["nothing", "a b", ""],
  ])("is null for %s", (_, text, words) => {
    expect(textFragments(text)(spanOf(text, words))).toBeNull();
  });

  test("is null where the same words around the same words come before", () => {
    const text = "la ".repeat(500);
    expect(textFragments(text)({ start: 750, end: 752 })).toBeNull();
  });
});

test.each([
  ["https://news.example/a", "#:~:text=x", "https://news.example/a#:~:text=x"],
  ["https://news.example/#/a", "#:~:text=x", "https://news.example/#/a:~:text=x"],
  ["https://news.example/a", null, "https://news.example/a"],
])("%s with %s is %s", (url, fragment, link) => expect(textLink(url, fragment)).toBe(link));

/** Leads there, or to more than that, and never begins at other words. */
function expectToLead(text: string, span: { start: number; end: number }, fragment: string): void {
  const found = resolveFragment(text, fragment);
  // space and what nobody sees at the edges belong to no word
  const trimmed = text.slice(span.start, span.end).replace(/^[\s\p{M}\p{Cf}]+|[\s\p{M}\p{Cf}]+$/gu, "");
  const start = span.start + text.slice(span.start, span.end).indexOf(trimmed);
  if (
    !found ||
    found.start > start ||
    found.end < start + trimmed.length ||
    found.end - found.start > trimmed.length + 210
  ) {
    throw new Error(
      `${fragment} leads to ${JSON.stringify(found)} in ${JSON.stringify(text)}, not ${JSON.stringify(span)}`,
    );
  }
}

test("every stretch of the reference article has a fragment that leads there", () => {
  const fragments = textFragments(article);
  fc.assert(
    fc.property(fc.nat(article.length - 1), fc.integer({ min: 1, max: 900 }), (start, length) => {
      const span = { start, end: Math.min(article.length, start + length) };
      const fragment = fragments(span);
      if (/[\p{L}\p{N}]/u.test(article.slice(span.start, span.end))) expect(fragment).not.toBeNull();
      if (fragment) expectToLead(article, span, fragment);
    }),
    { numRuns: 150 },
  );
});

test("whatever the text, a fragment leads to the words it was made for", () => {
  const words = fc.constantFrom(
    "a",
    "A",
    "ä",
    "the",
    "ship",
    "12",
    "12m",
    "well-off",
    "can’t",
    "水道",
    "ไทยแลนด์",
    "e\u0301",
    "ﬁne",
    "مرحبا",
    "\u00ADsoft",
    "\uD83D",
    "🙂",
    "U.S.",
    ",",
    "&",
    "“x”",
    "\u0000",
  );
  const text = fc
    .array(fc.tuple(words, fc.constantFrom(" ", "", "\n\n", "  ", "\n", ", ", "\u00A0")), { maxLength: 60 })
    .map((parts) => parts.flat().join(""));
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
      const fragment = textFragments(text.toWellFormed())({ start, end });
      if (fragment) expectToLead(text.toWellFormed(), { start, end }, fragment);
    }),
    { numRuns: 2_000 },
  );
});

describe("a thousand fragments take no more than moments", () => {
  test.each([
    ["of a long text", `${article}\n\n`.repeat(12)],
    ["of one long word", "a".repeat(200_000)],
    ["of one word again and again", "la ".repeat(70_000)],
    ["of one word again and again, and another at the end", `${"la ".repeat(70_000)}le`],
    ["of one sign again and again", "水".repeat(200_000)],
    ["of signs that nobody sees", "\u00AD".repeat(200_000)],
  ])("%s", { timeout: 60_000 }, (_, text) => {
    const begun = performance.now();
    const fragments = textFragments(text);
    for (let at = 0; at < 1000; at++) fragments({ start: text.length - at * 40 - 30, end: text.length - at * 40 });
    expect(performance.now() - begun).toBeLessThan(30_000);
  });
});
