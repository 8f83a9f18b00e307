// The addresses that one document has shown, one after the other: single-page sites change the address first, the
// article later, and what they claim of it sometimes never.
import { articleAddress } from "@/utils/page/article-address.ts";
import { addressOf } from "@/utils/page/node-access.ts";
import type { PageReading, Turn } from "@/utils/page/read-page.ts";

/** Milliseconds that a site gets to put the next article in place of the last; nothing is read before. */
const SETTLE_MS = 600;

/** Milliseconds after which the same words at another address are the same article, and between two looks until then. */
const PATIENCE_MS = 6_000;
const LOOK_MS = 500;

/** Addresses remembered of one document. */
const MOST_TURNS = 20;

export class PageTurns {
  readonly #document: Document;
  /** By address, as each was first read. */
  readonly #seen = new Map<string, Turn>();
  #address: string;
  #turnedAt = 0;
  /** What was read before the page turned; null where it has not. */
  #textBefore: string | null = null;
  #textNow: string | null = null;

  constructor(document: Document) {
    this.#document = document;
    this.#address = pageAddress(document);
  }

  /** Milliseconds to wait where the page shows another article's address now; null where it doesn't. */
  turn(): number | null {
    const address = pageAddress(this.#document);
    if (address === this.#address) return null;
    // a picture opened large, a filter set: the same article, if its words are the same
    const samePath = address.split("?", 1)[0] === this.#address.split("?", 1)[0];
    this.#textBefore = samePath ? null : this.#textNow;
    this.#address = address;
    this.#turnedAt = Date.now();
    return SETTLE_MS;
  }

  /** Reads once the page has put the address's own article in place. */
  async settle(read: (turned: readonly Turn[]) => Promise<PageReading>): Promise<PageReading> {
    const address = this.#address;
    await pause(this.#turnedAt + SETTLE_MS - Date.now());
    for (;;) {
      const reading = await read(this.#seen.has(address) ? [] : [...this.#seen.values()]);
      const text = reading.outcome === "nothing-readable" ? null : reading.article.text;
      const settled = text !== this.#textBefore || Date.now() > this.#turnedAt + PATIENCE_MS;
      if (settled || address !== this.#address || text === null) {
        this.#note(address, reading);
        return reading;
      }
      await pause(LOOK_MS);
    }
  }

  #note(address: string, reading: PageReading): void {
    if (address !== this.#address) return;
    this.#textBefore = null;
    if (reading.outcome === "nothing-readable") return;
    this.#textNow = reading.article.text;
    if (!this.#seen.has(address) && this.#seen.size < MOST_TURNS) this.#seen.set(address, reading.turn);
  }
}

/** Without fragment and without what tracks the reader: a jump within the page is no other page. */
function pageAddress(document: Document): string {
  return articleAddress({ address: new URL(addressOf(document)), canonical: null });
}

function pause(milliseconds: number): Promise<void> {
  return milliseconds > 0 ? new Promise((done) => setTimeout(done, milliseconds)) : Promise.resolve();
}
