// The words that name who speaks, and where they stand.
import { femaleFirstNames, maleFirstNames } from "@/utils/analysis/lexicon/en/first-names.ts";
import { placeNames } from "@/utils/analysis/lexicon/en/places.ts";
import { nameParticles } from "@/utils/analysis/lexicon/en/titles.ts";
import type { Item } from "../phrases/item.ts";

/** Items `first` to `last` name who speaks; `side`: where they stand seen from the cue. */
export interface Subject {
  first: number;
  last: number;
  side: "left" | "right" | "shared";
  /** First item that belongs to the subject and what hangs on it; content ends before. */
  edge: number;
  /** First and last item of who passed the words on: "the site quoted Smith as saying"; left out where nobody did. */
  via?: readonly [number, number];
}

export function isNamed(items: readonly Item[], subject: Subject): boolean {
  return /^\p{Lu}/u.test(items[subject.last]!.word);
}

/** A phrase with a common noun in it ("the mayor of Hull", "Wise’s dad"), as a bare name has none. */
export function isRole(items: readonly Item[], from: number, end: number): boolean {
  return items.slice(from, end).some((item) => item.pos === "NOUN" && /^\p{Ll}/u.test(item.word));
}

const PLACE_NAMES = new Set(placeNames.split(",").map((name) => name.trim().replace(/\s+/g, " ")));

/** Small words within names. */
const PARTICLES = new Set(nameParticles.trim().split(/\s+/));

export function isName(items: readonly Item[], from: number, end: number): boolean {
  const words = items.slice(from + honour(items, from), end);
  // "a woman in Worcester, Massachusetts, told"
  if (PLACE_NAMES.has(words.map((item) => item.lower).join(" "))) return false;
  return (
    words.length > 0 &&
    words.every(
      (item) =>
        item.pos === "PROPN" ||
        item.quotation !== null ||
        item.lower === "-" ||
        PARTICLES.has(item.lower) ||
        (item.lower === "and" && words[0] !== item) ||
        (item.pos === "NOUN" && /^\p{Lu}/u.test(item.word)),
    )
  );
}

/** "the Rev Ann Frost", "the Right Honourable": items that lead to a name with an article. */
function honour(items: readonly Item[], from: number): number {
  if (items[from]?.lower !== "the") return 0;
  const more = /^(?:very|most|right|rt)$/.test(items[from + 1]?.lower ?? "") ? 2 : 1;
  return /^(?:rev|rev\.|reverend|hon|hon\.|honourable|honorable|venerable)$/.test(items[from + more]?.lower ?? "")
    ? more
    : 0;
}

export function left(items: readonly Item[], first: number, last: number): Subject {
  return { ...nameWithin(items, first, last), side: "left", edge: first };
}

/** "Ann Frost of the University of Hull" → Ann Frost: where a first name shows that it is somebody's name. */
function withoutAffiliation(items: readonly Item[], from: number, last: number): number {
  let at = from;
  while (at < last && items[at]!.pos === "PROPN" && !FIRST_NAMES.has(items[at]!.lower)) at += 1;
  if (!FIRST_NAMES.has(items[at]!.lower) || items[at]!.pos !== "PROPN") return last;
  const first = at;
  while (at < last && items[at + 1]!.pos === "PROPN") at += 1;
  const next = items[at + 1];
  const hangs = at > first && at < last && next?.pos === "ADP" && /^(?:of|for|from|with|at)$/.test(next.lower);
  return hangs ? at : last;
}

const FIRST_NAMES = new Set(`${femaleFirstNames} ${maleFirstNames}`.trim().split(/\s+/));

/** "Pentagon spokesman John Kirby" → John Kirby: the name where a role in small letters stands before it. */
export function nameWithin(items: readonly Item[], first: number, end: number): { first: number; last: number } {
  const last = withoutAffiliation(items, first, end);
  let at = last;
  while (
    at > first &&
    (items[at - 1]!.pos === "PROPN" || (items[at - 1]!.quotation !== null && items[at]!.pos === "PROPN"))
  )
    at -= 1;
  if (at === first || items[last]!.pos !== "PROPN") return { first, last };
  const before = items[at - 1]!;
  const isRole = before.pos === "NOUN" && before.lower === before.word;
  return isRole && items[at]!.pos === "PROPN" ? { first: at, last } : { first, last };
}
