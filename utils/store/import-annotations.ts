// Writes an import: all of it, in one transaction, or nothing.
import type { Annotation } from "@/utils/annotation/annotation.ts";
import type { Article } from "@/utils/annotation/article.ts";
import { openDatabase } from "./database.ts";

export interface AnnotationsToImport {
  /** Articles that are not stored yet, with the text that their annotations point into. */
  articles: readonly { article: Article; text: string }[];
  /** Annotations under ids that are not stored yet. */
  add: readonly Annotation[];
  /** Annotations in place of stored ones: each is written only if the stored one is still as it was when compared. */
  replace: readonly { annotation: Annotation; instead: Annotation }[];
}

/** What is stored has changed since the import was compared with it. Nothing was written. */
export class StoreChanged extends Error {
  override name = "StoreChanged";
  constructor() {
    super("What is kept has changed since the import was looked through. Nothing was imported; look through it again.");
  }
}

/** Writes asked for at a time: few enough that the panel stays at hand, many enough that the database is never idle. */
const SLICE = 100;

/**
 * Writes everything that was planned, strictly: it is on the disk when the promise is fulfilled. Between slices the
 * event loop has its turn.
 * @throws StoreChanged; a DOMException named QuotaExceededError where there is no room. Nothing was written then.
 */
export async function importAnnotations({ articles, add, replace }: AnnotationsToImport): Promise<void> {
  const database = await openDatabase();
  const transaction = database.transaction(["articles", "texts", "annotations"], "readwrite", { durability: "strict" });
  const annotations = transaction.objectStore("annotations");
  const done = transaction.done.catch(() => {});
  try {
    await inSlices(articles, ({ article, text }) => [
      transaction.objectStore("articles").add(article),
      transaction.objectStore("texts").put({ articleId: article.id, text }),
    ]);
    await inSlices(add, (annotation) => [annotations.add(annotation)]);
    await inSlices(replace, ({ annotation, instead }) => [
      annotations.get(annotation.id).then((there) => {
        if (there?.revision !== instead.revision || there.modified !== instead.modified) throw new StoreChanged();
        return annotations.put(annotation);
      }),
    ]);
    await transaction.done;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // it had ended already
    }
    await done;
    // an id that was free when the import was compared
    throw error instanceof DOMException && error.name === "ConstraintError" ? new StoreChanged() : error;
  }
}

/** Asks for the writes slice by slice; a transaction stays open as long as there is one that it waits for. */
async function inSlices<Item>(items: readonly Item[], write: (item: Item) => Promise<unknown>[]): Promise<void> {
  for (let at = 0; at < items.length; at += SLICE) {
    const asked: Promise<unknown>[] = [];
    try {
      for (const item of items.slice(at, at + SLICE)) asked.push(...write(item));
      await Promise.all(asked);
    } finally {
      // those that an abort ends must not go unheard
      for (const promise of asked) promise.catch(() => {});
    }
  }
}
