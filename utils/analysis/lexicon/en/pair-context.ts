// Words by which two numbers side by side are a score, votes, or a change and its end.

export const SCORE_WORDS: ReadonlySet<string> = new Set(
  (
    "won win winning beat defeat lost loss losing lead led victory draw drew tied tie score scoreline game " +
    "match set goal record rally rallied trail run series halftime half-time innings tiebreak overtime final " +
    "semifinal quarterfinal playoff season standings tally deficit edge"
  ).split(" "),
);

export const VOTE_WORDS: ReadonlySet<string> = new Set(
  "vote ballot majority ruling ruled decision passed approved rejected senate house margin".split(" "),
);

/** "a rise of 3%": the number after "of" is by how much. */
export const CHANGE_NOUNS: ReadonlySet<string> = new Set(
  "rise fall increase decrease drop decline gain jump cut reduction growth surge slump dip hike".split(" "),
);

/** Right before a number, these say by how much: the number after "to" is where it went. */
export const CHANGE_VERBS: ReadonlySet<string> = new Set(
  (
    "rose rise risen fell fall fallen gain lost lose added adds adding jump climbed climbs climbing grew grows " +
    "grown growing increase decreased decline dropped drop dropping slid slipped slips tumbled plunged surge " +
    "soared dived dipped advanced eased edged inched shed up down off leapt leaped sank rallied rebounded " +
    "skidded slumped swelled shrank cut raised lowered expanded widened narrowed strengthened weakened ticked " +
    "moved went crept picked pushed shot bid marked bumped sped"
  ).split(" "),
);
