// Keeps a transaction from committing half of what was meant.
import { named } from "./store-full.ts";

interface Transaction {
  abort(): void;
  done: Promise<void>;
}

/**
 * Makes the writes, one by one as the generator gives them, and waits until the transaction is done. A write that can't
 * even be asked for (a value that can't be cloned) throws without ending its transaction, which would then commit the
 * others: it is aborted instead.
 * @throws what the first failing write threw; StoreFull where the browser has no room left
 */
export async function allOrNothing(transaction: Transaction, writes: () => Iterable<Promise<unknown>>): Promise<void> {
  const asked: Promise<unknown>[] = [];
  try {
    for (const write of writes()) asked.push(write);
    await Promise.all([...asked, transaction.done]);
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // it had ended already
    }
    await Promise.allSettled([...asked, transaction.done]);
    throw named(error);
  }
}
