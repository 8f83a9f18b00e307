// What the article says a named person is: before the name ("Pentagon spokesman John Kirby", "the mayor, Ann Lee,")
// or after it ("Mazloum Abdi, general commander of the SDF,").
import type { NameMention } from "./find-names.ts";
import { isRoleNoun, offices, titles } from "./name-words.ts";
import type { Word } from "./words.ts";

export interface Role {
  /** Indexes into the words. */
  from: number;
  to: number;
  /** The nouns in it that say what somebody is. */
  nouns: string[];
}

/** Words looked at on either side of a name. */
const REACH_BEFORE = 9;
const REACH_AFTER = 30;
const headEnds = new Set([
  "of",
  "for",
  "at",
  "in",
  "on",
  "with",
  "from",
  "who",
  "that",
  "which",
  "and",
  "to",
  "near",
  "by",
]);
const stops = new Set([
  ",",
  ".",
  ";",
  ":",
  "(",
  ")",
  "-",
  "–",
  "—",
  "--",
  '"',
  "“",
  "”",
  "!",
  "?",
  "[",
  "]",
  "''",
  "``",
]);

/** The role given before the name; null where there is none. */
export function roleBefore(words: readonly Word[], name: NameMention): Role | null {
  let end = name.from;
  const before = words[name.titleFrom - 1];
  const appositive = name.titleFrom === name.from && before?.lower === "," && closes(words, name.to);
  if (appositive) end = name.titleFrom - 1;
  let from = appositive ? end : name.titleFrom;
  const limit = Math.max(0, from - REACH_BEFORE);
  while (from > limit && modifies(words, from - 1, words[name.from]!.block)) from -= 1;
  while (from < end && (words[from]!.lower === "'s" || words[from]!.pos === "ADV")) from += 1;
  if (appositive && from > 0 && !/^(?:DET|PRON)$/.test(words[from - 1]!.pos) && words[from]?.pos !== "PRON")
    return null;
  const nouns = nounsIn(words, from, end);
  const head = words[end - 1]?.lower ?? "";
  if (nouns.length === 0) return null;
  if (!isRoleNoun(head) && !titles.has(head) && name.titleFrom === name.from) return null;
  if (words.slice(from, end).every((word) => titles.has(word.lower) && !offices.has(word.lower))) {
    return nouns.length > 0 ? { from: end, to: end, nouns } : null;
  }
  return { from, to: end, nouns };
}

function modifies(words: readonly Word[], i: number, block: number): boolean {
  const { lower, pos, capital } = words[i]!;
  if (words[i]!.block !== block || stops.has(lower)) return false;
  if (lower === "'s" || lower === "'" || lower === "&") return true;
  if (capital && words[i]!.opens && /^(?:ADP|DET|CCONJ|SCONJ|ADV|AUX|PRON|VERB)$/.test(pos)) return false;
  return /^(?:NOUN|PROPN|ADJ)$/.test(pos) || isRoleNoun(lower);
}

/** What follows a name that stands between commas. */
function closes(words: readonly Word[], at: number): boolean {
  const next = words[at];
  return next === undefined || next.lower === "," || next.lower === "." || next.lower === ";" || next.pos === "VERB";
}

/** The role given after the name; null where there is none. */
export function roleAfter(words: readonly Word[], name: NameMention): Role | null {
  let at = name.to;
  const { block } = words[name.from]!;
  if (words[at]?.lower !== "," && words[at]?.lower !== "(" && !/^[–—-]{1,2}$/.test(words[at]?.lower ?? "")) {
    return roleByVerb(words, at);
  }
  at += 1;
  if (words[at]?.pos === "NUM") {
    at += 1;
    while (words[at] !== undefined && /^(?:years?|old|years-old)$/.test(words[at]!.lower)) at += 1;
    if (words[at]?.lower === ",") at += 1;
  }
  if (words[at]?.lower === "who") return roleByVerb(words, at + 1);
  return nounPhraseAt(words, at, block);
}

/** "is the director of …", with or without "also", "now". */
function roleByVerb(words: readonly Word[], at: number): Role | null {
  let i = at;
  if (!/^(?:is|was|became)$/.test(words[i]?.lower ?? "")) return null;
  i += 1;
  while (words[i]?.pos === "ADV") i += 1;
  return words[i] === undefined ? null : nounPhraseAt(words, i, words[i]!.block);
}

function nounPhraseAt(words: readonly Word[], at: number, block: number): Role | null {
  let from = at;
  if (/^(?:the|a|an|also|now)$/.test(words[from]?.lower ?? "")) from += 1;
  let head = from;
  const limit = Math.min(words.length, from + REACH_AFTER);
  while (head < limit && words[head]!.block === block && inHead(words[head]!)) head += 1;
  const nouns = nounsIn(words, from, head);
  if (
    nouns.length === 0 ||
    (!isRoleNoun(words[head - 1]!.lower.replace(/s$/, "")) && !isRoleNoun(words[head - 1]!.lower) && nouns.length < 1)
  )
    return null;
  let to = head;
  while (to < limit && words[to]!.block === block && !stops.has(words[to]!.lower) && !speaks(words[to]!)) to += 1;
  return { from, to, nouns };
}

function inHead({ lower, pos }: Word): boolean {
  if (stops.has(lower) || headEnds.has(lower)) return false;
  return (
    lower === "'s" ||
    lower === "'" ||
    lower === "&" ||
    /^(?:NOUN|PROPN|ADJ|NUM|PART|PRON|DET|ADV)$/.test(pos) ||
    isRoleNoun(lower)
  );
}

function speaks({ lower }: Word): boolean {
  return lower === "said" || lower === "says" || lower === "told";
}

function nounsIn(words: readonly Word[], from: number, to: number): string[] {
  const nouns: string[] = [];
  for (let i = from; i < to; i++) {
    const { lower } = words[i]!;
    if (words[i + 1]?.lower === "'s" && i + 1 < to) continue;
    if (isRoleNoun(lower) || titles.has(lower)) nouns.push(lower);
  }
  return nouns;
}
