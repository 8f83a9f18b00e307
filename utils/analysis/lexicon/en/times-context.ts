// Words after "three times" by which it multiplies; without them it counts occasions.
import { wordSet } from "./word-set.ts";

export const AFTER_TIMES = wordSet(
  "the as that its their his her more higher larger greater bigger faster less lower longer better worse stronger smaller " +
    "earnings book sales revenue profit normal what this those cheaper likelier",
);

/** Right after "one of the": the phrase praises, it does not count. */
export const ONE_OF_THESE = wordSet("the a an his her its their our my your those these only several many few");

/** "at one point": a moment, not a count. */
export const ONE_MOMENT = wordSet("point time stage moment thing way");
