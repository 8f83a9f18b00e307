import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { Edit } from "@/utils/annotation/act.ts";
import type { FromLibrary, LibraryAnswer } from "@/utils/messages/from-library.ts";
import { closeDatabase } from "@/utils/store/database.ts";
import { storedReading, storeReading } from "@/utils/store/readings.ts";
import { answerLibrary } from "@/utils/tab/answer-library.ts";
import { anArticle, aQuote } from "../fixtures/annotations.ts";

vi.mock("@/utils/tab/store-care.ts", () => ({ careForStore: async () => {} }));

const ID = "urn:uuid:00000000-0000-4000-8000-000000000001";
const TEXT = "“Rain,” said Ann. Ten people came.";

beforeEach(async () => {
  await closeDatabase();
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  await storeReading({ article: anArticle(), text: TEXT, annotations: [aQuote(ID)] });
});

function send(
  message: unknown,
  from = browser.runtime.getURL("/library.html" as never),
): Promise<LibraryAnswer> | null {
  const answer = Promise.withResolvers<LibraryAnswer>();
  const sender = { id: browser.runtime.id, url: from };
  return answerLibrary(message, sender as never, answer.resolve) ? answer.promise : null;
}

const edit = (act: Edit["act"], articleId = "article"): FromLibrary => ({
  type: "edit-stored",
  articleId,
  edits: [{ id: ID, revision: 0, act }],
});
const stored = async () => (await storedReading("article"))?.annotations[0];

test("an article that no tab shows is edited, and the step named that undoes it", async () => {
  const kept = await send(edit({ type: "keep" }));
  expect(kept).toMatchObject({ state: "done", seq: expect.any(Number) });
  expect(await stored()).toMatchObject({ state: "kept", revision: 1 });
  const seq = kept?.state === "done" ? kept.seq : null;
  await send({ type: "undo-stored", articleId: "article", seq });
  expect(await stored()).toMatchObject({ state: "found" });
  await send({ type: "redo-stored", articleId: "article", seq: null });
  expect(await stored()).toMatchObject({ state: "kept" });
});

test("a step that is not the last one any more is left alone", async () => {
  const kept = await send(edit({ type: "keep" }));
  await send(edit({ type: "tag", tags: ["rain"] }));
  await send({ type: "undo-stored", articleId: "article", seq: kept?.state === "done" ? kept.seq : null });
  expect(await stored()).toMatchObject({ state: "kept", tags: ["rain"] });
});

test("an article that was deleted meanwhile is told so", async () => {
  expect(await send(edit({ type: "keep" }, "gone"))).toMatchObject({ state: "failed", name: "NotStored" });
});

test("what a file has for another text of the article is put onto the one that is stored", async () => {
  const before = "Hello. “Rain,” said Ann. Ten people came.";
  const words = "said Ann. Ten people came.";
  const theirs = aQuote(ID, words, before.indexOf(words));
  theirs.target.selector[0].prefix = "“Rain,” ";
  expect(await send({ type: "carry-over", annotations: [theirs], before, after: TEXT })).toMatchObject({
    state: "carried",
    annotations: [{ target: { selector: [{ exact: words }, { start: TEXT.indexOf(words) }] } }],
  });
});

test.each([
  ["pages of the web", edit({ type: "keep" }), "https://news.example/"],
  ["messages of no known form", { type: "edit-stored", articleId: "article", edits: [] }, undefined],
])("%s are not answered", (_, message, from) => expect(send(message, from)).toBeNull());
