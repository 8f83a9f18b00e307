// Writes an import: all of it, in one transaction, or nothing.
import { unwrap } from "idb";
import type { Annotation } from "@/utils/annotation/annotation.ts";
import type { Article } from "@/utils/annotation/article.ts";
import { announceAll, type Written } from "./announce.ts";
import { openDatabase } from "./database.ts";
import { writeInSlices } from "./in-slices.ts";
import { fromRecord, toRecord } from "./schema.ts";
import { named } from "./store-full.ts";
import { ALL, add, NO_TALLY, subtract, type Tally, tallyOf } from "./tally.ts";

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

const STORES = ["articles", "texts", "annotations", "tombstones", "tallies"] as const;

/** Told after each slice. @throws to have nothing written after all */
export type TellImported = (written: number, ofAll: number) => void;

/**
 * Writes everything that was planned, strictly: it is on the disk when the promise is fulfilled, and the other windows
 * are told. Between slices the event loop has its turn.
 * @throws StoreChanged; StoreFull where there is no room; what `tell` throws. Nothing was written then.
 */
export async function importAnnotations(plan: AnnotationsToImport, tell: TellImported = () => {}): Promise<void> {
  const { articles, add: added, replace } = plan;
  const database = await openDatabase();
  const transaction = database.transaction([...STORES], "readwrite", { durability: "strict" });
  const bare = (name: (typeof STORES)[number]): IDBObjectStore =>
    unwrap(transaction.objectStore(name)) as IDBObjectStore;
  const annotations = bare("annotations");
  const tombstones = bare("tombstones");
  const tallies = transaction.objectStore("tallies");
  const ended = transaction.done.then(
    () => null,
    (error: unknown) => error,
  );
  const written = new WrittenByArticle();
  const all = articles.length + added.length + replace.length;
  let count = 0;
  const told = (items: number) => {
    count += items;
    tell(Math.min(count, all), all);
  };
  try {
    const write = ({ article, text }: AnnotationsToImport["articles"][number]) => {
      written.addArticle(article.id);
      return [bare("articles").add(article), bare("texts").put({ articleId: article.id, text })];
    };
    await writeInSlices(articles, write, told);
    // few have been deleted of those that come back: one look spares a request for each
    const buried = new Set(await transaction.objectStore("tombstones").getAllKeys());
    const addOne = (annotation: Annotation) => {
      written.put(annotation, null);
      const adding = annotations.add(toRecord(annotation));
      return buried.has(annotation.id) ? [adding, tombstones.delete(annotation.id)] : [adding];
    };
    await writeInSlices(added, addOne, told);
    for (const { annotation, instead } of replace) {
      const there = await transaction.objectStore("annotations").get(annotation.id);
      if (there?.revision !== instead.revision || there.modified !== instead.modified) throw new StoreChanged();
      written.put(annotation, fromRecord(there));
      annotations.put(toRecord(annotation));
      told(1);
    }
    const store = async (id: string, difference: Tally) => {
      await tallies.put({ id, ...add((await tallies.get(id)) ?? NO_TALLY, difference) });
    };
    let whole = NO_TALLY;
    for (const articleId of written.articleIds()) {
      const difference = written.differenceOf(articleId);
      whole = add(whole, difference);
      await store(articleId, difference);
    }
    await store(ALL, whole);
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // it had ended already
    }
    await ended;
    throw asTold(error);
  }
  const cause = await ended;
  if (cause !== null) throw asTold(cause);
  await announceAll(written.all());
}

/** An id that was free when the import was compared, and no longer is, means that the store has changed. */
function asTold(error: unknown): unknown {
  return error instanceof DOMException && error.name === "ConstraintError" ? new StoreChanged() : named(error);
}

/** What the import does to each article. */
class WrittenByArticle {
  readonly #articles = new Map<string, { isNew: boolean; before: Annotation[]; now: Annotation[] }>();

  addArticle(articleId: string): void {
    this.#of(articleId).isNew = true;
  }

  put(annotation: Annotation, before: Annotation | null): void {
    const article = this.#of(annotation.articleId);
    article.now.push(annotation);
    if (before) article.before.push(before);
  }

  articleIds(): string[] {
    return [...this.#articles.keys()];
  }

  /** How much more there is of what in the article now. */
  differenceOf(articleId: string): Tally {
    const { isNew, before, now } = this.#of(articleId);
    return add({ ...NO_TALLY, articles: isNew ? 1 : 0 }, subtract(tallyOf(now), tallyOf(before)));
  }

  *all(): Generator<Written> {
    for (const [articleId, { now }] of this.#articles) {
      yield { articleId, revisions: Object.fromEntries(now.map(({ id, revision }) => [id, revision])) };
    }
  }

  #of(articleId: string) {
    const known = this.#articles.get(articleId) ?? { isNew: false, before: [], now: [] };
    this.#articles.set(articleId, known);
    return known;
  }
}
