// Which words belong to names: the lexicon's tables as sets, and the questions the name finder asks of them.
import { calendarNames, labels, neverNames } from "@/utils/analysis/lexicon/en/capitalised-words.ts";
import {
  companyEndings,
  documentNouns,
  fieldNouns,
  groupNouns,
  organisationNouns,
  organisationSurnames,
  organisationWords,
  singularInS,
  titledDocuments,
} from "@/utils/analysis/lexicon/en/collective-nouns.ts";
import { eitherFirstNames, femaleFirstNames, maleFirstNames } from "@/utils/analysis/lexicon/en/first-names.ts";
import { peopleAdjectives, placeNames } from "@/utils/analysis/lexicon/en/places.ts";
import {
  femaleRoles,
  looseMaleRoles,
  maleRoles,
  roleEndings,
  roleNouns,
} from "@/utils/analysis/lexicon/en/role-nouns.ts";
import {
  femaleTitles,
  maleTitles,
  nameParticles,
  nameSuffixes,
  neutralTitles,
  officeTitles,
} from "@/utils/analysis/lexicon/en/titles.ts";
import type { Gender } from "./who.ts";
import { phraseSet, wordSet } from "./word-list.ts";

export const functionWords = wordSet(neverNames, labels);
export const calendar = wordSet(calendarNames);
export const fields = wordSet(fieldNouns);
export const documentTitles = wordSet(titledDocuments);
export const companyWords = wordSet(companyEndings);
export const organisationLikeSurnames = wordSet(organisationSurnames);
export const organisationMarks = wordSet(organisationWords);
export const places = phraseSet(placeNames);
export const peoples = phraseSet(peopleAdjectives);
export const particles = wordSet(nameParticles);
export const suffixes = wordSet(nameSuffixes);
export const offices = wordSet(officeTitles);
export const titles = wordSet(femaleTitles, maleTitles, neutralTitles, officeTitles);

const female = wordSet(femaleFirstNames);
const male = wordSet(maleFirstNames);
const either = wordSet(eitherFirstNames);
const femaleTitle = wordSet(femaleTitles);
const maleTitle = wordSet(maleTitles);
const roles = wordSet(roleNouns);
const femaleRole = wordSet(femaleRoles);
const maleRole = wordSet(maleRoles);
const looseRole = wordSet(looseMaleRoles);
const endings = [...wordSet(roleEndings)];

export function isFirstName(lower: string): boolean {
  const first = lower.split("-")[0]!;
  return female.has(lower) || male.has(lower) || either.has(lower) || female.has(first) || male.has(first);
}

/** The gender a first name usually tells; null where it tells none. */
export function genderOfFirstName(lower: string): Gender | null {
  const name = female.has(lower) || male.has(lower) || either.has(lower) ? lower : lower.split("-")[0]!;
  if (either.has(name) || female.has(name) === male.has(name)) return null;
  return female.has(name) ? "female" : "male";
}

/** The gender told by "Mrs", "Sir"; null for titles that tell none. */
export function genderOfTitle(lower: string): Gender | null {
  if (femaleTitle.has(lower)) return "female";
  return maleTitle.has(lower) ? "male" : null;
}

/** The gender told by "actress", "her brother"; null for nouns that tell none. */
export function genderOfRole(noun: string): Gender | null {
  if (femaleRole.has(noun) || noun.endsWith("woman")) return "female";
  if (looseRole.has(noun)) return null;
  return maleRole.has(noun) || /(?<!wo)man$/.test(noun) ? "male" : null;
}

const groups = wordSet(groupNouns);
const nouns = wordSet(documentNouns, groupNouns, organisationNouns);
const inS = wordSet(singularInS);

/** "residents", "police", "report": words that head a description and only get their capital from the sentence. */
export function isCommonNoun(lower: string): boolean {
  return (
    nouns.has(lower) ||
    isRoleNoun(lower) ||
    (lower.endsWith("s") && (nouns.has(lower.slice(0, -1)) || isRoleNoun(lower.slice(0, -1))))
  );
}

/** Ends like a plural or is one by sense. */
export function isPlural(lower: string): boolean {
  return (
    groups.has(lower) || (lower.length > 3 && /[^s']s$/.test(lower) && !inS.has(lower) && !/(?:us|is)$/.test(lower))
  );
}

/** "minister", "co-founder", "cardiologist": a noun for what one person is or does. */
export function isRoleNoun(lower: string): boolean {
  if (roles.has(lower) || offices.has(lower)) return true;
  if (endings.some((ending) => lower.length > ending.length && lower.endsWith(ending))) return true;
  if (!lower.includes("-")) return false;
  const bare = lower.replace(/^(?:ex|co|vice|deputy|then)-/, "");
  return bare !== lower && (roles.has(bare) || offices.has(bare));
}
