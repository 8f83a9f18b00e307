// What a reading paints on its page.
import { expect, test } from "vitest";
import type { Annotation } from "@/utils/annotation/annotation.ts";
import { isQuote } from "@/utils/annotation/by-kind.ts";
import { marksOf } from "@/utils/reading/marks.ts";
import { aFigure } from "../fixtures/annotations.ts";
import { seedReading } from "../fixtures/seed-reading.ts";

const text = "“Rain,” said Ann. Ten of us.";

function contradicting(id: string, other: string, state: Annotation["state"] = "found"): Annotation {
  const figure = aFigure(id);
  return figure.body.type === "Figure" ? { ...figure, state, body: { ...figure.body, conflicts: [other] } } : figure;
}

const stylesOf = (...annotations: Annotation[]) => marksOf({ annotations, text }).map(({ style }) => style);

test("figures that contradict each other are marked so", () => {
  expect(stylesOf(contradicting("a", "b"), contradicting("b", "a"))).toEqual(["conflict", "conflict"]);
});

test("a figure is in no conflict with one that was taken out", () => {
  expect(stylesOf(contradicting("a", "b"), contradicting("b", "a", "rejected"))).toEqual(["unvouched"]);
});

test("quotes are marked by who says them, or by how they are said", () => {
  const seed = seedReading();
  const styles = (colouring: "source" | "kind") =>
    new Map(marksOf(seed, colouring).map(({ id, style }) => [id, style.replace("speaker", "said")]));
  const quotes = seed.annotations.filter(isQuote);
  const kinds = { direct: "said-1", mixed: "said-2", indirect: "said-4" };
  expect(quotes.map(({ id }) => styles("kind").get(id))).toEqual(quotes.map(({ body }) => kinds[body.form]));
  expect(new Set(quotes.map(({ id }) => styles("source").get(id))).size).toBe(5);
});
