// Whether a clause stands somewhere, and where it ends.
import { CONTRASTS, EMPTY_OBJECTS } from "@/utils/analysis/lexicon/en/clause-words.ts";
import { SUBJECT_PRONOUNS } from "@/utils/analysis/lexicon/en/saying-words.ts";
import { type Item, isComma, isDash, isStop, isVerb } from "./item.ts";
import { endOfPhrase } from "./phrase-end.ts";
import { beginsPhrase } from "./phrase-item.ts";

/** "said the plan “is dead”": marks this near may hold the verb. */
const NEAR_MARKS = 8;

const LONGEST_OBJECT = 7;

/** A headline has no stop at its end; what it sums up stands in the text. */
export function closesSentence(items: readonly Item[]): boolean {
  const last = items.at(-1)!;
  return last.quotation !== null || /^[.!?…]/.test(last.lower);
}

/** Where a wish or request ends: before "but" and a clause of its own. */
export function endOfWish(items: readonly Item[], from: number): number {
  for (let at = from + 1; at < items.length; at++) {
    const item = items[at]!;
    if (item.lower === "but" && items.slice(at).some(isVerb)) return at;
    if (isComma(item) && CONTRASTS.has(items[at + 1]?.lower ?? "") && items.slice(at + 2).some(isVerb)) return at;
    if (
      isComma(item) &&
      (items[at + 1]?.pos === "CCONJ" || items[at + 1]?.pos === "SCONJ") &&
      hasClause(items, at + 2, items.length, false)
    )
      return at;
  }
  return items.length;
}

/** Nothing but the sentence's end, or a comma, or how and where it was said. */
export function endsHere(items: readonly Item[], at: number, to: number): boolean {
  const item = items[at];
  if (item === undefined || at >= to || isStop(item) || isComma(item) || isDash(item) || item.lower === ";")
    return true;
  return (item.pos === "ADP" && item.lower !== "to") || item.pos === "SCONJ" || item.pos === "ADV";
}

/** "The plan, he said, is bad": what follows the comma goes on with what stood before the cue. */
export function continues(items: readonly Item[], from: number, to: number): boolean {
  const first = items[from];
  if (first === undefined || from >= to || first.quotation !== null) return false;
  if (["who", "which", "whose", "where", "a", "an"].includes(first.lower) || /ing$/.test(first.lower)) return false;
  return items.slice(from, to).some((item) => isVerb(item) || item.quotation !== null) || first.pos === "CCONJ";
}

/** A clause of its own begins at `from`: something, then a verb that is finite. */
export function hasClause(items: readonly Item[], from: number, to: number, freely: boolean): boolean {
  const first = items[from]!;
  if (isComma(first) || isStop(first) || first.lower === ";" || isDash(first)) return false;
  if (freely && first.pos !== "NUM" && first.pos !== "SYM") {
    if (/^(?:of|about|to)$/.test(first.lower) && items[from + 1]?.pos !== "NUM") return false;
    if (
      EMPTY_OBJECTS.has(first.lower) &&
      first.lower !== "a" &&
      items[from + 1]?.lower !== "-" &&
      !beginsPhrase(items[from + 1]) &&
      !isVerb(items[from + 1])
    )
      return false;
    for (let at = from; at < to; at++)
      if (isFiniteVerb(items, at) && (at > from || items[at]!.pos === "AUX" || at > from)) return true;
    if (isFiniteVerb(items, from) && to - from > 2) return true;
    if (items.slice(from, Math.min(to, from + NEAR_MARKS)).some((item) => item.quotation !== null)) return true;
    // Headlines leave the verb out: "Mayor says deal near".
    if (!closesSentence(items) && beginsPhrase(first) && to - from > 2) return true;
    // The tagger may have missed the verb: so many words after "said" are a clause.
    return beginsPhrase(first) && !EMPTY_OBJECTS.has(first.lower) && to - from > LONGEST_OBJECT;
  }
  if (!beginsPhrase(first)) return first.pos === "SCONJ" && items.slice(from, to).some(isVerb);
  let at = endOfPhrase(items, from, true);
  if (first.pos === "PRON" && SUBJECT_PRONOUNS.has(first.lower)) {
    at = from + 1;
    // "vowed he and his supporters would never quit"
    if (items[at]?.pos === "CCONJ" && beginsPhrase(items[at + 1])) at = Math.max(at, endOfPhrase(items, at + 1, true));
  }
  while (at < to && (items[at]!.pos === "ADV" || items[at]!.lower === "n't")) at += 1;
  if (at > from && isComma(items[at])) at = behindApposition(items, at);
  return at > from && at < to && isFiniteVerb(items, at);
}

const LONGEST_APPOSITION = 12;

/** "said one float, a 20-foot lobster, had broken loose": index behind the comma that ends what is set off. */
function behindApposition(items: readonly Item[], comma: number): number {
  for (let at = comma + 1; at < items.length && at - comma < LONGEST_APPOSITION; at++) {
    if ((isVerb(items[at]) && !/ing$/.test(items[at]!.lower)) || items[at]!.quotation !== null) return comma;
    if (isComma(items[at])) return at + 1;
  }
  return comma;
}

function isFiniteVerb(items: readonly Item[], at: number): boolean {
  const item = items[at];
  return (
    item !== undefined &&
    item.quotation === null &&
    isVerb(item) &&
    !/ing$/.test(item.lower) &&
    items[at - 1]?.lower !== "to"
  );
}
