// Whether "the club", "the watchdog" can be the organisation of a name, by the first and the last word of the name.
import { organisationKinds } from "@/utils/analysis/lexicon/en/organisation-kinds.ts";
import { wordsByKey } from "./word-list.ts";

const wordsOfKind = wordsByKey(organisationKinds);

/** True where a word of `name` shows that it is a `noun`. Lower case; false as well for a noun of no known kind. */
export function isOfKind(name: string, noun: string): boolean {
  const shown = wordsOfKind.get(noun);
  if (shown === undefined) return false;
  const words = name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  return shown.has(words[0] ?? "") || shown.has(words.at(-1) ?? "");
}

const shownByAny = new Set([...wordsOfKind.values()].flatMap((words) => [...words]));

/** True for a last word that makes two or more capitalised ones an organisation's name ("Anglesmere Water"). */
export function endsOrganisation(word: string): boolean {
  return shownByAny.has(word);
}

/** True where the table can tell of this noun which names fit it. */
export function tellsKind(noun: string): boolean {
  return wordsOfKind.has(noun);
}
