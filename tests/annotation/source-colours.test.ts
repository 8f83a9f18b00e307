// Which source gets which colour.
import fc from "fast-check";
import { expect, test } from "vitest";
import { sourceColours, sourcesByShare } from "@/utils/annotation/source-colours.ts";
import { manyCards } from "../fixtures/many-cards.ts";
import { idOf, seedReading } from "../fixtures/seed-reading.ts";

const { annotations } = seedReading();

test("the first colour goes to whom most words are quoted of, and so on", () => {
  expect(Object.fromEntries(sourceColours(annotations))).toEqual({
    [idOf("omar")]: 1,
    [idOf("abdi")]: 2,
    [idOf("kirby")]: 3,
    [idOf("farman")]: 4,
    [idOf("officials")]: 5,
  });
});

test("rejecting a quote changes neither order nor colours", () => {
  const rejected = annotations.map((annotation) => ({ ...annotation, state: "rejected" as const }));
  expect(sourceColours(rejected)).toEqual(sourceColours(annotations));
});

test("the ninth source and after share the neutral", () => {
  const colours = [...sourceColours(manyCards(300).annotations).values()];
  expect(colours.slice(0, 8)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(new Set(colours.slice(8))).toEqual(new Set([0]));
});

test("a quote of a source that isn't there colours nothing", () => {
  const quotes = annotations.filter(({ body }) => body.type === "Quote");
  expect(sourceColours(quotes).size).toBe(0);
});

test("the order of the annotations makes no difference", () => {
  const expected = sourcesByShare(annotations);
  const shuffled = fc.shuffledSubarray(annotations, { minLength: annotations.length });
  fc.assert(
    fc.property(shuffled, (others) => {
      expect(sourcesByShare(others)).toEqual(expected);
    }),
  );
});
