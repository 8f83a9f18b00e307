// What the words of a noun phrase are, by their part of speech alone.
import type { Item } from "./item.ts";

/** How far a noun phrase is followed, in items. */
export const LONGEST_PHRASE = 40;

export const LONGEST_BRACKET = 8;

const LONGEST_NICKNAME = 25;

export function isHead(item: Item | undefined): boolean {
  return item !== undefined && (item.pos === "NOUN" || item.pos === "PROPN" || item.pos === "NUM");
}

export function isPossessive(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    (item.lower === "'s" || item.lower === "’s" || ((item.lower === "'" || item.lower === "’") && item.pos !== "VERB"))
  );
}

export function isHyphen(item: Item | undefined): boolean {
  return item !== undefined && (item.lower === "-" || item.lower === "&" || item.lower === "/");
}

/** James “Jim” Smith, the “Today” show: no stop or comma inside, and something of the phrase before it. */
export function isNickname(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.quotation == null || item.end - item.start > LONGEST_NICKNAME || !item.quotation.closed) return false;
  const before = items[at - 1];
  return (
    item.quotation.bare &&
    before !== undefined &&
    (before.pos === "PROPN" || before.pos === "DET" || before.pos === "NOUN")
  );
}

export function isPlural(item: Item): boolean {
  return item.pos === "NOUN" && (/[^su]s$/.test(item.lower) || item.lower === "people");
}

/** Can a noun phrase begin with this? */
export function beginsPhrase(item: Item | undefined): boolean {
  if (item === undefined || item.quotation !== null) return false;
  switch (item.pos) {
    case "DET":
    case "NOUN":
    case "PROPN":
    case "NUM":
    case "PRON":
    case "ADJ":
      return true;
    default:
      return false;
  }
}
