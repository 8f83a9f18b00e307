// Where a noun phrase that ends here begins.
import { COUNTING } from "@/utils/analysis/lexicon/en/clause-words.ts";
import { PRONOUNS, SUBJECT_PRONOUNS } from "@/utils/analysis/lexicon/en/saying-words.ts";
import { type Item, isComma } from "./item.ts";
import { endOfPhrase } from "./phrase-end.ts";
import {
  beginsPhrase,
  isHead,
  isHyphen,
  isNickname,
  isPlural,
  isPossessive,
  LONGEST_BRACKET,
  LONGEST_PHRASE,
} from "./phrase-item.ts";
import { endOfTime } from "./time.ts";

/** Index of the first item of the noun phrase whose last item is `last`; `last + 1` where none ends there. */
export function startOfPhrase(items: readonly Item[], last: number): number {
  const end = items[last];
  if (end === undefined || end.quotation !== null) return last + 1;
  if (end.pos === "PRON" && PRONOUNS.has(end.lower)) {
    if (!/sel(?:f|ves)$/.test(end.lower)) {
      // "one of them", "a woman beside him"
      const hangs = items[last - 1]?.pos === "ADP" && !SUBJECT_PRONOUNS.has(end.lower) && isHead(items[last - 2]);
      return hangs ? startOfPhrase(items, last - 2) : last;
    }
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
      if (isNickname(items, at - 1) && (after?.pos === "PROPN" || (after?.pos === "NOUN" && before?.pos === "DET")))
        at -= 1;
      else break;
    } else if (item.lower === ")") {
      const open = openingBracket(items, at - 1);
      if (open < 0) break;
      at = open;
    } else if (isHead(item)) {
      if (after?.pos === "PRON" && (SUBJECT_PRONOUNS.has(after.lower) || SOMEBODY.test(after.lower))) break;
      if (after !== undefined && after.pos === "DET") break;
      if (after !== undefined && after.pos === "PROPN" && (isPlural(item) || isBareRelative(items, at - 1, last)))
        break;
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
        SOMEBODY.test(before?.lower ?? "") ||
        (before?.pos === "ADJ" && isHead(items[at - 3])) ||
        (before?.pos === "VERB" && /(?:ing|ed)$/.test(before.lower) && isHead(items[at - 3])) ||
        COUNTING.has(before?.lower ?? "") ||
        (item.lower === "of" && (before?.pos === "PRON" || before?.pos === "DET" || before?.pos === "ADJ")))
    ) {
      if (endOfTime(items, at - 1) > at - 1 && item.lower !== "of") break;
      // "hours after the governor threatened"
      if (/^(?:after|before|since|until)$/.test(item.lower)) break;
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
    else if (isComma(item) && before?.pos === "ADJ" && after?.pos === "ADJ" && items[at - 3]?.pos === "DET") at -= 1;
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
      item.pos === "VERB" ||
      (at < last && RELATIVE.test(item.lower))
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

/** "the place Pentagon officials say": after a thing, a name with a common noun is the subject of a clause about the thing. */
function isBareRelative(items: readonly Item[], at: number, last: number): boolean {
  if (!THING.test(items[at]!.lower)) return false;
  const head = items[last]!;
  return head.pos === "NOUN" && /^\p{Ll}/u.test(head.word);
}

const THING =
  /^(?:place|thing|way|point|day|time|reason|move|step|kind|sort|issue|number|figure|something|everything|anything)$/;

/** "what many analysts said" */
const RELATIVE = /^what(?:ever)?$/;

const SOMEBODY = /^(?:some|any|every|no)(?:body|one)$/;

function openingBracket(items: readonly Item[], close: number): number {
  for (let at = close - 1; at >= 0 && close - at <= LONGEST_BRACKET; at--) if (items[at]!.lower === "(") return at;
  return -1;
}
