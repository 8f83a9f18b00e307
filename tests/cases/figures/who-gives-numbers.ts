// Who gives a number where nobody is quoted: each figure, and the words that name whoever gives it.

export interface GiverCase {
  text: string;
  /** The figure as written → who gives it; null where the sentence doesn't tell. */
  givers: Record<string, string | null>;
}

export const whoGivesNumbers: GiverCase[] = [
  { text: "The guild put it at 40.", givers: { "40": "The guild" } },
  { text: "Police counted 61 tents.", givers: { "61": "Police" } },
  { text: "Officials put the toll at 61.", givers: { "61": "Officials" } },
  { text: "The survey found 12 empty flats.", givers: { "12": "The survey" } },
  { text: "The census shows 4,100 people in the valley.", givers: { "4,100": "The census" } },
  { text: "Tax records show $3 million in debts.", givers: { "$3 million": "Tax records" } },
  { text: "The bank estimates that 30% of loans are bad.", givers: { "30%": "The bank" } },
  { text: "They made 90 arrests, recorded by the guild.", givers: { "90": "the guild" } },
  { text: "The farm sold 40 cows.", givers: { "40": null } },
  { text: "The walkers found 12 empty flats.", givers: { "12": null } },
  { text: "It was put at 40 last year.", givers: { "40": null } },
  { text: "The town has 300 houses.", givers: { "300": null } },
];
