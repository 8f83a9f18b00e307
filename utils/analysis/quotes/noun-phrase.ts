// Where a noun phrase begins and ends, by parts of speech alone.
import { PRONOUNS, SUBJECT_PRONOUNS } from "@/utils/analysis/lexicon/en/saying-words.ts";
import { type Item, isComma } from "./item.ts";
import { endOfTime } from "./time.ts";

/** How far a noun phrase is followed, in items. */
const LONGEST_PHRASE = 40;
const LONGEST_BRACKET = 8;
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

function isHyphen(item: Item | undefined): boolean {
  return item !== undefined && (item.lower === "-" || item.lower === "&" || item.lower === "/");
}

/** James “Jim” Smith, the “Today” show: no stop or comma inside, and something of the phrase before it. */
function isNickname(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.quotation == null || item.end - item.start > LONGEST_NICKNAME || !item.quotation.closed) return false;
  const before = items[at - 1];
  return (
    item.quotation.bare &&
    before !== undefined &&
    (before.pos === "PROPN" || before.pos === "DET" || before.pos === "NOUN")
  );
}

function isPlural(item: Item): boolean {
  return item.pos === "NOUN" && (/[^su]s$/.test(item.lower) || item.lower === "people");
}

/** After a number: the noun still to come, or what describes it. */
function isModified(next: Item | undefined): boolean {
  return (
    next !== undefined && (next.pos === "NOUN" || next.pos === "ADJ" || (next.pos === "VERB" && /ed$/.test(next.lower)))
  );
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

/** Index after the noun phrase that begins at `from`; `wide` follows "of", "for", "at" and "and" too. */
export function endOfPhrase(items: readonly Item[], from: number, wide: boolean): number {
  const first = items[from];
  if (first === undefined || first.quotation !== null) return from;
  const owns =
    first.lower === "her" &&
    items[from + 1] !== undefined &&
    (isHead(items[from + 1]) || items[from + 1]!.pos === "ADJ");
  if (first.pos === "PRON" && PRONOUNS.has(first.lower) && !owns) return from + 1;
  let at = from;
  let head = false;
  const limit = Math.min(items.length, from + LONGEST_PHRASE);
  while (at < limit) {
    const item = items[at]!;
    const previous = items[at - 1];
    if (item.quotation !== null) {
      if (head && isNickname(items, at) && items[at + 1]?.pos === "PROPN") at += 1;
      else break;
    } else if (item.pos === "PROPN" || item.pos === "NOUN" || item.pos === "NUM") {
      if (head && previous !== undefined && item.pos === "PROPN" && isPlural(previous)) break;
      if (head && endOfTime(items, at) > at) break;
      head = head || item.pos !== "NUM" || !isModified(items[at + 1]);
      at += 1;
    } else if (item.pos === "ADJ" || item.pos === "SYM") {
      if (head && endOfTime(items, at) > at) break;
      at += 1;
    } else if (item.pos === "DET" || (item.pos === "PRON" && !SUBJECT_PRONOUNS.has(item.lower))) {
      if (head) break;
      at += 1;
    } else if (isPossessive(item) && head) {
      at += 1;
      head = false;
    } else if (isHyphen(item) && at > from) at += 1;
    else if (item.lower === "(" && head) {
      const close = closingBracket(items, at);
      if (close < 0) break;
      at = close + 1;
    } else if (item.pos === "VERB" && ((at > from && isHyphen(previous)) || (!head && isHyphen(items[at + 1]))))
      at += 1;
    else if (
      item.pos === "VERB" &&
      /ing$/.test(item.lower) &&
      previous?.pos === "PROPN" &&
      items[at + 1]?.pos === "NOUN"
    )
      at += 1;
    else if (
      wide &&
      isComma(item) &&
      previous?.pos === "PROPN" &&
      items[at + 1]?.pos === "PROPN" &&
      items[at + 2]?.pos === "CCONJ" &&
      items[at + 3]?.pos === "PROPN"
    )
      at += 1;
    else if ((item.pos === "VERB" || item.pos === "ADV") && !head && at > from - 1 && isHead(items[at + 1])) at += 1;
    else if (item.pos === "ADP" && head && (wide || item.lower === "of") && beginsPhrase(items[at + 1])) {
      if (endOfTime(items, at) > at) break;
      at += 1;
      head = false;
    } else if (
      item.pos === "CCONJ" &&
      head &&
      wide &&
      item.lower !== "but" &&
      beginsPhrase(items[at + 1]) &&
      !SUBJECT_PRONOUNS.has(items[at + 1]!.lower)
    ) {
      at += 1;
      head = false;
    } else break;
  }
  while (
    at > from &&
    !isHead(items[at - 1]) &&
    items[at - 1]!.lower !== ")" &&
    items[at - 1]!.pos !== "PRON" &&
    (items[at - 1]!.pos !== "ADJ" || items.slice(from, at - 1).some(isHead)) &&
    items[at - 1]!.pos !== "DET"
  )
    at -= 1;
  return at;
}

/** Index of the first item of the noun phrase whose last item is `last`; `last + 1` where none ends there. */
export function startOfPhrase(items: readonly Item[], last: number): number {
  const end = items[last];
  if (end === undefined || end.quotation !== null) return last + 1;
  if (end.pos === "PRON" && PRONOUNS.has(end.lower)) {
    if (!end.lower.endsWith("sel") && !/sel(?:f|ves)$/.test(end.lower)) return last;
    return isHead(items[last - 1]) ? startOfPhrase(items, last - 1) : last;
  }
  let at = last + 1;
  let listed = false;
  const limit = Math.max(0, last - LONGEST_PHRASE);
  while (at > limit) {
    const item = items[at - 1]!;
    const before = items[at - 2];
    const after = at <= last ? items[at] : undefined;
    if (item.quotation !== null) {
      if (isNickname(items, at - 1) && after?.pos === "PROPN") at -= 1;
      else break;
    } else if (item.lower === ")") {
      const open = openingBracket(items, at - 1);
      if (open < 0) break;
      at = open;
    } else if (isHead(item)) {
      if (after !== undefined && after.pos === "PRON" && SUBJECT_PRONOUNS.has(after.lower)) break;
      if (after !== undefined && after.pos === "DET") break;
      if (after !== undefined && after.pos === "PROPN" && isPlural(item)) break;
      at -= 1;
    } else if (item.pos === "ADJ" || item.pos === "SYM") at -= 1;
    else if (item.pos === "DET") {
      at -= 1;
      if (isHead(before) || before?.pos === "PRON" || before?.pos === "ADV") break;
    } else if (
      item.pos === "PRON" &&
      !PRONOUNS.has(item.lower) &&
      item.lower !== "that" &&
      item.lower !== "what" &&
      item.lower !== "which"
    )
      at -= 1;
    else if (
      item.pos === "PRON" &&
      (item.lower === "her" ||
        item.lower === "it" ||
        item.lower === "them" ||
        item.lower === "him" ||
        item.lower === "us") &&
      (after === undefined ? true : item.lower === "her" || after.pos === "CCONJ")
    )
      at -= 1;
    else if (isPossessive(item) && isHead(before)) at -= 1;
    else if (isHyphen(item) && at <= last) at -= 1;
    else if (item.pos === "VERB" && after !== undefined && isHyphen(before) && (isHead(after) || after.pos === "ADJ"))
      at -= 1;
    else if (
      item.pos === "ADP" &&
      after !== undefined &&
      beginsPhrase(after) &&
      (isHead(before) ||
        before?.lower === ")" ||
        (before?.pos === "VERB" && /(?:ing|ed)$/.test(before.lower) && isHead(items[at - 3])) ||
        (item.lower === "of" && (before?.pos === "PRON" || before?.pos === "DET" || before?.pos === "ADJ")))
    ) {
      if (endOfTime(items, at - 1) > at - 1 && item.lower !== "of") break;
      at -= 1;
    } else if (
      item.pos === "CCONJ" &&
      after !== undefined &&
      beginsPhrase(after) &&
      (isHead(before) || before?.lower === ")") &&
      item.lower !== "but"
    ) {
      at -= 1;
      listed = true;
    } else if (isComma(item) && listed && isHead(before) && after !== undefined && beginsPhrase(after)) at -= 1;
    else if (
      item.pos === "VERB" &&
      /(?:ed|ing|en)$/.test(item.lower) &&
      after !== undefined &&
      (after.pos === "ADP" || (/ing$/.test(item.lower) && isHead(before))
        ? isHead(before)
        : isHead(after) && (before === undefined || before.pos === "DET" || before.pos === "ADJ"))
    )
      at -= 1;
    else if (
      item.pos === "ADV" &&
      after !== undefined &&
      (after.pos === "ADJ" || after.pos === "NUM") &&
      before?.pos === "DET"
    )
      at -= 1;
    else break;
  }
  return trimFront(items, at, last);
}

/** Leaves out a time or a conjunction before the phrase proper ("On Monday police"). */
function trimFront(items: readonly Item[], from: number, last: number): number {
  let at = from;
  while (at <= last) {
    const item = items[at]!;
    const afterTime = endOfTime(items, at);
    if (afterTime > at && afterTime <= last) at = afterTime;
    else if (
      item.pos === "CCONJ" ||
      item.pos === "ADV" ||
      item.pos === "PUNCT" ||
      item.pos === "PART" ||
      item.pos === "SCONJ" ||
      item.pos === "VERB"
    )
      at += 1;
    else if (item.pos === "ADP") {
      const end = endOfPhrase(items, at + 1, false);
      if (end > at + 1 && end <= last) at = end;
      else at += 1;
    } else break;
  }
  return at;
}

function closingBracket(items: readonly Item[], open: number): number {
  for (let at = open + 1; at < items.length && at - open <= LONGEST_BRACKET; at++)
    if (items[at]!.lower === ")") return at;
  return -1;
}

function openingBracket(items: readonly Item[], close: number): number {
  for (let at = close - 1; at >= 0 && close - at <= LONGEST_BRACKET; at--) if (items[at]!.lower === "(") return at;
  return -1;
}
