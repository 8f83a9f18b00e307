// Which figures of one article are told to contradict each other.
import { expect, test } from "vitest";
import { findFigures } from "@/utils/analysis/figures/find-figures.ts";

/** Text, and the pairs in conflict, as they are written. */
const CASES: [says: string, text: string, pairs: string[]][] = [
  [
    "two who count the same in one sentence",
    "Police put the number of people killed in the blast at 48, while the Red Cross said its volunteers had counted 63.",
    ["48 63"],
  ],
  [
    "a headline and a text that counts more of a kind",
    "12 dead in mine blast\n\nFourteen miners died in the blast, the ministry said.",
    ["12 Fourteen"],
  ],
  [
    "two sentences about the same people",
    "The crash killed 14 people.\n\nNine people were killed, police say.",
    ["14 Nine"],
  ],
  ["a part of the dead", "12 dead in mine blast\n\nThree children died in the blast.", []],
  ["at least, and more", "At least 12 people were killed.\n\nThe crash killed 14 people.", []],
  ["two things in one sentence", "The crash killed 14 people and hurt 12.", []],
  ["those aboard, and those dead", "The bus, carrying 57 passengers, crashed.\n\nThe mayor put the toll at 21.", []],
  ["another year", "The flood killed 14 people.\n\nA flood last year killed 30 people.", []],
  ["two places", "The storm killed 14 people in Herat.\n\nIt killed 30 people in Kabul.", []],
];

test.each(CASES)("%s", (_says, text, pairs) => {
  const figures = findFigures(text, []);
  const shown = figures.map(({ start, end }) => text.slice(start, end));
  const found = figures.flatMap(({ conflicts }, one) =>
    conflicts.flatMap((other) => (one < other ? [`${shown[one]} ${shown[other]}`] : [])),
  );
  expect(found).toEqual(pairs);
});
