// The browser has no room left for what is to be stored.

/** Nothing of the write was stored: all of it or nothing. */
export class StoreFull extends Error {
  override name = "StoreFull";
  constructor() {
    super("The browser says that the disk is full. What you did was not stored; make room, then do it again.");
  }
}

/** The error as the reader is to see it: a browser's quota error, whatever form it has, becomes a `StoreFull`. */
export function named(error: unknown): unknown {
  const isQuota = error instanceof Error && error.name === "QuotaExceededError";
  return isQuota ? new StoreFull() : error;
}
