// The library with 100,000 annotations beside an empty one, in the real extension in Chromium: first screen, reading
// everything, typing, searching, export and import. Milliseconds; on a busy machine only their ratios mean anything.
//   npx tsx tests/bench/library.ts [annotations] [share of them kept]
import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { startChromium } from "../e2e/chromium.ts";
import { until } from "../e2e/reader-browser.ts";
import { aFigure, anArticle, aQuote, aSource } from "../fixtures/annotations.ts";
import { tasksIn } from "./longest-task.ts";

const WANTED = Number(process.argv[2] ?? 100_000);
const KEPT = Number(process.argv[3] ?? 1);
/** Quotes, figures and sources of one article. */
const IN_ARTICLE = 50;
const TURNS = 5;

const downloads = await mkdtemp(join(tmpdir(), "sourcemark-bench-"));
const browser = await startChromium({ downloads });
const page = browser.page();
const origin = await browser.background<string>("location.origin");
const library = `${origin}/library.html`;

console.log(`empty: first screen ${await firstScreen("Nothing is kept yet")}`);
const reading = readingOf(IN_ARTICLE);
const began = performance.now();
const articles = Math.round(WANTED / IN_ARTICLE);
for (let from = 0; from < articles; from += 100) await fill(from, Math.min(articles, from + 100));
console.log(
  `${articles} articles with ${articles * IN_ARTICLE} annotations filled in ${Math.round(performance.now() - began)}`,
);
console.log(`filled: first screen ${await firstScreen("Headline")}`);

await page.goto(library);
const reads = await timed(() =>
  until(
    "all is read",
    () =>
      page.evaluate(
        "!/Still reading/.test(document.body.innerText) && document.querySelectorAll('.rail .count').length === 4",
      ) as Promise<boolean>,
    300_000,
  ),
);
console.log(`everything read ${reads}, heap ${await heap(page)} MB`);
await watchFrames(page);
for (const query of ["point", "matters to", "ada", "zeppelin"]) {
  await page.tracing.start({ categories: ["toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline"] });
  const took = await timed(async () => {
    await page.evaluate("document.querySelector('input[type=search]').value = ''");
    await page.type("input[type=search]", query, { delay: 60 });
    await until(
      "something is found",
      () => page.evaluate("/\\d found/.test(document.body.innerText)") as Promise<boolean>,
    );
  });
  await new Promise((done) => setTimeout(done, 500));
  const tasks = tasksIn(JSON.parse(new TextDecoder().decode(await page.tracing.stop())).traceEvents, "/library.html");
  console.log(
    `typed and found “${query}” ${took}, longest tasks by the thread's time ${tasks.slice(0, 4).map(Math.round).join(", ")}, longest frame ${await page.evaluate("(() => { const longest = window.longest; window.longest = 0; return Math.round(longest); })()")}`,
  );
}
for (const view of ["sources", "figures", "yours", "articles"]) {
  const took = await timed(async () => {
    await page.evaluate(`location.hash = "${view}"`);
    await until(
      view,
      () =>
        page.evaluate(
          `document.querySelectorAll(".people li, .ledger li, .kept-list li, .articles tbody tr").length > 0 && document.querySelector('[aria-current]')?.hash === "#${view}"`,
        ) as Promise<boolean>,
    );
  });
  console.log(
    `${view} shown ${took}, longest frame ${await page.evaluate("(() => { const longest = window.longest; window.longest = 0; return Math.round(longest); })()")}`,
  );
}
const exports = await timed(async () => {
  await page.evaluate("location.hash = 'taking-out'");
  await page.waitForSelector("main form .button.main");
  await page.click("main form .button.main");
  await until(
    "it is saved",
    () => page.evaluate("/Saved as/.test(document.body.innerText)") as Promise<boolean>,
    600_000,
  );
});
const name = await until(
  "a file is there",
  async () => (await readdir(downloads)).find((one) => one.endsWith(".json")),
  120_000,
);
await new Promise((done) => setTimeout(done, 3000));
const size = (await stat(join(downloads, name))).size;
console.log(
  `exported ${exports}, ${Math.round(size / 1e6)} MB, longest frame ${await page.evaluate("Math.round(window.longest)")}, heap ${await heap(page)} MB`,
);
await page.evaluate(
  "(async () => { const open = indexedDB.open('sourcemark'); await new Promise((done) => { open.onsuccess = done; }); const names = [...open.result.objectStoreNames]; const t = open.result.transaction(names, 'readwrite'); for (const one of names) t.objectStore(one).clear(); await new Promise((done) => { t.oncomplete = done; }); open.result.close(); })()",
);
await page.goto(`${library}#bringing-in`);
await page.reload();
const field = await page.waitForSelector("input[type=file]");
await watchFrames(page);
const previews = await timed(async () => {
  await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(join(downloads, name));
  await until(
    "it is previewed",
    () => page.evaluate("/are new/.test(document.body.innerText)") as Promise<boolean>,
    600_000,
  );
});
console.log(`import read and compared ${previews}, longest frame ${await page.evaluate("Math.round(window.longest)")}`);
const imports = await timed(async () => {
  await page.click("main .choose .button.main");
  await until(
    "it is imported",
    () => page.evaluate("/imported\\./.test(document.body.innerText)") as Promise<boolean>,
    600_000,
  );
});
console.log(
  `imported ${imports}, longest frame ${await page.evaluate("Math.round(window.longest)")}, heap ${await heap(page)} MB`,
);
await browser.close();
await rm(downloads, { recursive: true, force: true });

/** An article of so many annotations: every eighth a source, of the others one in three a figure. */
function readingOf(count: number) {
  const names = ["Ada Adams", "Bo Berg", "Cem Cole", "Dilan Demir", "Eva Ek", "Farid Fox", "Gul Gok"];
  let text = "";
  const annotations = Array.from({ length: count }, (_, at) => {
    const start = text.length + (at % 8 === 0 ? 0 : 1);
    const speaker = `s${at - (at % 8)}`;
    const said = `Point ${at} matters to all of us here, and more so to those who wait for an answer,`;
    const name = names[(at / 8) % names.length] ?? "Nobody";
    text +=
      at % 8 === 0 ? `${name} spoke.\n\n` : at % 3 === 0 ? ` ${at + 2000} people came.\n\n` : `“${said}” she said.\n\n`;
    if (at % 8 === 0) return aSource(`s${at}`, name, start);
    return at % 3 === 0 ? aFigure(`f${at}`, String(at + 2000), start) : aQuote(`q${at}`, said, start, speaker);
  });
  return { article: anArticle(), text, annotations };
}

/** Until the words stand in the page, from the navigation on: the fastest of some turns. */
async function firstScreen(words: string): Promise<string> {
  const turns: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    await page.goto("about:blank");
    await page.goto(library);
    turns.push(
      (await page.evaluate(`new Promise((done) => {
        const look = () => document.body.innerText.includes(${JSON.stringify(words)})
          ? requestAnimationFrame(() => done(performance.now()))
          : setTimeout(look, 2);
        look();
      })`)) as number,
    );
  }
  return `${Math.round(Math.min(...turns))} (of ${turns.map(Math.round).join(", ")})`;
}

async function fill(from: number, to: number): Promise<void> {
  await page.evaluate(
    `(async (reading, from, to, kept) => {
      const open = indexedDB.open("sourcemark");
      await new Promise((done) => { open.onsuccess = done; });
      const database = open.result;
      const transaction = database.transaction(["articles", "texts", "annotations", "tallies"], "readwrite");
      const put = (store, value) => transaction.objectStore(store).put(value);
      for (let at = from; at < to; at++) {
        const id = "urn:uuid:article-" + at;
        const url = "https://news.example/" + at;
        const lastRead = new Date(1.6e12 + at * 1000).toISOString();
        put("articles", { ...reading.article, id, url, title: "Headline number " + at, lastRead });
        put("texts", { articleId: id, text: reading.text });
        const idOf = (one) => one && "urn:uuid:" + at + "-" + one;
        let touched = 0, quotes = 0, figures = 0;
        for (const [place, one] of reading.annotations.entries()) {
          const isKept = one.body.type !== "Source" && place < reading.annotations.length * kept;
          if (isKept) touched++;
          if (one.body.type === "Quote") quotes++;
          if (one.body.type === "Figure") figures++;
          const body = "source" in one.body ? { ...one.body, source: idOf(one.body.source) } : one.body;
          put("annotations", { ...one, id: idOf(one.id), articleId: id, body, target: { ...one.target, source: url },
            state: isKept ? "kept" : "found", revision: isKept ? 1 : 0, modified: lastRead, ...(isKept && { touched: lastRead }) });
        }
        put("tallies", { id, articles: 1, annotations: reading.annotations.length, touched, kept: touched, rejected: 0, noted: 0,
          judged: 0, fallen: 0, quotes, figures, own: 0, unsaved: 0 });
      }
      await new Promise((done, failed) => { transaction.oncomplete = done; transaction.onabort = () => failed(transaction.error); });
      const sum = database.transaction(["tallies"], "readwrite");
      const store = sum.objectStore("tallies");
      const all = store.getAll();
      all.onsuccess = () => {
        const total = { id: "all" };
        for (const tally of all.result) if (tally.id !== "all") for (const [name, count] of Object.entries(tally)) if (name !== "id") total[name] = (total[name] ?? 0) + count;
        store.put(total);
      };
      await new Promise((done) => { sum.oncomplete = done; });
      database.close();
    })(${JSON.stringify(reading)}, ${from}, ${to}, ${KEPT})`,
  );
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return Math.round(performance.now() - start);
}

async function watchFrames(watched: Page): Promise<void> {
  await watched.evaluate(`(() => {
    window.longest = 0;
    let last = performance.now();
    const frame = () => { const now = performance.now(); window.longest = Math.max(window.longest, now - last); last = now; setTimeout(frame); };
    frame();
  })()`);
}

async function heap(measured: Page): Promise<number> {
  return Math.round((await measured.metrics()).JSHeapUsedSize! / 1e6);
}
