// Kills each browser thirty times while the reader's work is written: `npm exec tsx tests/bench/kill-browsers.ts [ROUNDS]`.
// Needs the builds (npm run build). The last line of each browser says how much was acknowledged, and what was lost.
import { startChromium } from "../e2e/chromium.ts";
import { startFirefox } from "../e2e/firefox.ts";
import { killWhileWriting } from "../e2e/kill-while-writing.ts";
import { articlePage, newsText } from "../e2e/made-up-news.ts";
import { openNewsSite } from "../e2e/news-site.ts";

const ROUNDS = Number(process.argv[2] ?? 30);
const ONLY = process.argv[3];
/** Milliseconds from the first edit to the kill: drawn between these, so that it falls anywhere. */
const [LEAST, MOST] = [50, 1_500];

const STORY = "/town/2026/03/02/the-bridge-that-never-was";
const site = await openNewsSite();
site.serve(STORY, articlePage("The bridge that never was", newsText(3_000)));

for (const start of [startChromium, startFirefox]) {
  const browser = await start();
  if (ONLY && browser.name !== ONLY) {
    await browser.close();
    continue;
  }
  let [number, acknowledged, bad] = [0, 0, 0];
  for (let round = 1; round <= ROUNDS; round++) {
    const wait = LEAST + Math.random() * (MOST - LEAST);
    const result = await killWhileWriting(browser, site.origin + STORY, number, wait);
    number = result.next;
    acknowledged += result.acknowledged;
    if (result.wrong.length > 0) bad++;
    console.log(
      `${browser.name} ${round}: killed after ${Math.round(wait)} ms, ${result.acknowledged} acknowledged`,
      ...result.wrong,
    );
  }
  console.log(
    `${browser.name}: ${ROUNDS} kills, ${acknowledged} acknowledged writes, ${bad} rounds with something wrong`,
  );
  await browser.close();
}
await site.close();
