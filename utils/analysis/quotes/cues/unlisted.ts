// “…,” an angry Hollande retaliated: a verb of no table that stands where only a reporting verb can.
import { MANNER_OPENERS } from "@/utils/analysis/lexicon/en/clause-words.ts";
import { type Item, isComma, isStop } from "../phrases/item.ts";
import { endOfPhrase } from "../phrases/phrase-end.ts";
import { endOfTime } from "../phrases/time.ts";
import { behindMarks, subjectFrom } from "../subjects/beside-marks.ts";

/** Shorter words in marks may be a title or a name. UTF-16 code units. */
const FEWEST_CHARACTERS = 12;
/** True where item `at` can be nothing but the verb that reports the words in marks which open the sentence. */
export function isUnlistedCue(items: readonly Item[], at: number): boolean {
  const verb = items[at]!;
  if (verb.pos !== "VERB" || !/[^s]s$|ed$/.test(verb.lower) || !/^\p{Ll}/u.test(verb.word)) return false;
  const from = behindMarks(items, at);
  if (from < 0 || !opensSentence(items, from)) return false;
  if (from === at) {
    const end = endOfPhrase(items, at + 1, true);
    return end > at + 1 && (isStop(items[end]) || isComma(items[end]) || endOfTime(items, end) > end);
  }
  const next = items[at + 1];
  const closes =
    isStop(next) ||
    isComma(next) ||
    next?.pos === "ADV" ||
    MANNER_OPENERS.has(next?.lower ?? "") ||
    next?.lower === ":" ||
    endOfTime(items, at + 1) > at + 1;
  return (
    closes && items[at - 1]!.pos !== "AUX" && items[at - 1]!.lower !== "to" && subjectFrom(items, from, at) !== null
  );
}

/** Only words in marks, long enough to be said, stand before `from`. */
function opensSentence(items: readonly Item[], from: number): boolean {
  const marks = isComma(items[from - 1]) ? from - 2 : from - 1;
  const item = items[marks];
  if (item?.quotation == null || item.end - item.start < FEWEST_CHARACTERS) return false;
  return marks === 0 || (marks === 1 && items[0]!.pos === "CCONJ");
}
