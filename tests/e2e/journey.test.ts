// The main job, end to end, in both real browsers: press the button, see who says what, keep, restart, take away.
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ExportedCollection } from "@/utils/formats/json-ld/schema.ts";
import { startChromium } from "./chromium.ts";
import { startFirefox } from "./firefox.ts";
import { type NewsSite, openNewsSite } from "./news-site.ts";
import { type ReaderBrowser, until } from "./reader-browser.ts";

const SEEDS = join(import.meta.dirname, "../../seeds");
const gold = JSON.parse(await readFile(join(SEEDS, "gold.json"), "utf8"));
const seedPage = await readFile(join(SEEDS, "article.html"), "utf8");

const PAINTED =
  "[...CSS.highlights].filter(([name]) => name.startsWith('sourcemark-')).map(([name, ranges]) => [name, ranges.size])";
const CARDS = "[...document.querySelectorAll('[data-card]')].map((card) => card.innerText)";
const DOCUMENT = "document.documentElement.outerHTML";
/** Where a phrase stands in the window, once the page has come to rest. */
const pointOf = (phrase: string) => `(async () => {
  const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  let node = walker.nextNode();
  while (node && !node.data.includes(${JSON.stringify(phrase)})) node = walker.nextNode();
  const at = node.data.indexOf(${JSON.stringify(phrase)});
  const range = document.createRange();
  range.setStart(node, at);
  range.setEnd(node, at + ${phrase.length});
  for (let before = "", tries = 0; tries < 40; tries++) {
    node.parentElement.scrollIntoView({ block: "center", behavior: "instant" });
    await new Promise((done) => setTimeout(done, 100));
    const [box] = range.getClientRects();
    const point = [box.x + box.width / 2, box.y + box.height / 2];
    if (point.join() === before) return point;
    before = point.join();
  }
})()`;

const browsers: [string, (downloads: string) => Promise<ReaderBrowser>][] = [
  ["Chromium", (downloads) => startChromium({ downloads })],
  ["Firefox", (downloads) => startFirefox({ downloads })],
];

describe.each(browsers)("in %s", (_name, start) => {
  let browser: ReaderBrowser;
  let site: NewsSite;
  let downloads: string;
  let before: string;

  beforeAll(async () => {
    site = await openNewsSite();
    site.serve("/rojava-official-blames-community", seedPage);
    downloads = await mkdtemp(join(tmpdir(), "sourcemark-downloads-"));
    browser = await start(downloads);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await rm(downloads, { recursive: true, force: true });
  });

  const cards = async () => (await browser.inPanel<string[]>(CARDS)) ?? [];
  const painted = () => browser.inPage<[string, number][]>(PAINTED);
  const read = async () => {
    await browser.goto(`${site.origin}/rojava-official-blames-community`);
    before = await browser.inPage<string>(DOCUMENT);
    await browser.pressButton();
    await until("the panel lists quotes and figures", async () => (await cards()).length > 0);
    await until("marks are painted", async () => (await painted()).length > 0);
  };
  const cardWith = (words: string) => `(() => [...document.querySelectorAll("[data-card]")]
    .find((card) => card.innerText.includes(${JSON.stringify(words)}))?.dataset.card ?? null)()`;
  const idOf = (words: string) => until(`a card with “${words}”`, () => browser.inPanel<string>(cardWith(words)));

  test("a press on the toolbar button opens the panel with who says what", async () => {
    await read();
    const text = await browser.inPanel<string>("document.body.innerText");
    for (const source of gold.sources) expect(text).toContain(source.name);
    expect(text).toContain("Rojava official blames int'l community for ISIS attack on prison");
    expect((await cards()).length).toBeGreaterThanOrEqual(gold.quotes.length);
  });

  test("the words are painted by CSS Custom Highlights, and the page's DOM is as it was", async () => {
    const styles = (await painted()).map(([name]) => name);
    expect(styles).toEqual(
      expect.arrayContaining(["sourcemark-said-1", "sourcemark-speaker-1", "sourcemark-unvouched"]),
    );
    expect(await browser.inPage(DOCUMENT)).toBe(before);
  });

  test("a click on a card brings its words into sight on the page", async () => {
    await browser.inPage("scrollTo({ top: 0, behavior: 'instant' })");
    await browser.clickPanel(`[data-card="${await idOf("about 56,000")}"]`);
    await until("the page has scrolled", async () => (await browser.inPage<number>("scrollY")) > 0);
    await until("the words are lit", async () => (await painted()).some(([name]) => name.startsWith("sourcemark-lit")));
  });

  test("a click on painted words chooses their card", async () => {
    const id = await idOf("the airstrikes continued");
    const [x, y] = await browser.inPage<[number, number]>(pointOf("the airstrikes continued"));
    await browser.clickPage(x, y);
    await until("the card is chosen", () =>
      browser.inPanel<boolean>(`document.querySelector('[data-card="${id}"]').matches("[aria-current=true]")`),
    );
  });

  test("what is kept and what is rejected is the same after a restart of the browser", async () => {
    const kept = await idOf("Every country should take its citizens back");
    const rejected = await idOf("the airstrikes continued");
    await browser.clickPanel(`[data-card="${kept}"] button[aria-label="Keep"]`);
    await until("it is kept", () =>
      browser.inPanel<boolean>(`document.querySelector('[data-card="${kept}"]').innerText.includes("Kept")`),
    );
    await browser.clickPanel(`[data-card="${rejected}"] button[aria-label="Not a quote"]`);
    await until("it is taken out", () =>
      browser.inPanel<boolean>(`!document.querySelector('[data-card="${rejected}"]')`),
    );
    // its card goes at once; that it can be undone is told once it is stored
    await until("it is stored", () =>
      browser.inPanel<boolean>(`document.querySelector(".last-done")?.innerText.includes("Taken out: ") ?? false`),
    );
    await browser.restart();
    await read();
    expect(await browser.inPanel<string>(`document.querySelector('[data-card="${kept}"]').innerText`)).toContain(
      "Kept",
    );
    expect(await browser.inPanel(`document.querySelector('[data-card="${rejected}"]')?.innerText ?? null`)).toBeNull();
  });

  test("the export is JSON that its own schema takes, with everything in it", async () => {
    await browser.clickPanel("footer button[aria-label^='Export']");
    const name = await until("a file is downloaded", async () =>
      (await readdir(downloads)).find((file) => file.endsWith(".json")),
    );
    const file = await until("the file is whole", () => readFile(join(downloads, name), "utf8"));
    const exported = ExportedCollection.parse(JSON.parse(file));
    const found = exported.first.items.map((item) => item["sourcemark:finding"]);
    const names = found.flatMap((body) => (body.type === "Source" ? [body.name] : []));
    expect(names).toEqual(expect.arrayContaining(gold.sources.map(({ name }: { name: string }) => name)));
    const states = exported.first.items.map((item) => item["sourcemark:state"]);
    expect(states).toEqual(expect.arrayContaining(["found", "kept", "rejected"]));
  });
});
