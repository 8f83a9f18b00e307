// The texts that an article had before: kept for good where they bear witness to what the reader kept.
import type { IDBPObjectStore } from "idb";
import type { Article } from "@/utils/annotation/article.ts";
import { openDatabase } from "./database.ts";
import type { PastText, SourcemarkSchema, StoreName } from "./schema.ts";

/**
 * How many texts of an article are kept that nothing kept has changed in: enough to see what its last edits were, and a
 * live page that changes every minute doesn't fill the disk.
 */
export const PLAIN_PAST_TEXTS = 3;

type PastTexts = IDBPObjectStore<SourcemarkSchema, StoreName[], "pastTexts", "readwrite">;

/** What an article's text was, the last first. */
export async function pastTexts(articleId: string): Promise<PastText[]> {
  const database = await openDatabase();
  const texts = await database.getAllFromIndex("pastTexts", "byArticle", articleId);
  return texts.sort((a, b) => (a.until < b.until ? 1 : -1));
}

/** A text that is past now, as it is stored. `witness`: words that the reader kept stood in it and not in the next. */
export function pastText(article: Article, text: string, until: string, witness: boolean): PastText {
  return { articleId: article.id, textHash: article.textHash, text, lastRead: article.lastRead, until, witness };
}

/** The writes that add a past text to those there are, and throw away the oldest that nobody needs. */
export function* pastTextWrites(
  store: PastTexts,
  before: readonly PastText[],
  added: PastText,
): Generator<Promise<unknown>> {
  const known = before.find(({ textHash }) => textHash === added.textHash);
  yield store.put({ ...added, witness: added.witness || (known?.witness ?? false) });
  if (added.witness) return;
  const plain = before.filter(({ witness, textHash }) => !witness && textHash !== added.textHash);
  plain.sort((a, b) => (a.until < b.until ? 1 : -1));
  for (const { articleId, textHash } of plain.slice(PLAIN_PAST_TEXTS - 1)) yield store.delete([articleId, textHash]);
}
