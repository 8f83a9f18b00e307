// What kind of words name the speaker: a pronoun, a name, several joined by "and", or a description.
import {
  anyOrganisationNouns,
  documentNouns,
  groupNouns,
  organisationNouns,
} from "@/utils/analysis/lexicon/en/collective-nouns.ts";
import { kinNouns, plainPersonNouns } from "@/utils/analysis/lexicon/en/role-nouns.ts";
import type { Span } from "@/utils/text/span.ts";
import type { NameMention } from "./find-names.ts";
import { isPlural, isRoleNoun, titles } from "./name-words.ts";
import { wordSet } from "./word-list.ts";
import type { Word } from "./words.ts";

export type SpeakerWords =
  | { form: "pronoun"; word: string }
  | { form: "name"; name: number }
  /** Several, taken together. */
  | { form: "joined"; span: Span }
  /** One, of whose name only a part was found. */
  | { form: "words"; span: Span }
  | { form: "description"; description: Description };

/** A noun phrase that is no name: "the minister", "a senior Kurdish official", "police". */
export interface Description {
  span: Span;
  /** Its main noun in lower case, and the words before it, articles aside. */
  head: string;
  modifiers: string[];
  /** Lower-case words of what hangs on it: "of Kendal", "who lives nearby". */
  complement: string[];
  article: "definite" | "indefinite" | "possessive" | "none";
  plural: boolean;
  sort: "person" | "organisation" | "document" | "group" | "unknown";
}

const organisations = wordSet(organisationNouns, anyOrganisationNouns);
const documents = wordSet(documentNouns);
const groups = wordSet(groupNouns);
const plainPersons = wordSet(plainPersonNouns);
const kin = wordSet(kinNouns);
const pronouns = wordSet("he she they it we i you who which this that these those him her them his its their");
/** What a speaker's words may begin with and that names nobody. */
const leadingWords = wordSet("and as but by from for of to while when with yet according");
const coreEnds = wordSet(
  "of for in at from who that which with by on near about such like including than whose where when to as outside inside among aged",
);

/** Reads the words from `from` up to `to`; `nameAt` gives for each word the name it belongs to, or -1. */
export function readSpeaker(
  words: readonly Word[],
  names: readonly NameMention[],
  nameAt: (word: number) => number,
  isPerson: (name: number) => boolean,
  range: { from: number; to: number },
): SpeakerWords | null {
  const { from, to } = trimmed(words, range.from, range.to);
  if (from >= to) return null;
  if (to === from + 1 && pronouns.has(words[from]!.lower) && nameAt(from) < 0 && !words[from]!.acronym)
    return { form: "pronoun", word: words[from]!.lower };
  const core = coreEnd(words, names, nameAt, from, to);
  const last = nameAt(core - 1);
  const span = { start: words[from]!.start, end: words[to - 1]!.end };
  const joined = joins(words, nameAt, from, core);
  if (joined === "several") return { form: "joined", span };
  const final = nameAt(to - 1);
  const between = final > last && isPerson(final) ? words.slice(core, names[final]!.titleFrom) : null;
  const runsOn = between !== null && names[final]!.from > core && !between.some(isPunctuation);
  if (last >= 0) {
    // "the Council on Trade's Executive Director Ann Lee"
    if (runsOn && !isPerson(last) && names[final]!.titleFrom < names[final]!.from) return { form: "name", name: final };
    // "the Prime Minister's Office": the name is only the end of it
    const partial =
      names[last]!.from > from + 1 && words[names[last]!.titleFrom - 1]?.lower === "'s" && !isPerson(last);
    return partial ? { form: "words", span } : { form: "name", name: last };
  }
  if (words[core]?.lower === "," && core + 1 < to && nameAt(core + 1) >= 0 && isRole(words[core - 1]!.lower)) {
    return { form: "name", name: nameAt(core + 1) };
  }
  if (runsOn && (names[final]!.titleFrom < core || nounBefore(words, names[final]!.from, between))) {
    return { form: "name", name: final };
  }
  return { form: "description", description: describe(words, from, core, to) };
}

/** "the leader of the Labour party Ann Lee", but not "a spokesman for Ann Lee". */
function nounBefore(words: readonly Word[], at: number, between: readonly Word[]): boolean {
  return (
    between.length > 0 && between[between.length - 1]!.pos !== "ADP" && /^(?:NOUN|PROPN|ADJ)$/.test(words[at - 1]!.pos)
  );
}

function isRole(lower: string): boolean {
  return isRoleNoun(lower) || titles.has(lower) || kin.has(lower);
}

function isPunctuation({ pos, lower }: Word): boolean {
  return pos === "PUNCT" || !/[\p{L}\p{N}]/u.test(lower);
}

function trimmed(words: readonly Word[], first: number, after: number): { from: number; to: number } {
  let from = first;
  let to = after;
  while (from < to && (isPunctuation(words[from]!) || (to - from > 1 && leadingWords.has(words[from]!.lower))))
    from += 1;
  while (to > from && (isPunctuation(words[to - 1]!) || words[to - 1]!.lower === "'s")) to -= 1;
  return { from, to };
}

/** Where the main noun ends and what hangs on it begins: "of …", "who …", a comma. */
function coreEnd(
  words: readonly Word[],
  names: readonly NameMention[],
  nameAt: (word: number) => number,
  from: number,
  to: number,
): number {
  for (let i = from; i < to; i++) {
    const name = nameAt(i);
    if (name >= 0) {
      i = Math.min(names[name]!.to, to) - 1;
      continue;
    }
    const { lower, pos } = words[i]!;
    const bracketed = lower === "(" ? afterBrackets(words, i, to) : i;
    if (bracketed > i) {
      i = bracketed;
      continue;
    }
    if (i > from && (coreEnds.has(lower) || lower === "," || lower === "(" || /^[–—-]+$/.test(lower))) {
      if (
        lower === "," &&
        ((nameAt(i - 1) < 0 && listGoesOn(words, i, to)) ||
          (words[i - 1]!.pos === "ADJ" && words[i + 1]?.pos === "ADJ"))
      )
        continue;
      return i;
    }
    if (i > from && pos === "VERB" && words[i - 1]!.pos === "NOUN") return i;
  }
  return to;
}

/** "Maricopa County (Ariz.) Sheriff": the closing bracket, if a word in capitals follows it. */
function afterBrackets(words: readonly Word[], open: number, to: number): number {
  for (let i = open + 1; i < Math.min(to - 1, open + 6); i++) {
    if (words[i]!.lower === ")") return words[i + 1]!.capital ? i : open;
  }
  return open;
}

/** "parents, alumni and others": the comma parts the members of a list. */
function listGoesOn(words: readonly Word[], comma: number, to: number): boolean {
  for (let i = comma + 1; i < Math.min(to, comma + 8); i++) {
    if (words[i]!.lower === "and") return i < to - 1 && isPlural(words[comma - 1]!.lower);
  }
  return false;
}

function joins(
  words: readonly Word[],
  nameAt: (word: number) => number,
  from: number,
  core: number,
): "several" | "one" {
  for (let i = from + 1; i < core - 1; i++) {
    if ((words[i]!.lower !== "and" && words[i]!.lower !== "&") || nameAt(i) >= 0) continue;
    const rightName = nameAt(core - 1);
    if (rightName < 0) return isPlural(words[core - 1]!.lower) ? "several" : nameAt(i - 1) >= 0 ? "several" : "one";
    if (nameAt(i - 1) >= 0) return "several";
    const roleBetween = words.slice(i + 1, core).some((word, k) => nameAt(i + 1 + k) < 0 && isRole(word.lower));
    if (!roleBetween && !titles.has(words[i + 1]!.lower) && words[from]!.pos === "DET") return "several";
  }
  return "one";
}

/** Reads a noun phrase whose main noun is the word before `core`. */
export function describe(words: readonly Word[], from: number, core: number, to: number): Description {
  let end = to;
  for (let i = core; i < to; i++) {
    const apart = words[i]!.start > words[i - 1]!.end;
    if (/^[,(]$/.test(words[i]!.lower) || (apart && /^[–—-]+$/.test(words[i]!.lower))) {
      end = i;
      break;
    }
  }
  const head = words[core - 1]!;
  const first = words[from]!.lower;
  const plural = isPlural(head.lower);
  let article: Description["article"] = "none";
  if (/^(?:the|this|that|these|those)$/.test(first)) article = "definite";
  else if (/^(?:a|an|one|another|some|any|someone|somebody)$/.test(first)) article = "indefinite";
  else if (
    /^(?:his|her|their|its|my|our)$/.test(first) ||
    words.slice(from, core - 1).some(({ lower }) => lower === "'s" || lower === "'")
  ) {
    article = "possessive";
  }
  const modifiers = words
    .slice(from, core - 1)
    .map((word) => word.lower)
    .filter((lower) => /\p{L}/u.test(lower) && !/^(?:the|this|that|these|those|a|an|one|another|some|'s)$/.test(lower));
  const span = { start: words[from]!.start, end: words[Math.max(end, core) - 1]!.end };
  const complement = words
    .slice(core, Math.max(end, core))
    .map((word) => word.lower)
    .filter((lower) => lower.length > 3);
  return { span, head: head.lower, modifiers, complement, article, plural, sort: sortOf(head.lower, plural) };
}

function sortOf(head: string, plural: boolean): Description["sort"] {
  if (documents.has(head)) return "document";
  if (plural || groups.has(head)) return organisations.has(head) ? "organisation" : "group";
  if (isRole(head) || plainPersons.has(head) || /^(?:someone|somebody|one)$/.test(head) || /-old$/.test(head))
    return "person";
  return organisations.has(head) ? "organisation" : "unknown";
}
