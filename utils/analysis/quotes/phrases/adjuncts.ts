// What may stand between a cue and what was said: who was told, when, by what way.
import { OPENERS } from "@/utils/analysis/lexicon/en/clause-words.ts";
import { CHANNELS, SUBJECT_PRONOUNS } from "@/utils/analysis/lexicon/en/saying-words.ts";
import { type Item, isComma, isVerb } from "./item.ts";
import { endOfPhrase } from "./phrase-end.ts";
import { beginsPhrase } from "./phrase-item.ts";
import { endOfTime } from "./time.ts";

/** Item ranges, end exclusive. */
export type Range = [number, number];

export interface Adjuncts {
  /** Index of the first item after them. */
  next: number;
  hearer: Range | null;
  when: Range | null;
  channel: Range | null;
}

const MOST_ADJUNCTS = 6;

/** Reads on from item `from`. `hearer`: the cue takes one without a preposition ("told reporters"). */
export function readAdjuncts(items: readonly Item[], from: number, hearer: boolean): Adjuncts {
  const found: Adjuncts = { next: from, hearer: null, when: null, channel: null };
  if (hearer) readHearer(items, found);
  for (let round = 0; round < MOST_ADJUNCTS; round++) {
    const at = found.next;
    const item = items[at];
    if (item === undefined || item.quotation !== null) break;
    const time = endOfTime(items, at);
    if (time > at) {
      found.when ??= [at, time];
      found.next = time;
    } else if ((item.pos === "ADP" || item.lower === "to") && !(item.lower === "to" && items[at + 1]?.pos === "VERB")) {
      if (!readPhrase(items, found)) break;
    } else if (
      item.pos === "ADV" &&
      item.lower !== "half" &&
      !isVerb(items[at + 1]) &&
      (endOfTime(items, at + 1) > at + 1 ||
        OPENERS.has(items[at + 1]?.lower ?? "") ||
        items[at + 1] === undefined ||
        items[at + 1]!.pos === "ADP")
    ) {
      found.next = at + 1;
    } else if (isComma(item)) {
      // A time or a way set off by commas, then the words: "told ANF, an agency, on Friday that".
      const time = endOfTime(items, at + 1);
      if (time > at + 1 && (items[time]?.lower === "that" || isComma(items[time]))) {
        found.when ??= [at + 1, time];
        found.next = isComma(items[time]) && items[time + 1]?.lower === "that" ? time + 1 : time;
      } else {
        const that = thatBeyond(items, at);
        if (that < 0) break;
        found.next = that;
      }
    } else if (
      (item.lower === "this" || item.lower === "the") &&
      items[at + (item.lower === "this" ? 1 : 2)]?.lower === ":"
    ) {
      found.next = at + (item.lower === "this" ? 1 : 2);
    } else break;
  }
  return found;
}

const LONGEST_INSERT = 16;

/** "said, among other things, that": index of "that" after the comma at `comma`, or after the insert it opens; -1 for none. */
export function thatBeyond(items: readonly Item[], comma: number): number {
  if (items[comma + 1]?.lower === "that") return comma + 1;
  for (let at = comma + 1; at < items.length && at - comma < LONGEST_INSERT; at++) {
    if (items[at]!.quotation !== null) return -1;
    if (isComma(items[at]))
      return items[at + 1]?.lower === "that" && (items[at + 1]!.pos !== "PRON" || items[at + 2]?.quotation != null)
        ? at + 1
        : -1;
  }
  return -1;
}

function readHearer(items: readonly Item[], found: Adjuncts): void {
  const at = found.next;
  if (!beginsPhrase(items[at]) || endOfTime(items, at) > at) return;
  let end = endOfPhrase(items, at, false);
  if (end <= at) return;
  // "told the newspaper's editors", "told ANF, a media outlet affiliated to the administration, on Friday that"
  if (isComma(items[end]) && beginsPhrase(items[end + 1]) && items[end + 1]!.quotation === null) {
    const close = nextComma(items, end + 1);
    const after = items[close + 1];
    if (close > 0 && after !== undefined && (after.lower === "that" || endOfTime(items, close + 1) > close + 1)) {
      end = close;
      found.hearer = [at, end];
      found.next = after.lower === "that" ? close + 1 : close;
      return;
    }
  }
  found.hearer = [at, end];
  found.next = end;
}

/** Next comma within a few words, without a verb that speaks or a quotation before it; -1 for none. */
function nextComma(items: readonly Item[], from: number): number {
  for (let at = from; at < items.length && at - from < 14; at++) {
    const item = items[at]!;
    if (isComma(item)) return at;
    if (item.quotation !== null || item.pos === "AUX" || SUBJECT_PRONOUNS.has(item.lower)) return -1;
  }
  return -1;
}

/** "in a statement", "to CBC News", "at a rally in Ohio": true where it was one of these. */
function readPhrase(items: readonly Item[], found: Adjuncts): boolean {
  const at = found.next;
  const preposition = items[at]!.lower;
  const end = endOfPhrase(items, at + 1, false);
  if (end <= at + 1) {
    return false;
  }
  const after = items[end];
  const words = items.slice(at + 1, end);
  const channel =
    words.some((item) => CHANNELS.has(item.lower)) &&
    /^(?:in|on|via|through|by|during|at|from|over)$/.test(preposition);
  const closes =
    after === undefined || OPENERS.has(after.lower) || after.quotation !== null || /^[.!?)]$/.test(after.lower);
  const toHearer = preposition === "to" && items[at + 1]!.pos !== "VERB";
  const more = after?.pos === "ADP" || endOfTime(items, end) > end;
  if (!channel && !closes && !toHearer && !more) return false;
  if (!channel && !closes && !toHearer && !leadsOn(items, end)) return false;
  if (channel) found.channel ??= [at, end];
  else if (toHearer) found.hearer ??= [at + 1, end];
  found.next = end;
  return true;
}

/** After further phrases and times the words said begin, or the sentence ends. */
function leadsOn(items: readonly Item[], from: number): boolean {
  let at = from;
  for (let round = 0; round < 4; round++) {
    const item = items[at];
    if (item === undefined || OPENERS.has(item.lower) || item.quotation !== null || /^[.!?)]$/.test(item.lower))
      return true;
    const time = endOfTime(items, at);
    if (time > at) at = time;
    else if (item.pos === "ADP") {
      const end = endOfPhrase(items, at + 1, false);
      if (end <= at + 1) return false;
      at = end;
    } else return false;
  }
  return false;
}

/** Adds when and by what way from the rest of a sentence whose words stand before the cue: "…,” said X, in a tweet". */
export function readTail(items: readonly Item[], found: Adjuncts, from: number): void {
  for (let at = from; at < items.length; at++) {
    const item = items[at]!;
    if (item.quotation !== null) return;
    const time = endOfTime(items, at);
    if (time > at) {
      found.when ??= [at, time];
      at = time - 1;
    } else if (item.pos === "ADP" && /^(?:in|on|via|through|during|at)$/.test(item.lower)) {
      const end = endOfPhrase(items, at + 1, false);
      if (end > at + 1 && items.slice(at + 1, end).some((word) => CHANNELS.has(word.lower)))
        found.channel ??= [at, end];
    }
  }
}
