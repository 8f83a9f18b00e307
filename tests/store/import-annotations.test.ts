import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Annotation } from "@/utils/annotation/annotation.ts";
import { hearWritten, type Written } from "@/utils/store/announce.ts";
import { closeDatabase, openDatabase } from "@/utils/store/database.ts";
import { importAnnotations, StoreChanged } from "@/utils/store/import-annotations.ts";
import { latestTouched } from "@/utils/store/lists.ts";
import { storedReading, storeReading } from "@/utils/store/readings.ts";
import { tallyOfStore } from "@/utils/store/tallies.ts";
import { NO_TALLY, tallyOf } from "@/utils/store/tally.ts";
import { aFigure, anArticle, aQuote } from "../fixtures/annotations.ts";

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});

const reading = { article: anArticle(), text: "“Rain,” said Ann. Ten people came.", annotations: [aQuote("q1")] };
const other = { article: anArticle("other"), text: "Other." };
const ofOther: Annotation = { ...aFigure("f9"), articleId: "other" };
const noted: Annotation = { ...aQuote("q1"), note: "so", revision: 1, modified: "2030-01-01T00:00:00.000Z" };

/** Everything in the database. */
async function everything() {
  const database = await openDatabase();
  return Promise.all((["articles", "texts", "annotations", "tallies"] as const).map((store) => database.getAll(store)));
}

test("what is new is stored beside what is there", async () => {
  await storeReading(reading);
  await importAnnotations({ articles: [other], add: [ofOther, aFigure("f1")], replace: [] });
  expect(await storedReading("other")).toEqual({ ...other, annotations: [ofOther] });
  expect((await storedReading("article"))?.annotations.map(({ id }) => id).sort()).toEqual(["f1", "q1"]);
});

test("what is newer stands in place of what it was compared with", async () => {
  await storeReading(reading);
  await importAnnotations({ articles: [], add: [], replace: [{ annotation: noted, instead: aQuote("q1") }] });
  expect((await storedReading("article"))?.annotations).toEqual([noted]);
});

test("the counts are those of what is there then", async () => {
  await storeReading(reading);
  await importAnnotations({
    articles: [other],
    add: [ofOther],
    replace: [{ annotation: noted, instead: aQuote("q1") }],
  });
  expect(await tallyOfStore("other")).toEqual({ ...NO_TALLY, articles: 1, annotations: 1, figures: 1 });
  expect(await tallyOfStore("article")).toEqual({ ...tallyOf([noted]), articles: 1 });
  expect(await tallyOfStore()).toMatchObject({ articles: 2, annotations: 2, noted: 1, touched: 1, unsaved: 0 });
});

test("what the reader's hand was on is among the latest, and no longer among the deleted", async () => {
  await storeReading(reading);
  const database = await openDatabase();
  await database.put("tombstones", { id: "n1", articleId: "article", revision: 3, deleted: noted.modified });
  await importAnnotations({ articles: [], add: [{ ...noted, id: "n1" }], replace: [] });
  expect((await latestTouched()).map(({ id }) => id)).toEqual(["n1"]);
  expect(await database.count("tombstones")).toBe(0);
});

test("the other windows hear of every article, with what is in it now", async () => {
  await storeReading(reading);
  const heard: Written[] = [];
  const end = hearWritten((written) => heard.push(written));
  await importAnnotations({
    articles: [other],
    add: [ofOther],
    replace: [{ annotation: noted, instead: aQuote("q1") }],
  });
  await vi.waitFor(() => expect(heard).toHaveLength(2));
  end();
  expect(heard).toEqual([
    { articleId: "other", revisions: { f9: 0 } },
    { articleId: "article", revisions: { q1: 1 } },
  ]);
});

test("it says how far it is, and whoever hears it can end it: nothing is stored then", async () => {
  await storeReading(reading);
  const before = await everything();
  const add = Array.from({ length: 250 }, (_, at) => ({ ...aQuote(`m${at}`), articleId: "other" }));
  const told: string[] = [];
  const importing = importAnnotations({ articles: [other], add, replace: [] }, (written, all) => {
    told.push(`${written} of ${all}`);
    if (written > 200) throw new Error("enough");
  });
  await expect(importing).rejects.toThrow("enough");
  expect(told).toEqual(["1 of 251", "101 of 251", "201 of 251"]);
  expect(await everything()).toEqual(before);
});

test("a thousand are stored, slice by slice, with the event loop free between", async () => {
  let turns = 0;
  const counting = setInterval(() => turns++);
  const add = Array.from({ length: 1050 }, (_, at) => ({ ...aQuote(`q${at}`), articleId: "other" }));
  await importAnnotations({ articles: [other], add, replace: [] });
  clearInterval(counting);
  expect((await storedReading("other"))?.annotations).toHaveLength(1050);
  expect(turns).toBeGreaterThan(2);
});

describe("nothing at all is stored", () => {
  const many = Array.from({ length: 250 }, (_, at) => ({ ...aQuote(`n${at}`), articleId: "other" }));

  test.each<[name: string, plan: Parameters<typeof importAnnotations>[0], error: unknown]>([
    [
      "where an id has been taken since",
      { articles: [other], add: [...many, aQuote("q1")], replace: [] },
      StoreChanged,
    ],
    ["where the article has been stored since", { articles: [reading], add: many, replace: [] }, StoreChanged],
    [
      "where the annotation has been changed since",
      { articles: [other], add: many, replace: [{ annotation: noted, instead: { ...aQuote("q1"), revision: 4 } }] },
      StoreChanged,
    ],
    [
      "where the annotation has been deleted since",
      { articles: [other], add: many, replace: [{ annotation: { ...noted, id: "gone" }, instead: aQuote("gone") }] },
      StoreChanged,
    ],
    [
      "where one can't be written",
      { articles: [other], add: [...many, { ...aQuote("x"), body: () => {} } as unknown as Annotation], replace: [] },
      /could not be cloned/,
    ],
  ])("%s", async (_, plan, error) => {
    await storeReading(reading);
    const before = await everything();
    await expect(importAnnotations(plan)).rejects.toThrow(error as never);
    expect(await everything()).toEqual(before);
  });

  test("where the same import is made twice, the second time", async () => {
    const plan = { articles: [other], add: many, replace: [] };
    await importAnnotations(plan);
    const before = await everything();
    await expect(importAnnotations(plan)).rejects.toThrow(StoreChanged);
    expect(await everything()).toEqual(before);
  });
});
