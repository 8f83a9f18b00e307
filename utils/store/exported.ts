// What the reader has taken along in a file, and so would not lose with this browser.
import { allOrNothing } from "./all-or-nothing.ts";
import { openDatabase } from "./database.ts";
import { talliesBefore, tallyWrites } from "./tallies.ts";

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
