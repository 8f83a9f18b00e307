// Where a noun phrase that begins here ends.
import { PRONOUNS, SUBJECT_PRONOUNS } from "@/utils/analysis/lexicon/en/saying-words.ts";
import { type Item, isComma } from "./item.ts";
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

/** "asked the minister whether": never within a noun phrase, whatever the tagger says. */
const ASKING = /^(?:whether|if|why|how)$/;

/** After a number: the noun still to come, or what describes it. */
function isModified(next: Item | undefined): boolean {
  return (
    next !== undefined && (next.pos === "NOUN" || next.pos === "ADJ" || (next.pos === "VERB" && /ed$/.test(next.lower)))
  );
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
    if (head && ASKING.test(item.lower)) break;
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
    } else if (isComma(item) && !head && previous?.pos === "ADJ" && items[at + 1]?.pos === "ADJ") {
      // "the lanky, bespectacled professor"
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
      if (endOfTime(items, at) > at || isChannel(items, at)) break;
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
    items[at - 1]!.pos !== "DET" &&
    // "the 24-year-old"
    !(at - 2 > from && isHyphen(items[at - 2]) && items[at - 1]!.pos === "ADJ")
  )
    at -= 1;
  return at;
}

/** "said Robby Mook in a statement": the way it was said is none of who said it. */
function isChannel(items: readonly Item[], at: number): boolean {
  if (!/^(?:in|on|via|through|during)$/.test(items[at]!.lower)) return false;
  const way = items.slice(at + 1, at + 4).findIndex((item) => WAYS.test(item.lower));
  return way >= 0 && items[at + way + 2]?.pos !== "NOUN";
}

const WAYS =
  /^(?:statements?|tweets?|interviews?|e-?mails?|posts?|letters?|reports?|speech|remarks|notes?|filings?|twitter|facebook|instagram)$/;

function closingBracket(items: readonly Item[], open: number): number {
  for (let at = open + 1; at < items.length && at - open <= LONGEST_BRACKET; at++)
    if (items[at]!.lower === ")") return at;
  return -1;
}
