// How long the first article takes in the extension's own background, from a cold start, in real Chromium.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Chromium, startChromium } from "./chromium.ts";
import { slowness } from "./machine-speed.ts";
import { type NewsSite, openNewsSite } from "./news-site.ts";
import { until } from "./reader-browser.ts";

const STORY = "/rojava-official-blames-community";
/** Aimed at: 400 ms with loading. Other tests run beside it: what it forbids is three times that, and more on a slower machine. */
const MOST_MILLISECONDS = 1_200;

interface Measure {
  /** Since the background began to load. */
  startTime: number;
  duration: number;
}

let chromium: Chromium;
let site: NewsSite;

beforeAll(async () => {
  site = await openNewsSite();
  site.serve(STORY, await readFile(join(import.meta.dirname, "../../seeds/article.html")));
  chromium = await startChromium();
});
afterAll(async () => {
  await chromium?.close();
  await site?.close();
});

test("the first article is analysed soon after the background has begun to load", async () => {
  await chromium.goto(site.origin + STORY);
  await chromium.pressButton();
  await until("marks are painted", () => chromium.inPage<boolean>("CSS.highlights.get('sourcemark-said-1')?.size > 0"));
  const [first] = await chromium.background<Measure[]>(
    "performance.getEntriesByName('sourcemark-analysis').map(({ startTime, duration }) => ({ startTime, duration }))",
  );
  const load = await chromium.background<number>("performance.getEntriesByName('sourcemark-loaded')[0].duration");
  const slower = await slowness((expression) => chromium.background(expression));
  console.log(`loading ${load.toFixed(0)} ms, first analysis ${first!.duration.toFixed(0)} ms`);
  expect(load + first!.duration).toBeLessThanOrEqual(MOST_MILLISECONDS * slower);
});
