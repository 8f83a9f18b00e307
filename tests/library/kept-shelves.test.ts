import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Annotation } from "@/utils/annotation/annotation.ts";
import { type Filter, NO_FILTER } from "@/utils/library/filter.ts";
import { KeptSearch } from "@/utils/library/kept-search.ts";
import { KeptShelves } from "@/utils/library/kept-shelves.ts";
import { anArticle, aQuote, aSource } from "../fixtures/annotations.ts";

const WORDS = ["prison", "river", "bridge", "council", "rain"];
const anyArticle = fc.array(fc.subarray(WORDS, { minLength: 1 }), { maxLength: 4 });
const rest = async () => {};
const isWanted = () => true;

/** Each list of words is a quote that was kept. */
function annotationsOf(article: number, quotes: string[][]): Annotation[] {
  const said = quotes.map((words, at): Annotation => {
    const quote = aQuote(`q${article}-${at}`, words.join(" "), at * 100, `s${article}`);
    const modified = `2026-01-01T00:00:${String(article).padStart(2, "0")}.00${at}Z`;
    return { ...quote, state: "kept", tags: [words[0]!], modified };
  });
  return [aSource(`s${article}`, "Ann Lee"), ...said];
}

function filled<Search extends KeptSearch | KeptShelves>(search: Search, articles: string[][][]): Search {
  for (const [at, quotes] of articles.entries())
    search.setArticle({ ...anArticle(`a${at}`), title: "Headline" }, annotationsOf(at, quotes));
  return search;
}

describe("shelves hold and find what one index does", () => {
  const anyFilter = fc.option(fc.constantFrom(...WORDS)).map((tag): Filter => ({ ...NO_FILTER, tag }));

  test("the same annotations and articles, whatever their number", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyArticle, { maxLength: 12 }),
        fc.constantFrom("", "prison", "riv", "ann bridge", "headline"),
        anyFilter,
        async (articles, query, filter) => {
          const one = filled(new KeptSearch(), articles).find(query, filter);
          const all = { query, filter, limit: 1000, rest, isWanted };
          const many = await filled(new KeptShelves(5), articles).find(all);
          expect(many?.annotations.toSorted()).toEqual(one.annotations.toSorted());
          expect(many?.articles.toSorted()).toEqual(one.articles.toSorted());
          expect(many?.total).toBe(one.annotations.length);
          // without words only time tells, and that is the same on every shelf
          if (query === "") expect(many?.annotations).toEqual(one.annotations);
        },
      ),
    );
  });

  test("the same facets", () => {
    fc.assert(
      fc.property(fc.array(anyArticle, { maxLength: 12 }), (articles) => {
        expect(filled(new KeptShelves(5), articles).facets()).toEqual(filled(new KeptSearch(), articles).facets());
      }),
    );
  });
});

test("an article that is put in anew, or taken out, is found once or not at all", async () => {
  const search = filled(new KeptShelves(3), [[["prison"]], [["prison"]], [["prison"]]]);
  search.setArticle(anArticle("a0"), annotationsOf(0, [["river"]]));
  search.removeArticle("a1");
  search.removeArticle("a1");
  const found = (query: string) => search.find({ query, limit: 10, rest, isWanted });
  expect((await found("prison"))?.annotations).toEqual(["q2-0"]);
  expect((await found("river"))?.annotations).toEqual(["q0-0"]);
  search.clear();
  expect(await found("river")).toEqual({ annotations: [], total: 0, articles: [] });
});

test("only the best are given, and all are counted", async () => {
  const search = filled(
    new KeptShelves(3),
    Array.from({ length: 9 }, () => [["prison"], ["prison", "rain"]]),
  );
  const found = await search.find({ query: "prison", limit: 4, rest, isWanted });
  expect(found?.annotations).toHaveLength(4);
  expect(found?.total).toBe(18);
});

test("it rests before every shelf, and stops once nobody waits for it", async () => {
  const search = filled(
    new KeptShelves(3),
    Array.from({ length: 6 }, () => [["prison"], ["rain"]]),
  );
  let rests = 0;
  const counting = async () => {
    rests += 1;
  };
  await search.find({ query: "prison", limit: 4, rest: counting, isWanted });
  expect(rests).toBe(6);
  rests = 0;
  expect(await search.find({ query: "prison", limit: 4, rest: counting, isWanted: () => rests < 3 })).toBeNull();
  expect(rests).toBe(3);
});
