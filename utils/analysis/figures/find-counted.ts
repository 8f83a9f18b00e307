// What a figure counts, or is about: after it, in its compound, or before it in the sentence.
import {
  AUXILIARIES,
  COLLECTIVES,
  COMMON_VERBS,
  PHRASE_ENDS,
  QUANTITY_NOUNS,
} from "@/utils/analysis/lexicon/en/noun-phrases.ts";
import { CHANGE_VERBS } from "@/utils/analysis/lexicon/en/pair-context.ts";
import { readNounPhrase, type TokenSpan } from "./noun-phrase.ts";
import { readAmount } from "./read-amount.ts";
import { unitPart } from "./read-unit.ts";
import type { Reading, Tokens } from "./reading.ts";
import { hasVerb, looksPlural } from "./word-form.ts";

/** Words before the number in which a subject is looked for. */
const SUBJECT_REACH = 40;
const OPEN = { determined: false, singular: true };
const DETERMINED = { determined: true, singular: true };

/** The tokens that name what `reading` counts. `previous`: what the figure before it in the sentence counts; null for none. */
export function findCounted(tokens: Tokens, reading: Reading, previous: TokenSpan | null): TokenSpan | null {
  if (reading.noun !== null) return reading.noun;
  const after = reading.next;
  if (tokens[after]?.lower === "of") {
    const partitive = afterOf(tokens, after + 1);
    if (partitive !== null) return partitive;
    if (previous !== null && reading.kind !== "age") return previous;
  }
  switch (reading.kind) {
    case "count":
    case "number":
    case "range":
    case "ratio":
    case "votes":
      return countedNoun(tokens, reading) ?? previous ?? subjectBefore(tokens, reading.first);
    case "age":
    case "duration":
    case "ordinal":
    case "score":
      return null;
    case "change":
      return subjectBefore(tokens, reading.first);
    default:
      return aboutNoun(tokens, reading) ?? subjectBefore(tokens, reading.first);
  }
}

/** "of whom" and "of them" point back; anything else names what is counted. */
function afterOf(tokens: Tokens, at: number): TokenSpan | null {
  const word = tokens[at]?.lower;
  if (word === "whom" || word === "which" || word === "them" || word === "us" || word === "these") {
    if (word !== "these") return null;
  }
  return readNounPhrase(tokens, at, DETERMINED);
}

function countedNoun(tokens: Tokens, reading: Reading): TokenSpan | null {
  const singular = reading.value === 1 || reading.kind === "ratio";
  let at = reading.next;
  // "half the network's signal boxes"
  const part = typeof reading.value === "number" && reading.value > 0 && reading.value < 1 && reading.kind === "count";
  if (part && tokens[at]?.kind === "word") return readNounPhrase(tokens, at, DETERMINED);
  if (tokens[at]?.lower === "more" || tokens[at]?.lower === "fewer") at++;
  // "eight million 250ml bottles"
  const size = tokens[at]?.kind === "digits" ? readAmount(tokens, at) : null;
  if (size !== null && size.kind === "measure") at = size.next;
  return readNounPhrase(tokens, at, { determined: false, singular, share: reading.kind === "ratio" });
}

/** Money, shares and measures: "the $800 oven", "$5 million in loans". */
function aboutNoun(tokens: Tokens, reading: Reading): TokenSpan | null {
  const next = tokens[reading.next];
  if (next === undefined) return null;
  if (next.lower === "in" && reading.kind === "money") {
    const what = tokens[reading.next + 1];
    if (what !== undefined && !what.capital && what.kind === "word")
      return readNounPhrase(tokens, reading.next + 1, DETERMINED);
  }
  if (next.kind !== "word" || PHRASE_ENDS.has(next.lower)) return null;
  const before = tokens[reading.first - 1]?.lower ?? "";
  const attributive = /^(a|an|the|its|their|his|her|this|that|another|no)$/.test(before) || /['’]s$/.test(before);
  return attributive || looksPlural(next) ? readNounPhrase(tokens, reading.next, OPEN) : null;
}

/** The noun before the number: "the number of deaths rose to 40", "the population … 56,000"; null where none is near. */
function subjectBefore(tokens: Tokens, first: number): TokenSpan | null {
  for (let i = first - 1; i >= 0 && i >= first - SUBJECT_REACH; i--) {
    const word = tokens[i]!;
    if (word.kind !== "word") continue;
    if (QUANTITY_NOUNS.has(word.lower) && tokens[i + 1]?.lower === "of") {
      const noun = readNounPhrase(tokens, i + 2, DETERMINED);
      if (noun !== null && noun.next <= first) return noun;
    }
    if (COLLECTIVES.has(word.lower)) return phraseEndingAt(tokens, i);
    const verb = tokens[i + 1]?.lower ?? "";
    const subject =
      AUXILIARIES.has(verb) || hasVerb(COMMON_VERBS, verb) || hasVerb(CHANGE_VERBS, verb) || /(?:ing|ed)$/.test(verb);
    if (subject && looksPlural(word) && unitPart(word.lower) === "") return phraseEndingAt(tokens, i);
  }
  return null;
}

/** Back from the head over its premodifiers. */
function phraseEndingAt(tokens: Tokens, head: number): TokenSpan {
  let first = head;
  while (first > 0 && head - first < 3) {
    const before = tokens[first - 1]!;
    if (before.kind !== "word" || PHRASE_ENDS.has(before.lower) || looksPlural(before)) break;
    first--;
  }
  return { first, next: head + 1 };
}
