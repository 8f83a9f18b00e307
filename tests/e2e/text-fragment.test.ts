// Text fragments in real Chromium: each link brings the very paragraph into sight, and no other.
import { readFileSync } from "node:fs";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchChromium } from "@/utils/cli/launch-chromium.ts";
import { textFragments, textLink } from "@/utils/formats/link/text-fragment.ts";

const seed = readFileSync(new URL("../../seeds/article.txt", import.meta.url), "utf8");
const BLOCKS = [
  ...seed
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter(Boolean),
  "It rained in the north, and 12m people stayed at home – well-off & poor alike, 40-45% of them.",
  "It rained in the south, and 12m people stayed at home – well-off & poor alike, 40-45% of them.",
  "“It rained,” said Ann Müller. “It didn’t stop.”",
  "IT RAINED, said Bo. It didn't stop.",
  "It rained, said Cem.",
  "水道の水が止まった。水道の水が出た。",
  "هطل المطر في الشمال, قالت آن.",
  "Yes.",
  "No.",
  "Yes.",
];
const URL_OF_PAGE = "https://news.example/article";
const TEXT = BLOCKS.join("\n\n");

let browser: Browser;
let page: Page;

beforeAll(async () => {
  const escaped = BLOCKS.map((block) => block.replaceAll("&", "&amp;").replaceAll("<", "&lt;"));
  const paragraphs = escaped.map(
    (block, at) => `<p id="p${at}">${block.replace(/\b(\w+) (said)\b/, "<b>$1</b> $2")}</p>`,
  );
  const html = `<!doctype html><meta charset="utf-8"><style>p{margin:0 0 3000px}</style>
<header style="height:3000px">Another page</header>${paragraphs.join("\n")}`;
  browser = await launchChromium();
  page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on("request", (request) => void request.respond({ contentType: "text/html", body: html }));
});

afterAll(async () => {
  await browser?.close();
});

/** Numbers of the paragraphs in sight once the link was followed. */
async function inSight(fragment: string): Promise<number[]> {
  await page.goto("about:blank");
  await page.goto(textLink(URL_OF_PAGE, fragment));
  await page.waitForFunction("scrollY > 0", { timeout: 5_000 }).catch(() => {});
  return page.evaluate(() =>
    Array.from(document.querySelectorAll("p"))
      .filter((paragraph) => {
        const { top, bottom } = paragraph.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      })
      .map(({ id }) => Number(id.slice(1))),
  );
}

const fragments = textFragments(TEXT);
const starts = BLOCKS.map((_, at) => BLOCKS.slice(0, at).join("\n\n").length + (at === 0 ? 0 : 2));

/** A stretch for each paragraph: all of it, its last third, two words amid it. */
const STRETCHES: [name: string, of: (block: string) => [start: number, end: number]][] = [
  ["the whole of", (block) => [0, block.length]],
  ["the end of", (block) => [Math.floor((block.length * 2) / 3), block.length]],
  ["words amid", (block) => [Math.floor(block.length / 2), Math.floor(block.length / 2) + 8]],
];

test("the browser knows text fragments", async () => {
  await page.goto(URL_OF_PAGE);
  expect(await page.evaluate("typeof document.fragmentDirective")).toBe("object");
});

test.each(STRETCHES)("a link to %s each paragraph leads there", async (_, of) => {
  const wrong: string[] = [];
  let links = 0;
  for (const [at, block] of BLOCKS.entries()) {
    const [start, end] = of(block);
    const fragment = fragments({
      start: starts[at]! + start,
      end: Math.min(starts[at]! + end, starts[at]! + block.length),
    });
    if (fragment === null) continue;
    links++;
    const seen = await inSight(fragment);
    if (seen.join() !== String(at)) wrong.push(`${fragment} shows ${seen.join() || "nothing"}, not ${at}`);
  }
  expect(wrong).toEqual([]);
  expect(links).toBeGreaterThanOrEqual(BLOCKS.length - 4);
});

test("a link over several paragraphs leads to the first of them", async () => {
  const fragment = fragments({ start: starts[2]! + 5, end: starts[5]! + 20 });
  expect(await inSight(fragment!)).toEqual([2]);
});

test("a link that leads nowhere shows the top of the page", async () => {
  expect(await inSight("#:~:text=nobody%20wrote%20this")).toEqual([]);
});
