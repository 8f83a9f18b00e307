// Shorter passages as British and other papers write them, several forms in each.
import type { QuoteCase } from "./case.ts";

export const MIXED_BAG: readonly QuoteCase[] = [
  {
    name: "Police have said, at the end",
    text: "A man has been charged after a fire in Hull, police have said.",
    said: [["A man has been charged after a fire in Hull", "police"]],
  },
  {
    name: "A rank and a force",
    text: "Det Ch Insp Sarah Cole, of Kent Police, said officers were “keeping an open mind” about the motive.",
    said: [["officers were “keeping an open mind” about the motive", "Det Ch Insp Sarah Cole"]],
  },
  {
    name: "Who did not want to be named",
    text: "A neighbour, who did not want to be named, said: “I heard shouting. It was terrifying.”",
    said: [["I heard shouting. It was terrifying", "A neighbour"]],
  },
  {
    name: "Added, over two paragraphs",
    text: "Mr Khan, 45, who has lived there for years, added: “It’s normally so quiet.\n\n“You never expect it here.”",
    said: [
      ["It’s normally so quiet", "Mr Khan"],
      ["You never expect it here", "Mr Khan"],
    ],
  },
  {
    name: "Tweeted",
    text: "Labour MP Jess Hart tweeted: “My thoughts are with them.”",
    said: [["My thoughts are with them", "Labour MP Jess Hart"]],
  },
  {
    name: "Asked if, replied",
    text: "Asked if more would come, the chief constable replied: “Yes, if needed.”",
    said: [["Yes, if needed", "the chief constable"]],
  },
  {
    name: "Wrote that, with a letter before",
    text: "In a letter to parents, the head teacher, Miss Brown, wrote that lessons would go on.",
    said: [["lessons would go on", "Miss Brown"]],
  },
  {
    name: "Denied doing",
    text: "The prime minister has denied misleading MPs.",
    said: [["misleading MPs", "The prime minister"]],
  },
  {
    name: "He went on",
    text: "Mrs Doyle’s solicitor said: ‘My client is relieved.’ He went on: ‘She is tired.’",
    said: [
      ["My client is relieved", "Mrs Doyle’s solicitor"],
      ["She is tired", "He"],
    ],
  },
  {
    name: "With one describing",
    text: "Sources said the deal could be revived, with one describing it as “on life support”.",
    said: [
      ["the deal could be revived", "Sources"],
      ["on life support", "one"],
    ],
  },
  {
    name: "A report concluded",
    text: "The watchdog’s report, published on Tuesday, concluded that the trust had “failed at every level”.",
    said: [["the trust had “failed at every level", "The watchdog’s report"]],
  },
  {
    name: "Recommends that",
    text: "The report recommends that the board should resign.",
    said: [["the board should resign", "The report"]],
  },
  {
    name: "Himself",
    text: "Nadal himself said he felt “fine”, but admitted that his knee was sore.",
    said: [
      ["he felt “fine", "Nadal himself"],
      ["his knee was sore", "Nadal himself"],
    ],
  },
  {
    name: "As one put it",
    text: "As one trader put it: “Nobody knows anything.”",
    said: [["Nobody knows anything", "one trader"]],
  },
  {
    name: "According to a charity, while ministers say",
    text: "According to the charity Shelter, 280,000 people are homeless, while ministers say the figure is lower.",
    said: [
      ["280,000 people are homeless", "Shelter"],
      ["the figure is lower", "ministers"],
    ],
  },
  {
    name: "Are warning that",
    text: "Health officials are warning that the virus is spreading.",
    said: [["the virus is spreading", "Health officials"]],
  },
  {
    name: "One resident, another",
    text: "“What did they expect?” said one resident. Another said simply: “I’m tired.”",
    said: [
      ["What did they expect", "one resident"],
      ["I’m tired", "Another"],
    ],
  },
  {
    name: "Called and vowed",
    text: "Trump, writing on Truth Social, called the ruling “a disgrace” and vowed to appeal.",
    said: [
      ["the ruling “a disgrace”", "Trump"],
      ["to appeal", "Trump"],
    ],
  },
  {
    name: "Several passengers, one",
    text: "Several passengers said they had no water. “No one told us anything,” said one.",
    said: [
      ["they had no water", "Several passengers"],
      ["No one told us anything", "one"],
    ],
  },
  {
    name: "A comma outside, a place and a day, and on",
    text: "“I want to be clear”, the governor told a packed hall in Kano on Sunday, “that nobody will lose their home”.",
    said: [
      ["I want to be clear", "the governor"],
      ["that nobody will lose their home", "the governor"],
    ],
  },
  {
    name: "A semicolon between two speakers",
    text: "The bank declined to say when branches would close; a union official said staff had been told nothing.",
    said: [
      ["to say when branches would close", "The bank"],
      ["staff had been told nothing", "a union official"],
    ],
  },
  {
    name: "A film’s title in a reported sentence",
    text: "Her film “The Long Night” opens on Friday, its distributor said.",
    said: [["Her film “The Long Night” opens on Friday", "its distributor"]],
  },
  {
    name: "Words split by a diary",
    text: "“My father,” she wrote in her diary, “never spoke of the war.”",
    said: [
      ["My father", "she"],
      ["never spoke of the war", "she"],
    ],
  },
  {
    name: "What has not been said is no quote",
    text: "He has not said whether he will run again.",
    said: [],
  },
  {
    name: "Shouted before the shots",
    text: "Mr Webb had shouted “Run!” before the shots.",
    said: [["Run", "Mr Webb"]],
  },
  {
    name: "According to, after words in marks",
    text: "“The numbers speak for themselves”, according to Eva Lindqvist, an economist.",
    said: [["The numbers speak for themselves", "Eva Lindqvist"]],
  },
  {
    name: "Cited by media as saying",
    text: "Wang was cited by state media as saying the ship was safe.",
    said: [["the ship was safe", "Wang"]],
  },
  {
    name: "An agency quotes somebody as saying",
    text: "The Fars agency quoted a commander as saying: “We are ready.”",
    said: [["We are ready", "a commander"]],
  },
  {
    name: "Words in marks after a semicolon",
    text: "Martin Griffiths, speaking from Geneva, said aid had run out; “People are eating leaves,” he said.",
    said: [
      ["aid had run out", "Martin Griffiths"],
      ["People are eating leaves", "he"],
    ],
  },
  { name: "Countered", text: "“It was brilliant,” countered his wife, Jo.", said: [["It was brilliant", "Jo"]] },
  {
    name: "That as the subject of the words",
    text: "Managers say that would bankrupt the firm.",
    said: [["that would bankrupt the firm", "Managers"]],
  },
  {
    name: "The article’s words before a colon",
    text: "It did not, to the relief of mayor Luis Soto: “We were lucky,” he said.",
    said: [["We were lucky", "he"]],
  },
  {
    name: "Warned, in an email seen by a paper",
    text: '"There is no plan B", warned Christine Holt, the club\'s chief executive, in an email to members seen by the Times.',
    said: [["There is no plan B", "Christine Holt"]],
  },
  {
    name: "Three names and all",
    text: "Smith, Jones and Patel all said they would resign.",
    said: [["they would resign", "Smith, Jones and Patel"]],
  },
  {
    name: "A statement read",
    text: "A statement from the family read: “We ask for privacy.”",
    said: [["We ask for privacy", "A statement from the family"]],
  },
  {
    name: "On condition of anonymity, and passed on",
    text: "Officials in Tokyo, speaking on condition of anonymity, said a deal was near, Kyodo reported.",
    said: [["a deal was near", "Officials in Tokyo"]],
  },
  {
    name: "A colon between reported words and words in marks",
    text: "Frost said the town had changed: “It is not the same.”",
    said: [
      ["the town had changed", "Frost"],
      ["It is not the same", "Frost"],
    ],
  },
  {
    name: "In the words of",
    text: "In the words of its founder, Ada Obi, the app is “a library in your pocket”.",
    said: [["the app is “a library in your pocket", "Ada Obi"]],
  },
  {
    name: "Is all he would say",
    text: "“I’ll decide in spring,” is all Hale would say.",
    said: [["I’ll decide in spring", "Hale"]],
    fails: true,
  },
  {
    name: "Wants to know",
    text: "“Is this legal?” Ms Okoro wants to know.",
    said: [["Is this legal", "Ms Okoro"]],
  },
];
