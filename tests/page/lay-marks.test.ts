// The reader's tint stands in place of a source's: there the quote keeps its line alone.
import { expect, it } from "vitest";
import { layMarks } from "@/utils/page/lay-marks.ts";
import type { Mark } from "@/utils/page/mark.ts";

const quote: Mark = { id: "quote", style: "said-3", spans: [{ start: 10, end: 50 }] };
const own = (start: number, end: number): Mark => ({ id: "own", style: "own", spans: [{ start, end }] });
const spansOf = (marks: Mark[], style: Mark["style"]) => (layMarks(marks).get(style) ?? []).map(({ span }) => span);

const cases: [what: string, own: Mark, tinted: [number, number][], lined: [number, number][]][] = [
  ["a highlight elsewhere", own(60, 70), [[10, 50]], []],
  [
    "a highlight inside",
    own(20, 30),
    [
      [10, 20],
      [30, 50],
    ],
    [[20, 30]],
  ],
  ["a highlight over the beginning", own(0, 30), [[30, 50]], [[10, 30]]],
  ["a highlight over all of it", own(0, 60), [], [[10, 50]]],
];

it.each(cases)("%s", (_, highlight, tinted, lined) => {
  const pairs = (spans: { start: number; end: number }[]) => spans.map(({ start, end }) => [start, end]);
  expect(pairs(spansOf([quote, highlight], "said-3"))).toEqual(tinted);
  expect(pairs(spansOf([quote, highlight], "speaker-3"))).toEqual(lined);
  expect(spansOf([quote, highlight], "own")).toEqual(highlight.spans);
});

it("figures are laid as they are, and empty spans not at all", () => {
  const figure: Mark = {
    id: "figure",
    style: "vouched",
    spans: [
      { start: 20, end: 25 },
      { start: 30, end: 30 },
    ],
  };
  expect(spansOf([quote, figure, own(0, 60)], "vouched")).toEqual([{ start: 20, end: 25 }]);
});
