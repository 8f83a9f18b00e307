// The article laid flat: nothing overlaps, nothing sticks out.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergeSegments } from "@/components/reading/merge-segments.ts";
import { overviewOf } from "@/components/reading/overview.ts";
import { layOut } from "@/components/reading/strip-layout.ts";
import { paragraphsOf } from "@/utils/annotation/paragraphs.ts";
import { manyCards } from "../../fixtures/many-cards.ts";
import { seedReading } from "../../fixtures/seed-reading.ts";

function layoutOf({ annotations, text, article }: ReturnType<typeof seedReading>) {
  return layOut(overviewOf(annotations, new Set()), paragraphsOf(text, article.title), text.length);
}

describe.each([
  ["the reference article", seedReading()],
  ["30 cards", manyCards(30)],
  ["300 cards", manyCards(300)],
])("%s", (_, reading) => {
  const layout = layoutOf(reading);

  test("figures' marks stand at least 10 px apart at the narrowest, and within the strip", () => {
    const places = layout.figures.map((figure) => figure.at * 296);
    for (const [index, at] of places.entries()) {
      expect(at).toBeGreaterThanOrEqual(4);
      expect(at).toBeLessThanOrEqual(292);
      if (index > 0) expect(at - places[index - 1]!).toBeGreaterThan(9.99);
    }
    expect(places.length).toBeGreaterThan(0);
  });

  test("names don't overlap", () => {
    const names = layout.names.toSorted((a, b) => a.at - b.at);
    for (const [index, { at, name }] of names.entries()) {
      const end = (at * 296 + name.length * 6.5) / 296;
      expect(end).toBeLessThanOrEqual(names[index + 1]?.at ?? 1);
    }
  });

  test("segments lie within the strip", () => {
    for (const { at, width } of layout.segments) {
      expect(at).toBeGreaterThanOrEqual(0);
      expect(at + width).toBeLessThanOrEqual(1);
    }
  });
});

test("the reference article's strip names those with room above their first words", () => {
  const { names, segments, figures, paragraphs } = layoutOf(seedReading());
  expect(names.map(({ name }) => name)).toEqual(["Omar", "Abdi", "Kirby"]);
  expect([segments.length, figures.length, paragraphs.length]).toEqual([10, 6, 12]);
  expect(segments.find((segment) => segment.who === "John Kirby")?.paragraph).toBe(6);
});

test("a text without its headline counts its first paragraph as the first", () => {
  const { numberAt } = paragraphsOf("One.\n\nTwo.", "Another headline");
  expect([numberAt(0), numberAt(5), numberAt(6), numberAt(99)]).toEqual([1, 1, 2, 2]);
});

test("over 120 cards names go, and what would be narrower than 3 px is merged", () => {
  const { names, segments, paragraphs } = layoutOf(manyCards(3000));
  expect(names).toEqual([]);
  expect(segments.length).toBeLessThanOrEqual(98);
  expect(paragraphs.length).toBeLessThanOrEqual(98);
  for (const { width } of segments) expect(width * 296).toBeGreaterThanOrEqual(3);
  // each source shows about as often as it speaks
  expect(new Set(segments.map((segment) => segment.who)).size).toBeGreaterThan(7);
});

test("merged segments stand in order, never over one another", () => {
  const passage = fc.record({
    at: fc.double({ min: 0, max: 0.99, noNaN: true }),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(passage), fc.integer({ min: 1, max: 98 }), (passages, slots) => {
      const given = passages.map(({ at, part }, place) => ({
        ...{ id: String(place), at, width: (1 - at) * part },
        ...{ paragraph: 1, who: null, colour: null },
      }));
      const merged = mergeSegments(given, slots);
      expect(merged.length).toBeLessThanOrEqual(slots);
      expect(merged.length > 0).toBe(given.length > 0);
      for (const [place, { at, width }] of merged.entries()) {
        expect(at + width).toBeLessThanOrEqual((merged[place + 1]?.at ?? 1) + 1e-9);
      }
    }),
  );
});
