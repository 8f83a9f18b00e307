// Nouns that report what somebody says, as verbs do: "his claim that", "a promise by the county that", "the judges' verdict:".

/** A clause after "that" is what they claim. */
export const CLAIMS: ReadonlySet<string> = new Set(
  (
    "claim claims assertion assertions allegation allegations accusation accusations admission denial denials warning " +
    "warnings promise promises pledge pledges assurance assurances suggestion suggestions insistence contention argument " +
    "prediction predictions complaint complaints statement statements announcement confession rumour rumor testimony " +
    "vow threat threats demand demands remark comment charge charges"
  ).split(" "),
);

/** Verbs whose subject says something about such a claim. */
export const HANDLES_CLAIMS: ReadonlySet<string> = new Set(
  (
    "rejected rejects reject rejecting dismissed dismisses dismiss dismissing denied denies denying disputed disputes repeated repeats repeat " +
    "repeating reiterated reiterates made makes making issued issues echoed contradicted"
  ).split(" "),
);

/** What stands before a colon and the words themselves. */
export const VERDICTS: ReadonlySet<string> = new Set(
  "verdict advice answer reply response message warning line motto explanation conclusion comment view plea request prediction complaint excuse".split(
    " ",
  ),
);
