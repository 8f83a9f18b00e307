// What somebody calls something, in marks or without.
import type { QuoteCase } from "./case.ts";

export const LABELS: readonly QuoteCase[] = [
  {
    name: "Called something a thing, without marks",
    text: "Ms Gold called the vote a mistake.",
    said: [["the vote a mistake", "Ms Gold"]],
  },
  {
    name: "Called something with words that hang on it a thing",
    text: "Gold called her vote in favour of the dam a mistake, but stood by it.",
    said: [["her vote in favour of the dam a mistake", "Gold"]],
  },
  {
    name: "Called it a thing",
    text: "Critics call it a mouthpiece of the state that nobody believes.",
    said: [["it a mouthpiece of the state that nobody believes", "Critics"]],
  },
  {
    name: "Called a name a quality",
    text: "Gold called Brightwater unpatriotic.",
    said: [["Brightwater unpatriotic", "Gold"]],
  },
  {
    name: "What officials call it",
    text: "It was what officials called a hate crime.",
    said: [["a hate crime", "officials"]],
  },
  {
    name: "What somebody with a title calls it",
    text: "The tax was, in what Bay Lowe, treasurer of the party, called “hand-to-hand combat”, dropped.",
    said: [["hand-to-hand combat", "Bay Lowe"]],
  },
  {
    name: "Two names in marks for one thing",
    text: "Ms Gold called the speech a “new low” and a “bizarre attempt to please”.",
    said: [["the speech a “new low” and a “bizarre attempt to please”", "Ms Gold"]],
  },
  {
    name: "What hangs on the words in marks",
    text: "Gold called it “quite unfair” for the pupils “to be dragged through this”.",
    said: [["“quite unfair” for the pupils “to be dragged through this”", "Gold"]],
  },
  {
    name: "Described as, and a time behind",
    text: "Ms Rao described the delay as “a bit of a joke” on Monday.",
    said: [["the delay as “a bit of a joke”", "Ms Rao"]],
  },
  {
    name: "Dismissed as",
    text: "Mr Roe dismissed the reports as “gossip”.",
    said: [["the reports as “gossip”", "Mr Roe"]],
  },
  {
    name: "Only the words in marks, where a clause stands before them",
    text: "Mr Roe blamed it on those who “left early”.",
    said: [["left early", "Mr Roe"]],
  },
  { name: "Called somebody on the phone", text: "She called her mother a week later.", said: [] },
  { name: "Called for help", text: "They called the police on Monday. He called a meeting.", said: [] },
  { name: "A nickname", text: "They called him ‘the Accountant’ because he never attacked.", said: [] },
  { name: "A nickname of two words", text: "Fans call her “Iron Meg” for her tackles.", said: [] },
  {
    name: "A so-called thing",
    text: "Under the so-called “last-in rule”, buyers who signed late stand last.",
    said: [],
  },
  {
    name: "Known as, in the clause before",
    text: "He trained under Odette Blanc, who is known as “the General,” and he told me that she had sent him home.",
    said: [["she had sent him home", "he"]],
  },
];
