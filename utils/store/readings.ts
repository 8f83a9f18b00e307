// Articles with their text and annotations, written and read as one.
import type { Annotation, AnnotationState } from "@/utils/annotation/annotation.ts";
import type { Article } from "@/utils/annotation/article.ts";
import { allOrNothing } from "./all-or-nothing.ts";
import { openDatabase } from "./database.ts";

export interface StoredReading {
  article: Article;
  text: string;
  annotations: Annotation[];
}

/** What is stored of an article; null where nothing is. Annotations come in no order. */
export async function storedReading(articleId: string): Promise<StoredReading | null> {
  const database = await openDatabase();
  const transaction = database.transaction(["articles", "texts", "annotations"]);
  const [article, text, annotations] = await Promise.all([
    transaction.objectStore("articles").get(articleId),
    transaction.objectStore("texts").get(articleId),
    transaction.objectStore("annotations").index("byArticle").getAll(articleId),
    transaction.done,
  ]);
  return article && text ? { article, text: text.text, annotations } : null;
}

/**
 * Stores an article with exactly these annotations, in one transaction: all of it or nothing. Annotations stored for
 * the article before and not among these are deleted.
 * @param durable true where a reader's own work is written: it is on the disk when the promise is fulfilled
 */
export async function storeReading(reading: StoredReading, durable: boolean): Promise<void> {
  const database = await openDatabase();
  const transaction = database.transaction(["articles", "texts", "annotations"], "readwrite", {
    durability: durable ? "strict" : "relaxed",
  });
  const annotations = transaction.objectStore("annotations");
  const wanted = new Set(reading.annotations.map((annotation) => annotation.id));
  const before = await annotations.index("byArticle").getAllKeys(reading.article.id);
  await allOrNothing(transaction, function* () {
    yield transaction.objectStore("articles").put(reading.article);
    yield transaction.objectStore("texts").put({ articleId: reading.article.id, text: reading.text });
    for (const id of before) if (!wanted.has(id)) yield annotations.delete(id);
    for (const annotation of reading.annotations) yield annotations.put(annotation);
  });
}

/** Notes that a stored article was read again, with nothing new in it. `lastRead`: ISO 8601 instant. */
export async function touchArticle(articleId: string, lastRead: string): Promise<void> {
  const database = await openDatabase();
  const transaction = database.transaction("articles", "readwrite");
  const article = await transaction.store.get(articleId);
  await allOrNothing(transaction, () => (article ? [transaction.store.put({ ...article, lastRead })] : []));
}

/**
 * Writes what the reader decided about a stored annotation, strictly: it is on the disk when the promise is fulfilled.
 * Null where no such annotation is stored.
 * @param now ISO 8601 instant
 */
export async function storeState(id: string, state: AnnotationState, now: string): Promise<Annotation | null> {
  const database = await openDatabase();
  const transaction = database.transaction("annotations", "readwrite", { durability: "strict" });
  const before = await transaction.store.get(id);
  if (!before) {
    await transaction.done;
    return null;
  }
  const after = { ...before, state, modified: now, revision: before.revision + 1 };
  await allOrNothing(transaction, () => [transaction.store.put(after)]);
  return after;
}

/** Deletes an article with its text and annotations. */
export async function deleteReading(articleId: string): Promise<void> {
  const database = await openDatabase();
  const transaction = database.transaction(["articles", "texts", "annotations"], "readwrite");
  const annotations = transaction.objectStore("annotations");
  const ids = await annotations.index("byArticle").getAllKeys(articleId);
  await allOrNothing(transaction, function* () {
    yield transaction.objectStore("articles").delete(articleId);
    yield transaction.objectStore("texts").delete(articleId);
    for (const id of ids) yield annotations.delete(id);
  });
}
