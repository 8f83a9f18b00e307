// The buttons at selected words in the real browsers: they come after the drag, cover none of the words, do what they
// say, and leave no trace.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { filler, saying, story, storyPage } from "./cases/page-case.ts";
import { type Chromium, startChromium } from "./chromium.ts";
import { startFirefox } from "./firefox.ts";
import { type NewsSite, openNewsSite } from "./news-site.ts";
import { type ReaderBrowser, until } from "./reader-browser.ts";

const PATH = "/town/2026/03/02/the-river-that-rose";
const SAID = "I have never seen the river so high in all my years";
const BODY = `${saying("Maria Lopez", SAID)}${filler(30)}`;
const PAGE = storyPage({ title: "The river that rose", body: story("The river that rose", BODY) });
const DOCUMENT = "document.documentElement.outerHTML";
const WORDS = "people stood along the walls";
const HOST = "document.querySelector('html > [popover]')";

const pause = (time: number) => new Promise((done) => setTimeout(done, time));

/** The first and the last point of the words, in the window. */
const ENDS = `(() => {
  const walker = document.createTreeWalker(document.querySelector("article"), NodeFilter.SHOW_TEXT);
  let node = walker.nextNode();
  while (!node.data.includes(${JSON.stringify(WORDS)})) node = walker.nextNode();
  const at = node.data.indexOf(${JSON.stringify(WORDS)});
  node.parentNode.scrollIntoView({ block: "center", behavior: "instant" });
  const range = document.createRange();
  range.setStart(node, at); range.setEnd(node, at + ${WORDS.length});
  const rects = [...range.getClientRects()];
  const [first, last] = [rects[0], rects.at(-1)];
  return [[first.left + 1, first.top + first.height / 2], [last.right - 1, last.top + last.height / 2]];
})()`;

/** Whether the row overlaps a line of the selection, and where its buttons are: it is a closed book to the page. */
const ROW = `(() => {
  const host = ${HOST};
  if (!host) return null;
  const row = host.getBoundingClientRect();
  if (row.left + row.top === 0) return null;
  const lines = [...getSelection().getRangeAt(0).getClientRects()];
  const covers = lines.some((line) => line.left < row.right && row.left < line.right && line.top < row.bottom && row.top < line.bottom);
  return { covers, left: row.left, top: row.top, width: row.width, height: row.height, near: Math.abs(row.right - lines.at(-1).right),
    focus: document.activeElement.localName, text: getSelection().toString() };
})()`;

interface Row {
  covers: boolean;
  left: number;
  top: number;
  width: number;
  height: number;
  near: number;
  focus: string;
  text: string;
}

let site: NewsSite;
beforeAll(async () => {
  site = await openNewsSite();
  site.serve(PATH, PAGE);
});
afterAll(() => site.close());

const read = async (browser: ReaderBrowser) => {
  await browser.movePage(1, 1);
  await browser.goto(site.origin + PATH);
  await browser.pressButton();
  await until("marks are painted", () => browser.inPage<boolean>("CSS.highlights.has('sourcemark-said-1')"));
};
const select = async (browser: ReaderBrowser, letGo = true) => {
  const [from, to] = await browser.inPage<[[number, number], [number, number]]>(ENDS);
  await browser.dragPage(from, to, letGo);
};
const rowShown = (browser: ReaderBrowser) => until("the row shows", () => browser.inPage<Row | null>(ROW));
const rowGone = (browser: ReaderBrowser) => until("the row is gone", () => browser.inPage<boolean>(`${HOST} === null`));
const sizeOf = (browser: ReaderBrowser, name: string) =>
  browser.inPage<number>(`CSS.highlights.get("sourcemark-${name}")?.size ?? 0`);

describe.each([
  ["Chromium", startChromium],
  ["Firefox", startFirefox],
] as [string, () => Promise<ReaderBrowser>][])("in %s", (name, start) => {
  let browser: ReaderBrowser;
  beforeAll(async () => {
    browser = await start();
  });
  afterAll(() => browser?.close());
  beforeEach(() => read(browser));

  test("they come at the selection's end, cover none of it, and take no focus", async () => {
    await select(browser);
    const row = await rowShown(browser);
    expect(row.text).toContain("people stood along");
    expect(row).toMatchObject({ covers: false, focus: "body" });
    expect(row.near).toBeLessThan(3);
    expect(row.height).toBeGreaterThanOrEqual(28);
  });

  test("Escape, a click elsewhere and a scroll take them away, and the page is as it was", async () => {
    const before = await browser.inPage<string>(DOCUMENT);
    await select(browser);
    await rowShown(browser);
    await browser.keyPage("Escape");
    await rowGone(browser);
    expect(await browser.inPage<string>("getSelection().toString()")).toContain("people stood");
    await browser.clickPage(5, 5);
    await select(browser);
    await rowShown(browser);
    await browser.clickPage(5, 5);
    await rowGone(browser);
    await select(browser);
    await rowShown(browser);
    await browser.inPage("scrollBy(0, 9)");
    await rowGone(browser);
    expect(await browser.inPage<string>(DOCUMENT)).toBe(before);
  });

  test("a press makes a highlight of the words, and lets go of them", async () => {
    const before = await browser.inPage<string>(DOCUMENT);
    await select(browser);
    const { left, top, height } = await rowShown(browser);
    await browser.clickPage(left + 30, top + height / 2);
    await until("it is painted", async () => (await sizeOf(browser, "own")) > 0);
    await until("nothing is selected", () => browser.inPage<boolean>("getSelection().isCollapsed"));
    expect(await browser.inPage<string>(DOCUMENT)).toBe(before);
  });

  test("not while the pointer is down, nor for what a page selects by itself", async () => {
    await browser.inPage(`(() => {
      const words = document.querySelector("article p");
      getSelection().selectAllChildren(words);
      words.dispatchEvent(new PointerEvent("pointerup", { bubbles: true, pointerType: "mouse" }));
    })()`);
    await pause(700);
    expect(await browser.inPage<Row | null>(ROW)).toBeNull();
    await browser.clickPage(5, 5);
    await select(browser, false);
    await pause(700);
    expect(await browser.inPage<Row | null>(ROW)).toBeNull();
    if (name === "Chromium") await (browser as Chromium).page().mouse.up();
    else await browser.clickPage(5, 5);
  });
});

test("none where the reader has switched them off, hidden the marks, or paused", async () => {
  const browser = await startChromium();
  const staysAway = async () => {
    await select(browser);
    await pause(700);
    expect(await browser.inPage<Row | null>(ROW)).toBeNull();
    await browser.clickPage(5, 5);
  };
  try {
    await read(browser);
    await browser.background("chrome.storage.local.set({ 'selection-buttons': false })");
    await staysAway();
    await browser.background("chrome.storage.local.set({ 'selection-buttons': true })");
    await select(browser);
    await rowShown(browser);
    await browser.command("toggle-marks");
    await rowGone(browser);
    await staysAway();
    await browser.command("toggle-marks");
    await until("marks are back", () => browser.inPage<boolean>("CSS.highlights.has('sourcemark-said-1')"));
    await select(browser);
    await rowShown(browser);
    await browser.command("pause-page");
    await rowGone(browser);
    await staysAway();
  } finally {
    await browser.close();
  }
});
