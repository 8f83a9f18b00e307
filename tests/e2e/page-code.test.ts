// Reading and painting in real Chromium: what happy-dom has no part of, and pages made to be hostile.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { bundlePageCode } from "@/utils/cli/bundle-page-code.ts";
import { browserPath } from "@/utils/cli/find-browser.ts";
import { MAX_TEXT } from "@/utils/page/write-text.ts";

const seed = readFileSync("seeds/article.html", "utf8");
const SENTENCE =
  "The harbour master said the ferry would not sail before the storm had passed the islands in the north.";
const story = (count: number) => Array.from({ length: count }, (_, at) => `<p>${at}. ${SENTENCE}</p>`).join("\n");
const page = (inner: string) => `<!doctype html><html lang="en"><title>Ferry waits</title><body>${inner}</body></html>`;

let browser: Browser;
let tab: Page;
let code: string;

beforeAll(async () => {
  code = await bundlePageCode("tests/e2e/page-code.ts", "pageCode");
  browser = await puppeteer.launch({
    executablePath: browserPath("chromium"),
    headless: true,
    pipe: true,
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run"],
  });
});
afterAll(() => browser?.close());

beforeEach(async () => {
  await tab?.close();
  tab = await browser.newPage();
  await tab.setViewport({ width: 1000, height: 700 });
});

/** Shows the page, then runs `script` in it with `pageCode` at hand. */
async function run<Result>(html: string, script: string): Promise<Result> {
  await tab.setContent(html, { waitUntil: "domcontentloaded" });
  await tab.evaluate(code);
  return (await tab.evaluate(`(async () => { ${script} })()`)) as Result;
}

const READ = `const reading = await pageCode.readPage(document, { anyway: true }); const { article } = reading;`;

describe("painting", () => {
  const PAINT = `${READ}
    const painter = new pageCode.Painter();
    const start = article.text.indexOf("The massive attack");
    const quote = { id: "quote", style: "said-1", spans: [{ start, end: start + 120 }] };
    const figure = { id: "figure", style: "vouched", spans: [{ start: start + 22, end: start + 28 }] };
    await painter.paint(article, [quote, figure]);
    const ours = () => [...CSS.highlights.keys()].filter((name) => name.startsWith("sourcemark-")).sort();`;

  test("one highlight a style, the document byte-equal, and everything undone", async () => {
    const script = `const before = document.documentElement.outerHTML; ${PAINT}
      await painter.paint(article, [quote, figure]);
      const painted = ours();
      painter.show("quote");
      const same = document.documentElement.outerHTML === before;
      painter.clear();
      return { painted, same, left: ours(), sheets: document.adoptedStyleSheets.length };`;
    expect(await run(seed, script)).toEqual({
      painted: ["sourcemark-said-1", "sourcemark-vouched"],
      same: true,
      left: [],
      sheets: 0,
    });
  });

  test("the marks under a point, narrowest first; what was shown is in sight", async () => {
    const script = `${PAINT}
      scrollTo(0, 5000);
      await new Promise((done) => requestAnimationFrame(done));
      const shown = painter.show("figure");
      for (let wait = 0; wait < 100 && scrollY > 600; wait++) await new Promise((done) => setTimeout(done, 50));
      await new Promise((done) => setTimeout(done, 300));
      const [range] = pageCode.rangesOf(article, figure.spans[0]);
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const box = live.getBoundingClientRect();
      return { shown, unknown: painter.show("nobody"), inSight: box.top >= 0 && box.bottom <= innerHeight,
        hit: painter.hit(box.x + 4, box.y + box.height / 2), beside: painter.hit(2, 2) };`;
    expect(await run(seed, script)).toEqual({
      shown: true,
      unknown: false,
      inSight: true,
      hit: ["figure", "quote"],
      beside: [],
    });
  });

  test("marks that the page cleared come back when one is asked for", async () => {
    const script = `${PAINT} CSS.highlights.clear(); painter.show("quote"); return ours();`;
    expect(await run(seed, script)).toEqual(["sourcemark-lit-1", "sourcemark-said-1", "sourcemark-vouched"]);
  });

  test("the rules reach the article alone, and what is in it is painted by them, whatever its name", async () => {
    const script = `${READ}
      const painter = new pageCode.Painter();
      const start = article.text.indexOf("3. The harbour");
      await painter.paint(article, [{ id: "q", style: "said-1", spans: [{ start, end: start + 80 }] }]);
      const look = () => {
        const line = (at) => getComputedStyle(document.querySelectorAll("p")[at], "::highlight(sourcemark-said-1)").textDecorationLine;
        return [line(3), line(document.querySelectorAll("p").length - 1)].join();
      };
      const before = look();
      document.querySelector(".story").className = "story-is-read";
      const renamed = look();
      painter.show("q");
      for (let wait = 0; wait < 100 && look() === renamed; wait++) await new Promise((done) => setTimeout(done, 20));
      return [before, renamed, look()];`;
    const html = page(`<div class="story">${story(8)}</div><div class="more"><p>Beside</p></div>`);
    expect(await run(html, script)).toEqual(["underline,none", "none,none", "underline,none"]);
  });

  test.each([
    ["a light page", "background: #fff; color: #111", /said-1\) \{ background-color: rgba?\(3,? 38,? 119/],
    ["a dark page", "background: #111; color: #eee", /said-1\) \{ background-color: rgba?\(78,? 118,? 197/],
    ["a page on a picture", "background: linear-gradient(red, blue); color: #111", /said-1\) \{ text-decoration/],
    ["pale text", "background: #fff; color: #999", /said-1\) \{ text-decoration/],
  ])("%s gets its own tints, or lines alone", async (_, style, rule) => {
    const script = `${READ} await new pageCode.Painter().paint(article, [{ id: "q", style: "said-1", spans: [{ start: 0, end: 9 }] }]);
      return [...document.adoptedStyleSheets[0].cssRules].map((rule) => rule.cssText).join("\\n");`;
    const html = page(`<article style="${style}">${story(8)}</article>`).replace("<body>", `<body style="${style}">`);
    expect((await run<string>(html, script)).replaceAll("\n", " ")).toMatch(rule);
  });
});

describe("hostile pages are read like others", () => {
  const TEXT = `${READ} return { outcome: reading.outcome, sentences: article.text.split("The harbour master").length - 1 };`;
  const whole = { outcome: "read", sentences: 8 };

  test("a form that shadows the properties of its node", async () => {
    const names = ["parentNode", "parentElement", "firstChild", "nextSibling", "childNodes", "nodeType", "textContent"];
    const inputs = names.map((name) => `<input name="${name}"><img name="${name}">`).join("");
    const html = page(
      `<form>${inputs}<article>${story(8)}</article></form><img name="body"><img name="querySelectorAll">`,
    );
    expect(await run(html, TEXT)).toEqual(whole);
  });

  // Chromium's own time to build and lay out such a tree grows with the square of its depth, hence no more
  test.each([
    [2_000, "block"],
    [10_000, "none"],
  ])("%d elements within one another, display: %s", async (depth, display) => {
    const nest = `const top = document.createElement("div"); let deepest = top; top.style.display = "${display}";
      for (let depth = 0; depth < ${depth}; depth++) deepest = deepest.appendChild(document.createElement("div"));
      deepest.append("deep down");
      document.querySelector("article").prepend(top);`;
    expect(await run(page(`<article>${story(8)}</article>`), `${nest} ${TEXT}`)).toEqual(whole);
  });

  test("prototypes that the page has patched", async () => {
    // the isolated world of a content script has its own prototypes; patched methods on the page's document are what it meets
    const html = page(`<article>${story(8)}</article>`);
    const patch = `document.querySelectorAll = () => []; document.body.getAttribute = () => { throw new Error("no"); };`;
    expect(await run(html, `${patch} ${TEXT}`)).toEqual(whole);
  });

  test("10 MB of text are cut, and said to be", async () => {
    const script = `const p = document.createElement("p"); p.textContent = "${SENTENCE} ".repeat(100000);
      document.querySelector("article").append(p); ${READ} return { cut: article.cut, length: article.text.length };`;
    const cut = { by: "length", limit: MAX_TEXT };
    expect(await run(page(`<article>${story(8)}</article>`), script)).toEqual({ cut, length: MAX_TEXT });
  });

  test("a page that replaces its paragraphs while it is read", async () => {
    const script = `const timer = setInterval(() => {
        for (const p of document.querySelectorAll("p")) p.replaceWith(p.cloneNode(true)); }, 1);
      ${READ} clearInterval(timer);
      const changed = await new Promise((done) => {
        const changed = () => done(true);
        pageCode.watchArticle(article, { moved() {}, changed, shown: changed });
        document.querySelector("p").replaceWith("Gone."); setTimeout(() => done(false), 5000);
      });
      return { outcome: reading.outcome, changed };`;
    expect(await run(page(`<article>${story(400)}</article>`), script)).toEqual({ outcome: "read", changed: true });
  });
});

test("the page's code leaves the content script room within its budget of 44 kB", () => {
  expect(gzipSync(code).length).toBeLessThan(38_000);
});
