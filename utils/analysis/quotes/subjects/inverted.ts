// Subjects that follow their cue: "said Mr X", "according to the mayor".
import { SUBJECT_PRONOUNS } from "@/utils/analysis/lexicon/en/saying-words.ts";
import type { Cue } from "../cues/cue.ts";
import { type Item, isComma, isDash, isStop, isVerb } from "../phrases/item.ts";
import { endOfPhrase } from "../phrases/phrase-end.ts";
import { beginsPhrase, isHead } from "../phrases/phrase-item.ts";
import { endOfTime } from "../phrases/time.ts";
import { isName, isRole, nameWithin, type Subject } from "./subject.ts";

export function closes(items: readonly Item[], at: number): boolean {
  return isStop(items[at]) || isComma(items[at]) || items[at]?.lower === "in" || endOfTime(items, at) > at;
}

export function subjectAfter(items: readonly Item[], from: number, wide: boolean): Subject | null {
  const end = endOfPhrase(items, from, wide);
  if (end <= from) return null;
  const named = nameAfterRole(items, from, end);
  const [first, last] = named ?? [from, end - 1];
  return { ...nameWithin(items, first, last), side: "right", edge: named === null ? end : last + 1 };
}

/** "the mayor, John Smith": the name rather than the role. */
function nameAfterRole(items: readonly Item[], from: number, end: number): [number, number] | null {
  if (!isComma(items[end]) || !isRole(items, from, end)) return null;
  const nameEnd = endOfPhrase(items, end + 1, false);
  if (!isName(items, end + 1, nameEnd)) return null;
  return isComma(items[nameEnd]) || isStop(items[nameEnd]) ? [end + 1, nameEnd - 1] : null;
}

/** "about fifty children" */
function isRounded(items: readonly Item[], at: number): boolean {
  return items[at + 1]?.pos === "NUM" && ["about", "around", "some", "nearly"].includes(items[at]!.lower);
}

/** “…,” said X. */
export function subjectInverted(items: readonly Item[], cue: Cue): Subject | null {
  const before = items[cue.first - 1];
  const opens =
    before === undefined ||
    isComma(before) ||
    isDash(before) ||
    before.quotation !== null ||
    before.lower === ";" ||
    before.lower === ".";
  const start = cue.last + (isRounded(items, cue.last + 1) ? 2 : 1);
  const next = items[start];
  // “Keep off,” read the note
  const past = cue.verb.base === "read" && before?.quotation != null;
  if (!opens || (cue.form === "base" && !past) || next === undefined) return null;
  // "said lead author Jane Smith": after words in marks, a verb before a noun is part of the phrase.
  const odd = next.pos === "VERB" && before?.quotation != null && isHead(items[cue.last + 2]);
  if ((!beginsPhrase(next) && !odd) || next.lower === "this") return null;
  if (
    next.pos === "PRON" &&
    !SUBJECT_PRONOUNS.has(next.lower) &&
    /^(?:him|them|me|us|himself|herself|themselves|it)$/.test(next.lower)
  )
    return null;
  const subject = subjectAfter(items, start, true);
  if (subject === null) return null;
  if (!cue.verb.takes.has("aside") && !cue.verb.takes.has("quote")) return null;
  if (cue.verb.base === "tell" || cue.verb.base === "find" || cue.verb.base === "show") return null;
  const after = items[subject.edge];
  if (
    isComma(before) &&
    items[cue.first - 2]?.quotation == null &&
    (after?.quotation != null || after?.lower === "that")
  )
    return null;
  const released = after?.pos === "VERB" && /ed$/.test(after.lower) && items[subject.edge + 1]?.pos === "ADP";
  if ((isVerb(after) && !released) || (after?.pos === "ADV" && isVerb(items[subject.edge + 1]))) return null;
  if (after !== undefined && after.pos === "PRON" && SUBJECT_PRONOUNS.has(after.lower) && after.lower !== "who")
    return null;
  if (before === undefined && after?.lower !== ":" && after?.quotation == null && !isComma(after)) return null;
  if (isComma(before) && cue.verb.takes.has("hearer") && !cue.verb.takes.has("clause")) return null;
  if (endOfTime(items, cue.last + 1) > cue.last + 1) return null;
  return subject;
}
