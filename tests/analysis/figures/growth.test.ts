// Time may not grow faster than the text: four times the text takes less than ten times as long, on news and on hostile text.
import { expect, test } from "vitest";
import { allFigures } from "@/tests/cases/figures/all-figures.ts";
import { findFigures } from "@/utils/analysis/figures/find-figures.ts";

const SMALL = 25_000;
const TIMES = 4;
/** Linear time gives 4, quadratic 16; the rest is for a busy machine. */
const MOST = 10;
const TRIES = 3;
/** Milliseconds on the wall, for a machine that does much else. */
const LONGEST = 60_000;
/** Milliseconds that a collection of garbage or a compilation may add. */
const SLACK = 40;

const families: Record<string, string> = {
  "the cases, one after another": `${allFigures.map(({ text }) => text).join("\n\n")}\n\n`,
  "digits only": "7",
  "digits and commas": "1,234,",
  commas: ",",
  "million million": "million ",
  "one million one million": "one million ",
  "one hundred and": "one hundred and ",
  "half a half a": "half a ",
  "tens of tens of": "tens of ",
  "dashes between digits": "5-",
  "to and to": "1 to ",
  slashes: "1/2 ",
  "inch marks": '5" ',
  dollars: "$",
  brackets: "$1 (",
  "capitals and digits": "A 5 ",
  "one long word": "x",
  "letters with brackets": "A(5) ",
  "names with brackets": "Aaaa (5) ",
  "days on end": "May 5 and 6 and ",
  "ages on end": "aged 5 years old ",
  "each of a hundred": "5 per 100 ",
  "letters among digits": "1e5e",
  "powers of ten": "5×10^",
  "5 big big big": `5 ${"big ".repeat(8)}`,
};

/** The processor's time for the shortest of several runs, in milliseconds: what else the machine does doesn't count. */
function time(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < TRIES; run++) {
    const before = process.threadCpuUsage();
    findFigures(text, []);
    const { user, system } = process.threadCpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

test.each(Object.entries(families))(
  "%s",
  (_name, unit) => {
    const small = unit.repeat(Math.ceil(SMALL / unit.length)).slice(0, SMALL);
    expect(time(small.repeat(TIMES))).toBeLessThan(time(small) * MOST + SLACK);
  },
  LONGEST,
);
