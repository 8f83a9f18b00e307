// Pages that live and pages that fight back, in the real browsers: the reader sees what they should, and the page's DOM
// stays as the page made it.
import { afterAll, beforeAll, describe, test } from "vitest";
import { HOSTILE_CASES } from "./cases/hostile-cases.ts";
import { LIVING_CASES } from "./cases/living-cases.ts";
import { runPageCase } from "./cases/run-page-case.ts";
import { startChromium } from "./chromium.ts";
import { startFirefox } from "./firefox.ts";
import { type NewsSite, openNewsSite } from "./news-site.ts";
import type { ReaderBrowser } from "./reader-browser.ts";

const CASES = [...LIVING_CASES, ...HOSTILE_CASES];

describe.each([
  ["Chromium", startChromium, CASES],
  ["Firefox", startFirefox, CASES.filter(({ firefox }) => firefox)],
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
