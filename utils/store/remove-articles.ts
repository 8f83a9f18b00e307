// Articles deleted with everything that belongs to them, and put back as they were.
import type { IDBPTransaction } from "idb";
import { allOrNothing } from "./all-or-nothing.ts";
import { announce } from "./announce.ts";
import { openDatabase } from "./database.ts";
import type { SourcemarkSchema } from "./schema.ts";
import { ALL, add, NO_TALLY, subtract, type Tally } from "./tally.ts";

/** Stores whose records belong to an article, and the index that finds them; null where the article's id is the key. */
const BELONGINGS = {
  articles: null,
  texts: null,
  pastTexts: "byArticle",
  annotations: "byArticle",
  acts: "byArticle",
  drafts: "byArticle",
  tombstones: "byArticle",
  conflicts: "byArticle",
} as const;
type Belonging = keyof typeof BELONGINGS;
const NAMES = Object.keys(BELONGINGS) as Belonging[];

/** All that was stored of some articles. */
export interface RemovedArticles {
  ids: readonly string[];
  records: { store: Belonging; value: SourcemarkSchema[Belonging]["value"] }[];
  tallies: (Tally & { id: string })[];
}

const STORES = [...NAMES, "tallies" as const];
type Transaction = IDBPTransaction<SourcemarkSchema, typeof STORES, "readwrite">;

/**
 * Deletes articles with their texts, annotations, acts, drafts and counts, in one transaction: all of it or nothing.
 * @returns what puts them back
 * @throws StoreFull where the browser has no room left
 */
export async function removeArticles(ids: readonly string[]): Promise<RemovedArticles> {
  const database = await openDatabase();
  const transaction = database.transaction(STORES, "readwrite", { durability: "strict" });
  const tallyStore = transaction.objectStore("tallies");
  const { removed, deletes } = await gather(transaction, ids);
  const all = await tallyStore.get(ALL);
  await allOrNothing(transaction, function* () {
    yield* deletes();
    if (all) yield tallyStore.put({ id: ALL, ...subtract(all, sumOf(removed.tallies)) });
  });
  for (const articleId of ids) announce({ articleId, revisions: {} });
  return removed;
}

/**
 * Puts back what was deleted, in one transaction, in place of what was read of these articles meanwhile.
 * @throws StoreFull where the browser has no room left
 */
export async function putBackArticles({ ids, records, tallies }: RemovedArticles): Promise<void> {
  const database = await openDatabase();
  const transaction = database.transaction(STORES, "readwrite", { durability: "strict" });
  const tallyStore = transaction.objectStore("tallies");
  const { removed: meanwhile, deletes } = await gather(transaction, ids);
  const all = (await tallyStore.get(ALL)) ?? NO_TALLY;
  await allOrNothing(transaction, function* () {
    yield* deletes();
    for (const { store, value } of records)
      yield transaction.objectStore(store as "acts").put(value as SourcemarkSchema["acts"]["value"]);
    for (const tally of tallies) yield tallyStore.put(tally);
    yield tallyStore.put({ id: ALL, ...add(all, subtract(sumOf(tallies), sumOf(meanwhile.tallies))) });
  });
  for (const articleId of ids) announce({ articleId, revisions: {} });
}

/** All that is stored of the articles, and the writes that delete it. */
async function gather(
  transaction: Transaction,
  ids: readonly string[],
): Promise<{ removed: RemovedArticles; deletes: () => Generator<Promise<unknown>> }> {
  const removed: RemovedArticles = { ids, records: [], tallies: [] };
  const keys: { store: Belonging | "tallies"; key: IDBValidKey }[] = [];
  for (const id of ids) {
    const tally = await transaction.objectStore("tallies").get(id);
    if (tally) {
      removed.tallies.push(tally);
      keys.push({ store: "tallies", key: id });
    }
    for (const store of NAMES) {
      const index = BELONGINGS[store];
      // all are asked alike; "acts" stands for each of them in the types
      const objects = transaction.objectStore(store as "acts");
      const from = index === null ? objects : objects.index(index);
      const [values, found] = await Promise.all([from.getAll(id as never), from.getAllKeys(id as never)]);
      for (const value of values) removed.records.push({ store, value });
      for (const key of found) keys.push({ store, key });
    }
  }
  return {
    removed,
    *deletes() {
      for (const { store, key } of keys) yield transaction.objectStore(store as "acts").delete(key as number);
    },
  };
}

function sumOf(tallies: readonly Tally[]): Tally {
  return tallies.reduce((sum, tally) => add(sum, tally), NO_TALLY);
}
