// Each migration with what was stored before it and what is there after it.
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { openDB } from "idb";
import { afterEach, beforeEach, expect, test } from "vitest";
import { closeDatabase, openDatabase } from "@/utils/store/database.ts";
import { MIGRATIONS } from "@/utils/store/migrations.ts";
import type { SourcemarkSchema } from "@/utils/store/schema.ts";
import { tallyOfStore } from "@/utils/store/tallies.ts";

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

afterEach(closeDatabase);

const MACHINE = { type: "Software", name: "Sourcemark", version: "1" };

/** Puts records into a database of version `version`, and closes it. */
async function storeAt(
  version: number,
  records: readonly ({ id: string } & Record<string, unknown>)[],
  store: "annotations" | "articles" = "annotations",
): Promise<void> {
  const database = await openDB<SourcemarkSchema>("sourcemark", version, {
    async upgrade(opened, _old, _new, transaction) {
      for (const migrate of MIGRATIONS.slice(0, version)) await migrate(opened, transaction);
    },
  });
  for (const record of records) await database.put(store, record as never);
  database.close();
}

test("version 2 gives figures what they are about, their change and their conflicts, and leaves all else alone", async () => {
  const figure = {
    id: "f",
    articleId: "a",
    state: "kept",
    modified: "2026-01-01",
    creator: MACHINE,
    body: { type: "Figure", value: 12 },
  };
  const quote = {
    id: "q",
    articleId: "a",
    state: "kept",
    modified: "2026-01-01",
    creator: MACHINE,
    body: { type: "Quote" },
  };
  await storeAt(1, [figure, quote]);
  const database = await openDatabase();
  expect(await database.get("annotations", "f")).toMatchObject({
    ...figure,
    body: { ...figure.body, about: null, change: null, conflicts: [] },
  });
  const untouched = await database.get("annotations", "q");
  expect(untouched).toMatchObject(quote);
  expect(untouched?.body).toEqual(quote.body);
});

test("version 4 gives every annotation room for the reader's hand, lists what was decided, and counts", async () => {
  const found = { id: "f", articleId: "a", state: "found", modified: "2026-01-02", revision: 0, creator: MACHINE };
  const kept = { ...found, id: "k", state: "kept", modified: "2026-01-01", revision: 2 };
  const body = { type: "Quote" };
  await storeAt(3, [
    { ...kept, body },
    { ...found, body },
  ]);
  const database = await openDatabase();
  const room = { found: null, note: null, tags: [], verdict: null, standing: { status: "stands" }, past: [] };
  expect(await database.get("annotations", "k")).toEqual({ ...kept, body, ...room, touched: "2026-01-01" });
  expect(await database.get("annotations", "f")).toEqual({ ...found, body, ...room });
  expect(await database.getAllKeysFromIndex("annotations", "byTouched")).toEqual(["k"]);
  const counts = { annotations: 2, touched: 1, kept: 1, rejected: 0, noted: 0, own: 0, unsaved: 0 };
  expect(await tallyOfStore("a")).toMatchObject(counts);
  expect(await tallyOfStore()).toMatchObject(counts);
});

test("a migration that fails leaves the older version as it was, and says why", async () => {
  const torn = { id: "t", articleId: "a", state: "found", modified: "2026-01-01", body: { type: "Quote" } };
  const whole = { ...torn, id: "a", creator: MACHINE };
  await storeAt(2, [whole, torn]);
  await expect(openDatabase()).rejects.toThrow(TypeError);
  const older = await openDB<SourcemarkSchema>("sourcemark");
  expect([older.version, await older.get("annotations", "a")]).toEqual([2, whole]);
  older.close();
});

test("version 3 says of articles that were cut by which limit", async () => {
  const article = { id: "cut", lastRead: "2026-01-01", cut: true };
  await storeAt(2, [article, { ...article, id: "whole", cut: false } as never], "articles");
  const database = await openDatabase();
  expect(await database.get("articles", "cut")).toEqual({ ...article, cut: { by: "length", limit: 500_000 } });
  expect((await database.get("articles", "whole"))?.cut).toBeNull();
});
