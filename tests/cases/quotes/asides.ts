// Who speaks, where an aside, a clause or a list stands in between.
import type { QuoteCase } from "./case.ts";

export const ASIDES: readonly QuoteCase[] = [
  {
    name: "Whose, behind the name",
    text: "Swim coach Nia Lind, whose squad now trains in Hull, described the delay as “a joke”.",
    said: [["the delay as “a joke”", "Nia Lind"]],
  },
  {
    name: "One of them, with age and name",
    text: "One of them, 70-year-old Eamon Strick, told the paper he had been woken by a noise.",
    said: [["he had been woken by a noise", "Eamon Strick"]],
  },
  {
    name: "Another, with work and name",
    text: "Another, farmer Clem Ade, said that he had stopped going.",
    said: [["he had stopped going", "Clem Ade"]],
  },
  {
    name: "A clergyman’s title in the aside",
    text: "Its secretary, the Rev Otti Marsh, said: “We have the pound.”",
    said: [["We have the pound", "the Rev Otti Marsh"]],
  },
  {
    name: "Many of whom",
    text: "It went down badly with relatives of the dead, many of whom say the claims are unfounded.",
    said: [["the claims are unfounded", "relatives of the dead"]],
  },
  {
    name: "A list that is none",
    text: "The appeal of Ann Frost, members and leaders say, is clear.",
    said: [
      ["The appeal of Ann Frost", "members and leaders"],
      ["is clear", "members and leaders"],
    ],
  },
  {
    name: "A clause that is only part of the sentence, and the rest behind an aside",
    text: "What the town is doing, said Mika Koff, an expert on rivers, would be read as an admission.",
    said: [
      ["What the town is doing", "Mika Koff"],
      ["would be read as an admission", "Mika Koff"],
    ],
  },
  {
    name: "Who acts since the comma",
    text: "The council warned of the risk, and the head sent pupils home, saying it was not safe.",
    said: [
      ["the risk", "The council"],
      ["it was not safe", "the head"],
    ],
  },
  {
    name: "According to somebody with an office",
    text: "In the words of Ben Roussel, an agronomist from Lyon, “it is a fire with no smoke”.",
    said: [["it is a fire with no smoke", "Ben Roussel"]],
  },
  {
    name: "That is according to somebody",
    text: "The bridge will open in May. That’s according to the mayor’s latest letter.",
    said: [],
  },
  {
    name: "Said about so many",
    text: "Northern Railways said about 400 tonnes of clay had come down.",
    said: [["about 400 tonnes of clay had come down", "Northern Railways"]],
  },
  { name: "Said no-one", text: "The trust said no-one had been hurt.", said: [["no-one had been hurt", "The trust"]] },
  {
    name: "He and others vowed",
    text: "Joe Roe vowed he and his friends would never quit.",
    said: [["he and his friends would never quit", "Joe Roe"]],
  },
  { name: "Vowed to be", text: "Both vowed to be tougher.", said: [["to be tougher", "Both"]] },
  {
    name: "Claims, in the present",
    text: "Joe Roe claims he is rich. The ministry claims Ann Frost runs a network.",
    said: [
      ["he is rich", "Joe Roe"],
      ["Ann Frost runs a network", "The ministry"],
    ],
  },
  { name: "Claims, as a noun", text: "The ministry claims department was closed.", said: [] },
  {
    name: "A headline without a verb",
    text: "Vice-president says death toll likely to rise\n\nThe wave came at night.",
    said: [["death toll likely to rise", "Vice-president"]],
  },
  {
    name: "Reckons and accepts",
    text: "He reckons it tastes of chicken. Ms Lee accepted that the log was late.",
    said: [
      ["it tastes of chicken", "He"],
      ["the log was late", "Ms Lee"],
    ],
  },
  {
    name: "Wanted to know",
    text: "The MP Idris Bow wanted to know how often he swam.",
    said: [["how often he swam", "The MP Idris Bow"]],
  },
  {
    name: "Put it to him that",
    text: "Ms Lee put it to him that the car was his.",
    said: [["the car was his", "Ms Lee"]],
  },
  {
    name: "Appealed for somebody to",
    text: "Supt Al Tregear appealed for anyone who had filmed it to come forward.",
    said: [["anyone who had filmed it to come forward", "Supt Al Tregear"]],
  },
  {
    name: "What else happened is not said",
    text: "The plan is dead, the minister told parliament, despite a petition signed by many.",
    said: [["The plan is dead", "the minister"]],
  },
  {
    name: "According to somebody who asked not to be named, in the middle",
    text: "One of the men, according to a guard who asked not to be named, was serving life.",
    said: [
      ["One of the men", "a guard"],
      ["was serving life", "a guard"],
    ],
  },
  {
    name: "Rejected as",
    text: "A spokesman rejected the appeal as “politics in a white coat”.",
    said: [["the appeal as “politics in a white coat”", "A spokesman"]],
  },
  {
    name: "Had alleged",
    text: "Ms Lind had alleged that Ms Szabo photographed the pattern.",
    said: [["Ms Szabo photographed the pattern", "Ms Lind"]],
  },
  {
    name: "Hours after somebody threatened",
    text: "It came hours after the governor threatened to sue.",
    said: [["to sue", "the governor"]],
  },
  {
    name: "One fan, a name and a colon",
    text: "One fan, Precious Lomax: “I had booked the sitter.”",
    said: [["I had booked the sitter", "Precious Lomax"]],
  },
  {
    name: "Would confirm only",
    text: "He would confirm only that the wall was sound.",
    said: [["the wall was sound", "He"]],
  },
  {
    name: "A given name with a hyphen and a small letter",
    text: "Park Ji-won, who heads the union, said the man had worked for days.",
    said: [["the man had worked for days", "Park Ji-won"]],
  },
  {
    name: "A subject with something set off",
    text: "She said one float, a 20-foot lobster, had broken loose.",
    said: [["one float, a 20-foot lobster, had broken loose", "She"]],
  },
  {
    name: "A committee in a report",
    text: "“No,” said the committee in a report published on Monday.",
    said: [["No", "the committee"]],
  },
  {
    name: "A town and its state",
    text: "He left after a woman in Worcester, Massachusetts, told him she worries.",
    said: [["she worries", "a woman in Worcester"]],
  },
  {
    name: "Last week is nobody",
    text: "Mr Beck, who had opposed it, last week said he was leaving.",
    said: [["he was leaving", "Mr Beck"]],
  },
  {
    name: "Both of them",
    text: "Ann Frost and Joe Roe have both argued that the dam must go.",
    said: [["the dam must go", "Ann Frost and Joe Roe"]],
  },
  {
    name: "A verb that only begins something else",
    text: "“There is a calm now,” and donations began to pick up, Ms Gilbert said.",
    said: [["“There is a calm now,” and donations began to pick up", "Ms Gilbert"]],
  },
  {
    name: "Complained when",
    text: "The union did not complain when it helped, an official said.",
    said: [["The union did not complain when it helped", "an official"]],
  },
  {
    name: "People familiar with her thinking",
    text: "She was silent, and people familiar with her thinking say she sees it now.",
    said: [["she sees it now", "people familiar with her thinking"]],
  },
  {
    name: "Said of somebody of a university",
    text: "“No,” said Ann Frost of the University of Hull. “No,” said the European Court of Human Rights.",
    said: [
      ["No", "Ann Frost"],
      ["No", "the European Court of Human Rights"],
    ],
  },
  {
    name: "A paper with a day in its name",
    text: "The hall will close, two former clerks have told the Sunday Clarion.",
    said: [["The hall will close", "two former clerks"]],
  },
  {
    name: "Ordered so many people",
    text: "Fire officials ordered about 11,000 residents to leave.",
    said: [["about 11,000 residents to leave", "Fire officials"]],
  },
  {
    name: "Directed and challenged",
    text: "The court directed the mills to pay. He challenged Ms Bugti to repeat it.",
    said: [
      ["the mills to pay", "The court"],
      ["Ms Bugti to repeat it", "He"],
    ],
  },
  {
    name: "Termed, submitted, accepts",
    text: "Mr Akhtar termed the charge baseless. Counsel submitted that the animal was sick. The council accepts it was hasty.",
    said: [
      ["the charge baseless", "Mr Akhtar"],
      ["the animal was sick", "Counsel"],
      ["it was hasty", "The council"],
    ],
  },
  {
    name: "Denied ever having",
    text: "Ms Szabo denied ever having seen the pattern.",
    said: [["ever having seen the pattern", "Ms Szabo"]],
  },
  {
    name: "Ruled out",
    text: "The minister ruled out job cuts at the plant.",
    said: [["job cuts at the plant", "The minister"]],
  },
  {
    name: "Signalled that",
    text: "The bank signalled that a cut could come in June.",
    said: [["a cut could come in June", "The bank"]],
  },
  {
    name: "Asked by somebody with a role and a name",
    text: "Asked by the family’s lawyer, Rupinder Gosal, if she had been tired, she answered: “Yes.”",
    said: [
      ["if she had been tired", "Rupinder Gosal"],
      ["Yes", "she"],
    ],
  },
];
