// What a backup takes out of the database, and how it is put back.
import type { Annotation } from "@/utils/annotation/annotation.ts";
import type { Article } from "@/utils/annotation/article.ts";
import type { Draft } from "@/utils/annotation/desk.ts";
import { allOrNothing } from "./all-or-nothing.ts";
import { openDatabase } from "./database.ts";
import { storedReading } from "./readings.ts";
import { fromRecord, toRecord } from "./schema.ts";
import { ALL, add, NO_TALLY, subtract, type Tally, tallyOf } from "./tally.ts";

type BackupRecord =
  | { type: "article"; article: Article; text: string; annotations: Annotation[] }
  | { type: "draft"; draft: Draft };

/** Articles looked at in one go. */
const ARTICLES_AT_ONCE = 100;

/** One after the other, so that no more than a few articles are in memory: those that the reader had a hand in. */
export async function* backupRecords(): AsyncGenerator<BackupRecord> {
  const database = await openDatabase();
  for (const draft of await database.getAll("drafts")) yield { type: "draft", draft };
  for (let from: IDBKeyRange | null = null; ; ) {
    const tallies = await database.getAll("tallies", from, ARTICLES_AT_ONCE);
    for (const { id, touched } of tallies) {
      const reading = id !== ALL && touched > 0 ? await storedReading(id) : null;
      if (reading) yield { type: "article", ...reading };
    }
    const last = tallies.at(-1);
    if (!last || tallies.length < ARTICLES_AT_ONCE) return;
    from = IDBKeyRange.lowerBound(last.id, true);
  }
}

/**
 * Puts records back, in one strict transaction. An article or draft that the store has stays as it is; of an annotation
 * the higher revision counts, and what was deleted at a higher one stays deleted.
 * @throws StoreFull where the browser has no room left
 */
export async function restoreRecords(records: readonly BackupRecord[]): Promise<void> {
  const database = await openDatabase();
  const stores = ["articles", "texts", "annotations", "drafts", "tombstones", "tallies"] as const;
  const transaction = database.transaction([...stores], "readwrite", { durability: "strict" });
  const store = <Name extends (typeof stores)[number]>(name: Name) => transaction.objectStore(name);
  const tallies = new Map<string, Tally>();
  const putBack: { articles: Article[]; texts: { articleId: string; text: string }[]; annotations: Annotation[] } = {
    articles: [],
    texts: [],
    annotations: [],
  };
  const drafts: Draft[] = [];
  for (const record of records) {
    if (record.type === "draft") {
      if ((await store("drafts").getKey(record.draft.annotationId)) === undefined) drafts.push(record.draft);
      continue;
    }
    const { article, text, annotations } = record;
    let tally = (await store("tallies").get(article.id)) ?? NO_TALLY;
    if ((await store("articles").getKey(article.id)) === undefined) {
      putBack.articles.push(article);
      putBack.texts.push({ articleId: article.id, text });
      tally = add(tally, { ...NO_TALLY, articles: 1 });
    }
    for (const annotation of annotations) {
      const [there, buried] = await Promise.all([
        store("annotations").get(annotation.id),
        store("tombstones").get(annotation.id),
      ]);
      if ((there?.revision ?? -1) >= annotation.revision || (buried?.revision ?? -1) > annotation.revision) continue;
      putBack.annotations.push(annotation);
      tally = add(subtract(tally, tallyOf(there ? [fromRecord(there)] : [])), tallyOf([annotation]));
    }
    tallies.set(article.id, tally);
  }
  const before = await Promise.all([...tallies.keys()].map((id) => store("tallies").get(id)));
  const sum = (all: readonly (Tally | undefined)[]) =>
    all.reduce<Tally>((one, other) => add(one, other ?? NO_TALLY), NO_TALLY);
  const all = (await store("tallies").get(ALL)) ?? NO_TALLY;
  await allOrNothing(transaction, function* () {
    for (const article of putBack.articles) yield store("articles").put(article);
    for (const text of putBack.texts) yield store("texts").put(text);
    for (const annotation of putBack.annotations) yield store("annotations").put(toRecord(annotation));
    for (const draft of drafts) yield store("drafts").put(draft);
    for (const [id, tally] of tallies) yield store("tallies").put({ id, ...add(tally, NO_TALLY) });
    yield store("tallies").put({ id: ALL, ...add(all, subtract(sum([...tallies.values()]), sum(before))) });
  });
}
