// Words of dates and times, by which numbers are known to be no figures.

/** Months and their short forms, lower case. "may", "march" and "sun" also mean other things: the engine looks at capitals. */
export const MONTHS: ReadonlySet<string> = new Set(
  (
    "january february march april may june july august september october november december " +
    "jan feb mar apr jun jul aug sep sept oct nov dec"
  ).split(" "),
);

/** Words before a four-figure number that make a year of it. */
export const BEFORE_YEAR: ReadonlySet<string> = new Set(
  (
    "in since by from until till through during before after of and or to between for fiscal year early late mid middle " +
    "spring summer autumn fall winter christmas circa around pre post end the beginning around back into than on at " +
    "act quarter half season election"
  ).split(" "),
);

/** Words after a four-figure number that make a count of it, where no word before it makes a year of it. */
export const AFTER_COUNT: ReadonlySet<string> = new Set(
  (
    "people persons men women children students workers employees troops soldiers jobs homes houses families patients " +
    "members customers users votes words copies units shares points seats deaths cases refugees prisoners residents " +
    "others more cars vehicles pages items rooms delegates passengers police protesters animals species stores others"
  ).split(" "),
);

/** What stands after the digits of a clock time. */
export const CLOCK_WORDS: ReadonlySet<string> = new Set(
  "am pm a.m a.m. p.m p.m. o'clock gmt utc est edt pst pdt cet bst hrs noon midnight".split(" "),
);
