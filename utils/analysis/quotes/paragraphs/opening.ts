// How a paragraph opens before its first sentence proper: "ERBIL, Kurdistan Region -", "(Reuters) -".
import { type Item, isDash } from "../phrases/item.ts";

const LONGEST_DATELINE = 14;

/** Index of the first item after the dateline; 0 where there is none. */
export function bodyStart(items: readonly Item[]): number {
  const first = items[0];
  if (first === undefined || first.quotation !== null) return 0;
  if (!/^\p{Lu}{3,}/u.test(first.word) && first.lower !== "(" && first.pos !== "PROPN") return 0;
  for (let at = 1; at < items.length && at < LONGEST_DATELINE; at++) {
    const item = items[at]!;
    if (item.quotation !== null || item.pos === "VERB" || item.pos === "AUX") return 0;
    const spaced = item.start > items[at - 1]!.end && (items[at + 1]?.start ?? 0) > item.end;
    if (isDash(item) && spaced) return at + 1;
  }
  return 0;
}
