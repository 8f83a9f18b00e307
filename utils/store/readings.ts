// Articles with their text and annotations, written and read as one.
import { type Annotation, isTouched } from "@/utils/annotation/annotation.ts";
import type { Article } from "@/utils/annotation/article.ts";
import { allOrNothing } from "./all-or-nothing.ts";
import { openDatabase } from "./database.ts";
import { pastText, pastTextWrites } from "./past-texts.ts";
import { fromRecord, toRecord } from "./schema.ts";
import { talliesBefore, tallyWrites } from "./tallies.ts";
import { add, NO_TALLY, tallyOf } from "./tally.ts";

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
  return article && text ? { article, text: text.text, annotations: annotations.map(fromRecord) } : null;
}

/**
 * Stores an article with exactly these annotations, in one transaction: all of it or nothing. Annotations stored for
 * the article before and not among these are deleted; a text stored before that is another stays as a past text.
 * @throws StoreFull where the browser has no room left
 */
export async function storeReading(reading: StoredReading): Promise<void> {
  const database = await openDatabase();
  const stores = ["articles", "texts", "pastTexts", "annotations", "tallies"] as const;
  // what the machine finds can be found again; what the reader does is written by `storeEdit`
  const transaction = database.transaction([...stores], "readwrite", { durability: "relaxed" });
  const { id } = reading.article;
  const [article, text, past, before, tallies] = await Promise.all([
    transaction.objectStore("articles").get(id),
    transaction.objectStore("texts").get(id),
    transaction.objectStore("pastTexts").index("byArticle").getAll(id),
    transaction.objectStore("annotations").index("byArticle").getAll(id),
    talliesBefore(transaction.objectStore("tallies"), id),
  ]);
  const wanted = new Set(reading.annotations.map((annotation) => annotation.id));
  const tally = {
    ...add({ ...NO_TALLY, articles: 1 }, tallyOf(reading.annotations)),
    unsaved: tallies.article.unsaved,
  };
  await allOrNothing(transaction, function* () {
    yield transaction.objectStore("articles").put(reading.article);
    yield transaction.objectStore("texts").put({ articleId: id, text: reading.text });
    if (article && text && text.text !== reading.text) {
      const witness = haveFallen(before, reading.annotations);
      const added = pastText(article, text.text, reading.article.lastRead, witness);
      yield* pastTextWrites(transaction.objectStore("pastTexts"), past, added);
    }
    const annotations = transaction.objectStore("annotations");
    for (const annotation of before) if (!wanted.has(annotation.id)) yield annotations.delete(annotation.id);
    for (const annotation of reading.annotations) yield annotations.put(toRecord(annotation));
    yield* tallyWrites(transaction.objectStore("tallies"), id, tallies, tally);
  });
}

/** Notes that a stored article was read again, with nothing new in it. `lastRead`: ISO 8601 instant. */
export async function touchArticle(articleId: string, lastRead: string): Promise<void> {
  const database = await openDatabase();
  const transaction = database.transaction("articles", "readwrite");
  const article = await transaction.store.get(articleId);
  await allOrNothing(transaction, () => (article ? [transaction.store.put({ ...article, lastRead })] : []));
}

/** Deletes an article with its text, its past texts and its annotations. */
export async function deleteReading(articleId: string): Promise<void> {
  const database = await openDatabase();
  const stores = ["articles", "texts", "pastTexts", "annotations", "tallies"] as const;
  const transaction = database.transaction([...stores], "readwrite");
  const annotations = transaction.objectStore("annotations");
  const pastTexts = transaction.objectStore("pastTexts");
  const [ids, texts, tallies] = await Promise.all([
    annotations.index("byArticle").getAllKeys(articleId),
    pastTexts.index("byArticle").getAllKeys(articleId),
    talliesBefore(transaction.objectStore("tallies"), articleId),
  ]);
  await allOrNothing(transaction, function* () {
    yield transaction.objectStore("articles").delete(articleId);
    yield transaction.objectStore("texts").delete(articleId);
    for (const key of texts) yield pastTexts.delete(key);
    for (const id of ids) yield annotations.delete(id);
    yield* tallyWrites(transaction.objectStore("tallies"), articleId, tallies, null);
  });
}

/** True where words that the reader's hand was on stood before and stand no more, or have changed once again. */
function haveFallen(before: readonly Annotation[], after: readonly Annotation[]): boolean {
  const standings = new Map(before.map(({ id, standing }) => [id, wordsOn(standing)]));
  return after.some((annotation) => {
    return isTouched(annotation) && (standings.get(annotation.id) ?? "stands") !== wordsOn(annotation.standing);
  });
}

function wordsOn(standing: Annotation["standing"]): string {
  return standing.status === "changed" ? `changed ${standing.now.exact}` : standing.status;
}
