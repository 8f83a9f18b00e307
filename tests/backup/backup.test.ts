// Backups: made when due, read back, thinned by age, and put back whole where the store was emptied.
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { Annotation } from "@/utils/annotation/annotation.ts";
import { BackupDamaged, readLines } from "@/utils/backup/lines.ts";
import { latestBackup, NoBackup, restoreLatest } from "@/utils/backup/restore.ts";
import { BACKUP_EVERY, backUp, backUpIfDue, names, tooMany } from "@/utils/backup/rolling.ts";
import { closeDatabase, openDatabase } from "@/utils/store/database.ts";
import { deskOf } from "@/utils/store/desk.ts";
import { storeDraft } from "@/utils/store/drafts.ts";
import { storedReading, storeReading } from "@/utils/store/readings.ts";
import { markUsed, settleLoss, storeHealth } from "@/utils/store/sentinel.ts";
import { tallyOfStore } from "@/utils/store/tallies.ts";
import { aFigure, anArticle, aQuote } from "../fixtures/annotations.ts";
import { type MemoryFolder, memoryFolder } from "../fixtures/backup-folder.ts";

let folder: MemoryFolder;
const open = async () => folder;

beforeEach(async () => {
  folder = memoryFolder();
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-03-01T12:00:00.000Z") });
  await emptyStore();
});
afterEach(() => {
  vi.useRealTimers();
});

/** As a browser does that clears a site's databases. */
async function emptyStore(): Promise<void> {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
}

const kept = (id: string, note: string | null = null): Annotation => ({
  ...aQuote(id),
  state: "kept",
  note,
  revision: 1,
  modified: new Date().toISOString(),
});
const reading = () => ({
  article: anArticle(),
  text: "“Rain,” said Ann.",
  annotations: [kept("q1", "Who?"), aFigure("f1")],
});
const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
const pass = (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds);

describe("a backup", () => {
  test("brings back articles, texts, annotations, drafts and counts, and nothing that nobody touched", async () => {
    await storeReading(reading());
    await storeReading({
      article: anArticle("other"),
      text: "x",
      annotations: [{ ...aQuote("q9"), articleId: "other" }],
    });
    await storeDraft({ annotationId: "f1", articleId: "article", note: "Ten of", at: new Date().toISOString() });
    const counts = await tallyOfStore("article");
    await backUp(folder);
    await emptyStore();
    await restoreLatest(open);
    const back = await storedReading("article");
    expect(back && { ...back, annotations: back.annotations.sort(byId) }).toEqual({
      ...reading(),
      annotations: reading().annotations.toSorted(byId),
    });
    expect(await storedReading("other")).toBeNull();
    expect((await deskOf("article")).drafts).toMatchObject([{ note: "Ten of" }]);
    expect(await tallyOfStore("article")).toEqual(counts);
    expect(await tallyOfStore()).toEqual(counts);
  });

  test("brought back over newer work leaves that", async () => {
    await storeReading(reading());
    await backUp(folder);
    const newer = { ...kept("q1", "newer"), revision: 5 };
    await storeReading({ ...reading(), annotations: [newer] });
    const database = await openDatabase();
    await database.put("tombstones", { id: "f1", articleId: "article", revision: 3, deleted: newer.modified });
    await restoreLatest(open);
    expect((await storedReading("article"))?.annotations).toEqual([newer]);
    expect(await tallyOfStore()).toMatchObject({ annotations: 1, noted: 1 });
  });

  test("that is damaged anywhere is not taken, and the one before it is", async () => {
    await storeReading(reading());
    await backUp(folder);
    pass(BACKUP_EVERY);
    const last = await backUp(folder);
    const text = folder.files.get(last)!;
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), fc.constantFrom("cut", "change"), async (at, how) => {
        const changed = `${text.slice(0, at)}${text[at] === "x" ? "y" : "x"}${text.slice(at + 1)}`;
        const damaged = how === "cut" ? text.slice(0, at) : changed;
        expect(() => readLines(damaged)).toThrow(BackupDamaged);
      }),
    );
    folder.files.set(last, text.slice(0, -40));
    expect((await latestBackup(open))?.made).toBe("2026-03-01T12:00:00.000Z");
  });

  test("that can't be read back is thrown away, and the older ones stay", async () => {
    await storeReading(reading());
    await backUp(folder);
    pass(BACKUP_EVERY);
    const broken = { ...folder, read: async () => "" };
    await expect(backUp(broken)).rejects.toThrow(BackupDamaged);
    expect(await names(folder)).toEqual(["2026-03-01T12-00-00-000Z.jsonl.gz"]);
  });

  test("that isn't there is an error of its own", async () => {
    await expect(restoreLatest(open)).rejects.toThrow(NoBackup);
  });
});

describe("a backup is due", () => {
  test("when something is first kept, then once an hour as long as something is done", async () => {
    expect(await backUpIfDue(open)).toBe(false);
    await storeReading(reading());
    expect(await backUpIfDue(open)).toBe(true);
    expect(await backUpIfDue(open)).toBe(false);
    pass(BACKUP_EVERY + 1);
    expect(await backUpIfDue(open)).toBe(false);
    await storeReading({ ...reading(), annotations: [kept("q1", "more")] });
    expect(await backUpIfDue(open)).toBe(true);
  });

  test("at once where the clock was set back ten years, since the last one tells nothing then", async () => {
    await storeReading(reading());
    await backUpIfDue(open);
    vi.setSystemTime(new Date("2016-03-01T12:00:00.000Z"));
    expect(await backUpIfDue(open)).toBe(true);
    expect(folder.files.size).toBe(2);
  });
});

test("of many backups the newest stay, and one of each of the last days", () => {
  const hourly = Array.from({ length: 24 * 10 }, (_, hour) => {
    const time = new Date(Date.UTC(2026, 2, 20, 23) - hour * BACKUP_EVERY).toISOString();
    return `${time.replaceAll(":", "-").replace(".", "-")}.jsonl.gz`;
  });
  const gone = new Set(tooMany(hourly));
  expect(hourly.filter((name) => !gone.has(name)).map((name) => name.slice(0, 13))).toEqual([
    "2026-03-20T23",
    "2026-03-20T22",
    "2026-03-20T21",
    ...[19, 18, 17, 16, 15, 14].map((day) => `2026-03-${day}T23`),
  ]);
});

describe("a store", () => {
  test("that was never used is no emptied one", async () => {
    expect(await storeHealth()).toBe("unused");
  });

  test("that was used and is gone was emptied, and stays so until the reader settles it", async () => {
    await markUsed();
    expect(await storeHealth()).toBe("whole");
    await emptyStore();
    expect(await storeHealth()).toBe("emptied");
    await markUsed();
    expect(await storeHealth()).toBe("emptied");
    await settleLoss();
    expect(await storeHealth()).toBe("whole");
  });

  test("whose settings were cleared is whole", async () => {
    await markUsed();
    fakeBrowser.reset();
    expect(await storeHealth()).toBe("whole");
    await markUsed();
    await emptyStore();
    expect(await storeHealth()).toBe("emptied");
  });
});
