// Words after "three times" by which it multiplies; without them it counts occasions.

export const AFTER_TIMES: ReadonlySet<string> = new Set(
  (
    "the as that its their his her more higher larger greater bigger faster less fewer lower longer better worse stronger " +
    "smaller earnings book sales revenue profit normal what this those cheaper likelier heavier older"
  ).split(" "),
);

/** Right after "one of the": the phrase praises, it does not count. */
export const ONE_OF_THESE: ReadonlySet<string> = new Set(
  "the a an his her its their our my your those these only several many few".split(" "),
);

/** "at one point": a moment, not a count. */
export const ONE_MOMENT: ReadonlySet<string> = new Set("point time stage moment thing way".split(" "));
