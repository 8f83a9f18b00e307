// Pages that turn without a load of their own: jumps, single-page sites, pages loaded ahead of the reader's click.
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { type Chromium, startChromium } from "./chromium.ts";
import { articlePage, newsText } from "./made-up-news.ts";
import { type NewsSite, openNewsSite } from "./news-site.ts";
import { readArticle } from "./read-article.ts";
import { until } from "./reader-browser.ts";

const FIRST = "/town/2026/03/02/the-bridge-that-never-was";
const SECOND = "/town/2026/03/03/a-school-without-water";
const PAINTED = "(CSS.highlights.get('sourcemark-said-1')?.size ?? 0) > 0";
const AHEAD = `<script type="speculationrules">{"prerender":[{"source":"list","urls":["${SECOND}"],"eagerness":"immediate"}]}</script>`;
const LINK = `<a href="${SECOND}" style="position: fixed; top: 0; left: 0; font-size: 40px">On</a>`;

let site: NewsSite;
let chromium: Chromium;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sourcemark-allowed-"));
  site = await openNewsSite();
  site.serve(FIRST, articlePage("The bridge that never was", newsText(3_000), { head: AHEAD, tail: LINK }));
  site.serve(SECOND, articlePage("A school without water", newsText(2_000)));
});
afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true, force: true });
});
afterEach(() => chromium?.close());

async function read(): Promise<void> {
  await readArticle(chromium, site.origin + FIRST);
  await until("marks are painted", () => chromium.inPage<boolean>(PAINTED));
}

/** A copy of the built extension that is allowed on the made-up site, as a reader's “Always on this site” does. */
async function allowedExtension(): Promise<string> {
  const extension = join(folder, "extension");
  await cp(join(import.meta.dirname, "../../.output/chrome-mv3"), extension, { recursive: true });
  const manifest = JSON.parse(await readFile(join(extension, "manifest.json"), "utf8"));
  const allowed = { ...manifest, host_permissions: ["http://localhost/*"] };
  await writeFile(join(extension, "manifest.json"), JSON.stringify(allowed));
  return extension;
}

test("a jump within the page leaves the panel and the marks as they are", async () => {
  chromium = await startChromium();
  await read();
  await chromium.inPanel("void (document.querySelector('[data-card]').dataset.same = 'yes')");
  await chromium.inPage("void (location.hash = 'below')");
  for (let look = 0; look < 10; look++) {
    expect(await chromium.inPage<boolean>(PAINTED)).toBe(true);
    await new Promise((done) => setTimeout(done, 100));
  }
  expect(await chromium.inPanel<string>("document.querySelector('[data-card]')?.dataset.same")).toBe("yes");
});

test("the next article that a single-page site puts in place is read as that article", async () => {
  chromium = await startChromium();
  await read();
  await chromium.inPage(`void (history.pushState(null, "", "${SECOND}"), setTimeout(async () => {
    const next = new DOMParser().parseFromString(await (await fetch("${SECOND}")).text(), "text/html");
    document.querySelector("main").replaceWith(next.querySelector("main"));
    document.title = next.title;
  }, 200))`);
  await until("the panel shows the next", () =>
    chromium.inPanel<boolean>("document.body.innerText.includes('A school without water')"),
  );
  await until("marks are painted", () => chromium.inPage<boolean>(PAINTED));
});

test("on an allowed site a page that was loaded ahead is marked once the reader goes there", async () => {
  chromium = await startChromium({ extension: await allowedExtension() });
  await until("the site is registered", () =>
    chromium.background<boolean>("chrome.scripting.getRegisteredContentScripts().then(({ length }) => length > 0)"),
  );
  await chromium.goto(site.origin + FIRST);
  await until("marks are painted", () => chromium.inPage<boolean>(PAINTED));
  await new Promise((done) => setTimeout(done, 1_500));
  await chromium.clickPage(15, 15);
  await until("the next is there", () => chromium.inPage<boolean>(`location.pathname === "${SECOND}"`));
  expect(
    await chromium.inPage<number>("performance.getEntriesByType('navigation')[0].activationStart"),
  ).toBeGreaterThan(0);
  await until("its marks are painted", () => chromium.inPage<boolean>(PAINTED));
});

test("a page in a background tab is left alone until it is seen, and so are its changes", async () => {
  chromium = await startChromium({ extension: await allowedExtension() });
  await until("the site is registered", () =>
    chromium.background<boolean>("chrome.scripting.getRegisteredContentScripts().then(({ length }) => length > 0)"),
  );
  const first = chromium.page();
  await chromium.newTab();
  const behind = chromium.page();
  await first.bringToFront();
  await behind.goto(site.origin + SECOND, { waitUntil: "domcontentloaded" });
  expect(await behind.evaluate("document.visibilityState")).toBe("hidden");
  await new Promise((done) => setTimeout(done, 1_500));
  expect(await behind.evaluate(PAINTED)).toBe(false);
  await behind.bringToFront();
  await until("its marks are painted", () => behind.evaluate(PAINTED) as Promise<boolean>);

  await first.bringToFront();
  await behind.evaluate("{ const main = document.querySelector('main'); main.replaceWith(main.cloneNode(true)); }");
  const standing = `[...CSS.highlights.get('sourcemark-said-1')].some(({ startContainer }) => startContainer.isConnected)`;
  await new Promise((done) => setTimeout(done, 1_500));
  expect(await behind.evaluate(standing)).toBe(false);
  await behind.bringToFront();
  await until("its marks stand on the new nodes", () => behind.evaluate(standing) as Promise<boolean>);
});

test("nothing of ours listens to scrolling or touching, and to the pointer only in passing", async () => {
  chromium = await startChromium();
  await read();
  const session = await chromium.page().createCDPSession();
  // the content script's own world: from the page's, its listeners are not seen
  const worlds: { id: number; origin: string }[] = [];
  session.on("Runtime.executionContextCreated", ({ context }) => worlds.push(context));
  await session.send("Runtime.enable");
  const own = worlds.find(({ origin }) => origin.startsWith("chrome-extension://"));
  const all: { type: string; passive: boolean }[] = [];
  for (const expression of ["window", "document", "document.documentElement", "document.querySelector('article')"]) {
    const { result } = await session.send("Runtime.evaluate", { expression, contextId: own!.id });
    const { listeners } = await session.send("DOMDebugger.getEventListeners", { objectId: result.objectId! });
    all.push(...listeners);
  }
  expect(all.map(({ type }) => type)).toEqual(expect.arrayContaining(["click", "visibilitychange"]));
  const costly = all.filter(({ type }) => /scroll|wheel|touch|pointer|mouse|resize|drag/.test(type));
  expect(costly.filter(({ passive }) => !passive)).toEqual([]);
  expect(new Set(costly.map(({ type }) => type))).toEqual(
    new Set(["pointermove", "mouseleave", "pointerdown", "pointerup"]),
  );
});
