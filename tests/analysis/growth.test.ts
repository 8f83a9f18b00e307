// Time grows no faster than the text, on news and on texts made to hurt. Processor time, so that a busy machine is fair.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { analyse } from "@/utils/analysis/analyse.ts";

const SMALL = 20_000;
const TIMES = 8;
/** Half more than the text grew, and what a cold start and the collector cost on such short runs; a square would be 64. */
const MOST = TIMES * 1.5;
const GRAIN_MS = 150;
/** Milliseconds on the wall, for a machine that does much else. */
const LONGEST = 60_000;

const news = readFileSync("seeds/article.txt", "utf8");

const FAMILIES: Record<string, string> = {
  news: `${news}\n\n`,
  "curly marks only": "“",
  "straight marks only": '"',
  "opening marks that never close": "“a ",
  "single opening marks": "‘a ",
  "no full stops": "the man said that he was going to the house and ",
  "one endless paragraph": `${news.replaceAll(/\s+/g, " ")} `,
  "cues and commas": "he said, she said, ",
  "short quotes": "“no,” he said. ",
  "quotes without a cue": "“Nobody knows this at all.”\n\n",
  "brackets only": "(((",
  dashes: "a — b – ",
  "labels of an interview": "Ann: yes.\n\n",
  "captions that say something": "Mayor Ann Frost says she baked bread. (Joe Doe/The Herald)\n\n",
  "what hearings hear": "the jury heard that it was, it is claimed, ",
  "nouns that report": "his claim that a promise by him that ",
  "passives with a speaker": "asked by him if he was told by her that ",
  "names for things": "he called the vote a farce what she calls ",
  "single marks that go on": "'The rats' own views\n\n",
};

function timeOf(text: string): number {
  const before = process.threadCpuUsage();
  analyse(text);
  const spent = process.threadCpuUsage(before);
  return (spent.user + spent.system) / 1000;
}

function cut(family: string, length: number): string {
  return family.repeat(Math.ceil(length / family.length)).slice(0, length);
}

test.each(Object.entries(FAMILIES))(
  "%s",
  (_name, family) => {
    const small = cut(family, SMALL);
    timeOf(small);
    const once = Math.min(timeOf(small), timeOf(small), timeOf(small));
    const many = Math.min(timeOf(cut(family, SMALL * TIMES)), timeOf(cut(family, SMALL * TIMES)));
    expect(many).toBeLessThan(once * MOST + GRAIN_MS);
  },
  LONGEST,
);

test("as many names as words", () => {
  const names = (count: number) =>
    Array.from(
      { length: count },
      (_, index) => `Jo${index.toString(36)}a Smi${(index * 7).toString(36)} said it was so.`,
    ).join(" ");
  timeOf(names(500));
  const once = Math.min(timeOf(names(500)), timeOf(names(500)));
  expect(timeOf(names(4000))).toBeLessThan(once * MOST + GRAIN_MS);
});
