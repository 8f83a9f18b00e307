// What happens around a reading: the extension reloaded, tabs closed, private windows. Nothing kept is lost.
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { type Chromium, startChromium } from "./chromium.ts";
import { type Firefox, startFirefox } from "./firefox.ts";
import { articlePage, newsText } from "./made-up-news.ts";
import { type NewsSite, openNewsSite } from "./news-site.ts";
import { readArticle } from "./read-article.ts";
import { type ReaderBrowser, until } from "./reader-browser.ts";

const STORY = "/town/2026/03/02/the-bridge-that-never-was";
const FIRST_CARD = "document.querySelector('[data-card]')";

let site: NewsSite;
let browser: ReaderBrowser | null = null;

beforeAll(async () => {
  site = await openNewsSite();
  site.serve(STORY, articlePage("The bridge that never was", newsText(3_000)));
  site.serve("/other/2026/03/02/another-story-of-the-day", articlePage("Another story", newsText(2_000)));
});
afterAll(() => site.close());
afterEach(async () => {
  await browser?.close();
  browser = null;
});

async function read(reader: ReaderBrowser): Promise<void> {
  await readArticle(reader, site.origin + STORY);
  await until("marks are painted", () => reader.inPage<boolean>("CSS.highlights.get('sourcemark-said-1')?.size > 0"));
}

const keepFirst = async (reader: ReaderBrowser) => {
  const id = await reader.inPanel<string>(`${FIRST_CARD}.dataset.card`);
  await reader.clickPanel(`[data-card="${id}"] button[aria-label="Keep"]`);
  await until("it is kept", () => reader.inPanel<boolean>(`${FIRST_CARD}.innerText.includes("Kept")`));
};

test("the extension reloaded under an open page reads it again at a press of the button, and what was kept is kept", async () => {
  const chromium: Chromium = await startChromium();
  browser = chromium;
  await read(chromium);
  await keepFirst(chromium);
  await chromium.reloadExtension();
  await chromium.pressButton();
  await until("the panel is back with what was kept", () =>
    chromium.inPanel<boolean>(`Boolean(${FIRST_CARD}?.innerText.includes("Kept"))`),
  );
  await chromium.inPage("document.querySelector('p').click()");
  await until("marks are painted", () => chromium.inPage<boolean>("CSS.highlights.get('sourcemark-said-1')?.size > 0"));
});

test("a tab that is closed leaves the panel with the tab that is at hand then", async () => {
  const chromium = await startChromium();
  browser = chromium;
  await read(chromium);
  const first = chromium.page();
  await chromium.newTab();
  await chromium.goto(`${site.origin}/other/2026/03/02/another-story-of-the-day`);
  await chromium.pressButton();
  await until("the panel shows the other", () =>
    chromium.inPanel<boolean>("document.body.innerText.includes('Another story')"),
  );
  await chromium.page().close();
  await first.bringToFront();
  await until("the panel is back with the first", () =>
    chromium.inPanel<boolean>("document.body.innerText.includes('The bridge that never was')"),
  );
});

test("a click on marked words opens a panel that was closed, at their card", async () => {
  const chromium = await startChromium();
  browser = chromium;
  await read(chromium);
  await (await chromium.panel())?.evaluate("window.close()").catch(() => {});
  await until("the panel is closed", async () => (await chromium.panel()) === null);
  const [x, y] = await chromium.inPage<[number, number]>(`(() => {
    const [range] = CSS.highlights.get("sourcemark-said-1");
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    const [box] = live.getClientRects();
    return [box.x + box.width / 2, box.y + box.height / 2];
  })()`);
  await chromium.clickPage(x, y);
  await until("the panel is open at the card", () =>
    chromium.inPanel<boolean>("Boolean(document.querySelector('[data-card][aria-current=true]'))"),
  );
});

test("a browser page says that it can't be read", async () => {
  const chromium = await startChromium();
  browser = chromium;
  await chromium.goto("chrome://version/");
  await chromium.pressButton();
  await until("the panel says so", () =>
    chromium.inPanel<boolean>("document.body.innerText.includes('can’t be read')"),
  );
});

test("only what is kept is stored where the reader wants it so", async () => {
  const chromium = await startChromium();
  browser = chromium;
  await chromium.background("chrome.storage.local.set({ storing: 'kept' })");
  await read(chromium);
  expect(await chromium.background(COUNT_STORED)).toEqual({ articles: 0, annotations: 0 });
  await keepFirst(chromium);
  const { articles, annotations } = await chromium.background<{ articles: number; annotations: number }>(COUNT_STORED);
  expect(articles).toBe(1);
  // the quote, and the source that says it
  expect(annotations).toBe(2);
  await chromium.restart();
  await read(chromium);
  expect(await chromium.inPanel<string>(`${FIRST_CARD}.innerText`)).toContain("Kept");
});

test.each([
  ["a private window stores nothing", true],
  ["an ordinary window stores what is read", false],
])("%s", async (_name, privately) => {
  const firefox: Firefox = await startFirefox({ privately });
  browser = firefox;
  await read(firefox);
  const foot = privately ? "Private window: nothing is stored" : "Kept on this computer only";
  expect(await firefox.inPanel<string>("document.body.innerText")).toContain(foot);
  await firefox.restart();
  expect(await hasDatabase(firefox)).toBe(!privately);
});

/** Firefox names a database's file after its name, letters taken from both ends by turns. */
const DATABASE_FILE = /skoruarmce\.sqlite$/;

async function hasDatabase({ profile }: Firefox): Promise<boolean> {
  const files = await readdir(join(profile, "storage"), { recursive: true });
  return files.some((name) => name.includes("moz-extension") && DATABASE_FILE.test(name));
}

const COUNT_STORED = `new Promise((resolve) => {
  const opening = indexedDB.open("sourcemark");
  opening.onerror = () => resolve(null);
  opening.onsuccess = () => {
    const database = opening.result;
    const counts = {};
    const stores = ["articles", "annotations"].filter((name) => database.objectStoreNames.contains(name));
    if (stores.length === 0) resolve(counts);
    const transaction = database.transaction(stores);
    for (const name of stores) {
      const count = transaction.objectStore(name).count();
      count.onsuccess = () => { counts[name] = count.result; };
    }
    transaction.oncomplete = () => { database.close(); resolve(counts); };
  };
})`;
