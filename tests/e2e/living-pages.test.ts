// Living pages in the real browsers: what the reader sees follows the page, and the page's DOM stays as the page made it.
import { afterAll, beforeAll, describe, test } from "vitest";
import { LIVING_CASES } from "./cases/living-cases.ts";
import { runPageCase } from "./cases/run-page-case.ts";
import { startChromium } from "./chromium.ts";
import { startFirefox } from "./firefox.ts";
import { type NewsSite, openNewsSite } from "./news-site.ts";
import type { ReaderBrowser } from "./reader-browser.ts";

describe.each([
  ["Chromium", startChromium, LIVING_CASES],
  ["Firefox", startFirefox, LIVING_CASES.filter(({ firefox }) => firefox)],
] as const)("in %s", (_name, start, cases) => {
  let browser: ReaderBrowser;
  let site: NewsSite;
  beforeAll(async () => {
    site = await openNewsSite();
    browser = await start();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test.each(cases)("$name", (page) => runPageCase(browser, site, page));
});
