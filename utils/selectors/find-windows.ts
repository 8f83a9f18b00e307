// Where on the page something like a pattern may stand: its rarest words vote for a place, and
// approx-string-match (Myers' bit-parallel search) confirms it within a bounded stretch.
import search from "approx-string-match";
import type { Span } from "@/utils/text/span.ts";
import { type PageIndex, placesNear } from "./page-index.ts";
import type { Pattern } from "./pattern.ts";
import type { Word } from "./words.ts";

/** So many of the pattern's rarest words vote. */
const VOTERS = 16;
/** Each for so many of its places, the nearest to the old one first. */
const PLACES_A_VOTER = 24;
/** Votes this close together, in code units, speak for one place. */
const BUCKET = 64;
/** So many places are looked at … */
const MAX_WINDOWS = 6;
/** … as long as they have this share of the first one's votes. */
const FEWEST_VOTES = 0.2;
/** Context on each side that the fuzzy search reads along with the words, so that a short figure is not searched alone. */
const SEARCHED_CONTEXT = 32;
/** The share of what is searched that may differ: around a short figure that is all of one side and more. */
const MAX_ERROR_SHARE = 0.6;
/** Code units around a confirmed place that are aligned, so that context moved apart by a few words is still seen. */
const MARGIN = 96;

/** Folded stretches of the page that may hold the pattern, most promising first, at most six. */
export function findWindows(index: PageIndex, pattern: Pattern, near: number): Span[] {
  const windows: (Span & { errors: number })[] = [];
  for (const bucket of votedBuckets(index, pattern, near)) {
    const found = confirm(index, pattern, bucket * BUCKET);
    if (found !== null) windows.push(found);
  }
  return windows.sort((a, b) => a.errors - b.errors);
}

/** Buckets of the pattern's offset on the page, those with most votes first, neighbours left out. */
function votedBuckets(index: PageIndex, pattern: Pattern, near: number): number[] {
  const votes = new Map<number, number>();
  for (const word of voters(index, pattern.words)) {
    const places = placesNear(index, word.text, near, PLACES_A_VOTER);
    for (const place of places) {
      const bucket = Math.floor((index.words[place]!.start - word.start) / BUCKET);
      votes.set(bucket, (votes.get(bucket) ?? 0) + 1 / places.length);
    }
  }
  // a place between two buckets has its votes in both
  const joined = [...votes.keys()].map((bucket) => ({
    bucket,
    votes: votes.get(bucket)! + (votes.get(bucket + 1) ?? 0) + (votes.get(bucket - 1) ?? 0),
  }));
  joined.sort((a, b) => b.votes - a.votes || a.bucket - b.bucket);
  const chosen: number[] = [];
  for (const { bucket, votes } of joined) {
    if (chosen.length === MAX_WINDOWS || votes < FEWEST_VOTES * joined[0]!.votes) break;
    if (chosen.every((other) => Math.abs(other - bucket) > 1)) chosen.push(bucket);
  }
  return chosen;
}

/** The pattern's rarest words that stand on the page, each once. */
function voters(index: PageIndex, words: Word[]): Word[] {
  const seen = new Map<string, Word>();
  for (const word of words) if (index.places.has(word.text) && !seen.has(word.text)) seen.set(word.text, word);
  return [...seen.values()]
    .map((word) => ({ word, count: index.places.get(word.text)!.length }))
    .sort((a, b) => a.count - b.count)
    .slice(0, VOTERS)
    .map(({ word }) => word);
}

function confirm(index: PageIndex, pattern: Pattern, offset: number): (Span & { errors: number }) | null {
  const from = Math.max(0, pattern.start - SEARCHED_CONTEXT);
  const needle = pattern.text.slice(from, pattern.end + SEARCHED_CONTEXT);
  const slack = BUCKET + (needle.length >> 1);
  const start = Math.max(0, offset + from - slack);
  const stretch = index.folded.text.slice(start, Math.max(start, offset + from + needle.length + slack + BUCKET));
  const [best] = search(stretch, needle, Math.floor(needle.length * MAX_ERROR_SHARE));
  if (best === undefined) return null;
  return {
    start: Math.max(0, start + best.start - MARGIN),
    end: Math.min(index.folded.text.length, start + best.end + MARGIN),
    errors: best.errors,
  };
}
