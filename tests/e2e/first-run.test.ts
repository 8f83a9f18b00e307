// The first run in the real browsers: the page that opens once, its one button, and the sample that is read as any page is.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startChromium } from "./chromium.ts";
import { startFirefox } from "./firefox.ts";
import { type ReaderBrowser, until } from "./reader-browser.ts";

const middleOf = (selector: string) =>
  `(() => { const { x, y, width, height } = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect();
    return [x + width / 2, y + height / 2]; })()`;

const stored = (browser: ReaderBrowser) =>
  browser.inPage<number>(`new Promise((done, fail) => {
    const opening = indexedDB.open("sourcemark");
    opening.onerror = fail;
    opening.onsuccess = () => {
      const count = opening.result.transaction("articles").objectStore("articles").count();
      count.onsuccess = () => { opening.result.close(); done(count.result); };
    };
  })`);

describe.each([
  ["Chromium", startChromium],
  ["Firefox", startFirefox],
])("in %s", (_name, start) => {
  let browser: ReaderBrowser;
  beforeAll(async () => {
    browser = await start({ welcomed: true });
  });
  afterAll(() => browser?.close());

  test("three sentences and one button", async () => {
    await until("it greets", () => browser.inPage<boolean>("document.querySelector('header h1') !== null"));
    expect(await browser.inPage<number>("document.querySelectorAll('button').length")).toBe(1);
    expect(await browser.inPage<string>("document.querySelector('header').innerText")).toContain("nothing is sent");
  });

  test("the button opens the panel beside the sample, read from its headline to its last words", async () => {
    const before = await browser.inPage<string>("document.querySelector('article').outerHTML");
    await browser.clickPage(...(await browser.inPage<[number, number]>(middleOf("button"))));
    const shown = await until("the panel lists its cards", () =>
      browser.inPanel<string>("document.querySelector('[data-card]') && document.body.innerText"),
    );
    expect(await browser.inPanel<string>("document.querySelector('h1').innerText")).toBe(
      await browser.inPage<string>("document.querySelector('h2').innerText"),
    );
    for (const said of ["Sample article", "Edith Marlow", "Agnes Whitlow", "In conflict with", "Nobody vouches for"])
      expect(shown).toContain(said);
    // what stands around the article is not part of it
    expect(shown).not.toContain("panel beside");
    await until("its words are marked", () => browser.inPage<boolean>("CSS.highlights.has('sourcemark-said-1')"));
    expect(await browser.inPage<string>("document.querySelector('article').outerHTML")).toBe(before);
  });

  test("nothing of it is stored before the reader keeps something", async () => {
    expect(await stored(browser)).toBe(0);
    await browser.clickPanel("[data-card] button[aria-label^='Keep']");
    await until("it is stored", async () => (await stored(browser)) === 1);
  });
});
