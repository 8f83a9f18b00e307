// "U.S. Secretary of State Mike Pompeo": where the titles end and the name begins.
import { isFirstName, isRoleNoun, organisationMarks, peoples, places, suffixes, titles } from "./name-words.ts";
import type { Word } from "./words.ts";

const joiners = new Set(["of", "for", "to", "and", "the"]);

/** Index of the name's first word in the run from `from` to `to`; `to` itself where the run holds titles only. */
export function splitTitles(words: readonly Word[], from: number, to: number): number {
  const lower = (i: number) => words[i]!.lower;
  const whole = phrase(words, from, to);
  if (places.has(whole)) return from;
  if (peoples.has(whole) || peoples.has(whole.replace(/s$/, ""))) return to;
  let end = to;
  while (end > from && suffixes.has(lower(end - 1))) end -= 1;
  let start = from;
  for (let i = from; i < end; i++) {
    const isTitle = titles.has(lower(i));
    if (!isTitle && !isRoleNoun(lower(i))) continue;
    const rest = nameAfter(words, i + 1, end);
    if (rest === null) continue;
    if (!isTitle && i === from && !words[i]!.opens && end - rest < 2) continue;
    if (hasOrganisationWord(words, rest, end)) continue;
    start = rest;
  }
  if (start === from && onlyTitles(words, from, end)) return to;
  return start === from ? skipAdjectives(words, from, end) : start;
}

/** Where the name begins after a title at `at - 1`: at once, or after "of State", "to the United States". */
function nameAfter(words: readonly Word[], at: number, end: number): number | null {
  if (at >= end) return null;
  if (!joiners.has(words[at]!.lower)) return at;
  for (let i = at + 2; i < end - 1; i++) {
    if (isFirstName(words[i]!.lower) && !joiners.has(words[i + 1]!.lower)) return i;
  }
  return null;
}

/** "Canadian Adam Hadwin", "CNN Jake Tapper": words before a first name that belong to no name. */
function skipAdjectives(words: readonly Word[], from: number, end: number): number {
  let i = from;
  while (i < end - 2 && belongsBefore(words[i]!)) i += 1;
  return i > from && isFirstName(words[i]!.lower) && !hasOrganisationWord(words, i, end) ? i : from;
}

function belongsBefore({ lower, pos }: Word): boolean {
  return peoples.has(lower) || places.has(lower) || organisationMarks.has(lower) || pos === "ADJ";
}

function onlyTitles(words: readonly Word[], from: number, end: number): boolean {
  let titled = false;
  for (let i = from; i < end; i++) {
    const { lower } = words[i]!;
    if (titles.has(lower) || isRoleNoun(lower) || isRoleNoun(lower.replace(/s$/, ""))) titled = true;
    else if (
      !peoples.has(lower) &&
      !places.has(lower) &&
      !/^(?:prime|former|foreign|finance|vice|deputy|first|of|state)$/.test(lower)
    )
      return false;
  }
  return titled;
}

export function hasOrganisationWord(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { lower } = words[i]!;
    if (organisationMarks.has(lower) || (i > from && (lower === "of" || lower === "for" || lower === "&"))) return true;
  }
  return false;
}

/** The words from `from` to `to` as one lower-case phrase. */
export function phrase(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map((word) => word.lower)
    .join(" ");
}
