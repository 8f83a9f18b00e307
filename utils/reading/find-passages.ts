// Finds known words again close to where they are expected.
import type { Passage } from "@/utils/annotation/body.ts";

/** Parts of an annotation stand no farther from where they are expected than this, in UTF-16 code units. */
const FARTHEST = 2_000;

/** Where the words stand nearest to the offset `expected`; null where they don't stand near it. */
export function nearestPlace(text: string, exact: string, expected: number): Passage | null {
  if (exact === "") return null;
  const from = Math.max(0, expected - FARTHEST);
  const near = text.slice(from, Math.max(0, expected) + exact.length + FARTHEST);
  const places = [
    near.lastIndexOf(exact, Math.max(0, expected - from)),
    near.indexOf(exact, Math.max(0, expected - from)),
  ]
    .filter((place) => place >= 0)
    .sort((a, b) => Math.abs(a + from - expected) - Math.abs(b + from - expected));
  const [at] = places;
  return at === undefined ? null : { start: from + at, end: from + at + exact.length, exact };
}

/** The passages' words, one after the other within `words`, which stand at `from`; null where one of them doesn't. */
export function placesInOrder(words: string, passages: readonly Passage[], from: number): Passage[] | null {
  let at = 0;
  const places: Passage[] = [];
  for (const { exact } of passages) {
    const start = words.indexOf(exact, at);
    if (start < 0) return null;
    at = start + exact.length;
    places.push({ start: from + start, end: from + at, exact });
  }
  return places;
}
