import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { Article } from "@/utils/annotation/article.ts";
import { closeDatabase, openDatabase } from "@/utils/store/database.ts";
import { deleteEverything } from "@/utils/store/delete-everything.ts";
import { storeDraft } from "@/utils/store/drafts.ts";
import { latestArticles } from "@/utils/store/latest-articles.ts";
import { storeReading } from "@/utils/store/readings.ts";
import { putBackArticles, removeArticles } from "@/utils/store/remove-articles.ts";
import { markUsed, storeHealth } from "@/utils/store/sentinel.ts";
import { tallyOfStore } from "@/utils/store/tallies.ts";
import { NO_TALLY } from "@/utils/store/tally.ts";
import { walkArticles } from "@/utils/store/walk.ts";
import { aFigure, anArticle, aQuote } from "../fixtures/annotations.ts";

beforeEach(async () => {
  await closeDatabase();
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
});

const AT = "2026-01-02T00:00:00.000Z";

async function everything() {
  const database = await openDatabase();
  return Promise.all([...database.objectStoreNames].map((store) => database.getAll(store)));
}

async function storeTwo() {
  const annotations = [{ ...aQuote("q1"), note: "so", revision: 1 }, aFigure("f1")];
  await storeReading({ article: anArticle(), text: "“Rain,” said Ann. Ten people came.", annotations });
  await storeReading({
    article: anArticle("other"),
    text: "Other.",
    annotations: [{ ...aQuote("q2"), articleId: "other" }],
  });
  await storeDraft({ annotationId: "f1", articleId: "article", note: "hm", at: AT });
}

test("an article goes with all that belongs to it, and comes back as it was", async () => {
  await storeTwo();
  const before = await everything();
  const removed = await removeArticles(["article"]);
  expect(await tallyOfStore()).toMatchObject({ articles: 1, annotations: 1, noted: 0 });
  expect(await (await openDatabase()).count("drafts")).toBe(0);
  await putBackArticles(removed);
  expect(await everything()).toEqual(before);
});

test("it comes back as it was though it was read again meanwhile", async () => {
  await storeTwo();
  const before = await everything();
  const removed = await removeArticles(["article"]);
  await storeReading({ article: anArticle(), text: "“Rain,” said Ann.", annotations: [aQuote("q1"), aQuote("q7")] });
  await putBackArticles(removed);
  expect(await everything()).toEqual(before);
});

test("deleting everything leaves nothing, and a store that nobody misses", async () => {
  await storeTwo();
  await markUsed();
  await deleteEverything();
  expect((await everything()).flat()).toEqual([]);
  expect(await tallyOfStore()).toEqual(NO_TALLY);
  expect(await storeHealth()).toBe("unused");
});

const readAt = (id: string, lastRead: string): Article => ({ ...anArticle(id), lastRead });

test.each([
  ["read at different times", ["01", "02", "03", "04", "05"]],
  ["read at the same time", ["01", "01", "01", "01", "01"]],
  ["some of them read at the same time", ["01", "02", "02", "02", "03"]],
])("articles %s come a page at a time, each once, the latest first", async (_, days) => {
  for (const [at, day] of days.entries()) {
    const article = readAt(`a${at}`, `2026-01-${day}T00:00:00.000Z`);
    await storeReading({ article, text: "", annotations: [{ ...aFigure(`f${at}`), articleId: article.id }] });
  }
  const listed: Article[] = [];
  for (let page = await latestArticles(null, 2); page.length > 0; page = await latestArticles(listed.at(-1), 2)) {
    expect(page.map(({ tally }) => tally.figures)).toEqual(page.map(() => 1));
    listed.push(...page.map(({ article }) => article));
  }
  expect(listed.map(({ id }) => id).sort()).toEqual(["a0", "a1", "a2", "a3", "a4"]);
  const times = listed.map(({ lastRead }) => lastRead);
  expect(times).toEqual(times.toSorted().reverse());
});

test("a walk comes by every article with its annotations", async () => {
  await storeTwo();
  const met: [string, string[]][] = [];
  for await (const some of walkArticles())
    for (const { article, annotations } of some) met.push([article.id, annotations.map(({ id }) => id).sort()]);
  expect(met.sort()).toEqual([
    ["article", ["f1", "q1"]],
    ["other", ["q2"]],
  ]);
});
