// The panel's first screen over a big store: `npm exec tsx tests/bench/first-screen.ts [BROWSER] [COUNT]`.
// Needs the builds (npm run build). Two browsers take turns, one with COUNT annotations stored, one with none but the
// article's own: milliseconds from the panel's start until its cards are painted, as each browser itself tells them.
import { startChromium } from "../e2e/chromium.ts";
import { startFirefox } from "../e2e/firefox.ts";
import { articlePage, newsText } from "../e2e/made-up-news.ts";
import { openNewsSite } from "../e2e/news-site.ts";
import { type ReaderBrowser, until } from "../e2e/reader-browser.ts";
import { fillStore } from "./fill-store.ts";

const name = process.argv[2] === "firefox" ? "firefox" : "chromium";
const COUNT = Number(process.argv[3] ?? 100_000);
const TIMES = 15;
const STORY = "/town/2026/03/02/the-bridge-that-never-was";
const HAS_CARDS = "Boolean(document.querySelector('[data-card]'))";
/** Called when the panel stands: the paint of its largest text, the cards' words, from the start of its loading. */
const PAINTED = `new Promise((done) => {
  new PerformanceObserver((list) => done(list.getEntries().at(-1).startTime))
    .observe({ type: "largest-contentful-paint", buffered: true });
  setTimeout(() => done(null), 2_000);
})`;

const site = await openNewsSite();
site.serve(STORY, articlePage("The bridge that never was", newsText(3_000)));
const start = () => (name === "firefox" ? startFirefox() : startChromium());

async function read(browser: ReaderBrowser): Promise<void> {
  await browser.goto(site.origin + STORY);
  await browser.pressButton();
  await until("the panel has cards", () => browser.inPanel<boolean>(HAS_CARDS));
}

async function firstScreen(browser: ReaderBrowser): Promise<number> {
  await browser.inPanel("void setTimeout(() => location.reload(), 50)");
  await new Promise((done) => setTimeout(done, 1_500));
  await until("the panel has cards again", () => browser.inPanel<boolean>(HAS_CARDS));
  return until("they are painted", () => browser.inPanel<number | null>(PAINTED));
}

const empty = await start();
const full = await start();
await read(empty);
await read(full);
await fillStore(full, COUNT);
await full.restart();
await read(full);
const times: [empty: number, full: number][] = [];
for (let time = 0; time < TIMES; time++) times.push([await firstScreen(empty), await firstScreen(full)]);
const median = (all: number[]) => all.sort((one, other) => one - other)[all.length >> 1] ?? 0;
const [ofEmpty, ofFull] = [median(times.map(([one]) => one)), median(times.map(([, one]) => one))];
console.log(
  `${name}: store empty ${ofEmpty.toFixed(0)} ms, ${COUNT} annotations ${ofFull.toFixed(0)} ms: ${(ofFull / ofEmpty).toFixed(2)}`,
);
await empty.close();
await full.close();
await site.close();
