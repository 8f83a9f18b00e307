// Times as they stand beside a reporting verb: "on Friday", "early Saturday", "last week", "in 2019".
import { PARTS_OF_DAY } from "@/utils/analysis/lexicon/en/clause-words.ts";
import { TIME_MODIFIERS, TIME_NOUNS } from "@/utils/analysis/lexicon/en/saying-words.ts";
import type { Item } from "./item.ts";

const LONGEST_TIME = 7;
const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** Index after the time that begins at `from`; `from` itself where none does. */
export function endOfTime(items: readonly Item[], from: number): number {
  let at = from;
  let end = from;
  while (at < items.length && at - from < LONGEST_TIME) {
    const item = items[at]!;
    if (item.quotation !== null) break;
    if (TIME_NOUNS.has(item.lower) || (YEAR.test(item.lower) && at > from)) {
      at += 1;
      if (items[at]?.lower === "," && YEAR.test(items[at + 1]?.lower ?? "")) at += 1;
      if (items[at]?.lower === "'s") break;
      if (item.pos === "NUM" || /^\d/.test(items[at]?.lower ?? "")) {
        if (end > from) {
          end = at;
          continue;
        }
      }
      end = at;
    } else if (TIME_MODIFIERS.has(item.lower) || (item.pos === "NUM" && end > from)) {
      at += 1;
      if (item.lower === "ago") end = at;
      if (item.pos === "NUM" && end > from) end = at;
    } else break;
  }
  // "the Evening Herald": the name of something.
  const final = items[end - 1];
  if (end > from && final !== undefined && PARTS_OF_DAY.has(final.lower) && /^\p{Lu}/u.test(final.word)) return from;
  // "in a November resignation letter"
  const after = items[end];
  if (
    end > from &&
    after?.pos === "NOUN" &&
    !TIME_NOUNS.has(after.lower) &&
    items.slice(from, end).some((item) => item.lower === "a" || item.lower === "an")
  )
    return from;
  // "the Sunday Clarion"
  if (end > from && after?.pos === "PROPN" && items.slice(from, end).some((item) => item.lower === "the")) return from;
  // A possessive ("Monday's vote") or a compound ("Friday prayers") is no time.
  const next = items[end];
  if (end > from && next !== undefined && (next.lower === "'s" || next.lower === "’s" || next.lower === "-"))
    return from;
  return end;
}
