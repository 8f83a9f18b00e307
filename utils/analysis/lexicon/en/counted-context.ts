// Words by which the noun of a figure is found, or by which a word after it is known to be none.
import { wordSet } from "./word-set.ts";

/** Right before a figure, these compare it with the one before; as a pattern. */
export const COMPARING =
  "from|up|down|against|versus|compared with|(?:an?|the) (?:rise|fall|increase|drop|gain|decline|jump) of";

/** Right after a share, these do: "14 percent fewer than last year". */
export const COMPARED = wordSet("more fewer less higher lower above below up down");

/** What a deficit or a debt is measured against: it is not what the figure is about. As a pattern. */
export const MEASURED_AGAINST =
  "(?:(?:its|the|their) )?(?:GDP|gross domestic|national income|(?:economic |total )?output)";

/** Adjectives after a figure that are said of the subject: "two-thirds full". */
export const SAID_OF_SUBJECT = wordSet("full empty complete done finished high larger smaller bigger");

/** After a plural, what became of those counted: "31 people dead". */
export const STATES = wordSet("dead wounded injured missing unemployed");

/** After a distance: "36km north of the port". */
export const DIRECTIONS = wordSet("north south east west north-east north-west south-east south-west from away");

/** Before an age, which they make one. */
export const AGE_LEADS = wordSet("age aged of under over");
