// What the store does around the reader's work: past texts, drafts, lists, and a disk that is full.
import "fake-indexeddb/auto";
import { IDBFactory, IDBObjectStore } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Annotation } from "@/utils/annotation/annotation.ts";
import { announce, hearWritten, type Written } from "@/utils/store/announce.ts";
import { closeDatabase } from "@/utils/store/database.ts";
import { deskOf } from "@/utils/store/desk.ts";
import { dropDraft, storeDraft } from "@/utils/store/drafts.ts";
import { latestTouched } from "@/utils/store/lists.ts";
import { PLAIN_PAST_TEXTS, pastTexts } from "@/utils/store/past-texts.ts";
import { storedReading, storeReading } from "@/utils/store/readings.ts";
import { StoreFull } from "@/utils/store/store-full.ts";
import { tallyOfStore } from "@/utils/store/tallies.ts";
import { type EditToStore, storeEdit } from "@/utils/store/write-edit.ts";
import { aFigure, anArticle, aQuote } from "../fixtures/annotations.ts";

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const NOW = "2026-02-01T00:00:00.000Z";
const day = (number: number) => `2026-03-${String(number).padStart(2, "0")}T00:00:00.000Z`;
const kept: Annotation = { ...aQuote("q1"), state: "kept", revision: 1 };

async function storeText(number: number, annotations: Annotation[]): Promise<void> {
  const article = { ...anArticle(), textHash: String(number), lastRead: day(number) };
  await storeReading({ article, text: `text ${number}`, annotations });
}

function editOf(after: Annotation): EditToStore {
  const changes = [{ before: aQuote("q1"), after }];
  return {
    article: anArticle(),
    text: "text",
    drop: false,
    puts: [after],
    deletes: [],
    buried: [],
    log: { type: "done", articleId: "article", act: "keep", changes, at: NOW },
    conflicts: [],
    noted: ["q1"],
  };
}

describe("past texts", () => {
  test("of an article that nobody kept anything of are but the last few", async () => {
    for (let number = 1; number <= 9; number++) await storeText(number, [aQuote("q1")]);
    const texts = await pastTexts("article");
    expect(texts.map(({ text }) => text)).toEqual(["text 8", "text 7", "text 6"].slice(0, PLAIN_PAST_TEXTS));
  });

  test("in which kept words stood that have changed or gone since are kept for good, with their dates", async () => {
    await storeText(1, [kept]);
    await storeText(2, [{ ...kept, standing: { status: "orphan", since: day(2) } }]);
    for (let number = 3; number <= 9; number++)
      await storeText(number, [{ ...kept, standing: { status: "orphan", since: day(2) } }]);
    const texts = await pastTexts("article");
    expect(texts).toHaveLength(PLAIN_PAST_TEXTS + 1);
    expect(texts.at(-1)).toMatchObject({ text: "text 1", witness: true, lastRead: day(1), until: day(2) });
  });

  test("are none where the text is the same", async () => {
    await storeText(1, [kept]);
    await storeText(1, [kept, aFigure("f1")]);
    expect(await pastTexts("article")).toEqual([]);
  });
});

describe("drafts", () => {
  const draft = { annotationId: "q1", articleId: "article", note: "Who says", at: NOW };

  test("are there after a restart, until they are dropped", async () => {
    await storeDraft(draft);
    await closeDatabase();
    expect((await deskOf("article")).drafts).toEqual([draft]);
    await dropDraft("q1");
    expect((await deskOf("article")).drafts).toEqual([]);
  });

  test("end with the note that they have become", async () => {
    await storeDraft(draft);
    await storeEdit(editOf({ ...kept, note: "Who says so?" }));
    expect((await deskOf("article")).drafts).toEqual([]);
  });
});

describe("the list of what the reader's hand was on", () => {
  test("goes from the latest back, page by page, past equal dates too", async () => {
    const annotations = Array.from({ length: 25 }, (_, number) => ({
      ...aQuote(`q${String(number).padStart(2, "0")}`),
      state: "kept" as const,
      modified: day(1 + Math.floor(number / 10)),
    }));
    await storeReading({ article: anArticle(), text: "text", annotations: [...annotations, aFigure("f1")] });
    const first = await latestTouched(null, 12);
    const second = await latestTouched(first.at(-1), 100);
    expect([...first, ...second].map(({ id }) => id)).toEqual(annotations.map(({ id }) => id).toReversed());
  });
});

describe("a disk that is full", () => {
  const full = () => {
    throw new DOMException("no room", "QuotaExceededError");
  };

  test("is one plain error, and nothing of the edit is written, nor is its draft lost", async () => {
    await storeReading({ article: anArticle(), text: "text", annotations: [aQuote("q1")] });
    await storeDraft({ annotationId: "q1", articleId: "article", note: "Who says", at: NOW });
    const counts = await tallyOfStore();
    // the last write of the transaction: all the others were asked for by then
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...given) {
      return this.name === "tallies" ? full() : put.apply(this, given);
    });
    await expect(storeEdit(editOf(kept))).rejects.toThrow(StoreFull);
    vi.restoreAllMocks();
    expect((await storedReading("article"))?.annotations).toEqual([aQuote("q1")]);
    expect(await deskOf("article")).toMatchObject({ undo: null, drafts: [{ note: "Who says" }] });
    expect(await tallyOfStore()).toEqual(counts);
  });

  test("is told of a draft, too", async () => {
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(full);
    await expect(storeDraft({ annotationId: "q1", articleId: "article", note: "x", at: NOW })).rejects.toThrow(
      StoreFull,
    );
  });
});

test("what is written is announced to the other windows", async () => {
  const heard = Promise.withResolvers<Written>();
  const end = hearWritten(heard.resolve);
  announce({ articleId: "article", revisions: { q1: 2 } });
  expect(await heard.promise).toEqual({ articleId: "article", revisions: { q1: 2 } });
  end();
});
