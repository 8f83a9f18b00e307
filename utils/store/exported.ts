// What the reader has taken along in a file, and so would not lose with this browser.
import { allOrNothing } from "./all-or-nothing.ts";
import { openDatabase } from "./database.ts";
import { talliesBefore, tallyWrites } from "./tallies.ts";
import { ALL } from "./tally.ts";

const LAST_EXPORT = "last export";

/** The article was exported with all that is in it: none of its changes counts as unsaved any more. */
export async function markExported(articleId: string): Promise<void> {
  const database = await openDatabase();
  const transaction = database.transaction("tallies", "readwrite");
  const before = await talliesBefore(transaction.store, articleId);
  await allOrNothing(transaction, () =>
    before.article.articles > 0
      ? tallyWrites(transaction.store, articleId, before, { ...before.article, unsaved: 0 })
      : [],
  );
}

/** All of it was exported. Counts no change as unsaved that was there when the export began. `at`: ISO 8601 instant. */
export async function markAllExported(articleIds: readonly string[], at: string): Promise<void> {
  for (const articleId of articleIds) await markExported(articleId);
  const database = await openDatabase();
  const transaction = database.transaction(["tallies", "about"], "readwrite");
  const all = await transaction.objectStore("tallies").get(ALL);
  await allOrNothing(transaction, function* () {
    if (all) yield transaction.objectStore("tallies").put({ ...all, unsaved: 0 });
    yield transaction.objectStore("about").put({ name: LAST_EXPORT, value: at });
  });
}

/** ISO 8601 instant of the last export of everything; null where there was none. */
export async function lastExport(): Promise<string | null> {
  const database = await openDatabase();
  return (await database.get("about", LAST_EXPORT))?.value ?? null;
}
