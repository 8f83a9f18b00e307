// What a cue takes that is no clause: a request, the thing denied or announced.
import { DENIED } from "@/utils/analysis/lexicon/en/reporting-verbs.ts";
import type { Cue } from "../cues/cue.ts";
import type { Range } from "../phrases/adjuncts.ts";
import { endOfWish, hasClause } from "../phrases/clause.ts";
import { type Item, isComma, isVerb } from "../phrases/item.ts";
import { endOfPhrase } from "../phrases/phrase-end.ts";
import { beginsPhrase } from "../phrases/phrase-item.ts";

const LINK_REACH = 12;

/** "denied the charges", "accused the firm of fraud": from the object on, where the word that binds it follows. */
export function readObject(items: readonly Item[], cue: Cue): Range | null {
  const from = cue.last + 1;
  const first = items[from];
  if (first === undefined || (!beginsPhrase(first) && !/ing$/.test(first.lower))) return null;
  const end = Math.min(endOfWish(items, from), clauseBehindComma(items, from));
  if (
    cue.verb.base === "deny" &&
    !/ing$/.test(first.lower) &&
    !items.slice(from, from + LINK_REACH).some((item) => DENIED.has(item.lower))
  )
    return null;
  if (cue.verb.link === "") return end > from + 1 ? [from, end] : null;
  const limit = Math.min(end, from + LINK_REACH);
  for (let at = from + 1; at < limit; at++) {
    if (items[at]!.lower === cue.verb.link) return [from, end];
    if (isVerb(items[at]) || isComma(items[at])) return null;
  }
  return null;
}

export function isLabelOnly(cue: Cue): boolean {
  return cue.verb.takes.has("label") && !cue.verb.takes.has("quote") && !cue.verb.takes.has("clause");
}

/** "Alongside their calls for action, even an aide said": index of the comma before the next clause. */
function clauseBehindComma(items: readonly Item[], from: number): number {
  for (let at = from + 1; at < items.length; at++) {
    if (!isComma(items[at])) continue;
    const next = items[at + 1]?.pos === "ADV" ? at + 2 : at + 1;
    if (next < items.length && hasClause(items, next, items.length, false)) return at;
  }
  return items.length;
}

/** "urged ministers to act": from who is asked on. */
export function readRequest(items: readonly Item[], cue: Cue, to: number): Range | null {
  const from = cue.last + 1;
  // "ordered about 11,000 residents to leave"
  const rounded = /^(?:about|around|some|nearly)$/.test(items[from]?.lower ?? "") && items[from + 1]?.pos === "NUM";
  if (!beginsPhrase(items[from]) && !rounded) return null;
  let at = endOfPhrase(items, rounded ? from + 1 : from, true);
  for (let step = 0; at < to && step < 10; step++, at++) {
    const item = items[at]!;
    if (item.lower === "to" && items[at + 1]?.pos !== "NUM")
      return items[at + 1]?.pos === "VERB" || items[at + 1]?.pos === "AUX" || items[at + 1]?.pos === "ADV"
        ? [from, to]
        : null;
    if (item.quotation !== null || (isVerb(item) && !/ing$/.test(item.lower))) return null;
  }
  return null;
}
