// The words that weaken or bound a number: "about", "more than", "or more".

import { BETWEEN_MODIFIER_AND_NUMBER, LONGEST_MODIFIER } from "@/utils/analysis/lexicon/en/modifiers.ts";
import { CHANGE_VERBS } from "@/utils/analysis/lexicon/en/pair-context.ts";
import type { Reading } from "./reading.ts";
import { isTightDash, type Tokens } from "./token.ts";
import { hasVerb } from "./word-form.ts";
import { MODIFIERS, MODIFIERS_AFTER } from "./word-tables.ts";

/** Words of hedging or of a range that may part the modifier from its number. */
const MOST_SKIPPED = 3;

/** What the words do to the number, and where they begin and end among the tokens. */
export interface Modifier {
  meaning: string;
  first: number;
  next: number;
}

/** The modifier of `reading`; null where there is none. */
export function findModifier(tokens: Tokens, reading: Reading): Modifier | null {
  const after = findAfter(tokens, reading.next);
  if (after !== null) return after;
  const sign = tokens[reading.first];
  if (sign?.word === "~") return { meaning: "approximately", first: reading.first, next: reading.first + 1 };
  let end = reading.first;
  // "below the 400,000 registered" compares with a number; it doesn't bound it
  let definite = false;
  for (let skipped = 0; skipped < MOST_SKIPPED; skipped++) {
    const found = longestBefore(tokens, end);
    if (found !== null) return found.meaning === "" || (definite && found.meaning.endsWith("than")) ? null : found;
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

function longestBefore(tokens: Tokens, end: number): Modifier | null {
  const last = isTightDash(tokens, end - 1) ? end - 1 : end;
  let phrase = "";
  let found: Modifier | null = null;
  for (let count = 1; count <= LONGEST_MODIFIER; count++) {
    const token = tokens[last - count];
    if (token === undefined || (token.kind === "sign" && !"~≈<>=≥≤".includes(token.word))) break;
    phrase = phrase === "" ? token.lower : `${token.lower}${token.kind === "sign" ? "" : " "}${phrase}`;
    const claim = MODIFIERS.get(phrase);
    if (claim !== undefined && !(phrase === "up to" && hasVerb(CHANGE_VERBS, tokens[last - count - 1]?.lower ?? "")))
      found = { meaning: claim, first: last - count, next: last };
  }
  return found;
}

function findAfter(tokens: Tokens, at: number): Modifier | null {
  const first = tokens[at];
  if (first === undefined) return null;
  const upTo = (meaning: string, next: number): Modifier => ({ meaning, first: at, next });
  if (first.word === "+" && !first.spaced) return upTo("at least", at + 1);
  const here = isTightDash(tokens, at) ? at + 1 : at;
  const word = tokens[here]?.lower ?? "";
  if (here > at && word === "odd") return upTo("approximately", here + 1);
  for (let skip = 0; skip < 2; skip++) {
    const phrase = `${tokens[here + skip]?.lower ?? ""} ${tokens[here + skip + 1]?.lower ?? ""}`;
    const found = MODIFIERS_AFTER.get(phrase);
    if (found !== undefined) return upTo(found, here + skip + 2);
    if (tokens[here]?.kind !== "word") return null;
  }
  const tight = here > at ? MODIFIERS_AFTER.get(word) : undefined;
  return tight === undefined ? null : upTo(tight, here + 1);
}
