// Two panels that show the same article: what is done in one is seen in the other, and neither writes over the other unseen.
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Chromium, startChromium } from "./chromium.ts";
import { articlePage, newsText } from "./made-up-news.ts";
import { type NewsSite, openNewsSite } from "./news-site.ts";
import { readArticle } from "./read-article.ts";
import { until } from "./reader-browser.ts";

const STORY = "/town/2026/03/02/the-bridge-that-never-was";
const FIRST_CARD = "document.querySelector('[data-card]')";

let site: NewsSite;
let chromium: Chromium;

beforeAll(async () => {
  site = await openNewsSite();
  site.serve(STORY, articlePage("The bridge that never was", newsText(3_000)));
  chromium = await startChromium();
});
afterAll(async () => {
  await chromium?.close();
  await site?.close();
});

test("what is done in one window is seen in the other", async () => {
  await readArticle(chromium, site.origin + STORY);
  const [address, id] = (await chromium.inPanel<[string, string]>(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    return [location.href + "?tab=" + tab.id, ${FIRST_CARD}.dataset.card];
  })()`))!;
  const other = await chromium.browser().newPage();
  await other.goto(address);
  const inOther = (expression: string) => other.evaluate(expression) as Promise<boolean>;
  await until("the other panel has cards", () => inOther(`Boolean(${FIRST_CARD})`));
  await chromium.page().bringToFront();
  await chromium.clickPanel(`[data-card="${id}"] button[aria-label="Keep"]`);
  await until("the other panel shows it", () => inOther(`${FIRST_CARD}.innerText.includes("Kept")`));
  await inOther(`[...document.querySelectorAll("button")].find((one) => one.innerText === "Undo").click() ?? true`);
  await until("the first panel shows it", () => chromium.inPanel<boolean>(`!${FIRST_CARD}.innerText.includes("Kept")`));
  expect(await inOther(`${FIRST_CARD}.innerText.includes("Kept")`)).toBe(false);
});
