// What happens to people in the news, by which two figures of one article are known to count the same.

/** What happened → the words that say so, parted by blanks. */
export const EVENTS: Readonly<Record<string, string>> = {
  dead: "dead die dies died dying death deaths toll kill kills killed killing killings fatalities drowned perished bodies",
  hurt: "injured wounded hurt injuring wounding injuries wounds",
  missing: "missing unaccounted",
  held: "arrested detained arrests arresting jailed",
  displaced: "displaced evacuated homeless displacing",
  saved: "rescued freed rescuing",
};

/** Nouns for anybody at all. */
export const GENERIC_PEOPLE: ReadonlySet<string> = new Set("people persons victims toll".split(" "));

/** In a sentence with one of these, another day or a part of the whole may be counted. */
export const OTHER_TIME: ReadonlySet<string> = new Set(
  "last previous previously earlier another since annually yearly ago then initially first including among whom further additional more total every each average".split(
    " ",
  ),
);
