// Where the noun phrase after a number ends, by closed-class words and plural forms alone.

import { DETERMINERS, PHRASE_ENDS } from "@/utils/analysis/lexicon/en/closed-words.ts";
import { STATES } from "@/utils/analysis/lexicon/en/counted-context.ts";
import { COMMON_VERBS, IRREGULAR_PLURALS } from "@/utils/analysis/lexicon/en/noun-phrases.ts";
import { CHANGE_VERBS } from "@/utils/analysis/lexicon/en/pair-context.ts";
import { isTightDash, lowerAt, type Token, type Tokens } from "./token.ts";
import { hasVerb, looksPlural } from "./word-form.ts";
import { PLURAL_SCALES, SMALL } from "./word-tables.ts";

export interface TokenSpan {
  first: number;
  next: number;
}

/** Words that a noun phrase may have up to its head. */
const LONGEST_PHRASE = 9;
/** Words taken where no plural shows which is the head. */
const LONGEST_SINGULAR = 4;

/** Forms of verbs and adverbs; "supply" and "family" are neither. */
const VERB_LIKE = /..(?:[^e]ed|(?<!supp|fami|assemb|rep|monopo|butterf|anoma|jel)ly)$/;
const TO_OR_BY = /^(?:to|by|from)$/;

interface Options {
  /** Take a determiner in first place, and numbers within ("the prison's nearly 5,000 prisoners"). */
  determined: boolean;
  /** The head may be singular: after "one", in compounds, after "of". */
  singular: boolean;
  /** The phrase stands in a ratio ("1 in 4 families lives"): what follows its first plural is a verb. */
  share?: boolean;
  /** The phrase begins a clause: its first word is no verb, and a verb of change ends it. */
  subject?: boolean;
}

/** The noun phrase beginning at token `at`: its premodifiers up to its head; null where no noun begins there. */
export function readNounPhrase(tokens: Tokens, at: number, options: Options): TokenSpan | null {
  let here = at;
  if (options.determined && DETERMINERS.has(lowerAt(tokens, here))) here++;
  const first = here;
  let head = -1;
  let last = here;
  let bracket = false;
  for (let step = 0; step < LONGEST_PHRASE && here < tokens.length; step++) {
    const token = tokens[here]!;
    if (token.kind === "sign") {
      if (/[[\]]/.test(token.word)) {
        bracket = token.word === "[";
        here++;
        continue;
      }
      if (isTightDash(tokens, here) && tokens[here + 1]!.kind === "word" && head !== here - 1) {
        here++;
        continue;
      }
      if (isPossessiveMark(tokens, here) || (token.word === "&" && here > first)) {
        head = -1;
        here++;
        continue;
      }
      break;
    }
    if (token.kind === "digits") {
      const label = tokens[here - 1]?.capital === true && here > first && token.plain;
      if (head >= 0 || !(options.determined || label)) break;
      here++;
      continue;
    }
    if (bracket) {
      here++;
      continue;
    }
    const opens = here === first && (first > at || options.subject) && !PHRASE_ENDS.has(token.lower);
    if (!opens && !(here > first + 1 && isTightDash(tokens, here - 1)) && ends(tokens, here, head, options)) break;
    const possessive = token.lower.endsWith("'s");
    if (head === here - 1 && (STATES.has(token.lower) || isVerbAfterPlural(tokens, here))) break;
    if (possessive) head = -1;
    else if (looksPlural(token) && !(head >= 0 && options.share)) head = here;
    else if (head >= 0) break;
    here++;
    last = here;
  }
  if (head >= 0) {
    // "homes and businesses"
    const pair =
      lowerAt(tokens, head + 1) === "and" &&
      !PLURAL_SCALES.has(lowerAt(tokens, head + 2)) &&
      looksPlural(tokens[head + 2]) &&
      !hasVerb(COMMON_VERBS, lowerAt(tokens, head + 2));
    return { first: at, next: pair ? head + 3 : head + 1 };
  }
  if (last === first) return null;
  const next = singularEnd(tokens, first, last);
  if (next === first) return null;
  return options.singular || next - first <= LONGEST_SINGULAR ? { first: at, next } : null;
}

/** "725 members suggests that", "renters spends more": a second word in -s that has an object of its own. */
function isVerbAfterPlural(tokens: Tokens, at: number): boolean {
  const { lower, capital } = tokens[at]!;
  const after = tokens[at + 1];
  if (capital || !lower.endsWith("s") || after?.kind !== "word") return false;
  return after.capital || DETERMINERS.has(after.lower) || /^(?:more|less|that|to|up|from)$/.test(after.lower);
}

/** "years'" before the noun it belongs to. */
function isPossessiveMark(tokens: Tokens, at: number): boolean {
  const token = tokens[at]!;
  const after = tokens[at + 1];
  return (token.word === "'" || token.word === "’") && !token.spaced && after?.kind === "word" && after.spaced === true;
}

function ends(tokens: Tokens, at: number, head: number, options: Options): boolean {
  const token = tokens[at]!;
  if (
    options.determined &&
    head < 0 &&
    (SMALL.has(token.lower) || /^(nearly|about|over|almost|some|more|than)$/.test(token.lower))
  )
    return token.lower === "some" && at === 0;
  if ((token.lower === "and" || token.lower === "or" || token.lower === "&") && head < 0)
    return !goesOnTogether(tokens, at);
  if (PHRASE_ENDS.has(token.lower) || token.lower.endsWith("n't")) return true;
  // "spending rises 7%"
  if (
    options.subject &&
    hasVerb(CHANGE_VERBS, token.lower) &&
    (tokens[at + 1]?.kind === "digits" || TO_OR_BY.test(lowerAt(tokens, at + 1)))
  )
    return true;
  return (
    !looksPlural(token) &&
    (hasVerb(COMMON_VERBS, token.lower) || (options.subject === true && hasVerb(CHANGE_VERBS, token.lower))) &&
    !IRREGULAR_PLURALS.has(token.lower) &&
    !isParticiple(tokens, at, head)
  );
}

/** "permanent and contract employees": "and" between premodifiers, with a plural close after. */
function goesOnTogether(tokens: Tokens, at: number): boolean {
  for (let i = at + 1; i <= at + 3; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind !== "word" || PHRASE_ENDS.has(token.lower)) return false;
    if (SMALL.has(token.lower) || PLURAL_SCALES.has(token.lower)) return false;
    if (looksPlural(token)) return true;
  }
  return false;
}

/** A verb form before a plural is a premodifier: "reported cases", "working mothers". */
function isParticiple(tokens: Tokens, at: number, head: number): boolean {
  const form = /(ed|ing|n)$/.test(tokens[at]!.lower);
  return form && head < 0 && looksPlural(tokens[at + 1]);
}

/** Without a plural: up to the first word that looks like a verb. */
function singularEnd(tokens: Tokens, first: number, last: number): number {
  for (let i = first + 1; i < last; i++) if (isVerbLike(tokens[i]!)) return i;
  return isVerbLike(tokens[first]!) && last === first + 1 ? first : last;
}

function isVerbLike(token: Token): boolean {
  return token.kind === "word" && !token.capital && VERB_LIKE.test(token.lower);
}
