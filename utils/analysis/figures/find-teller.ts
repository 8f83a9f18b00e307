// Who gives a number, where nobody is quoted: "police counted 61", "the ministry put it at 40", "by the union's count".
import { CLAUSE_OPENERS, DETERMINERS, PHRASE_ENDS, PRONOUNS } from "@/utils/analysis/lexicon/en/closed-words.ts";
import { DATA_NOUNS, GIVING_VERBS, PUTTING_VERBS, SHOWING_VERBS } from "@/utils/analysis/lexicon/en/figure-givers.ts";
import type { TokenSpan } from "./noun-phrase.ts";
import { lowerAt, type Tokens } from "./token.ts";
import { hasVerb } from "./word-form.ts";

/** Words between the verb that gives a number and the number, on either side. */
const VERB_REACH = 20;
/** Words of who gives it. */
const LONGEST_TELLER = 10;
const BETWEEN = /^(?:ha[sd]|have|also|now)$|ly$/;
const PASSIVE = /^(?:is|are|was|were|be(?:en|ing)?)$/;

/** Tokens that name who gives the number from `lead`, its modifier's first token, to `next`; null where the sentence doesn't tell. */
export function findTeller(tokens: Tokens, lead: number, next: number): TokenSpan | null {
  for (let i = lead - 1; i > 0 && i >= lead - VERB_REACH; i--) {
    const { kind, lower } = tokens[i]!;
    if (kind === "sign" ? endsClause(tokens, i) : lower !== "that" && lower !== "and" && CLAUSE_OPENERS.has(lower))
      break;
    const puts = PUTTING_VERBS.has(lower) && tokens[lead - 1]!.lower === "at";
    const gives = puts || hasVerb(GIVING_VERBS, lower);
    if (!gives && !hasVerb(SHOWING_VERBS, lower)) continue;
    const subject = subjectOf(tokens, i);
    if (subject !== null && (gives || namesData(tokens, subject))) return subject;
  }
  return byWhom(tokens, lead, next);
}

function endsClause(tokens: Tokens, at: number): boolean {
  return ';:()“”"'.includes(tokens[at]!.word);
}

/** The words before the verb at `verb`, back to where the clause begins; null in the passive. */
function subjectOf(tokens: Tokens, verb: number): TokenSpan | null {
  let next = verb;
  while (BETWEEN.test(lowerAt(tokens, next - 1))) next--;
  let first = next;
  for (; first > 0 && next - first < LONGEST_TELLER; first--) {
    const { kind, lower, word } = tokens[first - 1]!;
    if (kind === "sign" ? word !== "-" : CLAUSE_OPENERS.has(lower)) break;
    if (PASSIVE.test(lower)) return null;
  }
  while (first < next && PHRASE_ENDS.has(tokens[first]!.lower) && !isSubject(tokens[first]!.lower)) first++;
  return first < next && tokens[first]!.kind === "word" ? { first, next } : null;
}

function isSubject(word: string): boolean {
  return PRONOUNS.has(word) || DETERMINERS.has(word);
}

function namesData(tokens: Tokens, { first, next }: TokenSpan): boolean {
  for (let i = first; i < next; i++) if (DATA_NOUNS.has(tokens[i]!.lower)) return true;
  return false;
}

/** "by the union's count, 40", "40 deaths, recorded by the union". */
function byWhom(tokens: Tokens, lead: number, next: number): TokenSpan | null {
  for (let i = lead - 1; i >= 0 && i >= lead - LONGEST_TELLER; i--) {
    if (tokens[i]!.lower !== "by") continue;
    const end = tellerEnd(tokens, i + 1, lead);
    return end > i + 1 && DATA_NOUNS.has(tokens[end - 1]!.lower) ? { first: i + 1, next: end } : null;
  }
  for (let i = next; i < next + VERB_REACH; i++) {
    const token = tokens[i];
    if (token === undefined || (token.kind === "sign" && endsClause(tokens, i))) return null;
    if (token.lower !== "by" || !hasVerb(GIVING_VERBS, tokens[i - 1]!.lower)) continue;
    const end = tellerEnd(tokens, i + 1, tokens.length);
    return end > i + 1 ? { first: i + 1, next: end } : null;
  }
  return null;
}

function tellerEnd(tokens: Tokens, at: number, limit: number): number {
  let end = DETERMINERS.has(lowerAt(tokens, at)) ? at + 1 : at;
  while (end < limit && end - at < LONGEST_TELLER) {
    const token = tokens[end]!;
    if (token.kind !== "word" || (PHRASE_ENDS.has(token.lower) && token.lower !== "of")) break;
    end++;
  }
  return end;
}
