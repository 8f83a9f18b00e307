// Words by which two numbers side by side are a score, votes, or a change and its end.
import { wordSet } from "./word-set.ts";

export const SCORE_WORDS = wordSet("won win beat defeat lost loss lead led victory drew tied score game match set");

export const VOTE_WORDS = wordSet(
  "vote ballot majority ruling ruled decision passed approved rejected senate house margin",
);

/** "a rise of 3%": the number after "of" is by how much. */
export const CHANGE_NOUNS = wordSet(
  "rise fall increase decrease drop decline gain jump cut reduction growth surge slump dip hike",
);

/** Right before a number, these say by how much: the number after "to" is where it went. */
export const CHANGE_VERBS = wordSet(
  "rose rise risen fell fall fallen gain lost lose add jump climb grew grow grown increase decrease decline dropp drop slid " +
    "slipp slip tumble plunge surge soar dive dipp advance ease edge inch shed up down off leapt leap sank rally rallied rebound " +
    "skidd slump swell shrank cut raise lower expand widen narrow strengthen weaken tick move went crept pick push shot mark " +
    "bump sped",
);
