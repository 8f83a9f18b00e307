// How long finding the article takes, against Mozilla's Readability on the same page in the same run of real Chromium.
//
//   npm exec -- tsx tests/bench/spot-time.ts PAGES.jsonl [--rounds 5] [--every 1]
//
// PAGES: lines of {"id","url","html_file"}, the file plain or gzip, its path relative to PAGES. One page at a time, in a
// tab of its own, laid out, both in an isolated world. Ours is `readPage` whole: claims, survey, judge, text, byline,
// date, score, with the turns it gives the page. Theirs is the stock `new Readability(document.cloneNode(true)).parse()`,
// the copy included, for it takes apart what it is given; `bare` leaves the copy out. The two take turns; each page is
// opened twice, and each begins once: on every other page ours begins in the first opening, else in the second. Told are
// medians over the pages of each page's own ratio: `first` is the first read of each on a page just opened (code cold: what
// a reader waits for), `second` the one after it, `warm` the median of the rounds after these.
// Milliseconds are the main thread's own, so that what else the machine does stays out of it.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { bundlePageCode } from "@/utils/cli/bundle-page-code.ts";
import { launchChromium } from "@/utils/cli/launch-chromium.ts";
import { htmlIn, openSavedPage, type SavedPage } from "@/utils/cli/saved-page.ts";

const [file, ...options] = process.argv.slice(2);
if (file === undefined) {
  console.error("Which pages? tsx tests/bench/spot-time.ts PAGES.jsonl [--rounds n] [--every n]");
  process.exit(2);
}
const option = (name: string, otherwise: number) =>
  options.includes(name) ? Number(options[options.indexOf(name) + 1]) : otherwise;
const rounds = option("--rounds", 5);
const every = option("--every", 1);

const ours = await bundlePageCode("utils/cli/spot-in-page.ts", "spotInPage");
const stock = readFileSync(createRequire(import.meta.url).resolve("@mozilla/readability/Readability.js"), "utf8");

/** Milliseconds of each round, the first one first. */
interface Times {
  ours: number[];
  theirs: number[];
  bare: number[];
}

async function timed(page: SavedPage, expression: string): Promise<number> {
  const begun = await page.threadTime();
  await page.evaluate(expression);
  return (await page.threadTime()) - begun;
}

async function timesOn(page: SavedPage, oursFirst: boolean): Promise<Times> {
  const times: Times = { ours: [], theirs: [], bare: [] };
  const readOurs = async () => times.ours.push(await timed(page, "spotInPage.spotHere(document).then(() => 0)"));
  const readTheirs = async () => {
    const copying = await timed(page, "globalThis.copy = document.cloneNode(true); 0");
    const parsing = await timed(page, "new Readability(copy).parse(); 0");
    times.theirs.push(copying + parsing);
    times.bare.push(parsing);
  };
  await page.evaluate(`${ours};${stock}; document.body?.offsetHeight`);
  for (let round = 0; round < rounds + 2; round++) {
    for (const read of oursFirst ? [readOurs, readTheirs] : [readTheirs, readOurs]) await read();
  }
  return times;
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const warm = (all: Times[], key: keyof Times) => median(all.flatMap((times) => times[key].slice(2)));

const lines = readFileSync(file, "utf8")
  .split("\n")
  .filter((line) => line.trim());
const ratios: Record<string, number[]> = {};
const milliseconds: Record<string, number[]> = {};
const note = (table: Record<string, number[]>, name: string, value: number) => {
  table[name] = [...(table[name] ?? []), value];
};
const browser = await launchChromium();
try {
  for (const [at, line] of lines.filter((_, at) => at % every === 0).entries()) {
    const { url, html_file } = JSON.parse(line) as { url: string; html_file: string };
    const html = htmlIn(resolve(dirname(file), html_file));
    const begunBy = { ours: null as Times | null, theirs: null as Times | null };
    for (const first of at % 2 === 0 ? (["ours", "theirs"] as const) : (["theirs", "ours"] as const)) {
      const page = await openSavedPage(browser, url, html);
      begunBy[first] = await timesOn(page, first === "ours");
      await page.close();
    }
    const [mine, other] = [begunBy.ours!, begunBy.theirs!];
    const openings = [mine, other];
    for (const [round, name] of ["first", "second"].entries()) {
      note(ratios, name, mine.ours[round]! / other.theirs[round]!);
      note(ratios, `${name} bare`, mine.ours[round]! / other.bare[round]!);
    }
    note(ratios, "warm", warm(openings, "ours") / warm(openings, "theirs"));
    note(ratios, "warm bare", warm(openings, "ours") / warm(openings, "bare"));
    note(milliseconds, "first ours", mine.ours[0]!);
    note(milliseconds, "first theirs", other.theirs[0]!);
    note(milliseconds, "warm ours", warm(openings, "ours"));
    note(milliseconds, "warm theirs", warm(openings, "theirs"));
  }
} finally {
  await browser.close();
}
const told = (values: Record<string, number[]>) =>
  Object.entries(values)
    .map(([name, all]) => `${name} ${median(all).toFixed(2)}`)
    .join(", ");
console.log(`${ratios.warm?.length ?? 0} pages, ours over theirs: ${told(ratios)}`);
console.log(`milliseconds: ${told(milliseconds)}`);
