// How the store holds with a million annotations: `npm exec tsx tests/bench/big-store.ts [BROWSER] [COUNT]`.
// Needs the builds (npm run build) and some gigabytes of disk. Prints milliseconds: the newest 200 that the reader had a
// hand in, the counts, and the answer to the panel's first question, with the store empty and full.
import { bundlePageCode } from "../../utils/cli/bundle-page-code.ts";
import { startChromium } from "../e2e/chromium.ts";
import { startFirefox } from "../e2e/firefox.ts";
import { articlePage, newsText } from "../e2e/made-up-news.ts";
import { openNewsSite } from "../e2e/news-site.ts";
import { until } from "../e2e/reader-browser.ts";

const name = process.argv[2] === "firefox" ? "firefox" : "chromium";
const COUNT = Number(process.argv[3] ?? 1_000_000);
/** Records that one call writes. */
const AT_ONCE = 20_000;
const TIMES = 15;
/** Of so many annotations the reader had a hand in one. */
const TOUCHED_OF = 10;

const STORY = "/town/2026/03/02/the-bridge-that-never-was";
const API = "(globalThis.browser ?? globalThis.chrome)";

/** An article has a thousand annotations: more than any news has, so that none is easier than a real one. */
const FILL = (from: number) => `new Promise((resolve, reject) => {
  const opening = indexedDB.open("sourcemark");
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const database = opening.result;
    const transaction = database.transaction(["annotations"], "readwrite");
    const store = transaction.objectStore("annotations");
    for (let at = ${from}; at < ${from} + ${AT_ONCE}; at++) {
      const touched = at % ${TOUCHED_OF} === 0;
      // what was last worked on was mostly last stored, and some of it long before
      const place = at % 100 === 0 ? (at * 7919) % ${COUNT} : at;
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

const code = await bundlePageCode("tests/bench/big-store-code.ts", "bigStore");
const site = await openNewsSite();
site.serve(STORY, articlePage("The bridge that never was", newsText(3_000)));
const browser = await (name === "firefox" ? startFirefox() : startChromium());

async function read(): Promise<void> {
  await browser.goto(site.origin + STORY);
  await browser.pressButton();
  await until("the panel has cards", () => browser.inPanel<boolean>("Boolean(document.querySelector('[data-card]'))"));
}

/** Milliseconds in the panel's own clock: the first time, and the median of the others. */
async function time(what: string, call: string): Promise<number> {
  const times = await browser.inPanel<number[]>(`(async () => {
    const times = [];
    for (let run = 0; run <= ${TIMES}; run++) {
      const start = performance.now();
      await ${call};
      times.push(performance.now() - start);
    }
    return times;
  })()`);
  const [first = 0, ...rest] = times ?? [];
  const median = rest.sort((a, b) => a - b)[TIMES >> 1] ?? 0;
  console.log(`${name}: ${what}: ${median.toFixed(1)} ms, the first time ${first.toFixed(1)} ms`);
  return median;
}

/** As much of a bare read as the list, in the order of the keys: what this machine can do at this moment. */
const BARE = `new Promise((resolve, reject) => {
  const opening = indexedDB.open("sourcemark");
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const all = opening.result.transaction("annotations").objectStore("annotations").getAll(null, 200);
    all.onsuccess = () => { opening.result.close(); resolve(all.result.length); };
    all.onerror = () => reject(all.error);
  };
})`;
/** A question that the background answers without the page and with hardly any store. */
const PLAIN_QUESTION = `${API}.runtime.sendMessage({ type: "drop-draft", annotationId: "none" })`;
const ASK = `${API}.tabs.query({ active: true, currentWindow: true })
  .then(([{ id: tabId }]) => ${API}.runtime.sendMessage({ type: "page-state", tabId, anyway: false }))`;
const listed = (call: string) => `(async () => { ${code}; return await bigStore.${call}; })()`;

await read();
const plainEmpty = await time("a plain question, store empty", PLAIN_QUESTION);
const empty = await time("the panel's question, store empty", ASK);
for (let from = 0; from < COUNT; from += AT_ONCE) {
  await browser.inPanel(FILL(from));
  if (from % 100_000 === 0) console.log(`${name}: ${from} annotations`);
}
await browser.restart();
await read();
const plainFull = await time(`a plain question, ${COUNT} annotations`, PLAIN_QUESTION);
const full = await time(`the panel's question, ${COUNT} annotations`, ASK);
console.log(
  `${name}: full over empty: ${(full / empty).toFixed(2)}; of the plain one: ${(plainFull / plainEmpty).toFixed(2)}`,
);
await time("a bare getAll of 200 by key", BARE);
await time(`the newest 200 of ${COUNT / TOUCHED_OF}`, listed("latestTouched()"));
await time("the counts", listed("tallyOfStore()"));
await browser.close();
await site.close();
