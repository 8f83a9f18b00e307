// "ULSAN —", "CALDER FORKS, Ky. (AP) —": the place a report comes from, before its first sentence; it is nobody.
import type { NameMention } from "./find-names.ts";
import type { Word } from "./words.ts";

/** Words from the place to the dash. */
const LONGEST_DATELINE = 10;

/** True where `name` is the place of a dateline: in capitals, first in its paragraph, with a dash soon behind it. */
export function isDateline(text: string, words: readonly Word[], { from, to, start, end }: NameMention): boolean {
  const first = words[from]!;
  if (words[from - 1]?.block === first.block) return false;
  const written = text.slice(start, end);
  if (written.length < 3 || written !== written.toUpperCase()) return false;
  for (let at = to; at < words.length && at - to < LONGEST_DATELINE; at++) {
    const word = words[at]!;
    if (word.block !== first.block || word.pos === "VERB" || word.pos === "AUX") return false;
    if (/^[–—-]+$/.test(word.lower)) return word.start > words[at - 1]!.end;
  }
  return false;
}
