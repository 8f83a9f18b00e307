// The judge on its light tree against the stock package on a cloned document, in real Chromium: the same text, letter by
// letter, white space aside.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bundlePageCode } from "@/utils/cli/bundle-page-code.ts";
import { browserPath } from "@/utils/cli/find-browser.ts";

const stock = readFileSync(createRequire(import.meta.url).resolve("@mozilla/readability/Readability.js"), "utf8");

const SENTENCES = [
  "The harbour master said the ferry would not sail before the storm had passed the islands in the north.",
  "Nobody on the quay, not even the crew, had been told the reason; some had waited, wet and cold, since dawn.",
  "A spokeswoman for the line, reached by telephone, would say no more than that the matter was being looked into.",
];
const prose = (at: number) => `${at}. ${SENTENCES[at % 3]} ${SENTENCES[(at + 1) % 3]}`;
const p = (count: number, from = 0) =>
  Array.from({ length: count }, (_, at) => `<p>${prose(from + at)}</p>`).join("\n");
const links = (count: number) =>
  `<ul>${Array.from({ length: count }, (_, at) => `<li><a href="/${at}">Another story, number ${at}</a></li>`).join("")}</ul>`;
const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;

const PAGES: readonly (readonly [string, string])[] = [
  ["the seed article", readFileSync("seeds/article.html", "utf8")],
  [
    "a story between menu, sidebar, comments and footer",
    `<header class="site-header"><nav>${links(6)}</nav></header><div class="wrap"><article class="story"><h1>Ferry waits</h1>
     <p class="byline">By <span itemprop="name">Ann Example</span></p>${p(6)}<div class="related">${links(4)}</div>${p(3, 6)}
     <div class="share-tools"><a href="#s">Share</a></div></article><div class="sidebar"><h2>More</h2>${links(8)}</div></div>
     <div id="comments"><p>${prose(1)}</p><p>${prose(2)}</p></div><footer><p>${prose(0)}</p></footer>`,
  ],
  [
    "paragraphs parted by line breaks, in fonts and centres",
    `<center><font size="3">${[0, 1, 2, 3, 4].map((at) => `${prose(at)}<br> <br><br>`).join("\n")}</font></center>${links(5)}`,
  ],
  [
    "a paragraph to each div, wrapped twice",
    `<div id="main">${[0, 1, 2, 3, 4, 5].map((at) => `<div class="row"><div><span>${prose(at)}</span></div></div>`).join("")}
     <div class="row"><div><a href="/x">Last bus</a> | <a href="/y">Nine schools close</a></div></div></div>`,
  ],
  [
    "text and inline elements straight in a div beside blocks",
    `<div class="text">${prose(0)} <b>Bold</b> and <a href="#note">a note</a>.<p>${prose(1)}</p>${prose(2)}<br>${prose(3)}
     <ul><li>Pay</li><li>Sleep</li></ul>${prose(4)}</div>`,
  ],
  [
    "tables: of data, for layout, and of a single cell",
    `<article>${p(3)}<table><tr><th>Boats</th><th>Crew</th></tr>${row("forty", "ninety")}${row("fifty", "three")}</table>${p(2, 3)}
     <table role="presentation">${row(`<a href="/1">One</a>`, `<a href="/2">Two</a>`)}</table>
     <table><tbody>${row(prose(7))}</tbody></table><table>${Array.from({ length: 12 }, (_, at) => row(`${at}`, "x", "y")).join("")}</table></article>`,
  ],
  [
    "pictures, lazy and without address, figures, videos and other frames",
    `<article>${p(3)}<figure><img src="/a.jpg" alt=""><figcaption>The quay</figcaption></figure><img alt="none"><div><img
     data-src="/b.jpg"><img src="/c.jpg"><p>Two pictures</p></div>${p(3, 3)}<div><iframe src="https://www.youtube.com/embed/1"></iframe>
     <p>Watch</p></div><div><iframe src="https://ads.example/"></iframe><span>ad</span></div></article>`,
  ],
  [
    "what is hidden by its own style, an attribute or a dialog",
    `<article>${p(4)}<p style="color: red; visibility:hidden">Not seen.</p><div style="display:none">${p(1)}</div><p hidden>Nor this.</p>
     <div role="dialog" aria-modal="true">${p(1)}</div><div role="complementary">${p(1)}</div>${p(2, 4)}</article>`,
  ],
  ["an unlikely name around all there is", `<div class="comment-box sidebar">${p(5)}</div>`],
  ["hardly any text at all", `<div class="footer"><p>Ferry waits, for now.</p></div><p>It is raining.</p>`],
  [
    "siblings of the story that belong to it, and some that do not",
    `<div><p>${SENTENCES[0]}</p><div class="body">${p(5)}</div><div class="body">${p(3, 5)}</div><p>So it is.</p>
     <p><a href="/a">${SENTENCES[1]}</a></p><section class="body">${p(2, 8)}</section></div>`,
  ],
  [
    "five columns of stories, none of them larger than the others",
    `<div id="page">${[0, 1, 2, 3, 4].map((at) => `<div class="col"><h2>Story ${at}</h2>${p(3, at)}</div>`).join("")}</div>`,
  ],
  [
    "lists, headings of all kinds, forms and fields",
    `<article><h1>Ferry waits</h1><h2>Ferry waits</h2>${p(3)}<h2 class="widget">Boxes</h2><h3>Why</h3>${links(7)}<ol>${[
      0, 1, 2,
    ]
      .map((at) => `<li>${prose(at)}</li>`)
      .join("")}</ol><form><input name="q"><p>Search, please, for more</p></form>
     <fieldset><input><input><p>Yes or no</p></fieldset><h4></h4><div><br><hr></div>${p(2, 3)}</article>`,
  ],
];

let browser: Browser;
let tab: Page;
let code: string;

beforeAll(async () => {
  code = await bundlePageCode("tests/e2e/judge-code.ts", "judgeCode");
  browser = await puppeteer.launch({
    executablePath: browserPath("chromium"),
    headless: true,
    pipe: true,
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run"],
  });
  tab = await browser.newPage();
});
afterAll(() => browser?.close());

test.each(PAGES)("%s", async (_what, page) => {
  const html = page.includes("<html") ? page : `<!doctype html><html lang="en"><title>Ferry waits</title><body>${page}`;
  await tab.setContent(html, { waitUntil: "domcontentloaded" });
  await tab.evaluate(`${code};${stock}`);
  const { ours, theirs } = (await tab.evaluate(`({
    ours: judgeCode.judged(document),
    theirs: new Readability(document.cloneNode(true)).parse()?.textContent ?? "",
  })`)) as { ours: string; theirs: string };
  const letters = (text: string) => text.replace(/\s+/g, "");
  expect(letters(ours)).toBe(letters(theirs));
  expect(theirs).not.toBe("");
});
