// Notes while they are typed: they survive a panel that is closed and a browser that is killed.

import type { Draft } from "@/utils/annotation/desk.ts";
import { allOrNothing } from "./all-or-nothing.ts";
import { openDatabase } from "./database.ts";

/**
 * Strictly: on the disk when the promise is fulfilled.
 * @throws StoreFull where the browser has no room left
 */
export async function storeDraft(draft: Draft): Promise<void> {
  const database = await openDatabase();
  const transaction = database.transaction("drafts", "readwrite", { durability: "strict" });
  await allOrNothing(transaction, () => [transaction.store.put(draft)]);
}

/** The reader doesn't want it after all. */
export async function dropDraft(annotationId: string): Promise<void> {
  const database = await openDatabase();
  await database.delete("drafts", annotationId);
}

/** Ids of the article's annotations to which the reader is just writing a note. */
export async function draftedIds(articleId: string): Promise<Set<string>> {
  const database = await openDatabase();
  return new Set(await database.getAllKeysFromIndex("drafts", "byArticle", articleId));
}
