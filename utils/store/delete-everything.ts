// Empties the store: what the reader asked for by typing how much there is.
import { allOrNothing } from "./all-or-nothing.ts";
import { announce } from "./announce.ts";
import { openDatabase } from "./database.ts";
import { forgetSign } from "./sentinel.ts";

/** Everything in the database, at once. It can't be undone. */
export async function deleteEverything(): Promise<void> {
  // first, or a store that is empty since the reader wanted it so would pass for one that was lost
  await forgetSign();
  const database = await openDatabase();
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names, "readwrite", { durability: "strict" });
  await allOrNothing(transaction, () => names.map((name) => transaction.objectStore(name).clear()));
  announce({ articleId: null, revisions: {} });
}
