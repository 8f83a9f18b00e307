// Small words by which the noun that a number is said of is found before it.

/** Between a noun and the number that is said of it. */
export const TIES_OBJECT: ReadonlySet<string> = new Set("of by to at from".split(" "));

/** Words that put a worth or a size on the noun before them. */
export const SAID_OF: ReadonlySet<string> = new Set(
  "worth costing totalling totaling valued priced estimated averaging measuring weighing reaching exceeding numbering".split(
    " ",
  ),
);

/** A new clause begins after these. */
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  "that which who while as after before because when if but and although though whereas said says where since until".split(
    " ",
  ),
);

/** Subjects that name nothing. */
export const PRONOUNS: ReadonlySet<string> = new Set("he she it they we i you there".split(" "));

/** Times with which a clause begins. */
export const TIME_LEADS: ReadonlySet<string> = new Set(
  (
    "year years month months week weeks quarter day days january february march april may june july august september " +
    "october november december monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter"
  ).split(" "),
);
