// "Always on this site": the real permission, asked for by a click in the panel, given, and taken away again.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startChromium } from "./chromium.ts";
import { type Display, openDisplay } from "./display.ts";
import { startFirefox } from "./firefox.ts";
import { articlePage, newsText } from "./made-up-news.ts";
import { type NewsSite, openNewsSite } from "./news-site.ts";
import { type ReaderBrowser, until } from "./reader-browser.ts";

const FIRST = "/town/2026/03/02/the-bridge-that-never-was";
const SECOND = "/town/2026/03/03/a-school-without-water";
const BUTTON = "footer button[aria-pressed]";
const PRESSED = `document.querySelector("${BUTTON}")?.getAttribute("aria-pressed")`;

/** No highlight of ours, and no style sheet. */
const UNTOUCHED =
  "[...CSS.highlights.keys()].every((name) => !name.startsWith('sourcemark-')) && document.adoptedStyleSheets.length === 0";

let site: NewsSite;
beforeAll(async () => {
  site = await openNewsSite();
  site.serve(FIRST, articlePage("The bridge that never was", newsText(3_000)));
  site.serve(SECOND, articlePage("A school without water", newsText(3_000)));
});
afterAll(() => site.close());

const painted = (browser: ReaderBrowser) =>
  browser.inPage<boolean>("[...CSS.highlights.keys()].some((name) => name.startsWith('sourcemark-'))");
const isPainted = (browser: ReaderBrowser) => until("marks are painted", () => painted(browser));

/** What a reader does, with `allow` for the hand that answers the browser's question. */
async function journey(browser: ReaderBrowser, allow: () => Promise<void>): Promise<void> {
  await browser.goto(site.origin + FIRST);
  expect(await painted(browser)).toBe(false);
  await browser.pressButton();
  await until("the foot offers the site", () => browser.inPanel<boolean>(`${PRESSED} === "false"`));
  await browser.clickPanel(BUTTON);
  await allow();
  await until("the site is allowed", () => browser.inPanel<boolean>(`${PRESSED} === "true"`));

  // a new tab: there the press of the button above allows nothing
  await browser.newTab();
  await browser.goto(site.origin + SECOND);
  await isPainted(browser);
  await until("the foot says so", () => browser.inPanel<boolean>(`${PRESSED} === "true"`));
  await browser.clickPanel(BUTTON);
  await until("every trace is gone from the page", () => browser.inPage<boolean>(UNTOUCHED));
  await until("the panel says how to read it", () =>
    browser.inPanel<boolean>("document.body.innerText.includes('button in the toolbar')"),
  );

  await browser.newTab();
  await browser.goto(site.origin + FIRST);
  await until("the panel says how to read it", () =>
    browser.inPanel<boolean>("document.body.innerText.includes('button in the toolbar')"),
  );
  expect(await painted(browser)).toBe(false);
}

// the display that nobody sees, and the hand, are Linux's
describe.skipIf(process.platform !== "linux")("in Chromium, in a window, with a hand that answers its question", () => {
  let display: Display;
  let browser: ReaderBrowser;
  beforeAll(async () => {
    display = await openDisplay();
    browser = await startChromium({ headless: false });
  });
  afterAll(async () => {
    await browser?.close();
    display?.close();
  });

  test("a site is always read once the reader allows it, and no longer once they take it back", async () => {
    await journey(browser, async () => {
      await until("the question is answered", async () => {
        // the question opens with the focus on Deny
        await new Promise((done) => setTimeout(done, 1_000));
        display.press("Tab");
        display.press("Return");
        await new Promise((done) => setTimeout(done, 500));
        return browser.inPanel<boolean>(`${PRESSED} === "true"`);
      });
    });
  });
});

describe("in Firefox, which is told beforehand to answer yes", () => {
  let browser: Awaited<ReturnType<typeof startFirefox>>;
  beforeAll(async () => {
    browser = await startFirefox({ preferences: { "extensions.webextOptionalPermissionPrompts": false } });
  });
  afterAll(() => browser?.close());

  test("a site is always read once the reader allows it, and no longer once they take it back", () =>
    journey(browser, async () => {}));
});
