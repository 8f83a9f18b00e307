// Tells a store that the browser has emptied from one that was never used: it and the settings share a sign, and they
// are not emptied together.
import { browser } from "wxt/browser";
import { openDatabase } from "./database.ts";

const KEY = "store";

/** `emptied`: there was a store that the reader worked in, and it is gone. */
export type StoreHealth = "unused" | "whole" | "emptied";

export async function storeHealth(): Promise<StoreHealth> {
  const [inside, outside] = await Promise.all([signInside(), signOutside()]);
  if (inside !== undefined) return "whole";
  return outside === undefined ? "unused" : "emptied";
}

/** The reader works in this store: from now on it would be missed. One that was emptied and not settled stays so. */
export async function markUsed(): Promise<void> {
  const [inside, outside] = await Promise.all([signInside(), signOutside()]);
  if (inside === undefined && outside !== undefined) return;
  const sign = inside ?? crypto.randomUUID();
  if (inside === undefined) await writeInside(sign);
  if (outside !== sign) await browser.storage.local.set({ [KEY]: sign });
}

/** The reader knows that it was emptied, and has taken the backup or begun anew. */
export async function settleLoss(): Promise<void> {
  await writeInside((await signOutside()) ?? crypto.randomUUID());
}

/** The reader empties the store: nobody is to miss it. */
export async function forgetSign(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

async function signInside(): Promise<string | undefined> {
  const database = await openDatabase();
  return (await database.get("about", KEY))?.value;
}

async function signOutside(): Promise<string | undefined> {
  const sign = (await browser.storage.local.get(KEY))[KEY];
  return typeof sign === "string" ? sign : undefined;
}

async function writeInside(value: string): Promise<void> {
  const database = await openDatabase();
  const transaction = database.transaction("about", "readwrite", { durability: "strict" });
  await Promise.all([transaction.store.put({ name: KEY, value }), transaction.done]);
}
