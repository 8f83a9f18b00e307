// “Is it true?” Mr Smith asked: the words after a closing ? or ! look like a sentence of their own, and are not.

import type { Cue } from "../cues/cue.ts";
import { findCues } from "../cues/find-cues.ts";
import { type Item, isComma, isDash, isStop, isVerb, type Sentence } from "../phrases/item.ts";
import { endOfTime } from "../phrases/time.ts";
import { subjectFrom } from "../subjects/beside-marks.ts";

/** How far into the sentence the cue may stand, in items. */
const REACH = 40;

/** Joins such a sentence to the one it belongs to. */
export function joinTails(sentences: readonly Sentence[]): Sentence[] {
  const joined: Sentence[] = [];
  for (const sentence of sentences) {
    const before = joined.at(-1);
    const follows = before !== undefined && before.block === sentence.block;
    if (follows && ((staysOpen(before) && isTail(sentence.items)) || signs(before, sentence))) {
      before.items = [...before.items, ...sentence.items];
      before.end = sentence.end;
    } else joined.push({ ...sentence });
  }
  return joined;
}

/** “…” — Jane Smith: a dash and a name after words in marks. */
function signs(before: Sentence, sentence: Sentence): boolean {
  return (
    before.items.at(-1)!.quotation !== null &&
    isDash(sentence.items[0]) &&
    /^\p{Lu}/u.test(sentence.items[1]?.word ?? "")
  );
}

/** Ends in marks, and inside them not with a full stop. */
function staysOpen(sentence: Sentence): boolean {
  const last = sentence.items.at(-1)!;
  return last.quotation?.closed === true && /[?!…—–-]/.test(last.ending);
}

function isTail(items: readonly Item[]): boolean {
  const near = items.slice(0, REACH);
  return findCues(near).some(
    (cue, index) =>
      closesWords(near, cue) &&
      ((index === 0 && !near.slice(0, cue.first).some(isVerb)) || subjectFrom(near, 0, cue.first) !== null),
  );
}

function closesWords(items: readonly Item[], cue: Cue): boolean {
  if (cue.kind !== "verb" || cue.first === 0) return false;
  if (!cue.verb.takes.has("aside") && !cue.verb.takes.has("quote")) return false;
  if (items.slice(0, cue.first).some((item) => item.quotation !== null)) return false;
  const after = items[cue.last + 1];
  return (
    isStop(after) ||
    isComma(after) ||
    after?.quotation != null ||
    after?.pos === "ADP" ||
    after?.pos === "SCONJ" ||
    after?.pos === "ADV" ||
    endOfTime(items, cue.last + 1) > cue.last + 1
  );
}
