import { expect, test } from "vitest";
import { contains, overlaps } from "@/utils/text/span.ts";

test("two stretches overlap where they share a code unit, not where they only touch", () => {
  expect(overlaps({ start: 0, end: 3 }, { start: 2, end: 5 })).toBe(true);
  expect(overlaps({ start: 0, end: 3 }, { start: 3, end: 5 })).toBe(false);
});

test("a stretch contains itself and what lies within", () => {
  expect(contains({ start: 0, end: 3 }, { start: 0, end: 3 })).toBe(true);
  expect(contains({ start: 0, end: 3 }, { start: 1, end: 4 })).toBe(false);
});
