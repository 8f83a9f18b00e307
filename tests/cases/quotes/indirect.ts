// Words reported without quotation marks, or with some of them in marks.
import type { QuoteCase } from "./case.ts";

export const INDIRECT: readonly QuoteCase[] = [
  {
    name: "With that",
    text: "The mayor said that the bridge would open in May.",
    said: [["the bridge would open in May", "The mayor"]],
  },
  {
    name: "Without that",
    text: "The mayor said the bridge would open in May.",
    said: [["the bridge would open in May", "The mayor"]],
  },
  {
    name: "The cue at the end",
    text: "The bridge will open in May, the mayor said.",
    said: [["The bridge will open in May", "the mayor"]],
  },
  {
    name: "The cue at the end, inverted",
    text: "The bridge will open in May, said Ann Frost, the mayor.",
    said: [["The bridge will open in May", "Ann Frost"]],
  },
  {
    name: "The cue in the middle",
    text: "The bridge, the mayor said, will open in May.",
    said: [
      ["The bridge", "the mayor"],
      ["will open in May", "the mayor"],
    ],
  },
  {
    name: "A dateline is nobody’s words",
    text: "LEEDS, England (Reuters) - The bridge will open in May, the mayor said on Monday.",
    said: [["The bridge will open in May", "the mayor"]],
  },
  {
    name: "A time before the clause",
    text: "The mayor said on Monday the bridge would open in May.",
    said: [["the bridge would open in May", "The mayor"]],
  },
  {
    name: "A time between subject and cue",
    text: "The mayor on Monday said the bridge would open in May.",
    said: [["the bridge would open in May", "The mayor"]],
  },
  {
    name: "A fronted time is no content",
    text: "On Monday, the mayor said the bridge would open in May.",
    said: [["the bridge would open in May", "the mayor"]],
  },
  {
    name: "A fronted clause is no content",
    text: "After the meeting ended, the mayor said the bridge would open in May.",
    said: [["the bridge would open in May", "the mayor"]],
  },
  {
    name: "In a statement",
    text: "The firm said in a statement that it would appeal.",
    said: [["it would appeal", "The firm"]],
  },
  {
    name: "In a statement, fronted",
    text: "In a statement, the firm said it would appeal.",
    said: [["it would appeal", "the firm"]],
  },
  {
    name: "Told a hearer that",
    text: "Frost told reporters that the bridge was safe.",
    said: [["the bridge was safe", "Frost"]],
  },
  {
    name: "Told a hearer without that",
    text: "Frost told reporters the bridge was safe.",
    said: [["the bridge was safe", "Frost"]],
  },
  {
    name: "Told with a hearer that has an appositive",
    text: "Frost told Channel 9, a local station, on Monday that the bridge was safe.",
    said: [["the bridge was safe", "Frost"]],
  },
  {
    name: "According to, first",
    text: "According to the mayor, the bridge is safe.",
    said: [["the bridge is safe", "the mayor"]],
  },
  {
    name: "According to, last",
    text: "The bridge is safe, according to the mayor.",
    said: [["The bridge is safe", "the mayor"]],
  },
  {
    name: "According to, in the middle",
    text: "The bridge, according to the mayor, is safe.",
    said: [
      ["The bridge", "the mayor"],
      ["is safe", "the mayor"],
    ],
  },
  {
    name: "According to a document",
    text: "Prices fell by a tenth in June, according to a report by the central bank.",
    said: [["Prices fell by a tenth in June", "a report by the central bank"]],
  },
  {
    name: "Adding that",
    text: "Frost said the bridge was safe, adding that it would open in May.",
    said: [
      ["the bridge was safe", "Frost"],
      ["it would open in May", "Frost"],
    ],
  },
  {
    name: "Noting without that",
    text: "Frost welcomed the report, noting it had taken two years.",
    said: [["it had taken two years", "Frost"]],
  },
  {
    name: "Warning that",
    text: "The agency raised its forecast, warning that more rain was coming.",
    said: [["more rain was coming", "The agency"]],
  },
  {
    name: "And said, same subject",
    text: "Frost praised the crews and said the bridge was safe.",
    said: [["the bridge was safe", "Frost"]],
  },
  {
    name: "But said after a quote",
    text: "Frost said the bridge was safe but warned that delays were likely.",
    said: [
      ["the bridge was safe", "Frost"],
      ["delays were likely", "Frost"],
    ],
  },
  {
    name: "Two speakers set against each other",
    text: "Frost said the bridge was safe, but Hale said it was not.",
    said: [
      ["the bridge was safe", "Frost"],
      ["it was not", "Hale"],
    ],
  },
  {
    name: "While one says, another says",
    text: "While Frost says the bridge is safe, Hale says it is not.",
    said: [
      ["the bridge is safe", "Frost"],
      ["it is not", "Hale"],
    ],
  },
  {
    name: "An appositive before the cue",
    text: "Ann Frost, the city’s first female mayor, said the bridge was safe.",
    said: [["the bridge was safe", "Ann Frost"]],
  },
  {
    name: "A relative clause before the cue",
    text: "Ann Frost, who took office in May, said the bridge was safe.",
    said: [["the bridge was safe", "Ann Frost"]],
  },
  {
    name: "A role, then the name",
    text: "The city’s mayor, Ann Frost, said the bridge was safe.",
    said: [["the bridge was safe", "Ann Frost"]],
  },
  {
    name: "A list in the appositive",
    text: "Ann Frost, head of roads, bridges and tunnels, said the work was done.",
    said: [["the work was done", "Ann Frost"]],
  },
  {
    name: "Dashes around the aside",
    text: "Ann Frost – the mayor since May – said the bridge was safe.",
    said: [["the bridge was safe", "Ann Frost"]],
  },
  {
    name: "Brackets around the party",
    text: "Senator Ann Frost (D-Ohio) said the bridge was safe.",
    said: [["the bridge was safe", "Senator Ann Frost (D-Ohio)"]],
  },
  {
    name: "A reported question with whether",
    text: "Reporters asked whether the bridge was safe.",
    said: [["whether the bridge was safe", "Reporters"]],
  },
  {
    name: "A reported question with why",
    text: "Hale asked why the bridge was shut.",
    said: [["why the bridge was shut", "Hale"]],
  },
  {
    name: "A denial",
    text: "The firm denied that it had hidden the test results.",
    said: [["it had hidden the test results", "The firm"]],
  },
  { name: "A denial of a thing", text: "The firm denied the allegations.", said: [["the allegations", "The firm"]] },
  {
    name: "A refusal to say",
    text: "Police refused to say how many people were held.",
    said: [["to say how many people were held", "Police"]],
  },
  {
    name: "A refusal to comment",
    text: "A spokesman declined to comment on the case.",
    said: [["to comment on the case", "A spokesman"]],
  },
  {
    name: "Would not say",
    text: "Police would not say whether anyone was hurt.",
    said: [["whether anyone was hurt", "Police"]],
  },
  {
    name: "Called on",
    text: "Doctors called on the government to fund more beds.",
    said: [["the government to fund more beds", "Doctors"]],
  },
  {
    name: "Urged",
    text: "Doctors urged parents to vaccinate their children.",
    said: [["parents to vaccinate their children", "Doctors"]],
  },
  {
    name: "Called for",
    text: "Doctors called for a ban on smoking in cars.",
    said: [["a ban on smoking in cars", "Doctors"]],
  },
  {
    name: "Promised to",
    text: "The minister promised to publish the figures.",
    said: [["to publish the figures", "The minister"]],
  },
  {
    name: "Accused of",
    text: "The union accused managers of breaking the deal.",
    said: [["managers of breaking the deal", "The union"]],
  },
  {
    name: "A report found",
    text: "The report found that staff had not been trained.",
    said: [["staff had not been trained", "The report"]],
  },
  {
    name: "A group of residents",
    text: "Residents said the water tasted of rust.",
    said: [["the water tasted of rust", "Residents"]],
  },
  {
    name: "A group with a reduced relative clause",
    text: "People living near the plant said the water tasted of rust.",
    said: [["the water tasted of rust", "People living near the plant"]],
  },
  {
    name: "Two joined speakers",
    text: "Frost and Hale said the bridge was safe.",
    said: [["the bridge was safe", "Frost and Hale"]],
  },
  {
    name: "Passed on by another medium",
    text: "The king is well, the palace said, the BBC reported.",
    said: [["The king is well", "the palace"]],
    fails: true,
  },
  {
    name: "Passed on by another medium, inverted",
    text: "Frost told reporters that the bridge was safe, reported the Herald.",
    said: [["the bridge was safe", "Frost"]],
  },
  { name: "Has said", text: "Frost has said the bridge is safe.", said: [["the bridge is safe", "Frost"]] },
  {
    name: "Had repeatedly said",
    text: "Frost had repeatedly said that the bridge was safe.",
    said: [["the bridge was safe", "Frost"]],
  },
  {
    name: "Went on to say",
    text: "Frost went on to say that the bridge was safe.",
    said: [["the bridge was safe", "Frost"]],
  },
  {
    name: "An insert before that",
    text: "Frost said, among other things, that the bridge was safe.",
    said: [["the bridge was safe", "Frost"]],
  },
  {
    name: "Some of the words in marks",
    text: "Frost said the bridge was “perfectly safe” for lorries.",
    said: [["the bridge was “perfectly safe” for lorries", "Frost"]],
  },
  {
    name: "Marks after the subject of the words",
    text: "Frost said the bridge “is not going anywhere”.",
    said: [["the bridge “is not going anywhere", "Frost"]],
  },
  {
    name: "Words in marks, then not, then the cue",
    text: "“Hundreds” of drivers had complained, Frost said.",
    said: [["“Hundreds” of drivers had complained", "Frost"]],
  },
  {
    name: "Not, then words in marks, then the cue",
    text: "The bridge was “perfectly safe”, Frost said.",
    said: [["The bridge was “perfectly safe", "Frost"]],
  },
  {
    name: "A clause with even though inside the words",
    text: "Frost said even though it rained the bridge held.",
    said: [["even though it rained the bridge held", "Frost"]],
  },
  {
    name: "A clause with if inside the words",
    text: "Frost said if it rained again the bridge would shut.",
    said: [["if it rained again the bridge would shut", "Frost"]],
  },
  {
    name: "A quote within the words is one quote",
    text: "Frost said that Hale had told her the bridge was safe.",
    said: [["Hale had told her the bridge was safe", "Frost"]],
  },
  {
    name: "A notice saying",
    text: "The council put up a notice saying the bridge was shut.",
    said: [["the bridge was shut", "The council"]],
  },
  { name: "The plural present", text: "Experts say the bridge is safe.", said: [["the bridge is safe", "Experts"]] },
  {
    name: "British verb of police",
    text: "Police said a man, 34, had been arrested.",
    said: [["a man, 34, had been arrested", "Police"]],
  },
  {
    name: "Insisted, claimed, alleged",
    text: "Hale insisted he had paid. Frost claimed he had not. Prosecutors alleged that he lied.",
    said: [
      ["he had paid", "Hale"],
      ["he had not", "Frost"],
      ["he lied", "Prosecutors"],
    ],
  },
  {
    name: "Confirmed",
    text: "A spokeswoman confirmed that the line was shut.",
    said: [["the line was shut", "A spokeswoman"]],
  },
  {
    name: "Announced with a clause",
    text: "The club announced that Hale would leave in June.",
    said: [["Hale would leave in June", "The club"]],
  },
  {
    name: "A restriction on the speaker between subject and cue",
    text: "A government official who is involved in the talks said the road would cost less.",
    said: [["the road would cost less", "A government official"]],
  },
  {
    name: "An insert between the cue and that",
    text: "Caixun, a magazine, reported, citing two people close to the matter, that the data had been falsified.",
    said: [["the data had been falsified", "Caixun"]],
  },
  {
    name: "How it was said stands between the pieces",
    text: "The shelling, Sarbast Zebari said, pointing at a row of trees, had begun before dawn.",
    said: [
      ["The shelling", "Sarbast Zebari"],
      ["had begun before dawn", "Sarbast Zebari"],
    ],
  },
  {
    name: "What somebody was told is recounted by somebody else",
    text: "The fighters had told shopkeepers to keep their shutters down, several merchants said.",
    said: [["The fighters had told shopkeepers to keep their shutters down", "several merchants"]],
  },
  {
    name: "The subject of a clause that leans on another",
    text: "Trains stopped on Tuesday as protesters blocked the line and demanded that the firm rebuild a road.",
    said: [["the firm rebuild a road", "protesters"]],
  },
  {
    name: "A suggestion in an -ing form",
    text: "A member of the panel, Miroslava Benko, suggested sending the animals north.",
    said: [["sending the animals north", "Miroslava Benko"]],
  },
  {
    name: "A number at the head of the words is no time",
    text: "Marsh claimed two of her boats had scraped the bottom.",
    said: [["two of her boats had scraped the bottom", "Marsh"]],
  },
];
