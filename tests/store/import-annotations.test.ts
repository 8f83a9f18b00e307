import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, test } from "vitest";
import type { Annotation } from "@/utils/annotation/annotation.ts";
import { closeDatabase, openDatabase } from "@/utils/store/database.ts";
import { importAnnotations, StoreChanged } from "@/utils/store/import-annotations.ts";
import { storedReading, storeReading } from "@/utils/store/readings.ts";
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
  return Promise.all((["articles", "texts", "annotations"] as const).map((store) => database.getAll(store)));
}

test("what is new is stored beside what is there", async () => {
  await storeReading(reading, false);
  await importAnnotations({ articles: [other], add: [ofOther, aFigure("f1")], replace: [] });
  expect(await storedReading("other")).toEqual({ ...other, annotations: [ofOther] });
  expect((await storedReading("article"))?.annotations.map(({ id }) => id).sort()).toEqual(["f1", "q1"]);
});

test("what is newer stands in place of what it was compared with", async () => {
  await storeReading(reading, false);
  await importAnnotations({ articles: [], add: [], replace: [{ annotation: noted, instead: aQuote("q1") }] });
  expect((await storedReading("article"))?.annotations).toEqual([noted]);
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
    await storeReading(reading, false);
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
