// Whose words: the subject of a cue, before it, after it, or earlier in the sentence.
import type { Cue } from "../cues/cue.ts";
import { type Item, isComma, isDash } from "../phrases/item.ts";
import { closes, subjectAfter, subjectInverted } from "./inverted.ts";
import { subjectOfParticiple } from "./participle-subject.ts";
import { isNamed, type Subject } from "./subject.ts";
import { besideMarks, subjectBefore } from "./subject-before.ts";

/** The subject of `cue`; `earlier`: that of the cue before it in the sentence. Null where nobody is named. */
export function findSubject(items: readonly Item[], cue: Cue, earlier: Subject | null): Subject | null {
  if (cue.kind === "source-phrase") return subjectAfter(items, cue.last + 1, true);
  if (cue.kind === "agent") return subjectAfter(items, cue.last + 2, true);
  if (cue.kind === "participle") return subjectOfParticiple(items, cue, earlier);
  const inverted = subjectInverted(items, cue);
  if (inverted === null) return besideMarks(items, cue.first, subjectBefore(items, cue.first, earlier));
  const lead = items[cue.first - 1];
  const aside =
    (isComma(lead) && items[cue.first - 2]?.quotation == null) || isDash(lead)
      ? subjectBefore(items, cue.first, null)
      : null;
  if (aside === null || aside.side === "shared") return inverted;
  return closes(items, inverted.edge) && (isNamed(items, inverted) || !isNamed(items, aside)) ? inverted : aside;
}
