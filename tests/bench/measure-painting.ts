// Opens the page that measures painting, and waits for what it measured.
import type { NewsSite } from "../e2e/news-site.ts";
import { type ReaderBrowser, until } from "../e2e/reader-browser.ts";
import { costPage, type PaintingCost } from "./painting-cost.ts";

export async function measurePainting(browser: ReaderBrowser, site: NewsSite, code: string): Promise<PaintingCost> {
  site.serve("/painting-cost", costPage(code));
  await browser.goto(`${site.origin}/painting-cost`);
  const title = await until(
    "the page has measured",
    async () => {
      const now = await browser.inPage<string>("document.title");
      return now.startsWith("{") && now;
    },
    80_000,
  );
  const measured = JSON.parse(title) as PaintingCost & { error?: string };
  if (measured.error) throw new Error(measured.error);
  return measured;
}
