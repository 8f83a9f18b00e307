// The article laid flat: nothing overlaps, nothing sticks out.
import { describe, expect, test } from "vitest";
import { overviewOf } from "@/components/reading/overview.ts";
import { paragraphsOf } from "@/components/reading/paragraphs.ts";
import { layOut } from "@/components/reading/strip-layout.ts";
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
