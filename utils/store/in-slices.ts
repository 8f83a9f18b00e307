// Many writes in one transaction, a slice at a time.

/** Writes asked for at a time: few enough that the panel stays at hand, many enough that the database is never idle. */
const SLICE = 100;

/**
 * Asks for the writes slice by slice, one ahead of those that are answered: so the transaction stays open, the database
 * never waits, and the event loop has its turn. Bare requests: a promise and two listeners for each of 100,000 writes
 * would cost more than some of the writes.
 * @param done told after each slice how many items it held
 * @throws what the first request that failed says
 */
export async function writeInSlices<Item>(
  items: readonly Item[],
  write: (item: Item) => readonly IDBRequest[],
  done: (items: number) => void,
): Promise<void> {
  let before: { requests: IDBRequest[]; items: number } | null = null;
  for (let at = 0; at < items.length; at += SLICE) {
    const slice = items.slice(at, at + SLICE);
    const requests = slice.flatMap(write);
    if (before) {
      await answered(before.requests);
      done(before.items);
    }
    before = { requests, items: slice.length };
  }
  if (!before) return;
  await answered(before.requests);
  done(before.items);
}

async function answered(requests: readonly IDBRequest[]): Promise<void> {
  const last = requests.at(-1);
  // they are answered in order
  if (last && last.readyState !== "done") {
    await new Promise((heard) => {
      last.addEventListener("success", heard);
      last.addEventListener("error", heard);
    });
  }
  // one that fails takes the others of its transaction along
  const errors = requests.flatMap(({ error }) => error ?? []);
  if (errors.length > 0) throw errors.find(({ name }) => name !== "AbortError") ?? errors[0];
}
