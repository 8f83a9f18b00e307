// The rows at hand: articles, and what was kept. A portion at a time, from the store; searches ask the index first.
import { effect, signal } from "@preact/signals";
import type { Annotation } from "@/utils/annotation/annotation.ts";
import type { Article } from "@/utils/annotation/article.ts";
import { isFiltering } from "@/utils/library/filter.ts";
import type { ArticleRow, KeptRow, Listed } from "@/utils/library/rows.ts";
import { latestArticles, listedArticle } from "@/utils/store/latest-articles.ts";
import { LIST_PAGE, latestTouched } from "@/utils/store/lists.ts";
import { annotationsById } from "@/utils/store/walk.ts";
import { known, search, stored, tally } from "./knowledge.ts";
import { filter, query, view } from "./place.ts";
import { resting } from "./rest.ts";

export const articles = signal<Listed<ArticleRow> | null>(null);
export const kept = signal<Listed<KeptRow> | null>(null);

/** Milliseconds without a key until the search is made: no sooner than a word is typed. */
const TYPING_MS = 60;

/** Milliseconds of searching between two rests: with one more shelf, well within a frame. */
const SEARCH_SLICE_MS = 4;

/** Rows that are built at first: more than are in sight, and few enough for a key that is pressed not to wait. */
const FIRST_ROWS = 40;

/** Asked for before anything else is known: the first screen waits for them. */
let first: Promise<ArticleRow[]> | null = latestArticles(null, FIRST_ROWS);

let wanted = { articles: FIRST_ROWS, kept: FIRST_ROWS };
let turn = 0;

/** Keeps the rows true to the page, the search, and the store. */
export function followRows(): void {
  let waits: ReturnType<typeof setTimeout> | undefined;
  let before = "";
  effect(() => {
    const asked = JSON.stringify([view.value, query.value, filter.value]);
    const isTyping = query.value !== "";
    // one of these has changed
    void [stored.value, isSearching() ? known.value : 0];
    if (asked !== before) wanted = { articles: FIRST_ROWS, kept: FIRST_ROWS };
    before = asked;
    clearTimeout(waits);
    if (isTyping) waits = setTimeout(load, TYPING_MS);
    else load();
  });
}

export async function more(): Promise<void> {
  const list = view.value.page === "articles" && !isSearching() ? "articles" : "kept";
  const listed = list === "articles" ? articles.value : kept.value;
  // the portion asked for before is still on its way
  if (!listed || listed.rows.length < wanted[list]) return;
  wanted[list] += LIST_PAGE;
  await load();
}

function isSearching(): boolean {
  return query.value.trim() !== "" || isFiltering(filter.value);
}

async function load(): Promise<void> {
  const { page } = view.value;
  if (page !== "articles" && page !== "yours") return;
  const mine = ++turn;
  const [someArticles, someKept] = isSearching()
    ? await searched(() => mine === turn)
    : page === "articles"
      ? [await listArticles(), null]
      : [null, await listKept()];
  if (mine !== turn) return;
  if (someArticles) articles.value = someArticles;
  if (someKept) kept.value = someKept;
}

/** Nothing where nobody waits for it any more. */
async function searched(isWanted: () => boolean): Promise<[Listed<ArticleRow>, Listed<KeptRow>] | [null, null]> {
  const limit = Math.max(FIRST_ROWS, wanted.kept);
  const found = await search.find({
    query: query.value,
    filter: filter.value,
    limit,
    rest: resting(SEARCH_SLICE_MS),
    isWanted,
  });
  if (found === null) return [null, null];
  const inArticles = isFiltering(filter.value) ? [] : found.articles;
  const [rows, annotations] = await Promise.all([
    Promise.all(inArticles.slice(0, FIRST_ROWS).map(listedArticle)),
    annotationsById(found.annotations),
  ]);
  return [
    { rows: rows.filter((row) => row !== null), total: Math.min(inArticles.length, FIRST_ROWS) },
    { rows: await withArticles(annotations), total: found.total },
  ];
}

async function listArticles(): Promise<Listed<ArticleRow>> {
  const isFirst = wanted.articles === FIRST_ROWS;
  const rows = await ((isFirst && first) || latestArticles(null, wanted.articles));
  // what is stored may have changed since
  first = null;
  return { rows, total: rows.length < wanted.articles ? rows.length : tally.value.articles };
}

async function listKept(): Promise<Listed<KeptRow>> {
  const touched = await latestTouched(null, wanted.kept);
  const rows = await withArticles(touched.filter(({ state, body }) => state !== "rejected" && body.type !== "Source"));
  const isEnd = touched.length < wanted.kept;
  return { rows, total: isEnd ? rows.length : Math.max(rows.length + 1, tally.value.touched - tally.value.rejected) };
}

async function withArticles(annotations: readonly Annotation[]): Promise<KeptRow[]> {
  const articleIds = [...new Set(annotations.map(({ articleId }) => articleId))];
  const sourceIds = [...new Set(annotations.flatMap((one) => sourceIdOf(one) ?? []))];
  const [listed, sources] = await Promise.all([Promise.all(articleIds.map(listedArticle)), annotationsById(sourceIds)]);
  const byId = new Map<string, Article>(listed.flatMap((one) => (one ? [[one.article.id, one.article]] : [])));
  const names = new Map(sources.flatMap(({ id, body }) => (body.type === "Source" ? [[id, body.name]] : [])));
  return annotations.flatMap((annotation) => {
    const article = byId.get(annotation.articleId);
    return article ? [{ annotation, article, who: names.get(sourceIdOf(annotation) ?? "") ?? null }] : [];
  });
}

function sourceIdOf({ body }: Annotation): string | null {
  return body.type === "Quote" || body.type === "Figure" ? body.source : null;
}
