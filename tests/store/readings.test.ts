import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, test } from "vitest";
import { closeDatabase, openDatabase } from "@/utils/store/database.ts";
import { deleteReading, storedReading, storeReading, touchArticle } from "@/utils/store/readings.ts";
import { aFigure, anArticle, aQuote } from "../fixtures/annotations.ts";

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});

const reading = {
  article: anArticle(),
  text: "“Rain,” said Ann. Ten people came.",
  annotations: [aQuote("q1"), aFigure("f1")],
};
const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);

describe("a stored reading", () => {
  test("comes back as it was stored, over a new connection too", async () => {
    await storeReading(reading);
    await closeDatabase();
    const back = await storedReading(reading.article.id);
    expect(back?.article).toEqual(reading.article);
    expect(back?.text).toBe(reading.text);
    expect(back?.annotations.sort(byId)).toEqual(reading.annotations.toSorted(byId));
  });

  test("stored twice makes no doubles", async () => {
    await storeReading(reading);
    await storeReading(reading);
    expect((await storedReading(reading.article.id))?.annotations).toHaveLength(2);
  });

  test("loses the annotations that a new reading no longer has, and no others", async () => {
    const other = { ...reading, article: anArticle("other"), annotations: [{ ...aQuote("q9"), articleId: "other" }] };
    await storeReading(other);
    await storeReading(reading);
    await storeReading({ ...reading, annotations: [aQuote("q1")] });
    expect((await storedReading(reading.article.id))?.annotations.map(({ id }) => id)).toEqual(["q1"]);
    expect((await storedReading("other"))?.annotations.map(({ id }) => id)).toEqual(["q9"]);
  });

  test("keeps what was there where writing fails half way", async () => {
    await storeReading(reading);
    const unclonable = { ...aFigure("f2"), body: () => {} } as unknown as (typeof reading.annotations)[0];
    await expect(storeReading({ ...reading, annotations: [unclonable] })).rejects.toThrow();
    expect((await storedReading(reading.article.id))?.annotations.map(({ id }) => id).sort()).toEqual(["f1", "q1"]);
  });

  test("is null where nothing is stored, and after it was deleted", async () => {
    expect(await storedReading("nowhere")).toBeNull();
    await storeReading(reading);
    await deleteReading(reading.article.id);
    expect(await storedReading(reading.article.id)).toBeNull();
    const database = await openDatabase();
    expect(await database.count("annotations")).toBe(0);
    expect(await database.count("texts")).toBe(0);
  });

  test("notes when it was read again", async () => {
    await storeReading(reading);
    await touchArticle(reading.article.id, "2030-01-01T00:00:00.000Z");
    expect((await storedReading(reading.article.id))?.article.lastRead).toBe("2030-01-01T00:00:00.000Z");
  });
});
