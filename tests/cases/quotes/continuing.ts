// Words that go on without a cue: in the sentence, the paragraph, over paragraphs; interviews.
import type { QuoteCase } from "./case.ts";

export const CONTINUING: readonly QuoteCase[] = [
  {
    name: "In the next sentence",
    text: "“I was there,” said Ali Reza. “I saw it all.”",
    said: [
      ["I was there", "Ali Reza"],
      ["I saw it all", "Ali Reza"],
    ],
  },
  {
    name: "In the next paragraph",
    text: "“I was there,” said Ali Reza.\n\n“I saw it all.”",
    said: [
      ["I was there", "Ali Reza"],
      ["I saw it all", "Ali Reza"],
    ],
  },
  {
    name: "Two paragraphs on",
    text: "“I was there,” said Ali Reza.\n\n“I saw it all.”\n\n“Nobody came to help.”",
    said: [
      ["I was there", "Ali Reza"],
      ["I saw it all", "Ali Reza"],
      ["Nobody came to help", "Ali Reza"],
    ],
  },
  {
    name: "Marks opened anew in each paragraph and closed in the last",
    text: "“I was there,” said Ali Reza. “It was dark.\n\n“Then the lights came on.”",
    said: [
      ["I was there", "Ali Reza"],
      ["It was dark", "Ali Reza"],
      ["Then the lights came on", "Ali Reza"],
    ],
  },
  {
    name: "Single marks opened anew",
    text: "‘I was there,’ said Ali Reza. ‘It was dark.\n\n‘Then the lights came on.’",
    said: [
      ["I was there", "Ali Reza"],
      ["It was dark", "Ali Reza"],
      ["Then the lights came on", "Ali Reza"],
    ],
    fails: true,
  },
  {
    name: "After an indirect quote",
    text: "Ali Reza said the hall was dark.\n\n“Then the lights came on.”",
    said: [
      ["the hall was dark", "Ali Reza"],
      ["Then the lights came on", "Ali Reza"],
    ],
  },
  {
    name: "Before the sentence with the cue",
    text: "“It was dark.” “Then the lights came on,” said Ali Reza.",
    said: [
      ["It was dark", "Ali Reza"],
      ["Then the lights came on", "Ali Reza"],
    ],
  },
  {
    name: "After a sentence about a person",
    text: "Ali Reza was the last to leave the hall.\n\n“It was dark when we left.”",
    said: [["It was dark when we left", "Ali Reza"]],
  },
  {
    name: "After a colon",
    text: "Ali Reza was clear about it: “We will not go back.”",
    said: [["We will not go back", "Ali Reza"]],
  },
  {
    name: "A new speaker takes over",
    text: "“I was there,” said Ali Reza.\n\n“I was not,” said Bea Lund.\n\n“I never go.”",
    said: [
      ["I was there", "Ali Reza"],
      ["I was not", "Bea Lund"],
      ["I never go", "Bea Lund"],
    ],
  },
  {
    name: "An interview with names before colons",
    text: "Herald: Why did you leave?\n\nReza: I had no choice, and I would do it again.\n\nHerald: Do you miss it?\n\nReza: Every day.",
    said: [
      ["Why did you leave", "Herald"],
      ["I had no choice, and I would do it again", "Reza"],
      ["Do you miss it", "Herald"],
      ["Every day", "Reza"],
    ],
  },
  {
    name: "A dash after the words and the name",
    text: "“We will not go back.” — Ali Reza",
    said: [["We will not go back", "Ali Reza"]],
  },
  { name: "Nobody is named anywhere", text: "“We will not go back.”", said: [["We will not go back", null]] },
  {
    name: "A pull-quote repeats the text",
    text: "“It comes in like a guest.”\n\n“Everybody thinks it roars. It comes in like a guest,” Jelena Babić said.",
    said: [["Everybody thinks it roars. It comes in like a guest", "Jelena Babić"]],
  },
  {
    name: "A caption repeats the text",
    text: "“Two hundred people is no normal load,” said the clerk, Martin Ogle.\n\nMartin Ogle: “Two hundred people is no normal load.” Photo by D. Roe",
    said: [["Two hundred people is no normal load", "Martin Ogle"]],
  },
  {
    name: "Single marks over paragraphs, with a plural’s apostrophe inside",
    text: "In a statement, Barney Thring said: 'I have served three deans.\n\n'They were there for the rats, and the rats' own views were not sought.\n\n'I would like my keys back.'\n\nThe dean left.",
    said: [
      ["I have served three deans", "Barney Thring"],
      ["They were there for the rats, and the rats' own views were not sought", "Barney Thring"],
      ["I would like my keys back", "Barney Thring"],
    ],
  },
  {
    name: "Questions and answers",
    text: "Imani Osei pilots ships. She spoke to us on the quay.\n\nQ. Were you frightened?\n\nA. I was frightened the second time.\n\nQ. And the fog?\n\nA. The fog is a colleague.",
    said: [
      ["Were you frightened", "Q"],
      ["I was frightened the second time", "A"],
      ["And the fog", "Q"],
      ["The fog is a colleague", "A"],
    ],
  },
  {
    name: "A label with laughter in it",
    text: "Herald: Why?\n\nLockhart: I do not know.\n\nHerald: And then?\n\nLockhart (laughing): I want that letter.",
    said: [
      ["Why", "Herald"],
      ["I do not know", "Lockhart"],
      ["And then", "Herald"],
      ["I want that letter", "Lockhart"],
    ],
  },
  {
    name: "Voices with a hyphen and a name",
    text: '"No thank you, my mum can\'t." - Josh Henley, 19, student\n\n"They should have done it years ago" - Wiremu Parata, retired pilot',
    said: [
      ["No thank you, my mum can't", "Josh Henley"],
      ["They should have done it years ago", "Wiremu Parata"],
    ],
  },
  {
    name: "Thin angles within angles",
    text: "»When my grandmother said ›soon‹, she meant never,« said Henrike Paul.",
    said: [["When my grandmother said ›soon‹, she meant never", "Henrike Paul"]],
  },
];
