// The words that weaken or bound a number: "about", "more than", "or more".

import { BETWEEN_MODIFIER_AND_NUMBER, LONGEST_MODIFIER } from "@/utils/analysis/lexicon/en/modifiers.ts";
import { CHANGE_VERBS } from "@/utils/analysis/lexicon/en/pair-context.ts";
import type { Reading, Tokens } from "./reading.ts";
import { isTightDash } from "./token.ts";
import { hasVerb } from "./word-form.ts";
import { MODIFIERS, MODIFIERS_AFTER } from "./word-tables.ts";

/** Words of hedging or of a range that may part the modifier from its number. */
const MOST_SKIPPED = 3;

/** The modifier of `reading`; null where there is none. */
export function findModifier(tokens: Tokens, reading: Reading): string | null {
  const after = findAfter(tokens, reading.next);
  if (after !== null) return after;
  const sign = tokens[reading.first];
  if (sign?.word === "~") return "approximately";
  let end = reading.first;
  // "below the 400,000 registered" compares with a number; it doesn't bound it
  let definite = false;
  for (let skipped = 0; skipped < MOST_SKIPPED; skipped++) {
    const found = longestBefore(tokens, end);
    if (found !== null) return found === "" || (definite && found.endsWith("than")) ? null : found;
    const word = tokens[end - 1];
    if (word === undefined) return null;
    if (word.lower === "of" && tokens[end - 2]?.lower === "age" && reading.kind === "age") {
      end -= tokens[end - 3]?.lower === "the" ? 3 : 2;
      continue;
    }
    const between = Array.isArray(reading.value) && (word.lower === "between" || word.lower === "from");
    if (!between && !BETWEEN_MODIFIER_AND_NUMBER.has(word.lower)) return null;
    definite ||= word.lower === "the";
    end--;
  }
  return null;
}

function longestBefore(tokens: Tokens, end: number): string | null {
  const last = isTightDash(tokens, end - 1) ? end - 1 : end;
  let phrase = "";
  let found: string | null = null;
  for (let count = 1; count <= LONGEST_MODIFIER; count++) {
    const token = tokens[last - count];
    if (token === undefined || (token.kind === "sign" && !"~≈<>=≥≤".includes(token.word))) break;
    phrase = phrase === "" ? token.lower : `${token.lower}${token.kind === "sign" ? "" : " "}${phrase}`;
    const claim = MODIFIERS.get(phrase);
    if (claim !== undefined && !(phrase === "up to" && hasVerb(CHANGE_VERBS, tokens[last - count - 1]?.lower ?? "")))
      found = claim;
  }
  return found;
}

function findAfter(tokens: Tokens, at: number): string | null {
  const first = tokens[at];
  if (first === undefined) return null;
  if (first.word === "+" && !first.spaced) return "at least";
  const here = isTightDash(tokens, at) ? at + 1 : at;
  const word = tokens[here]?.lower ?? "";
  if (here > at && word === "odd") return "approximately";
  for (let skip = 0; skip < 2; skip++) {
    const phrase = `${tokens[here + skip]?.lower ?? ""} ${tokens[here + skip + 1]?.lower ?? ""}`;
    const found = MODIFIERS_AFTER.get(phrase);
    if (found !== undefined) return found;
    if (tokens[here]?.kind !== "word") return null;
  }
  return here > at ? (MODIFIERS_AFTER.get(word) ?? null) : null;
}
