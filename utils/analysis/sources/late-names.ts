// "A senior Kurdish official said …", and in the next paragraph "…, said Abdulkarim Omar, co-chair of …": one source,
// named late. Joined only where role, wording and place together say so.
import type { Span } from "@/utils/text/span.ts";
import type { Antecedent } from "./antecedents.ts";
import type { Attribution } from "./attribution.ts";
import type { Followed } from "./follow-speakers.ts";
import { genderOfRole } from "./name-words.ts";
import { sameRole } from "./resolve-descriptions.ts";
import type { Who } from "./who.ts";
import { wordSet } from "./word-list.ts";

/** Nouns that leave open what somebody is, so that any role fits them. */
const openNouns = wordSet(
  "official man woman person resident expert leader figure source mother father teenager worker",
);
const emptyModifiers = wordSet(
  "senior top former local leading high-ranking high-level prominent young old new unnamed key",
);

// Points; three say that it is the same person. Reading showed that two signs of three suffice, one never.
const SAME_NOUN = 1.5;
const OPEN_NOUN = 0.75;
const SHARED_MODIFIER = 1.5;
const SAME_MATTER = 1.5;
/** Named without a word on who it is, as only somebody already spoken of is. */
const BARE = 1;
/** Nobody is named before. */
const FIRST_NAMED = 1;
/** "told how gulls ruined her home": what is said is about whoever says it. */
const OWN_MATTER = 0.75;
const NEXT_PARAGRAPH = 0.5;
const ENOUGH = 3;
/** Paragraphs from the top in which an article holds a name back, headline and dateline among them. */
const LEAD_BLOCKS = 4;
const NEXT_QUOTES = 3;
const CONFIDENCE = 0.7;

/** Quotes are about the same matter where they share so many longer words. */
const SHARED_WORDS = 3;
const lightWords = wordSet(
  "about after because before being could should their there these those through under which while would",
);
const LONGEST_COMPARED = 600;

/** Changes `followed` in place: unnamed sources that are named later become the named ones. */
export function joinLateNames(
  text: string,
  attributions: readonly Attribution[],
  followed: Followed,
  blockOf: (offset: number) => number,
): void {
  const { who, spoken } = followed;
  const joined = new Map<number, number>();
  const firstNamed = firstPersonNamed(who);
  for (const [index, found] of spoken.entries()) {
    if (found === null) continue;
    const speaker = attributions[index]!.speaker!;
    if (blockOf(speaker.start) >= LEAD_BLOCKS) break;
    const unnamed = who[found.who]!;
    if (joined.has(found.who) || !canBeNamedLater(text, unnamed, speaker)) continue;
    for (let next = index + 1; next <= index + NEXT_QUOTES && next < spoken.length; next++) {
      const other = spoken[next];
      if (!other || other.who === found.who || !who[other.who]!.named) continue;
      const named = who[other.who]!;
      const first = named.mentions[0]?.start === firstNamed;
      if (fits(text, unnamed, named, first, attributions[index]!, attributions[next]!, blockOf)) {
        joined.set(found.who, other.who);
      }
      break;
    }
  }
  joinByRole(attributions, followed, joined);
  for (const [from, to] of joined) who[to]!.mentions.push(...who[from]!.mentions);
  for (const [index, found] of spoken.entries()) {
    const to = found === null ? undefined : joined.get(found.who);
    if (to !== undefined) spoken[index] = { who: to, confidence: CONFIDENCE } satisfies Antecedent;
  }
}

/** "the vet said", and only later "Ann Lee, a vet": the only person of that role whom the article names. */
function joinByRole(
  attributions: readonly Attribution[],
  { who, spoken }: Followed,
  joined: Map<number, number>,
): void {
  const tried = new Set<number>();
  const holders = holdersByRole(who);
  for (const [index, found] of spoken.entries()) {
    if (found === null || tried.has(found.who) || joined.has(found.who)) continue;
    tried.add(found.who);
    const unnamed = who[found.who]!;
    if (unnamed.named || unnamed.plural || unnamed.document || !/^the\s/i.test(unnamed.name)) continue;
    const [noun] = unnamed.nouns;
    if (noun === undefined || openNouns.has(noun) || unnamed.name.split(/\s+/).length > 3) continue;
    const from = attributions[index]!.speaker!.start;
    const only = holders.get(noun) ?? null;
    if (only === null || !suits(unnamed, who[only]!)) continue;
    if ((who[only]!.mentions[0]?.start ?? 0) > from) joined.set(found.who, only);
  }
}

/** Named people by each noun of what they are; null where several are it. */
function holdersByRole(who: readonly Who[]): ReadonlyMap<string, number | null> {
  const holders = new Map<string, number | null>();
  for (const [index, { named, person, organisation, nouns }] of who.entries()) {
    if (!named || person <= organisation) continue;
    for (const noun of nouns) holders.set(noun, holders.has(noun) ? null : index);
  }
  return holders;
}

function suits(unnamed: Who, named: Who): boolean {
  return unnamed.gender === null || named.gender === null || unnamed.gender === named.gender;
}

function canBeNamedLater(text: string, { named, plural, document, name }: Who, speaker: Span): boolean {
  if (named || plural || document || !/^(?:an?|one)\s/i.test(name)) return false;
  // who asks not to be named is not named
  return !/anonym|not to be|unnamed|declined to be|not authori[sz]ed|refused to be/.test(
    text.slice(speaker.start, speaker.end + 160),
  );
}

function fits(
  text: string,
  unnamed: Who,
  named: Who,
  isFirst: boolean,
  first: Attribution,
  second: Attribution,
  blockOf: (offset: number) => number,
): boolean {
  const apart = blockOf(second.speaker!.start) - blockOf(first.speaker!.start);
  const met = Math.min(...named.mentions.map((mention) => mention.start));
  if (apart > 3 || met < first.speaker!.start || named.organisation >= named.person) return false;
  const words = unnamed.name.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  const nouns = [...unnamed.nouns];
  const gender = nouns.map(genderOfRole).find((told) => told !== null);
  if (gender !== undefined && named.gender !== null && gender !== named.gender) return false;
  const role = (named.role ?? "").toLowerCase();
  let points = apart <= 1 ? NEXT_PARAGRAPH : 0;
  if (nouns.some((noun) => named.nouns.has(noun) || sameRole(named, noun))) points += SAME_NOUN;
  else if (nouns.some((noun) => openNouns.has(noun))) points += OPEN_NOUN;
  else if (isFirst && named.role === null && named.name.includes(" ")) points += BARE;
  else return false;
  if (isFirst) points += FIRST_NAMED;
  if (isOwnMatter(text, first.extent)) points += OWN_MATTER;
  const modifiers = words.filter((word) => word.length > 3 && !emptyModifiers.has(word) && !unnamed.nouns.has(word));
  if (modifiers.some((modifier) => role.includes(modifier))) points += SHARED_MODIFIER;
  if (sharedWords(text, first.extent, second.extent) >= SHARED_WORDS) points += SAME_MATTER;
  return points >= ENOUGH;
}

/** Where the first person with a name is named. */
function firstPersonNamed(all: readonly Who[]): number {
  const starts = all
    .filter(({ named, person, organisation, place }) => named && person > organisation && !place)
    .map(({ mentions }) => mentions[0]?.start ?? Number.POSITIVE_INFINITY);
  return starts.reduce((least, start) => Math.min(least, start), Number.POSITIVE_INFINITY);
}

function isOwnMatter(text: string, { start, end }: Span): boolean {
  return /\b(?:he|she|his|her|him)\b/i.test(text.slice(start, Math.min(end, start + LONGEST_COMPARED)));
}

function sharedWords(text: string, first: Span, second: Span): number {
  const wordsOf = ({ start, end }: Span) =>
    text
      .slice(start, Math.min(end, start + LONGEST_COMPARED))
      .toLowerCase()
      .match(/\p{L}{5,}/gu);
  const known = new Set(wordsOf(first) ?? []);
  return new Set((wordsOf(second) ?? []).filter((word) => known.has(word) && !lightWords.has(word))).size;
}
