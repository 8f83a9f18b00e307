// Reads the counts, and keeps them in step within whatever transaction changes what is counted.
import type { IDBPObjectStore } from "idb";
import { openDatabase } from "./database.ts";
import type { SourcemarkSchema, StoreName } from "./schema.ts";
import { ALL, add, NO_TALLY, subtract, type Tally } from "./tally.ts";

type Tallies = IDBPObjectStore<SourcemarkSchema, StoreName[], "tallies", "readwrite">;

/** How much there is in an article; in all of them where `articleId` is null. */
export async function tallyOfStore(articleId: string | null = null): Promise<Tally> {
  const database = await openDatabase();
  const record = await database.get("tallies", articleId ?? ALL);
  return record ? add(NO_TALLY, record) : NO_TALLY;
}

/** Counts as they are before a write; asked before the writes so that these can be made all at once. */
export async function talliesBefore(store: Tallies, articleId: string): Promise<{ article: Tally; all: Tally }> {
  const [article, all] = await Promise.all([store.get(articleId), store.get(ALL)]);
  return { article: article ?? NO_TALLY, all: all ?? NO_TALLY };
}

/** The writes that make the counts of an article `after`, and those of all articles with it; null where it is gone. */
export function* tallyWrites(
  store: Tallies,
  articleId: string,
  before: { article: Tally; all: Tally },
  after: Tally | null,
): Generator<Promise<unknown>> {
  yield after ? store.put({ id: articleId, ...after }) : store.delete(articleId);
  const all = add(before.all, subtract(after ?? NO_TALLY, before.article));
  yield store.put({ id: ALL, ...all });
}
