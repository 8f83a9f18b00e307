// The page's heap after five turns of a single-page site and after fifty, each with another article, read and painted; and
// the objects in it after twenty and after fifty: by then all code has run that will, and the site's addresses are as many
// as are remembered.
import type { Chromium } from "../e2e/chromium.ts";
import { articlePage, newsText } from "../e2e/made-up-news.ts";
import type { NewsSite } from "../e2e/news-site.ts";
import { until } from "../e2e/reader-browser.ts";
import { countObjects } from "./count-objects.ts";

const TURNS = 50;
const EARLY = 5;
const SETTLED = 20;

export interface TurningHeap {
  /** Bytes after 5 turns and after 50. */
  early: number;
  late: number;
  /** How many objects more are there after 50 turns than after 20. */
  left: number;
}

export async function measureTurningHeap(chromium: Chromium, site: NewsSite): Promise<TurningHeap> {
  site.serve("/town/2026/03/02/turn-number-0", articlePage("Turn 0", newsText(3_000)));
  await chromium.goto(`${site.origin}/town/2026/03/02/turn-number-0`);
  const session = await chromium.page().createCDPSession();
  const heap = async () => {
    for (let times = 0; times < 2; times++) await session.send("HeapProfiler.collectGarbage");
    return (await session.send("Runtime.getHeapUsage")).usedSize;
  };
  await chromium.pressButton();
  await painted(chromium, "Turn 0");
  let early = 0;
  let settled = 0;
  for (let turn = 1; turn <= TURNS; turn++) {
    const paragraphs = newsText(3_000).map((text) => `<p>${text} That was turn ${turn}.</p>`);
    const article = `<article><h1>Turn ${turn} of the story</h1>${paragraphs.join("")}</article>`;
    await chromium.inPage(`void (history.pushState(null, "", "/town/2026/03/02/turn-number-${turn}"),
      document.title = "Turn ${turn} of the story", document.querySelector("main").innerHTML = ${JSON.stringify(article)})`);
    await painted(chromium, `Turn ${turn} of`);
    if (turn === EARLY) early = await heap();
    if (turn === SETTLED) settled = await countObjects(session);
  }
  const late = await heap();
  return { early, late, left: (await countObjects(session)) - settled };
}

async function painted(chromium: Chromium, title: string): Promise<void> {
  await until(`“${title}” is painted`, async () => {
    const panel = await chromium.inPanel<string>("document.body.innerText");
    return panel?.includes(title) && (await chromium.inPage<boolean>("CSS.highlights.size > 0"));
  });
}
