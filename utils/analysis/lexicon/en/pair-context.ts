// Words by which two numbers side by side are a score, votes, or a change and its end.

export const SCORE_WORDS: ReadonlySet<string> = new Set(
  (
    "won win wins winning beat beats beating defeated defeat defeats lost loss losing lead leading led victory draw drew " +
    "tied tie score scored scoreline game match set sets goal goals record rally rallied trail trailed trailing run series " +
    "halftime half-time innings tiebreak overtime final semifinal quarterfinal playoff season standings tally deficit edge"
  ).split(" "),
);

export const VOTE_WORDS: ReadonlySet<string> = new Set(
  "vote votes voted voting ballot ballots majority ruling ruled decision passed approved rejected senate house margin".split(
    " ",
  ),
);

/** Right before a number, these say by how much: the number after "to" is where it went. */
export const CHANGE_VERBS: ReadonlySet<string> = new Set(
  (
    "rose rise rises risen rising fell fall falls fallen falling gained gain gains gaining lost lose loses added adds adding " +
    "jumped jumps climbed climbs climbing grew grows grown growing increased increases increase increasing decreased decline " +
    "declined declines declining dropped drop drops dropping slid slipped slips tumbled plunged surged soared dived dipped " +
    "advanced eased edged inched shed up down off leapt leaped sank rallied rebounded skidded jump surge slumped swelled " +
    "shrank cut raised lowered expanded widened narrowed strengthened weakened " +
    "ticked moved went crept picked pushed shot bid marked bumped sped"
  ).split(" "),
);
