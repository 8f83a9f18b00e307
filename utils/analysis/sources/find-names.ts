// Runs of capitalised words, and within them the name and the titles before it.
import type { Span } from "@/utils/text/span.ts";
import {
  calendar,
  fields,
  functionWords,
  isCommonNoun,
  isFirstName,
  isRoleNoun,
  offices,
  organisationMarks,
  particles,
  peoples,
  titles,
} from "./name-words.ts";
import { phrase, splitTitles } from "./split-titles.ts";
import type { Word } from "./words.ts";

export interface NameMention extends Span {
  /** Indexes into the words: where the titles begin, where the name begins, and the first word after it. */
  titleFrom: number;
  from: number;
  to: number;
}

/** No name is longer; a heading in capitals may be. */
const LONGEST_NAME = 14;

/** Names in text order. Headings in which every word has a capital give none, as nothing tells the names in them. */
export function findNames(text: string, words: readonly Word[]): NameMention[] {
  const runs = findRuns(text, words);
  const surnames = lastWords(words, runs);
  const known = knownNames(words, runs, surnames);
  const small = new Set(words.filter((word) => !word.capital).map((word) => word.lower));
  const names: NameMention[] = [];
  for (const run of runs) {
    const titleFrom = withoutOpener(words, run, known, small);
    if (titleFrom === run.to - 1 && !isNameAlone(words, titleFrom, known, small)) continue;
    let from = splitTitles(words, titleFrom, run.to);
    // "Guest said" where the article knows a Tim Guest
    if (from === run.to && surnames.has(words[run.to - 1]!.lower)) from = run.to - 1;
    if (from >= run.to) continue;
    names.push({ titleFrom, from, to: run.to, start: words[from]!.start, end: words[run.to - 1]!.end });
  }
  return names;
}

interface Run {
  from: number;
  to: number;
}

function findRuns(text: string, words: readonly Word[]): Run[] {
  const shouting = titleCaseBlocks(words);
  const runs: Run[] = [];
  for (let i = 0; i < words.length; ) {
    if (shouting.has(words[i]!.block) || !beginsName(words, i)) {
      i += 1;
      continue;
    }
    const to = endOfRun(text, words, i);
    runs.push({ from: i, to });
    i = to;
  }
  return runs;
}

/** Last words of the names that begin with a first name. */
function lastWords(words: readonly Word[], runs: readonly Run[]): Set<string> {
  const surnames = new Set<string>();
  for (const { from, to } of runs) {
    if (to - from > 1 && isFirstName(words[to - 2]!.lower)) surnames.add(words[to - 1]!.lower);
  }
  return surnames;
}

/** Surnames, words that stand alone with a capital in mid-sentence, and whole names that do. */
function knownNames(words: readonly Word[], runs: readonly Run[], surnames: ReadonlySet<string>): Set<string> {
  const known = new Set(surnames);
  for (const { from, to } of runs) {
    const last = words[to - 1]!;
    if (to - from === 1 && !last.opens && last.pos === "PROPN" && !isRoleNoun(last.lower)) known.add(last.lower);
    if (to - from > 1 && !words[from]!.opens) known.add(phrase(words, from, to));
  }
  return known;
}

/** Where the run begins without a word that has its capital from the sentence: "Despite Trump", "Knowing Lee". */
function withoutOpener(
  words: readonly Word[],
  { from, to }: Run,
  known: ReadonlySet<string>,
  small: ReadonlySet<string>,
): number {
  const first = words[from]!;
  if (!first.opens || to - from < 2 || isFirstName(first.lower) || titles.has(first.lower) || isRoleNoun(first.lower))
    return from;
  if (/^(?:VERB|ADV)$/.test(first.pos) || /(?:ing|ed)$/.test(first.lower)) {
    return known.has(phrase(words, from, to)) ? from : from + 1;
  }
  if (first.pos === "PROPN" && !small.has(first.lower)) return from;
  return known.has(phrase(words, from + 1, to)) && !known.has(phrase(words, from, to)) && !peoples.has(first.lower)
    ? from + 1
    : from;
}

/** Whether a capitalised word that stands alone is a name and not just the first word of its sentence. */
function isNameAlone(
  words: readonly Word[],
  i: number,
  known: ReadonlySet<string>,
  small: ReadonlySet<string>,
): boolean {
  const word = words[i]!;
  if (!word.opens || known.has(word.lower) || word.acronym) return true;
  return word.pos === "PROPN" && !isCommonNoun(word.lower) && !small.has(word.lower);
}

function beginsName(words: readonly Word[], i: number): boolean {
  const word = words[i]!;
  if (!word.capital)
    return (word.lower.startsWith("al-") || word.lower.startsWith("el-")) && /^(?:al|el)-\p{L}/u.test(word.lower);
  if (calendar.has(word.lower)) return false;
  if (word.acronym) return true;
  if (!word.opens && !functionWords.has(word.lower)) return word.pos !== "PRON";
  if (!functionWords.has(word.lower)) return !/^(?:DET|PRON|ADP|CCONJ|SCONJ|AUX|PART)$/.test(word.pos);
  const next = words[i + 1];
  return next?.capital === true && isFirstName(word.lower) && !functionWords.has(next.lower);
}

function endOfRun(text: string, words: readonly Word[], first: number): number {
  let to = first + 1;
  const limit = Math.min(words.length, first + LONGEST_NAME);
  while (to < limit && touches(text, words[to - 1]!, words[to]!)) {
    const word = words[to]!;
    if (word.capital && !calendar.has(word.lower) && !(word.pos === "PRON" && word.lower === "i")) {
      to += 1;
      continue;
    }
    const over = joinerLength(words, first, to) || nicknameLength(words, to);
    if (over === 0 || to + over >= limit || !touches(text, words[to + over - 1]!, words[to + over]!)) break;
    to += over + 1;
  }
  return to;
}

/** How many small words at `at` lie inside a name that goes on after them: "de", "of", "for the", "&". */
function joinerLength(words: readonly Word[], first: number, at: number): number {
  const word = words[at]!;
  const next = words[at + 1];
  if (next === undefined) return 0;
  if (word.lower === "&") return next.capital ? 1 : 0;
  if (particles.has(word.lower) && word.pos !== "VERB") {
    if (next.capital) return 1;
    return particles.has(next.lower) && words[at + 2]?.capital ? 2 : 0;
  }
  const before = words[at - 1]!.lower;
  if (word.lower === "of" || word.lower === "for" || word.lower === "to") {
    if (!organisationMarks.has(before) && !offices.has(before)) return 0;
    if (next.capital && !calendar.has(next.lower)) return 1;
    return next.lower === "the" && words[at + 2]?.capital ? 2 : 0;
  }
  // "Food and Drug Administration", "Agriculture, Fisheries and Food Agency"
  if (
    fields.has(before) &&
    next.capital &&
    (word.lower === "and" || (word.lower === "," && words[at + 2]?.lower === "and"))
  ) {
    return 1;
  }
  const twoBefore = at - 2 > first ? words[at - 2]!.lower : "";
  return word.lower === "and" && next.capital && (twoBefore === "of" || twoBefore === "for") ? 1 : 0;
}

/** "Dwayne “The Rock” Johnson": words of a nickname in quotation marks or brackets, if the name goes on after it. */
function nicknameLength(words: readonly Word[], at: number): number {
  if (!/^(?:["“'‘]|\(|'')$/.test(words[at]!.lower)) return 0;
  for (let i = at + 1; i < Math.min(words.length - 1, at + 4); i++) {
    if (/^(?:["”'’]|\)|'')$/.test(words[i]!.lower)) {
      if (words[i - 1]!.acronym) return 0;
      return i > at + 1 && words[i + 1]!.capital && words[i + 1]!.block === words[at]!.block ? i + 1 - at : 0;
    }
    if (!words[i]!.capital) return 0;
  }
  return 0;
}

/** Nothing but spaces on one line between the two. */
function touches(text: string, left: Word, right: Word): boolean {
  return (
    right.start - left.end <= 2 && right.block === left.block && /^[ \u00a0]*$/.test(text.slice(left.end, right.start))
  );
}

/** Headings and labels: blocks in which hardly a longer word is in lower case, unless they may be a name alone. */
function titleCaseBlocks(words: readonly Word[]): Set<number> {
  const shouting = new Set<number>();
  for (let i = 0; i < words.length; ) {
    const { block, lower } = words[i]!;
    let long = 0;
    let small = 0;
    for (; i < words.length && words[i]!.block === block; i++) {
      if (words[i]!.lower.length <= 3 || !/^\p{L}/u.test(words[i]!.lower)) continue;
      long += 1;
      if (!words[i]!.capital) small += 1;
    }
    if (long >= 5 ? small * 8 < long : long >= 2 && small === 0 && !isFirstName(lower) && words[i - 1]!.pos !== "PUNCT")
      shouting.add(block);
  }
  return shouting;
}
