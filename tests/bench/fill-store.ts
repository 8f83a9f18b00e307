// Fills the store of a running extension with annotations, for the benches of a big one.
import type { ReaderBrowser } from "../e2e/reader-browser.ts";

/** Records that one call writes. */
const AT_ONCE = 20_000;
/** Of so many annotations the reader had a hand in one. */
export const TOUCHED_OF = 10;

/** Puts so many annotations beside whatever is stored, from the extension's own panel. */
export async function fillStore(browser: ReaderBrowser, count: number): Promise<void> {
  for (let from = 0; from < count; from += AT_ONCE) await browser.inPanel(fill(from, count));
}

/** An article has a thousand annotations: more than any news has, so that none is easier than a real one. */
const fill = (from: number, count: number) => `new Promise((resolve, reject) => {
  const opening = indexedDB.open("sourcemark");
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const database = opening.result;
    const transaction = database.transaction(["annotations"], "readwrite");
    const store = transaction.objectStore("annotations");
    for (let at = ${from}; at < ${Math.min(from + AT_ONCE, count)}; at++) {
      const touched = at % ${TOUCHED_OF} === 0;
      // what was last worked on was mostly last stored, and some of it long before
      const place = at % 100 === 0 ? (at * 7919) % ${count} : at;
      const modified = new Date(1.6e12 + place * 1000).toISOString();
      const exact = "words number " + at + " of those that somebody said about something in some article";
      const start = at % 1000 * 100;
      store.put({
        id: "urn:uuid:fill-" + at, articleId: "urn:uuid:article-" + Math.floor(at / 1000),
        body: { type: "Quote", form: "direct", content: [{ start, end: start + exact.length, exact }], cue: null, speaker: null,
          source: null, addressee: null, when: null, channel: null, via: null, confidence: 1 },
        target: { source: "https://news.example/" + Math.floor(at / 1000), selector: [
          { type: "TextQuoteSelector", exact, prefix: "what stands before the words that are said, as long as it is", suffix: "and what comes behind them in the same paragraph of the text" },
          { type: "TextPositionSelector", start, end: start + exact.length }] },
        found: null, state: touched ? "kept" : "found", note: null, tags: [], verdict: null, standing: { status: "stands" }, past: [],
        creator: { type: "Software", name: "Sourcemark", version: "1" }, created: modified, modified, revision: touched ? 1 : 0,
        ...(touched && { touched: modified }),
      });
    }
    transaction.oncomplete = () => { database.close(); resolve(true); };
    transaction.onabort = () => reject(transaction.error);
  };
})`;
