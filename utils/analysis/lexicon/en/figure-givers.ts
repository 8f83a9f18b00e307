// Words by which a sentence says who gives its numbers, where nobody is quoted.
import { wordSet } from "./word-set.ts";

/** "police counted 61": whoever does this gives the number after it. */
export const GIVING_VERBS = wordSet(
  "count estimate record register tally tallied document list forecast predict project expect claim calculate reckon report " +
    "log detect anticipate assess cite track verified confirm certified",
);

/** "put the toll at 61", "set the cost at": only with "at" before the number. */
export const PUTTING_VERBS = wordSet("put puts putting pegged valued placed set");

/** These show a number only where what shows it is of the nouns below. */
export const SHOWING_VERBS = wordSet(
  "show shown suggest find found indicate give gave reveal say is was are were stood",
);

/** What numbers are written in. */
export const DATA_NOUNS = wordSet(
  "figures data statistics estimate estimates count tally census survey poll study report forecast forecasts projection " +
    "projections records numbers toll audit analysis",
);
