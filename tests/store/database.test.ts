import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { openDB } from "idb";
import { beforeEach, expect, test } from "vitest";
import { closeDatabase, DatabaseTooNew, openDatabase } from "@/utils/store/database.ts";
import { MIGRATIONS } from "@/utils/store/migrations.ts";

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});

test("a new database has the stores of the newest version", async () => {
  const database = await openDatabase();
  expect(database.version).toBe(MIGRATIONS.length);
  expect([...database.objectStoreNames]).toEqual([
    "about",
    "acts",
    "annotations",
    "articles",
    "conflicts",
    "drafts",
    "pastTexts",
    "tallies",
    "texts",
    "tombstones",
  ]);
});

test("a newer version's upgrade is let through, and the next call tells that this version is too old", async () => {
  await openDatabase();
  const newer = await openDB("sourcemark", MIGRATIONS.length + 1);
  newer.close();
  await expect(openDatabase()).rejects.toThrow(DatabaseTooNew);
});

test("a connection that was closed from outside is opened anew", async () => {
  const first = await openDatabase();
  await closeDatabase();
  const second = await openDatabase();
  expect(second).not.toBe(first);
  expect(await second.count("articles")).toBe(0);
});
