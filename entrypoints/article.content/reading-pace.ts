// How soon a page that changes is read again: seldom where it changes for ever, at once where the reader asks.

/** Milliseconds between two readings: twice as many after each, up to a limit; few again after a rest. */
const LEAST_BETWEEN = 2_000;
const MOST_BETWEEN = 10_000;
/** The limit where a page changes for ever and its words stay the same. */
const MOST_FOR_NOTHING = 80_000;
const REST = 30_000;

export class ReadingPace {
  #lastRead = 0;
  #between = LEAST_BETWEEN;

  /** The page is being read, or was just now. */
  reads(): void {
    this.#lastRead = Date.now();
  }

  /** Milliseconds since it was read last. */
  get ago(): number {
    return Date.now() - this.#lastRead;
  }

  /** Milliseconds to wait before it is read because it has changed. */
  wait(): number {
    if (this.ago > REST) this.restart();
    return Math.max(0, this.#between - this.ago);
  }

  /** It has been read again. `same`: its words were those of the time before. */
  slowDown(same: boolean): void {
    this.#between = Math.min(this.#between * 2, same ? MOST_FOR_NOTHING : MOST_BETWEEN);
  }

  restart(): void {
    this.#between = LEAST_BETWEEN;
  }
}
