// What a reading paints on its page.
import { expect, test } from "vitest";
import type { Annotation } from "@/utils/annotation/annotation.ts";
import { marksOf } from "@/utils/reading/marks.ts";
import { aFigure } from "../fixtures/annotations.ts";

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
