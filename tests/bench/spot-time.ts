// How long finding the article takes, against Mozilla's Readability on the same page in the same run of real Chromium.
//
//   npm exec -- tsx tests/bench/spot-time.ts PAGES.jsonl [--rounds 5] [--every 1] [--steps]
//
// PAGES: lines of {"id","url","html_file"}, the file plain or gzip, its path relative to PAGES. One page at a time, in a
// tab of its own, both in an isolated world. Ours is `readPage` whole: claims, survey, judge, text, byline, date, score,
// with the turns it gives the page. Theirs is the stock `new Readability(document.cloneNode(true)).parse()`, the copy
// included, for it takes apart what it is given; `bare` leaves the copy's time out. The two take turns; each page is
// opened twice, and each begins once. `first` is the first read of each on a page just opened (code cold, styles
// unknown), `warm` the median of the rounds after it. Told are medians over the pages of each page's own ratio.
// `--steps` tells, in place of that, where our time goes: the median milliseconds of each step.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { bundlePageCode } from "@/utils/cli/bundle-page-code.ts";
import { launchChromium } from "@/utils/cli/launch-chromium.ts";
import { htmlIn, openSavedPage } from "@/utils/cli/saved-page.ts";

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

/** Milliseconds of the rounds, the first one first. */
interface Times {
  ours: number[];
  theirs: number[];
  bare: number[];
}

const expression = (oursFirst: boolean) => `${ours};
${stock};
(async () => {
  const times = { ours: [], theirs: [], bare: [] };
  const readOurs = async () => {
    const begun = performance.now();
    await spotInPage.spotHere(document);
    times.ours.push(performance.now() - begun);
  };
  const readTheirs = () => {
    const begun = performance.now();
    const copy = document.cloneNode(true);
    const copied = performance.now();
    new Readability(copy).parse();
    const done = performance.now();
    times.theirs.push(done - begun);
    times.bare.push(done - copied);
  };
  for (let round = 0; round <= ${rounds}; round++) {
    if (${oursFirst} === (round % 2 === 0)) { await readOurs(); readTheirs(); }
    else { readTheirs(); await readOurs(); }
  }
  return times;
})()`;

const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const warm = (all: Times[], key: keyof Times) => median(all.flatMap((times) => times[key].slice(1)));

const lines = readFileSync(file, "utf8")
  .split("\n")
  .filter((line) => line.trim());
const ratios = { first: [] as number[], firstBare: [] as number[], warm: [] as number[], warmBare: [] as number[] };
const milliseconds = { firstOurs: [] as number[], warmOurs: [] as number[], warmTheirs: [] as number[] };
const browser = await launchChromium();
try {
  for (const line of lines.filter((_, at) => at % every === 0)) {
    const { url, html_file } = JSON.parse(line) as { url: string; html_file: string };
    const html = htmlIn(resolve(dirname(file), html_file));
    const openings: Times[] = [];
    for (const oursFirst of [true, false]) {
      const page = await openSavedPage(browser, url, html);
      openings.push((await page.evaluate(expression(oursFirst))) as Times);
      await page.close();
    }
    const [oursFirst, theirsFirst] = openings as [Times, Times];
    ratios.first.push(oursFirst.ours[0]! / theirsFirst.theirs[0]!);
    ratios.firstBare.push(oursFirst.ours[0]! / theirsFirst.bare[0]!);
    ratios.warm.push(warm(openings, "ours") / warm(openings, "theirs"));
    ratios.warmBare.push(warm(openings, "ours") / warm(openings, "bare"));
    milliseconds.firstOurs.push(oursFirst.ours[0]!);
    milliseconds.warmOurs.push(warm(openings, "ours"));
    milliseconds.warmTheirs.push(warm(openings, "theirs"));
  }
} finally {
  await browser.close();
}
const told = (values: Record<string, number[]>) =>
  Object.entries(values)
    .map(([name, all]) => `${name} ${median(all).toFixed(2)}`)
    .join("  ");
console.log(`${ratios.warm.length} pages, ratio ours/theirs: ${told(ratios)}`);
console.log(`milliseconds: ${told(milliseconds)}`);
