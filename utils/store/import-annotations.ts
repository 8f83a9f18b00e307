// Writes an import: all of it, in one transaction, or nothing.
import type { Annotation } from "@/utils/annotation/annotation.ts";
import type { Article } from "@/utils/annotation/article.ts";
import { announceAll, type Written } from "./announce.ts";
import { openDatabase } from "./database.ts";
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

/** Writes asked for at a time: few enough that the panel stays at hand, many enough that the database is never idle. */
const SLICE = 100;

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
  const annotations = transaction.objectStore("annotations");
  const tombstones = transaction.objectStore("tombstones");
  const tallies = transaction.objectStore("tallies");
  const done = transaction.done.catch(() => {});
  const written = new WrittenByArticle();
  const all = articles.length + added.length + replace.length;
  let count = 0;
  const inSlices = async <Item>(items: readonly Item[], write: (item: Item) => Promise<unknown>[]) => {
    for await (const slice of writtenInSlices(items, write)) {
      count += slice;
      tell(Math.min(count, all), all);
    }
  };
  try {
    await inSlices(articles, ({ article, text }) => {
      written.addArticle(article.id);
      return [
        transaction.objectStore("articles").add(article),
        transaction.objectStore("texts").put({ articleId: article.id, text }),
      ];
    });
    // few have been deleted of those that come back: one look spares a request for each
    const buried = new Set(await tombstones.getAllKeys());
    await inSlices(added, (annotation) => {
      written.put(annotation, null);
      const write = annotations.add(toRecord(annotation));
      return buried.has(annotation.id) ? [write, tombstones.delete(annotation.id)] : [write];
    });
    await inSlices(replace, ({ annotation, instead }) => [
      annotations.get(annotation.id).then((there) => {
        if (there?.revision !== instead.revision || there.modified !== instead.modified) throw new StoreChanged();
        written.put(annotation, fromRecord(there));
        return annotations.put(toRecord(annotation));
      }),
    ]);
    const store = async (id: string, difference: Tally) => {
      await tallies.put({ id, ...add((await tallies.get(id)) ?? NO_TALLY, difference) });
    };
    let whole = NO_TALLY;
    await inSlices(written.articleIds(), (articleId) => {
      const difference = written.differenceOf(articleId);
      whole = add(whole, difference);
      return [store(articleId, difference)];
    });
    await store(ALL, whole);
    await transaction.done;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // it had ended already
    }
    await done;
    // an id that was free when the import was compared
    throw error instanceof DOMException && error.name === "ConstraintError" ? new StoreChanged() : named(error);
  }
  await announceAll(written.all());
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

/**
 * Asks for the writes slice by slice, and gives the size of each that is done; a transaction stays open as long as there
 * is one that it waits for.
 */
async function* writtenInSlices<Item>(
  items: readonly Item[],
  write: (item: Item) => Promise<unknown>[],
): AsyncGenerator<number> {
  for (let at = 0; at < items.length; at += SLICE) {
    const asked: Promise<unknown>[] = [];
    try {
      for (const item of items.slice(at, at + SLICE)) asked.push(...write(item));
      await Promise.all(asked);
      yield Math.min(SLICE, items.length - at);
    } finally {
      // those that an abort ends must not go unheard
      for (const promise of asked) promise.catch(() => {});
    }
  }
}
