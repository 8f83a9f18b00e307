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
async function storeAt(
  version: number,
  records: readonly { id: string }[],
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
    body: { type: "Figure", value: 12 },
  };
  const quote = { id: "q", articleId: "a", state: "kept", modified: "2026-01-01", body: { type: "Quote" } };
  await storeAt(1, [figure, quote]);
  const database = await openDatabase();
  expect(await database.get("annotations", "f")).toEqual({
    ...figure,
    body: { ...figure.body, about: null, change: null, conflicts: [] },
  });
  expect(await database.get("annotations", "q")).toEqual(quote);
});

test("version 3 says of articles that were cut by which limit", async () => {
  const article = { id: "cut", lastRead: "2026-01-01", cut: true };
  await storeAt(2, [article, { ...article, id: "whole", cut: false } as never], "articles");
  const database = await openDatabase();
  expect(await database.get("articles", "cut")).toEqual({ ...article, cut: { by: "length", limit: 500_000 } });
  expect((await database.get("articles", "whole"))?.cut).toBeNull();
});
