// Writes an import: all of it, in one transaction, or nothing.
import { unwrap } from "idb";
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
  // a promise and two listeners for each of 100,000 writes would cost more than some of the writes
  const [articleStore, textStore, annotationStore] = (["articles", "texts", "annotations"] as const).map((name) =>
    unwrap(transaction.objectStore(name)),
  ) as [IDBObjectStore, IDBObjectStore, IDBObjectStore];
  const ended = transaction.done.then(
    () => null,
    (error: unknown) => error,
  );
  try {
    await inSlices(articles, ({ article, text }) => {
      textStore.put({ articleId: article.id, text });
      return articleStore.add(article);
    });
    await inSlices(add, (annotation) => annotationStore.add(annotation));
    for (const { annotation, instead } of replace) {
      const there = await transaction.objectStore("annotations").get(annotation.id);
      if (there?.revision !== instead.revision || there.modified !== instead.modified) throw new StoreChanged();
      annotationStore.put(annotation);
    }
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // it had ended already
    }
    await ended;
    throw told(error);
  }
  const cause = await ended;
  if (cause !== null) throw told(cause);
}

/** What an id that was free when the import was compared, and no longer is, means. */
function told(error: unknown): unknown {
  return error instanceof DOMException && error.name === "ConstraintError" ? new StoreChanged() : error;
}

/**
 * Asks for the writes slice by slice, one ahead of those that are answered: so the transaction stays open, the database
 * never waits, and the event loop has its turn.
 */
async function inSlices<Item>(items: readonly Item[], write: (item: Item) => IDBRequest): Promise<void> {
  let before: IDBRequest[] = [];
  for (let at = 0; at < items.length; at += SLICE) {
    const requests = items.slice(at, at + SLICE).map(write);
    await answered(before);
    before = requests;
  }
  await answered(before);
}

/** @throws what the first request that failed says */
async function answered(requests: readonly IDBRequest[]): Promise<void> {
  const last = requests.at(-1);
  // they are answered in order
  if (last && last.readyState !== "done") {
    await new Promise((done) => {
      last.addEventListener("success", done);
      last.addEventListener("error", done);
    });
  }
  // one that fails takes the others of its transaction along
  const errors = requests.flatMap(({ error }) => error ?? []);
  if (errors.length > 0) throw errors.find(({ name }) => name !== "AbortError") ?? errors[0];
}
