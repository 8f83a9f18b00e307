// Each migration with what was stored before it and what is there after it.
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { openDB } from "idb";
import { afterEach, beforeEach, expect, test } from "vitest";
import { closeDatabase, openDatabase } from "@/utils/store/database.ts";
import { MIGRATIONS, type SourcemarkSchema } from "@/utils/store/schema.ts";

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

afterEach(closeDatabase);

/** Puts records into a database of version `version`, and closes it. */
async function storeAt(version: number, records: readonly { id: string }[]): Promise<void> {
  const database = await openDB<SourcemarkSchema>("sourcemark", version, {
    async upgrade(opened, _old, _new, transaction) {
      for (const migrate of MIGRATIONS.slice(0, version)) await migrate(opened, transaction);
    },
  });
  for (const record of records) await database.put("annotations", record as never);
  database.close();
}

test("version 2 gives figures what they are about, their change and their conflicts, and leaves all else alone", async () => {
  const figure = {
    id: "f",
    articleId: "a",
    state: "kept",
    modified: "2026-01-01",
    body: { type: "Figure", value: 12 },
  };
  const quote = { id: "q", articleId: "a", state: "kept", modified: "2026-01-01", body: { type: "Quote" } };
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

test("version 3 gives every annotation room for the reader's hand, and leaves what was decided", async () => {
  const kept = { id: "k", articleId: "a", state: "kept", modified: "2026-01-01", revision: 2, body: { type: "Quote" } };
  await storeAt(2, [kept]);
  const database = await openDatabase();
  expect(await database.get("annotations", "k")).toEqual({
    ...kept,
    found: null,
    note: null,
    tags: [],
    verdict: null,
    standing: { status: "stands" },
    past: [],
  });
});
