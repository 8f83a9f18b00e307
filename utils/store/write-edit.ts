// Writes what the reader did: the annotations, the log that undo goes by, and the counts, all at once and on the disk.
import type { Annotation } from "@/utils/annotation/annotation.ts";
import type { Article } from "@/utils/annotation/article.ts";
import type { Conflict } from "@/utils/annotation/desk.ts";
import { allOrNothing } from "./all-or-nothing.ts";
import { openDatabase } from "./database.ts";
import { type LogEntry, logWrites } from "./log.ts";
import { fromRecord, toRecord } from "./schema.ts";
import { talliesBefore, tallyWrites } from "./tallies.ts";
import { add, NO_TALLY, subtract, tallyOf } from "./tally.ts";

export interface EditToStore {
  /** Stored with its text where it isn't yet. */
  article: Article;
  text: string;
  /** True where nothing of the article is to be stored any more, since the reader wants only what they keep. */
  drop: boolean;
  puts: Annotation[];
  /** Annotations that are to be there no more. */
  deletes: string[];
  /** Of those deleted, the ones that the reader's hand was on, as they were. */
  buried: Annotation[];
  log: LogEntry;
  conflicts: Omit<Conflict, "key">[];
  /** Annotations whose draft has become a note. */
  noted: string[];
}

const STORES = [
  "articles",
  "texts",
  "pastTexts",
  "annotations",
  "acts",
  "drafts",
  "tombstones",
  "conflicts",
  "tallies",
] as const;

/**
 * In one transaction: all of it or nothing; on the disk when the promise is fulfilled.
 * @throws StoreFull where the browser has no room left
 */
export async function storeEdit(edit: EditToStore): Promise<void> {
  const database = await openDatabase();
  const transaction = database.transaction([...STORES], "readwrite", { durability: "strict" });
  const store = <Name extends (typeof STORES)[number]>(name: Name) => transaction.objectStore(name);
  const { id } = edit.article;
  const changed = [...edit.puts.map((annotation) => annotation.id), ...edit.deletes];
  const [hasArticle, past, before, log, tallies] = await Promise.all([
    store("articles").getKey(id),
    edit.drop ? store("pastTexts").index("byArticle").getAllKeys(id) : [],
    Promise.all(changed.map((annotationId) => store("annotations").get(annotationId))),
    logWrites(store("acts"), edit.log),
    talliesBefore(store("tallies"), id),
  ]);
  const gone = tallyOf(before.filter((record) => record !== undefined).map(fromRecord));
  const difference = subtract(tallyOf(edit.puts), gone);
  const added = { ...NO_TALLY, articles: hasArticle === undefined ? 1 : 0, unsaved: 1 };
  const tally = add(tallies.article, add(difference, added));
  await allOrNothing(transaction, function* () {
    if (edit.drop) {
      yield store("articles").delete(id);
      yield store("texts").delete(id);
      for (const key of past) yield store("pastTexts").delete(key);
    } else if (hasArticle === undefined) {
      yield store("articles").put(edit.article);
      yield store("texts").put({ articleId: id, text: edit.text });
    }
    for (const annotationId of edit.deletes) yield store("annotations").delete(annotationId);
    for (const annotation of edit.puts) {
      yield store("annotations").put(toRecord(annotation));
      yield store("tombstones").delete(annotation.id);
    }
    for (const { id: annotationId, articleId, revision } of edit.buried) {
      yield store("tombstones").put({ id: annotationId, articleId, revision: revision + 1, deleted: edit.log.at });
    }
    for (const conflict of edit.conflicts) yield store("conflicts").add(conflict as Conflict);
    for (const annotationId of edit.noted) yield store("drafts").delete(annotationId);
    yield* log();
    yield* tallyWrites(store("tallies"), id, tallies, edit.drop ? null : tally);
  });
}
