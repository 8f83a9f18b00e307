// Subjects behind an aside: "Mr X, who runs the place, said".
import { NAMED_IN_RELATIVE, SUBORDINATORS } from "@/utils/analysis/lexicon/en/clause-words.ts";
import { type Item, isComma, isDash } from "../phrases/item.ts";
import { startOfPhrase } from "../phrases/phrase-start.ts";
import { endOfTime } from "../phrases/time.ts";
import { isName, isRole, left, type Subject } from "./subject.ts";

const LONGEST_ASIDE = 60;

/** "Mr X, who runs the place, said": the phrase before the aside that the comma at `close` ends. */
export function behindAside(items: readonly Item[], close: number): Subject | null {
  let best: [number, number] | null = null;
  let bestNamed = false;
  for (let at = close - 1; at > 0 && close - at < LONGEST_ASIDE; at--) {
    const item = items[at]!;
    if (item.quotation !== null && item.end - item.start > 30) break;
    if (!isComma(item)) continue;
    const segment = items.slice(at + 1, close);
    if (clauseBreaks(items, at + 1, close)) break;
    if (segment.length === 0) continue;
    const restricted = startOfPhrase(items, at - 1) < at ? null : behindRestriction(items, at);
    const [first, last] =
      restricted === null ? [startOfPhrase(items, at - 1), at - 1] : [restricted.first, restricted.last];
    // "Earlier Tuesday, his manager, Jeff Weaver, says"
    if (first > last || endOfTime(items, first) > last) continue;
    const before = items[first - 1];
    const free =
      before === undefined ||
      // "Swim coach Ann Frost": a verb by the tagger
      (first === 1 && before.pos === "VERB") ||
      isComma(before) ||
      before.quotation !== null ||
      before.pos === "CCONJ" ||
      before.pos === "SCONJ" ||
      SUBORDINATORS.has(before.lower) ||
      isDash(before) ||
      before.lower === "that" ||
      NAMED_IN_RELATIVE.has(before.lower) ||
      before.lower === ";" ||
      before.lower === ":" ||
      before.pos === "ADV" ||
      endOfTime(items, Math.max(0, first - 2)) === first ||
      before.pos === "ADP" ||
      before.pos === "NOUN";
    if (!free || (before?.pos === "ADP" && !SUBORDINATORS.has(before.lower))) continue;
    const named = items[last]!.pos === "PROPN" || items[last]!.pos === "PRON" || items[last]!.lower === ")";
    if (best === null || named || !bestNamed) {
      best = [first, last];
      bestNamed = named;
    }
  }
  if (best === null) return null;
  const name = nameInAside(items, best[0], best[1] + 1, close) ?? nameOfOne(items, best[0], best[1] + 1, close);
  return name === null ? left(items, best[0], best[1]) : { ...left(items, name[0], name[1]), edge: best[0] };
}

const LONGEST_NAME_ASIDE = 9;

/** "the director of operations, Jeff Fraser, says": the aside is the name. */
function nameInAside(items: readonly Item[], from: number, end: number, close: number): [number, number] | null {
  return isRole(items, from, end) &&
    items[end - 1]!.pos !== "PRON" &&
    isName(items, end + 1, close) &&
    close - end <= LONGEST_NAME_ASIDE &&
    !isName(items, end - 1, end)
    ? [end + 1, close - 1]
    : isRole(items, from, end) &&
        isName(items, end + 1, close) &&
        close - end <= LONGEST_NAME_ASIDE &&
        /^(?:the|a|an|his|her|their|its|our|one|another)$/.test(items[from]!.lower)
      ? [end + 1, close - 1]
      : nameBefore(items, from, end, close);
}

/** "One of them, 70-year-old Ann Lee, said", "Another, farmer Joe Roe, said": the name that the aside ends with. */
function nameOfOne(items: readonly Item[], from: number, end: number, close: number): [number, number] | null {
  if (!/^(?:one|another)$/.test(items[from]!.lower)) return null;
  // "Another, Ged Rainey, 40, from Hull, fumed"
  let name = end + 1;
  while (name < close && items[name]!.pos === "PROPN") name += 1;
  if (name > end + 1 && isComma(items[name])) return [end + 1, name - 1];
  if (close - end > LONGEST_NAME_ASIDE) return null;
  let first = close;
  while (first - 1 > end && items[first - 1]!.pos === "PROPN") first -= 1;
  const plain = items
    .slice(end + 1, first)
    .every((item) => item.pos !== "VERB" && item.pos !== "ADP" && !isComma(item));
  return first < close && plain ? [first, close - 1] : null;
}

/** "A former artist who joined in 1978, Ann Lee, said": the name at the aside's end. */
function nameBefore(items: readonly Item[], from: number, end: number, close: number): [number, number] | null {
  if (!isRole(items, from, end) || items[end + 1]?.lower !== "who") return null;
  let comma = close - 1;
  while (comma > end && close - comma < LONGEST_NAME_ASIDE && !isComma(items[comma])) comma -= 1;
  return isComma(items[comma]) && isName(items, comma + 1, close) ? [comma + 1, close - 1] : null;
}

/** A verb of its own between `from` and `to`, outside a relative clause or participle: no aside, but another clause. */
function clauseBreaks(items: readonly Item[], from: number, to: number): boolean {
  const opener = items[from];
  if (opener === undefined) return true;
  if (["who", "whose", "which", "whom", "where"].includes(opener.lower)) return false;
  if (
    (opener.pos === "VERB" && /(?:ing|ed|en|wn|born|made|known)$/.test(opener.lower)) ||
    opener.pos === "ADP" ||
    opener.pos === "SCONJ" ||
    opener.pos === "ADV"
  )
    return false;
  for (let at = from; at < to; at++) {
    const item = items[at]!;
    if (["who", "whose", "whom", "which", "that", "where", "when"].includes(item.lower)) return false;
    if (item.pos === "SCONJ" || (item.pos === "VERB" && /(?:ing|ed|en)$/.test(item.lower))) return false;
    if (
      (item.pos === "AUX" || (item.pos === "VERB" && !/(?:ing|ed)$/.test(item.lower))) &&
      items[at - 1]?.lower !== "to"
    )
      return true;
  }
  return false;
}

/** "An official who is involved in the talks said": the phrase before "who" or "that", where the clause runs up to `end`. */
export function behindRestriction(items: readonly Item[], end: number): Subject | null {
  for (let at = end - 1; at > 0 && end - at < LONGEST_RESTRICTION; at--) {
    const item = items[at]!;
    if (item.quotation !== null || item.lower === ";") return null;
    if (item.lower !== "who") continue;
    const last = isComma(items[at - 1]) ? at - 2 : at - 1;
    const first = startOfPhrase(items, last);
    return first <= last && first < at ? left(items, first, last) : null;
  }
  return null;
}

const LONGEST_RESTRICTION = 25;

export function behindRelative(items: readonly Item[], close: number): Subject | null {
  for (let at = close - 1; at > 0 && close - at < LONGEST_ASIDE; at--) {
    if (items[at]!.lower !== "who" || !isComma(items[at - 1])) continue;
    const first = startOfPhrase(items, at - 2);
    return first <= at - 2 ? left(items, first, at - 2) : null;
  }
  return null;
}

export function behindDash(items: readonly Item[], close: number): Subject | null {
  for (let at = close - 2; at > 0 && close - at < LONGEST_ASIDE; at--) {
    if (!isDash(items[at]) || items[at]!.lower === "-") continue;
    const first = startOfPhrase(items, at - 1);
    return first <= at - 1 ? left(items, first, at - 1) : null;
  }
  return null;
}
