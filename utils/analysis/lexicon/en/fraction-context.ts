// Words around "half", "third" and "quarter" by which they are parts of a whole.
import { wordSet } from "./word-set.ts";

/** Right before "half" or "a third": "nearly half", "fell by a third", "cut in half". */
export const FRACTION_LEADS = wordSet(
  "about around nearly almost roughly approximately some over than under least to by in only just up barely exactly",
);

/** Right before "half", where it names a stretch of time or place ("the second half"). */
export const HALF_BEFORE = wordSet(
  "first second last latter other better top bottom upper lower third fourth final next previous past northern southern",
);
