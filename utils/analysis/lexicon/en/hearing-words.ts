// Words of reports that leave out who spoke.

/** Before whom things are said: "the jury heard", "MPs were told". */
export const HEARERS: ReadonlySet<string> = new Set(
  (
    "court jury jurors inquest tribunal hearing inquiry enquiry trial magistrates panel committee commission parliament " +
    "mps peers senators councillors lawmakers assembly reporters journalists residents staff workers parents delegates"
  ).split(" "),
);

/** "It is claimed that": somebody said so. */
export const CLAIMED: ReadonlySet<string> = new Set("claimed alleged reported announced suggested argued".split(" "));
