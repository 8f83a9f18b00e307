// How the store holds with a million annotations: `npm exec tsx tests/bench/big-store.ts [BROWSER] [COUNT]`.
// Needs the builds (npm run build) and some gigabytes of disk. Prints milliseconds: the newest 200 that the reader had a
// hand in, the counts, and the answer to the panel's first question, with the store empty and full.
import { bundlePageCode } from "../../utils/cli/bundle-page-code.ts";
import { startChromium } from "../e2e/chromium.ts";
import { startFirefox } from "../e2e/firefox.ts";
import { articlePage, newsText } from "../e2e/made-up-news.ts";
import { openNewsSite } from "../e2e/news-site.ts";
import { readArticle } from "../e2e/read-article.ts";
import { fillStore, TOUCHED_OF } from "./fill-store.ts";

const name = process.argv[2] === "firefox" ? "firefox" : "chromium";
const COUNT = Number(process.argv[3] ?? 1_000_000);
const TIMES = 15;
const STORY = "/town/2026/03/02/the-bridge-that-never-was";
const API = "(globalThis.browser ?? globalThis.chrome)";

const code = await bundlePageCode("tests/bench/big-store-code.ts", "bigStore");
const site = await openNewsSite();
site.serve(STORY, articlePage("The bridge that never was", newsText(3_000)));
const browser = await (name === "firefox" ? startFirefox() : startChromium());

const read = () => readArticle(browser, site.origin + STORY);

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
await fillStore(browser, COUNT);
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
