import { describe, expect, test } from "vitest";
import { allFigures } from "@/tests/cases/figures/all-figures.ts";
import { expectedFigure, type FigureCase } from "@/tests/cases/figures/figure-case.ts";
import { findFigures } from "@/utils/analysis/figures/find-figures.ts";
import type { FigureFinding } from "@/utils/analysis/finding.ts";

const APART = new Set(["duration", "ordinal", "score", "number"]);
const LEAST_CASES = 150;

function shown(text: string, figure: FigureFinding) {
  const { start, end, kind, value, magnitude, unit, modifier } = figure;
  const named = figure.counted ?? figure.about;
  const noun = named === null ? null : text.slice(named.start, named.end);
  return { exact: text.slice(start, end), kind, value, magnitude, unit, modifier, counted: noun };
}

function check({ text, figures }: FigureCase): void {
  const found = findFigures(text, []).filter((figure) => !APART.has(figure.kind));
  expect(found.map((figure) => text.slice(figure.start, figure.end))).toEqual(
    figures.map((line) => expectedFigure(line).exact),
  );
  figures.forEach((line, at) => {
    const wanted = expectedFigure(line);
    const looked = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
    expect(shown(text, found[at]!)).toMatchObject(looked);
  });
}

describe("figures in a sentence", () => {
  test(`there are at least ${LEAST_CASES} cases`, () => {
    expect(allFigures.length).toBeGreaterThanOrEqual(LEAST_CASES);
  });
  for (const one of allFigures) {
    if (one.failing) test.fails(one.text, () => check(one));
    else test(one.text, () => check(one));
  }
});
