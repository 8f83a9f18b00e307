// What the words in and around one mention of a name tell: a person, an organisation or a place; a gender; a role.
import { landmarkWords } from "@/utils/analysis/lexicon/en/places.ts";
import { isDateline } from "./dateline.ts";
import type { NameMention } from "./find-names.ts";
import { type Role, roleAfter, roleBefore } from "./find-role.ts";
import {
  genderOfFirstName,
  genderOfRole,
  genderOfTitle,
  isFirstName,
  organisationLikeSurnames,
  organisationMarks,
  particles,
  peoples,
  places,
  suffixes,
  titles,
} from "./name-words.ts";
import { endsOrganisation } from "./organisation-kind.ts";
import { hasOrganisationWord, phrase } from "./split-titles.ts";
import type { Gender } from "./who.ts";
import { wordSet } from "./word-list.ts";
import type { Word } from "./words.ts";

export interface NameEvidence {
  /** Points for a person, for an organisation. */
  person: number;
  organisation: number;
  place: boolean;
  gender: Gender | null;
  /** Told by a title or a role, and not only by a first name. */
  genderSure: boolean;
  roles: Role[];
  /** In years; null where none stands beside the name. */
  age: number | null;
}

const STREETS = wordSet(landmarkWords);

// Points: one sure sign (3) outweighs two hints (1 each); set by reading, not by fitting.
const SURE = 3;
const LIKELY = 2;
const HINT = 1;

export function nameEvidence(text: string, words: readonly Word[], name: NameMention): NameEvidence {
  const roles = [roleBefore(words, name), roleAfter(words, name)].filter((role) => role !== null);
  const length = name.to - name.from;
  const first = words[name.from]!;
  const last = words[name.to - 1]!;
  const whole = phrase(words, name.from, name.to);
  const place =
    places.has(whole) || peoples.has(whole) || (length > 1 && STREETS.has(last.lower)) || isDateline(text, words, name);
  const titled = name.titleFrom < name.from && titles.has(words[name.from - 1]!.lower);
  let person = 0;
  let organisation = 0;
  if (titled) person += SURE;
  if (roles.length > 0) person += LIKELY;
  if (length > 1 && isFirstName(first.lower)) person += LIKELY;
  if (length === 1 && isFirstName(first.lower)) person += HINT;
  if (length > 2 && /^\p{L}\.?$/u.test(words[name.from + 1]!.lower)) person += LIKELY;
  if (suffixes.has(last.lower) && length > 1) person += LIKELY;
  const age = ageBeside(words, name);
  if (age !== null) person += SURE;
  if (words[name.to]?.lower === "who" || (words[name.to]?.lower === "," && words[name.to + 1]?.lower === "who"))
    person += LIKELY;
  const size = words
    .slice(name.from, name.to)
    .filter(({ lower }) => /^\p{L}/u.test(lower) && !particles.has(lower)).length;
  if (size > 1 && size <= 3) person += HINT;
  const likeSurname = length === 2 && organisationLikeSurnames.has(last.lower) && isFirstName(first.lower);
  if (hasOrganisationWord(words, name.from, name.to) && !likeSurname) organisation += SURE;
  if (!titled && words[name.titleFrom - 1]?.lower === "the" && words[name.to]?.pos !== "NOUN") organisation += LIKELY;
  if (length > 1 && endsOrganisation(last.lower) && !titled && !isFirstName(first.lower)) organisation += LIKELY;
  const written = text.slice(last.start, last.end);
  if (length === 1 && written.length > 1 && written === written.toUpperCase()) organisation += LIKELY;
  if (organisationMarks.has(last.lower) && length > 1 && !likeSurname) organisation += LIKELY;
  return { person, organisation, place, ...genderOf(words, name, roles), roles, age };
}

/** "Ann Lee, 43,", "Ann Lee, aged 43,", "43-year-old Ann Lee". */
function ageBeside(words: readonly Word[], name: NameMention): number | null {
  const before = /^(\d{1,3})-year-old$/.exec(words[name.titleFrom - 1]?.lower ?? "");
  if (before !== null) return Number(before[1]);
  if (words[name.to]?.lower !== ",") return null;
  const at = words[name.to + 1]?.lower === "aged" ? name.to + 2 : name.to + 1;
  const [number, after] = [words[at], words[at + 1]];
  return number !== undefined && /^\d{1,3}$/.test(number.lower) && /^[,.;)]$/.test(after?.lower ?? ".")
    ? Number(number.lower)
    : null;
}

function genderOf(
  words: readonly Word[],
  name: NameMention,
  roles: readonly Role[],
): Pick<NameEvidence, "gender" | "genderSure"> {
  for (let i = name.titleFrom; i < name.from; i++) {
    const gender = genderOfTitle(words[i]!.lower);
    if (gender !== null) return { gender, genderSure: true };
  }
  for (const role of roles) {
    const gender = genderOfRole(role.nouns[role.nouns.length - 1]!);
    if (gender !== null) return { gender, genderSure: true };
  }
  const gender = name.to - name.from > 1 ? genderOfFirstName(words[name.from]!.lower) : null;
  return { gender, genderSure: false };
}
