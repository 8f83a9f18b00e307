// The article's paragraphs: where each begins, and which one a place lies in.
import { countUpTo } from "./count-up-to.ts";

/** Blank lines part paragraphs; `number` counts from 1 and leaves out the headline. */
export interface Paragraphs {
  /** Offsets of the first code unit of each paragraph, the headline's left out. */
  starts: number[];
  /** Number of the paragraph that holds the code unit; the headline counts to the first. */
  numberAt: (offset: number) => number;
}

/** @param title the headline: the text's first block where the page's headline was read with it */
export function paragraphsOf(text: string, title: string): Paragraphs {
  const starts = [0];
  for (const blank of text.matchAll(/\n\n+/g)) starts.push(blank.index + blank[0].length);
  const first = text.slice(0, starts[1] ?? text.length);
  if (starts.length > 1 && plain(first) === plain(title)) starts.shift();
  return { starts, numberAt: (offset) => Math.max(1, countUpTo(starts, offset)) };
}

function plain(line: string): string {
  return line.replace(/\s+/g, " ").trim();
}
