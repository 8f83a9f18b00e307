// People named in one breath ("Bronagh and Nikhil Tierney"): whom "the couple", "both", "they" mean afterwards.
import { familyNouns, familySigns, pairNouns } from "@/utils/analysis/lexicon/en/kin.ts";
import type { NameMention } from "./find-names.ts";
import { isFirstName } from "./name-words.ts";
import type { Who } from "./who.ts";
import { wordSet } from "./word-list.ts";
import type { Word } from "./words.ts";

const family = wordSet(familyNouns);
const anyPair = wordSet(pairNouns);
const signs = wordSet(familySigns);
/** Words on either side of two names in which their family is spoken of. */
const SIGN_REACH = 40;

/** Whom a noun means of those named together: one family, any two, or none of them. */
export function whichPair(noun: string): "family" | "any" | null {
  if (family.has(noun)) return "family";
  return anyPair.has(noun) ? "any" : null;
}

/** True where the words around `at` speak of a family. */
export function speaksOfFamily(words: readonly Word[], at: number): boolean {
  const to = Math.min(words.length, at + SIGN_REACH);
  for (let i = Math.max(0, at - SIGN_REACH); i < to; i++) if (signs.has(words[i]!.lower)) return true;
  return false;
}

/** Index of the name that "and" joins to `names[index]`, where both are people; -1 for none. */
export function joinedTo(
  words: readonly Word[],
  names: readonly NameMention[],
  index: number,
  isPerson: (name: number) => boolean,
): number {
  const name = names[index]!;
  const next = names[index + 1];
  const and = words[name.to]?.lower === "(" && words[name.to + 2]?.lower === ")" ? name.to + 3 : name.to;
  if (next === undefined || words[and]?.lower !== "and" || next.titleFrom !== and + 1) return -1;
  const shares = sharesSurname(words, name, next);
  return isPerson(index + 1) && (isPerson(index) || shares) ? index + 1 : -1;
}

/** "Tenzin and Lobsang Dorje": a first name alone, and then one with the surname of both. */
export function sharesSurname(words: readonly Word[], name: NameMention, next: NameMention): boolean {
  const known = isFirstName(words[name.from]!.lower);
  return (
    name.to - name.from === 1 &&
    name.titleFrom === name.from &&
    next.to - next.from === 2 &&
    (known || words[name.from]!.opens)
  );
}

/** The name of both. */
export function nameOfBoth(first: Who, second: Who, shared: boolean): string {
  const surname = second.name.split(/\s+/).at(-1)!;
  return shared && first.name.endsWith(` ${surname}`)
    ? `${first.name.slice(0, -surname.length - 1)} and ${second.name}`
    : `${first.name} and ${second.name}`;
}
