// The noun before a number that it is said of: "a fine of $500", "raised its rate by 2%", "Turnout in the north was 61%".
import {
  ARTICLES,
  AUXILIARIES,
  CLAUSE_OPENERS,
  DETERMINERS,
  OWNERS,
  PHRASE_ENDS,
  PRONOUNS,
  TIME_LEADS,
} from "@/utils/analysis/lexicon/en/closed-words.ts";
import { COMMON_VERBS, QUANTITY_NOUNS } from "@/utils/analysis/lexicon/en/noun-phrases.ts";
import { CHANGE_VERBS } from "@/utils/analysis/lexicon/en/pair-context.ts";
import { SAID_OF, TIES_OBJECT } from "@/utils/analysis/lexicon/en/subject-words.ts";
import { wordSet } from "@/utils/analysis/lexicon/en/word-set.ts";
import { readNounPhrase, type TokenSpan } from "./noun-phrase.ts";
import { lowerAt, type Tokens } from "./token.ts";
import { hasVerb, looksPlural } from "./word-form.ts";

/** Words before the number that are looked at. */
const REACH = 50;
/** Words of one noun phrase before a preposition. */
const LONGEST_OBJECT = 5;
/** After a measure, of the noun before it: "a wall of water 20 metres high". */
const SIZES = wordSet("long high deep tall wide thick across");
const WHOLE = { determined: true, singular: true };
const SUBJECT = { ...WHOLE, subject: true };

/**
 * The noun tied to the number at `first` by one small word: "a fine of $500", "cocaine worth $500", "raised its rate by 2%".
 * `first` is its modifier's first token, where it has one. Null where none is.
 */
export function tiedNoun(tokens: Tokens, first: number, next: number): TokenSpan | null {
  const tie = lowerAt(tokens, first - 1);
  if (SIZES.has(lowerAt(tokens, next))) return phraseEndingAt(tokens, first - 1);
  // "Labour on 24%"
  const polled = tie === "on" && tokens[first - 2]?.capital === true;
  if (!polled && !TIES_OBJECT.has(tie) && !SAID_OF.has(tie)) return null;
  let at = first - 2;
  if (tie === "at" && SAID_OF.has(lowerAt(tokens, at))) at--;
  else if (tokens[at]?.word === ",") at--;
  // "put growth this year at 2%"
  if (TIME_LEADS.has(lowerAt(tokens, at)) && /^(?:this|last|next)$/.test(lowerAt(tokens, at - 1))) at -= 2;
  const tied = phraseEndingAt(tokens, at);
  // "was travelling at 90", "was steady at 5%": said of the subject
  return tied !== null && tie !== "of" && AUXILIARIES.has(lowerAt(tokens, tied.first - 1)) ? null : tied;
}

/** The phrase whose last word is at `last`, over an "of" or "in" back to its head; null where the word there is no noun. */
export function phraseEndingAt(tokens: Tokens, last: number): TokenSpan | null {
  if (!isNoun(tokens, last)) return null;
  let first = last;
  while (first > 0 && last - first < LONGEST_OBJECT && isPremodifier(tokens, first - 1)) first--;
  if (OWNERS.has(lowerAt(tokens, first - 1))) first--;
  const article = ARTICLES.has(lowerAt(tokens, first - 1)) ? 1 : 0;
  const join = lowerAt(tokens, first - article - 1);
  if (join === "of" || join === "in" || join === "for" || join === "on") {
    const whole = phraseEndingAt(tokens, first - article - 2);
    const quantity = join === "of" && QUANTITY_NOUNS.has(lowerAt(tokens, first - article - 2));
    if (whole !== null) return quantity ? { first, next: last + 1 } : whole;
    if (join !== "of") return null;
  }
  return { first, next: last + 1 };
}

function isPremodifier(tokens: Tokens, at: number): boolean {
  const token = tokens[at]!;
  if (token.kind !== "word") return token.word === "-" && !token.spaced;
  return !PHRASE_ENDS.has(token.lower) && !isVerb(tokens, at);
}

function isNoun(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  return (
    token?.kind === "word" &&
    !PHRASE_ENDS.has(token.lower) &&
    !isVerb(tokens, at) &&
    !token.lower.endsWith("ly") &&
    !TIME_LEADS.has(token.lower)
  );
}

/** A verb by its form: of the lists, or in -ed; not where a determiner makes a noun of it ("the rise", "a jump"). */
export function isVerb(tokens: Tokens, at: number): boolean {
  const before = lowerAt(tokens, at - 1);
  const noun = (DETERMINERS.has(before) && before !== "that") || before.endsWith("'s");
  const lower = lowerAt(tokens, at);
  if (AUXILIARIES.has(lower) || lower.endsWith("n't")) return true;
  return !noun && (/^..+ed$/.test(lower) || hasVerb(COMMON_VERBS, lower) || hasVerb(CHANGE_VERBS, lower));
}

/**
 * The subject of the clause that the number stands in; of the one before, where that has none of its own. `verbs`: the
 * figure is itself the clause's verb ("doubled").
 */
export function clauseSubject(tokens: Tokens, first: number, verbs: boolean): TokenSpan | null {
  let end = first;
  // "The building, beside Junction 10, was sold for": its verb stands behind an aside
  let verb = verbs;
  for (let at = first - 1; at >= -1 && at >= first - REACH; at--) {
    const token = tokens[at];
    if (token !== undefined && !opensClause(tokens, at)) continue;
    const relative =
      token !== undefined && (/^wh(?:o|ich)$/.test(token.lower) || (token.lower === "that" && isVerb(tokens, at + 1)));
    if (!relative) {
      const subject = subjectAt(tokens, at + 1, end, verb);
      if (subject !== undefined) return subject;
      verb ||= token?.word === "," && isVerb(tokens, at + 1);
    } else if (end === first) {
      // "the bank, which lost 4%": the noun that the relative leans on
      const noun = phraseEndingAt(tokens, tokens[at - 1]?.word === "," ? at - 2 : at - 1);
      if (noun !== null) return noun;
    }
    end = at;
  }
  return null;
}

function opensClause(tokens: Tokens, at: number): boolean {
  const token = tokens[at]!;
  if (token.kind === "sign") return ',;:()—–“”"'.includes(token.word);
  return CLAUSE_OPENERS.has(token.lower);
}

/** The noun phrase with which the clause at `at` begins; null for a pronoun, undefined where no subject stands there. */
function subjectAt(tokens: Tokens, at: number, end: number, verb: boolean): TokenSpan | null | undefined {
  let here = at;
  while (here < end && isLead(tokens, here)) here++;
  if (here >= end || (verb && here > at)) return undefined;
  if (PRONOUNS.has(tokens[here]!.lower)) return null;
  // "saying the rate was 41%"
  if (tokens[here]!.lower.endsWith("ing") && DETERMINERS.has(lowerAt(tokens, here + 1))) here++;
  if (ARTICLES.has(tokens[here]!.lower)) here++;
  const noun = readNounPhrase(tokens, here, SUBJECT);
  if (noun === null || noun.next > end || (isVerb(tokens, noun.first) && !tokens[noun.first]!.capital))
    return undefined;
  if (!verb && !hasVerbBetween(tokens, noun.next, end)) return undefined;
  if (lowerAt(tokens, noun.next) !== "of") return noun;
  const part = readNounPhrase(tokens, noun.next + 1, WHOLE);
  if (part === null || part.next > end) return noun;
  return QUANTITY_NOUNS.has(tokens[noun.next - 1]!.lower) ? part : { first: noun.first, next: part.next };
}

function hasVerbBetween(tokens: Tokens, first: number, end: number): boolean {
  for (let i = first; i < end; i++)
    if (tokens[i]!.kind === "word" && (isVerb(tokens, i) || looksPlural(tokens[i]))) return true;
  return false;
}

/** Words before a subject: "In March", "last year", "on Monday", "meanwhile". */
function isLead(tokens: Tokens, at: number): boolean {
  const { lower, kind } = tokens[at]!;
  if (kind !== "word") return true;
  return (
    TIME_LEADS.has(lower) ||
    (PHRASE_ENDS.has(lower) && !DETERMINERS.has(lower) && !PRONOUNS.has(lower) && !AUXILIARIES.has(lower))
  );
}
