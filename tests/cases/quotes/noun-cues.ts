// Nouns that report as verbs do.
import type { QuoteCase } from "./case.ts";

export const NOUN_CUES: readonly QuoteCase[] = [
  {
    name: "Somebody’s claim that",
    text: "The engineer’s assertion that the clay was soft did not help.",
    said: [["the clay was soft", "The engineer"]],
  },
  {
    name: "His claim that",
    text: "Joe Roe stood up. His claim that the bridge could be built in a year was met with silence.",
    said: [["the bridge could be built in a year", "His"]],
  },
  {
    name: "A promise by somebody",
    text: "A promise by the county that no house would be pulled down drew applause.",
    said: [["no house would be pulled down", "the county"]],
  },
  {
    name: "Allegations by",
    text: "There were allegations by two drivers that boxes had been sold at the roadside.",
    said: [["boxes had been sold at the roadside", "two drivers"]],
  },
  {
    name: "Rejected the claim that",
    text: "The ministry rejected the claim that police had used gas inside the station.",
    said: [["police had used gas inside the station", "The ministry"]],
  },
  {
    name: "Dismissed suggestions that",
    text: "Ms Fontes dismissed suggestions that she should resign.",
    said: [["suggestions that she should resign", "Ms Fontes"]],
  },
  { name: "A claim that nobody owns", text: "The claim that lasted longest was settled in May.", said: [] },
  { name: "A statement without that", text: "The minister’s statement was read out.", said: [] },
  {
    name: "Verdict and a colon",
    text: "The judges’ verdict on the marrow: “Too big to lift.”",
    said: [["Too big to lift", "The judges"]],
  },
  {
    name: "Her advice and a colon",
    text: "The prize was given by Dilys Banks. Her advice to him, in verse: “Grow it less and eat it small.”",
    said: [["Grow it less and eat it small", "Her"]],
  },
  {
    name: "Laughing and a colon",
    text: "Astrid Dial, laughing: “He would say that.”",
    said: [["He would say that", "Astrid Dial"]],
  },
  {
    name: "A role, a name, grinning, and a colon",
    text: "Its grower, Percy Oduya, grinning: “I fed it stout for weeks.”",
    said: [["I fed it stout for weeks", "Percy Oduya"]],
  },
  {
    name: "The treasurer was franker",
    text: "The treasurer was franker: “We are broke.”",
    said: [["We are broke", "The treasurer"]],
  },
  {
    name: "One mechanic was more philosophical",
    text: "One mechanic, who has spent a year in its tail, was more philosophical: “Every plane hates somebody.”",
    said: [["Every plane hates somebody", "One mechanic"]],
  },
];
