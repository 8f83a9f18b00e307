import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findFigures } from "@/utils/analysis/figures/find-figures.ts";
import type { QuoteFinding } from "@/utils/analysis/finding.ts";

interface GoldFigure {
  start: number;
  end: number;
  exact: string;
  value: number | null;
  magnitude?: number;
  modifier: string | null;
  counted: string;
}

/** The reading's words for a claim that the engine says in one plain word. */
const SAME_CLAIM: Record<string, string> = { "approximately below": "nearly", "approximately above": "more than" };
const APART = new Set(["duration", "ordinal", "score", "number"]);

describe("the reference article", () => {
  const text = readFileSync("seeds/article.txt", "utf8");
  const gold = JSON.parse(readFileSync("seeds/gold.json", "utf8"));
  const found = findFigures(text, []).filter((figure) => !APART.has(figure.kind));
  const overlapping = ({ start, end }: { start: number; end: number }) =>
    found.filter((figure) => figure.start < end && start < figure.end);

  test.each(gold.figures as GoldFigure[])("gives $exact its value, modifier and noun", (wanted) => {
    const [figure] = overlapping(wanted);
    expect(figure).toBeDefined();
    expect(figure!.value).toBe(wanted.value);
    expect(figure!.magnitude).toBe(wanted.magnitude ?? null);
    expect(figure!.modifier).toBe(wanted.modifier === null ? null : (SAME_CLAIM[wanted.modifier] ?? wanted.modifier));
    expect(figure!.counted && text.slice(figure!.counted.start, figure!.counted.end)).toBe(wanted.counted);
  });

  test("no year, date or vague word is marked", () => {
    expect([...gold.notFigures, ...gold.dates, ...gold.vague].flatMap(overlapping)).toEqual([]);
    expect(found).toHaveLength(gold.figures.length);
  });
});

const said = (text: string, words: string, source: number | null): QuoteFinding => {
  const start = text.indexOf(words);
  const nothing = { cue: null, speaker: null, addressee: null, when: null, channel: null, via: null };
  return { form: "direct", content: [{ start, end: start + words.length }], source, confidence: 1, ...nothing };
};

describe("who vouches", () => {
  const text =
    "“We lost 40 tents and 3 trucks,” said Ana Ruiz. The camp holds 900 people. The ministry’s figures show 12 deaths. " +
    "A guard said that Ruiz had spoken of “some 70 wounded” on Monday.";
  const quotes = [
    said(text, "We lost 40 tents and 3 trucks,", 0),
    said(text, "12 deaths", 1),
    said(text, "Ruiz had spoken of “some 70 wounded” on Monday", 2),
    said(text, "some 70 wounded", 0),
  ];
  const vouchers = Object.fromEntries(
    findFigures(text, quotes).map(({ start, end, quote, source }) => [text.slice(start, end), { quote, source }]),
  );

  test.each([
    ["40", 0, 0],
    ["3", 0, 0],
    ["900", null, null],
    ["12", 1, 1],
    ["70", 3, 0],
  ])("%s is vouched for by the innermost quote that holds it", (figure, quote, source) => {
    expect(vouchers[figure]).toEqual({ quote, source });
  });

  test("a quote of nobody known leaves the figure in the quote, with no source", () => {
    const [only] = findFigures("“It took 20 men,” it says.", [
      said("“It took 20 men,” it says.", "It took 20 men,", null),
    ]);
    expect(only).toMatchObject({ quote: 0, source: null });
  });
});

describe("any text at all", () => {
  const parts = [
    "1",
    "007",
    ",",
    ".",
    "-",
    "–",
    "/",
    ":",
    "$",
    "£",
    "%",
    "one",
    "half",
    "a",
    "million",
    "of",
    "to",
    "and",
    "May",
  ];
  const pieces = fc.array(
    fc.constantFrom(...parts, "thirds", "per", "people", " ", "\n\n", "(", ")", "“", "'", "é", "😀", "½"),
    {
      maxLength: 60,
    },
  );

  test("spans lie within the text, in order, apart; numbers are finite", () => {
    fc.assert(
      fc.property(fc.tuple(pieces, fc.constantFrom("", " ")), ([words, glue]) => {
        const text = words.join(glue);
        let last = 0;
        for (const { start, end, value, counted } of findFigures(text, [])) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
          for (const number of [value].flat()) if (number !== null) expect(Number.isFinite(number)).toBe(true);
          if (counted !== null) expect(counted.end).toBeGreaterThan(counted.start);
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });
});
