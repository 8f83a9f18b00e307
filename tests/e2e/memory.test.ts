// What reading costs in memory, measured in real Chromium after a collection of garbage.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { CDPSession, Target } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Chromium, startChromium } from "./chromium.ts";
import { articlePage, newsText } from "./made-up-news.ts";
import { type NewsSite, openNewsSite } from "./news-site.ts";
import { until } from "./reader-browser.ts";

const MEGABYTE = 1024 * 1024;
/** What a read tab may grow by, on top of its article's text. */
const PAGE_BUDGET = 2 * MEGABYTE;
const BACKGROUND_BUDGET = 120 * MEGABYTE;
const ARTICLES = 100;
/** "Flat": what the background may hold more after the hundredth article than after the twentieth. */
const FLAT = 1.25;

let chromium: Chromium;
let site: NewsSite;

beforeAll(async () => {
  site = await openNewsSite();
  site.serve(
    "/rojava-official-blames-community",
    await readFile(join(import.meta.dirname, "../../seeds/article.html")),
  );
  for (let number = 0; number < ARTICLES; number++)
    site.serve(
      `/town/2026/03/02/story-number-${number}`,
      articlePage(`Story ${number}`, newsText(4_000 + 50 * number)),
    );
  chromium = await startChromium();
});
afterAll(async () => {
  await chromium?.close();
  await site?.close();
});

async function heapOf(session: CDPSession): Promise<number> {
  // twice: the first collection only finds what finalizers free
  for (let times = 0; times < 2; times++) await session.send("HeapProfiler.collectGarbage");
  return (await session.send("Runtime.getHeapUsage")).usedSize;
}

const isPainted = () =>
  until("marks are painted", () => chromium.inPage<boolean>("CSS.highlights.get('sourcemark-said-1')?.size > 0"));

test("a read tab grows by no more than 2 MB and its article's text", async () => {
  await chromium.goto(`${site.origin}/rojava-official-blames-community`);
  const session = await chromium.page().createCDPSession();
  const before = await heapOf(session);
  await chromium.pressButton();
  await isPainted();
  const grown = (await heapOf(session)) - before;
  console.log(`the read tab grew by ${(grown / MEGABYTE).toFixed(2)} MB`);
  expect(grown).toBeLessThanOrEqual(PAGE_BUDGET);
});

test("the background stays small, and flat over a hundred articles", async () => {
  const worker = await chromium.browser().waitForTarget((target: Target) => target.type() === "service_worker");
  const session = await worker.createCDPSession();
  const heaps: number[] = [];
  for (let number = 0; number < ARTICLES; number++) {
    await chromium.goto(`${site.origin}/town/2026/03/02/story-number-${number}`);
    await chromium.pressButton();
    await isPainted();
    if ((number + 1) % 20 === 0) heaps.push(await heapOf(session));
  }
  console.log(`the background held ${heaps.map((heap) => (heap / MEGABYTE).toFixed(1)).join(", ")} MB`);
  expect(Math.max(...heaps)).toBeLessThanOrEqual(BACKGROUND_BUDGET);
  expect(heaps.at(-1)!).toBeLessThanOrEqual(heaps[0]! * FLAT);
}, 240_000);
