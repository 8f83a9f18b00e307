import { expect, test } from "vitest";
import type { Annotation } from "@/utils/annotation/annotation.ts";
import { Catalogue } from "@/utils/library/catalogue.ts";
import { aFigure, anArticle, aQuote, aSource } from "../fixtures/annotations.ts";

const counting = (figure: Annotation, exact: string, conflicts: string[] = []): Annotation => {
  if (figure.body.type !== "Figure") throw new Error("no figure");
  return { ...figure, body: { ...figure.body, counted: { start: 0, end: exact.length, exact }, conflicts } };
};
const first = [
  aSource("s1", "Ann Lee"),
  aSource("s2", "Ann"),
  { ...aQuote("q1", "It rained for two days", 1, "s1"), verdict: { judgement: "false", evidence: null } as const },
  aQuote("q2", "Rain", 30, "s2"),
  { ...aQuote("q3", "Taken out by hand", 40, "s1"), state: "rejected" as const },
  counting(aFigure("f1", "nearly 5,000", 50), "prisoners", ["f2"]),
  counting(aFigure("f2", "3,500", 70, "s1"), "Prisoners", ["f1"]),
];
const second = [
  aSource("t1", "Ann Lee"),
  aQuote("u1", "More rain", 1, "t1"),
  counting(aFigure("g1", "12", 20), "people"),
  aFigure("g2", "7", 40),
];

function both(): Catalogue {
  const catalogue = new Catalogue();
  catalogue.setArticle(anArticle("a"), first);
  catalogue.setArticle(anArticle("b"), second);
  return catalogue;
}

test("the same name and kind is one source, a part of the name is not", () => {
  const people = both().sources();
  expect(people.map(({ name, quotes, words, figures, articles }) => [name, quotes, words, figures, articles.length]))
    // five words and two, in two articles
    .toEqual([
      ["Ann Lee", 2, 7, 1, 2],
      ["Ann", 1, 1, 0, 1],
    ]);
  expect(people[0]!.verdicts).toEqual({ false: 1 });
});

test("figures stand together by what they count, those in conflict first, those of nothing last", () => {
  const groups = both().figures();
  expect(groups.map(({ counted, inConflict, figures }) => [counted, inConflict, figures.map(({ id }) => id)])).toEqual([
    ["prisoners", true, ["f1", "f2"]],
    ["people", false, ["g1"]],
    ["", false, ["g2"]],
  ]);
  expect(groups[0]!.figures.map(({ who }) => who)).toEqual([null, "Ann Lee"]);
});

test("an article that is gone takes its part along", () => {
  const catalogue = both();
  catalogue.removeArticle("a");
  expect(catalogue.sources().map(({ name, quotes }) => [name, quotes])).toEqual([["Ann Lee", 1]]);
  expect(catalogue.figures()).toHaveLength(2);
});
