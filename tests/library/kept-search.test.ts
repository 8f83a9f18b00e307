import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Annotation } from "@/utils/annotation/annotation.ts";
import { type Filter, NO_FILTER } from "@/utils/library/filter.ts";
import { KeptSearch } from "@/utils/library/kept-search.ts";
import { aFigure, anArticle, aQuote, aSource } from "../fixtures/annotations.ts";

const hand = (annotation: Annotation, hand: Partial<Annotation>): Annotation => ({ ...annotation, ...hand });
const ann = aSource("s1", "Ann Lee");
const quote = hand(aQuote("q1", "“The prison was attacked twice,”", 1, "s1"), {
  state: "kept",
  tags: ["jail", "Şırnak"],
  modified: "2026-01-03T00:00:00.000Z",
});
const figure = hand(aFigure("f1", "nearly 5,000"), {
  note: "Who counted the prisoners?",
  verdict: { judgement: "doubtful", evidence: null },
  modified: "2026-01-02T00:00:00.000Z",
});
const fallen = hand(aQuote("q2", "“Twelve fled,”", 60), {
  state: "kept",
  standing: {
    status: "changed",
    now: { start: 0, end: 15, exact: "“Nineteen fled,”" },
    since: "2026-01-01T00:00:00.000Z",
  },
});
const found = aQuote("q3", "“Nobody kept this prison,”", 90);
const rejected = hand(aQuote("q4", "“A prison of words,”", 120), { state: "rejected" });

function searchOf(...annotations: Annotation[]): KeptSearch {
  const search = new KeptSearch();
  search.setArticle({ ...anArticle(), title: "Attack on a jail" }, [ann, ...annotations]);
  search.setArticle({ ...anArticle("other"), title: "Rivers fall", site: "harbour.example" }, []);
  return search;
}

describe("words find", () => {
  test.each<[query: string, annotations: string[], articles: string[]]>([
    ["prison attacked", ["q1"], []],
    ["pris", ["f1", "q1"], []],
    ["PRISONERS", ["f1"], []],
    ["atacked", ["q1"], []],
    ["sirnak", ["q1"], []],
    ["ann lee", ["q1"], []],
    ["nineteen", ["q2"], []],
    ["twelve", ["q2"], []],
    ["jail", ["q1"], ["article"]],
    ["harbour", [], ["other"]],
    ["rivers prison", [], []],
    ["“", [], []],
  ])("%s", (query, annotations, articles) => {
    const hits = searchOf(quote, figure, fallen, found, rejected).find(query);
    expect(hits.annotations.toSorted()).toEqual(annotations);
    expect(hits.articles).toEqual(articles);
  });
});

describe("filters let through", () => {
  test.each<[string, Partial<Filter>, string[]]>([
    ["everything kept, the latest first", {}, ["q1", "f1", "q2"]],
    ["figures", { kind: "figure" }, ["f1"]],
    ["a source", { source: "person Ann Lee" }, ["q1"]],
    ["a verdict", { verdict: "doubtful" }, ["f1"]],
    ["a tag", { tag: "jail" }, ["q1"]],
    ["a site", { site: "harbour.example" }, []],
    ["what has a note", { only: "noted" }, ["f1"]],
    ["what has changed", { only: "fallen" }, ["q2"]],
    ["two at once", { kind: "quote", tag: "jail" }, ["q1"]],
  ])("%s", (_, filter, ids) => {
    expect(searchOf(quote, figure, fallen, found, rejected).find("", { ...NO_FILTER, ...filter }).annotations).toEqual(
      ids,
    );
  });
});

test("an article that changed is known as it is now, one that is gone no more", () => {
  const search = searchOf(quote, figure);
  search.setArticle({ ...anArticle(), title: "Attack" }, [ann, hand(quote, { tags: ["other"] })]);
  expect(search.find("jail")).toEqual({ annotations: [], articles: [] });
  expect(search.find("", { ...NO_FILTER, tag: "other" }).annotations).toEqual(["q1"]);
  search.removeArticle("article");
  expect(search.find("attack")).toEqual({ annotations: [], articles: [] });
  expect(search.find("").annotations).toEqual([]);
});

test("facets count what is kept", () => {
  expect(searchOf(quote, figure, fallen, found).facets()).toEqual({
    sites: [["news.example", 3]],
    sources: [["person Ann Lee", 1]],
    tags: [
      ["jail", 1],
      ["Şırnak", 1],
    ],
  });
});

test("no query whatever makes it throw", () => {
  const search = searchOf(quote, figure);
  fc.assert(fc.property(fc.string({ unit: "binary" }), (query) => void search.find(query)));
});
