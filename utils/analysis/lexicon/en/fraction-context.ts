// Words around "half", "third" and "quarter" by which they are parts of a whole.

/** Right before "half" or "a third": "nearly half", "fell by a third", "cut in half". */
export const FRACTION_LEADS: ReadonlySet<string> = new Set(
  "about around nearly almost roughly approximately some over than under least to by in only just up barely exactly".split(
    " ",
  ),
);

/** Right before "half", where it names a stretch of time or place ("the second half"). */
export const HALF_BEFORE: ReadonlySet<string> = new Set(
  "first second last latter other better top bottom upper lower third fourth final next previous past northern southern".split(
    " ",
  ),
);

/** Right after "half": "half of", "half the", "half a mile". */
export const HALF_NEXT: ReadonlySet<string> = new Set(
  "of the its his her their our my your that this these those a an all as".split(" "),
);
