// What happens to people in the news, by which two figures of one article are known to count the same.
import { wordSet } from "./word-set.ts";

/** What happened → the words that say so, parted by blanks. */
export const EVENTS: Readonly<Record<string, string>> = {
  dead: "dead die dies died dying death deaths toll kill kills killed killing killings fatalities drowned perished bodies",
  hurt: "injured wounded hurt injuries injuring wounding",
  missing: "missing unaccounted",
  held: "arrested detained arrests jailed",
  displaced: "displaced evacuated homeless",
  saved: "rescued freed",
};

/** Nouns for anybody at all. */
export const GENERIC_PEOPLE = wordSet("people persons victims toll");

/** In a sentence with one of these, another day or a part of the whole may be counted. */
export const OTHER_TIME = wordSet(
  "last previous previously earlier another since annually yearly ago then initially first including among whom further " +
    "additional more total every each average",
);
