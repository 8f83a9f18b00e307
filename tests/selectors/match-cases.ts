// What happens to a passage when its page changes, and what its reader must be told. In `before`, [[…]] marks the
// passage; in `after`, the words it is found at, or none where it must be an orphan.
import type { Match } from "@/utils/selectors/match.ts";

export interface MatchCase {
  name: string;
  before: string;
  after: string;
  status: Match["status"];
}

const FERRY = `The night ferry to Vardo was turned back twice this week, its captain said.

“Nobody on the bridge could see the breakwater any more,” Captain Liv Aune told the harbour office. She had 212 passengers on board and fuel for two days.

The harbour office has counted 14 such nights since October. A spokesman called the number unusual but not alarming.

The company now wants to sail by day until the lights on the pier are repaired.`;

const PASSAGE = "She had 212 passengers on board and fuel for two days.";
const QUOTE = "“Nobody on the bridge could see the breakwater any more,”";

const mark = (words: string, text: string = FERRY) => text.replace(words, `[[${words}]]`);
const change = (from: string, to: string, text: string = FERRY) => text.replace(from, to);

export const MATCH_CASES: MatchCase[] = [
  {
    name: "a page that stays as it was keeps its passage",
    before: mark(PASSAGE),
    after: mark(PASSAGE),
    status: "same",
  },
  {
    name: "a correction above the text moves the passage",
    before: mark(PASSAGE),
    after: `Corrected on Friday: an earlier version gave 12 nights.\n\n${mark(PASSAGE)}`,
    status: "moved",
  },
  {
    name: "a short figure moves with its sentence",
    before: mark("14"),
    after: `Updated at 14:14.\n\n${mark("14")}`,
    status: "moved",
  },
  {
    name: "a figure keeps its place when the paragraph after it is taken away",
    before: mark("14"),
    after: mark("14", FERRY.replace(/\n\nThe company.*/, "")),
    status: "same",
  },
  {
    name: "straight marks for curly ones change nothing",
    before: mark(QUOTE),
    after: mark(QUOTE.replace(/[“”]/g, '"'), FERRY.replace(/[“”]/g, '"')),
    status: "same",
  },
  {
    name: "soft hyphens, hard spaces and long dashes change no words",
    before:
      "Rain fell - for days - on the northern valleys, and [[the bridges stayed closed - all nine of them -]] until Monday.",
    after:
      "Rain fell — for days — on the north\u00ADern valleys, and [[the brid\u00ADges stayed\u00A0closed — all\u202Fnine of them —]] until Monday.",
    status: "moved",
  },
  {
    name: "an accent written as a sign of its own is the same letter",
    before: "The mayor of [[Orléans]] welcomed them at noon in the old town hall.",
    after: "The mayor of [[Orle\u0301ans]] welcomed them at noon in the old town hall.",
    status: "moved",
  },
  {
    name: "a changed digit is flagged where it stands",
    before: mark("14"),
    after: mark("19", change("14", "19")),
    status: "changed",
  },
  {
    name: "a figure that grew is flagged whole",
    before: mark("212"),
    after: mark("1,250", change("212", "1,250")),
    status: "changed",
  },
  {
    name: "a figure spelled out in an update is flagged",
    before: mark("14"),
    after: mark("fourteen", change("14", "fourteen")),
    status: "changed",
  },
  {
    name: "two figures side by side, both changed, are told apart",
    before: "Support for the plan rose from 41 to [[46]] percent within a month, the survey found.",
    after: "Support for the plan rose from 43 to [[52]] percent within a month, the survey found.",
    status: "changed",
  },
  {
    name: "a word changed within a sentence is flagged",
    before: mark(PASSAGE),
    after: mark("She had 212 passengers on board and water for two days.", change("fuel", "water")),
    status: "changed",
  },
  {
    name: "a sentence that lost its beginning is flagged at what is left",
    before: mark("A spokesman called the number unusual but not alarming."),
    after: mark("the number unusual but not alarming.", change("A spokesman called the", "the")),
    status: "changed",
  },
  {
    name: "words added to a quote are part of it",
    before: mark(QUOTE),
    after: mark(
      "“Nobody on the bridge could see the lights or the breakwater any more,”",
      change("see the breakwater", "see the lights or the breakwater"),
    ),
    status: "changed",
  },
  {
    name: "a rewritten sentence between unchanged neighbours is flagged with its new words",
    before: mark(PASSAGE),
    after: mark(
      "There were families and crew aboard but little diesel left.",
      change(PASSAGE, "There were families and crew aboard but little diesel left."),
    ),
    status: "changed",
  },
  {
    name: "a deleted figure is an orphan though the number stands elsewhere",
    before: mark("14"),
    after: `${change("14 ", "")}\n\nTickets cost 14 kroner more than last year.`,
    status: "orphan",
  },
  {
    name: "a deleted figure is an orphan though its phrase stands elsewhere",
    before:
      "The old car goes from zero to [[60]] mph in nine seconds, its maker says. The new van goes from zero to 60 mph in twelve.",
    after:
      "The old car goes from zero to mph in nine seconds, its maker says. The new van goes from zero to 60 mph in twelve.",
    status: "orphan",
  },
  {
    name: "a deleted sentence is an orphan",
    before: mark(PASSAGE),
    after: change(` ${PASSAGE}`, ""),
    status: "orphan",
  },
  {
    name: "a deleted sentence is an orphan though one like it stands elsewhere",
    before: mark(PASSAGE),
    after: `${change(` ${PASSAGE}`, "")}\n\nIn another case years ago, she had 180 passengers on board and fuel for four days.`,
    status: "orphan",
  },
  {
    name: "of a sentence said twice, the second is found as the second",
    before:
      "We will not pay, the mayor said on Monday in the old town hall. Protesters cheered. [[We will not pay,]] the treasurer said a day later on the radio.",
    after:
      "New: We will not pay, the mayor said on Monday in the old town hall. Protesters cheered. [[We will not pay,]] the treasurer said a day later on the radio.",
    status: "moved",
  },
  {
    name: "of a sentence said twice, the first is an orphan when only the second is left",
    before:
      "[[The talks will go on until there is an agreement.]] So the minister said on Monday before a packed hall in the capital. Weeks later, in a radio interview from abroad, she said it again: The talks will go on until there is an agreement.",
    after:
      "So the minister said on Monday before a packed hall in the capital. Weeks later, in a radio interview from abroad, she said it again: The talks will go on until there is an agreement.",
    status: "orphan",
  },
  {
    name: "a sentence set between new ones is found by its own words",
    before: mark("A spokesman called the number unusual but not alarming."),
    after:
      "Editors rewrote all of this report at night. [[A spokesman called the number unusual but not alarming.]] They gave no reason for it.",
    status: "moved",
  },
  {
    name: "a paragraph moved to another place takes its figures along",
    before: mark("14"),
    after: `The company now wants to sail by day until the lights on the pier are repaired.\n\nThe harbour office has counted [[14]] such nights since October. A spokesman called the number unusual but not alarming.\n\nThe night ferry to Vardo was turned back twice this week, its captain said.`,
    status: "moved",
  },
  {
    name: "text without spaces is matched sign by sign",
    before: "昨日、港の事務所は[[十四回]]の欠航を発表した。船長は灯台が見えなかったと話している。",
    after: "更新。昨日、港の事務所は[[十九回]]の欠航を発表した。船長は灯台が見えなかったと話している。",
    status: "changed",
  },
  {
    name: "an empty page holds nothing",
    before: mark(PASSAGE),
    after: "",
    status: "orphan",
  },
];

/** Not found as they should be: kept here so that nobody takes them for solved. */
export const KNOWN_FAILURES: MatchCase[] = [
  {
    name: "of a block repeated word for word, the one whose words changed is taken for the one that stayed",
    before: `${"This chart is loaded only after you agree to it here. ".repeat(8)}[[Your address is then sent to the maker of the chart.]] ${"This chart is loaded only after you agree to it here. ".repeat(12)}Your address is then sent to the maker of the chart. ${"This chart is loaded only after you agree to it here. ".repeat(8)}`,
    after: `${"This chart is loaded only after you agree to it here. ".repeat(8)}[[Your address is then kept by the maker of the chart.]] ${"This chart is loaded only after you agree to it here. ".repeat(12)}Your address is then sent to the maker of the chart. ${"This chart is loaded only after you agree to it here. ".repeat(8)}`,
    status: "changed",
  },
  {
    name: "a range of which both ends are spelled out",
    before: "Loans are for [[30]]-60 days at most libraries in the county, readers say.",
    after: "Loans are for [[thirty]]-sixty days at most libraries in the county, readers say.",
    status: "changed",
  },
];
