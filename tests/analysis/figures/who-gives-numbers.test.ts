import { expect, test } from "vitest";
import { whoGivesNumbers } from "@/tests/cases/figures/who-gives-numbers.ts";
import { findFigures } from "@/utils/analysis/figures/find-figures.ts";

test.each(whoGivesNumbers)("$text", ({ text, givers }) => {
  const found = findFigures(text, []).map(({ start, end, teller }) => [
    text.slice(start, end),
    teller && text.slice(teller.start, teller.end),
  ]);
  expect(Object.fromEntries(found)).toEqual(givers);
});
