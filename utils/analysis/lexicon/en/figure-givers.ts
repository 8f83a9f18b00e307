// Words by which a sentence says who gives its numbers, where nobody is quoted.

/** "police counted 61": whoever does this gives the number after it. */
export const GIVING_VERBS: ReadonlySet<string> = new Set(
  (
    "count counted estimate record register tally tallied document list forecast predict project expect claim " +
    "calculate reckon report log detect anticipate assess cite tracked verified confirmed certified"
  ).split(" "),
);

/** "put the toll at 61", "set the cost at": only with "at" before the number. */
export const PUTTING_VERBS: ReadonlySet<string> = new Set("put puts putting pegged valued placed set".split(" "));

/** These show a number only where what shows it is of the nouns below. */
export const SHOWING_VERBS: ReadonlySet<string> = new Set(
  "show showed shown suggest find found indicate give gave reveal say is was are were stood".split(" "),
);

/** What numbers are written in. */
export const DATA_NOUNS: ReadonlySet<string> = new Set(
  (
    "figures data statistics estimate estimates count tally census survey poll study report forecast forecasts " +
    "projection projections records numbers toll audit analysis"
  ).split(" "),
);
