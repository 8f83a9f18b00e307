// Passives that name who speaks behind "by": "was asked by Smith whether", "was described by critics as “…”".
import { QUESTION_WORDS } from "@/utils/analysis/lexicon/en/saying-words.ts";
import type { Cue } from "../cues/cue.ts";
import { type Range, readAdjuncts } from "../phrases/adjuncts.ts";
import { endOfWish, hasClause } from "../phrases/clause.ts";
import { type Item, isComma, isVerb } from "../phrases/item.ts";
import { beginsPhrase } from "../phrases/phrase-item.ts";
import type { Subject } from "../subjects/subject.ts";
import type { Frame } from "./frame.ts";
import { readLabel } from "./label.ts";
import { marksAfter } from "./marked.ts";

/** Items of what is said about the speaker before the words begin. */
const LONGEST_ASIDE = 16;

/** What a passive with its speaker reports, behind that speaker; null where it is nothing said. */
export function frameOfPassive(items: readonly Item[], cue: Cue, subject: Subject, to: number): Frame | null {
  const within = items.slice(0, to);
  const adjuncts = readAdjuncts(within, behindAside(within, subject.edge), false);
  const at = adjuncts.next;
  const first = within[at];
  if (first === undefined) return null;
  const takes = cue.verb.takes;
  const end = cue.first <= 1 ? endOfFronted(within, at) : to;
  const make = (binding: Frame["binding"], after: Range): Frame => ({ before: null, after, binding, adjuncts });
  if (takes.has("label")) {
    const label = first.lower === "as" || first.quotation !== null ? readLabel(items, cue, at, end) : null;
    if (label !== null) return make("label", label);
    const { link } = cue.verb;
    if (link !== "" && first.lower === link) return make("object", [at, Math.min(end, endOfWish(within, at))]);
  }
  if (first.lower === "that") return make("that", [at + 1, end]);
  if (!takes.has("hearer") && !takes.has("request")) return null;
  const marks = marksAfter(within, at);
  if (marks > at) return make("marks", [marks, end]);
  if (QUESTION_WORDS.has(first.lower)) return make("that", [at, end]);
  if (first.lower === "to" && takes.has("request")) return make("clause", [at, Math.min(end, endOfWish(within, at))]);
  return takes.has("clause") && hasClause(within, at, end, true) ? make("clause", [at, end]) : null;
}

/** "Asked by Frost, who chairs the panel, if": index behind the aside where the words begin at once behind it; else `edge`. */
function behindAside(items: readonly Item[], edge: number): number {
  if (!isComma(items[edge])) return edge;
  if (/^(?:if|whether|what|why|how|when)$/.test(items[edge + 1]?.lower ?? "")) return edge + 1;
  for (let at = edge + 1; at < items.length && at - edge < LONGEST_ASIDE; at++) {
    const next = items[at + 1];
    if (
      isComma(items[at]) &&
      next !== undefined &&
      (QUESTION_WORDS.has(next.lower) || /^(?:that|to)$/.test(next.lower))
    )
      return at + 1;
  }
  return edge;
}

/** "Asked by Frost if it was safe, he said": index of the comma before the main clause. */
function endOfFronted(items: readonly Item[], from: number): number {
  for (let at = from + 2; at < items.length; at++)
    if (isComma(items[at]) && beginsPhrase(items[at + 1]) && items.slice(at + 1).some(isVerb)) return at;
  return items.length;
}
