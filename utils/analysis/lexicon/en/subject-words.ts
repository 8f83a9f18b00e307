// Small words by which the noun that a number is said of is found before it.
import { wordSet } from "./word-set.ts";

/** Between a noun and the number that is said of it. */
export const TIES_OBJECT = wordSet("of by to at from for");

/** Words that put a worth or a size on the noun before them. */
export const SAID_OF = wordSet(
  "worth costing totalling totaling valued priced estimated averaging measuring weighing reaching exceeding numbering",
);
