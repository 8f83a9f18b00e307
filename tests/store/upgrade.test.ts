// Upgrades while another window holds the older version open; a made-up last version stands for the next release.
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { openDB } from "idb";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { closeDatabase, DatabaseBlocked, openDatabase } from "@/utils/store/database.ts";
import { MIGRATIONS } from "@/utils/store/migrations.ts";
import type { SourcemarkSchema } from "@/utils/store/schema.ts";

vi.mock("@/utils/store/migrations.ts", async (original) => {
  const real = await original<typeof import("@/utils/store/migrations.ts")>();
  return { ...real, MIGRATIONS: [...real.MIGRATIONS, () => {}] };
});

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});

afterEach(async () => {
  vi.useRealTimers();
  await closeDatabase();
});

const OLDER = MIGRATIONS.length - 1;

/** Opens the last real version as an older release would; with no handler for versionchange it never lets go by itself. */
function openOlder(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("sourcemark", OLDER);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

test("a window that doesn't let go of the older version is named in the error", async () => {
  const older = await openOlder();
  const opening = expect(openDatabase()).rejects.toThrow(DatabaseBlocked);
  await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0));
  await vi.advanceTimersByTimeAsync(3000);
  await opening;
  older.close();
});

test("a window that lets go within the time is waited for", async () => {
  const older = await openOlder();
  const opening = openDatabase();
  await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0));
  older.close();
  expect((await opening).version).toBe(MIGRATIONS.length);
});

test("two windows that upgrade at once both come to the newest version, and nothing is lost on the way", async () => {
  vi.useRealTimers();
  const record = { articleId: "a", text: "x" };
  const older = await openDB<SourcemarkSchema>("sourcemark", OLDER, {
    async upgrade(database, _old, _new, transaction) {
      for (const migrate of MIGRATIONS.slice(0, OLDER)) await migrate(database, transaction);
    },
  });
  await older.put("texts", record);
  older.close();
  vi.resetModules();
  const other = await import("@/utils/store/database.ts");
  expect(other.openDatabase).not.toBe(openDatabase);
  const [one, two] = await Promise.all([openDatabase(), other.openDatabase()]);
  expect([one.version, two.version]).toEqual([MIGRATIONS.length, MIGRATIONS.length]);
  expect([await one.get("texts", "a"), await two.get("texts", "a")]).toEqual([record, record]);
  await other.closeDatabase();
});
