// What the reader types to look for: words, each of which must be there, and where they stand in a text.
import { fold } from "@/utils/text/fold.ts";
import type { Span } from "@/utils/text/span.ts";

/** More words than this say no more. */
const MOST_TERMS = 20;

/** The words of a query, folded; none where nothing is looked for. */
export function termsOf(query: string): string[] {
  const terms = fold(query).split(" ");
  return [...new Set(terms)].filter((term) => term !== "").slice(0, MOST_TERMS);
}

/** True where every term is in the folded text, also within a word. */
export function holdsAll(folded: string, terms: readonly string[]): boolean {
  return terms.every((term) => folded.includes(term));
}

/**
 * Where the terms stand in a text as it is written: UTF-16 code units, in order, those that touch or overlap as one.
 * Never cuts a letter from its marks.
 */
export function matchesIn(text: string, terms: readonly string[]): Span[] {
  const whole = fold(text);
  const wanted = terms.filter((term) => whole.includes(term));
  if (wanted.length === 0) return [];
  const { folded, starts, ends } = foldByLetter(text);
  const spans: Span[] = [];
  for (const term of wanted) {
    for (let at = folded.indexOf(term); at !== -1; at = folded.indexOf(term, at + term.length)) {
      spans.push({ start: starts[at]!, end: ends[at + term.length - 1]! });
    }
  }
  return joined(spans);
}

/** For each code unit of the folded text, where the letter that it comes from starts and ends. */
function foldByLetter(text: string): { folded: string; starts: number[]; ends: number[] } {
  let folded = "";
  const [starts, ends]: [number[], number[]] = [[], []];
  let at = 0;
  for (const letter of text) {
    const plain = fold(letter);
    const end = at + letter.length;
    // a mark of its own belongs to the letter before it
    if (plain === "" && ends.length > 0) {
      for (let unit = ends.length - 1; unit >= 0 && ends[unit] === at; unit -= 1) ends[unit] = end;
    }
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(at);
      ends.push(end);
    }
    folded += plain;
    at = end;
  }
  return { folded, starts, ends };
}

function joined(spans: Span[]): Span[] {
  const all: Span[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = all.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else all.push({ ...span });
  }
  return all;
}
