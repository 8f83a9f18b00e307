// Passives: with who speaks behind "by", and without a word on who speaks.
import type { QuoteCase } from "./case.ts";

export const PASSIVES: readonly QuoteCase[] = [
  {
    name: "Asked by somebody with an office",
    text: "Asked by Yvonne Marsh, who chairs the panel, if he was sorry, Mr Holt replied: “Yes.”",
    said: [
      ["if he was sorry", "Yvonne Marsh"],
      ["Yes", "Mr Holt"],
    ],
  },
  {
    name: "Asked by somebody without a name",
    text: "Asked by the coroner whether he had checked the pump, Mr Holt said he had not.",
    said: [
      ["whether he had checked the pump", "the coroner"],
      ["he had not", "Mr Holt"],
    ],
  },
  {
    name: "Had been asked by",
    text: "The minister had been asked by Dame Oona Prior whether the cranes would arrive by Easter.",
    said: [["whether the cranes would arrive by Easter", "Dame Oona Prior"]],
  },
  {
    name: "Was told by",
    text: "He was told by the coach that he had to rest.",
    said: [["he had to rest", "the coach"]],
  },
  {
    name: "Were urged by",
    text: "Residents were urged by police to stay at home.",
    said: [["to stay at home", "police"]],
  },
  {
    name: "Was described by",
    text: "The plan was described by critics as “a farce”.",
    said: [["a farce", "critics"]],
  },
  {
    name: "It was claimed by",
    text: "It was claimed by the player’s agent that he had been “frozen out”.",
    said: [["he had been “frozen out”", "the player’s agent"]],
  },
  {
    name: "Was overheard saying",
    text: "“It was dear,” the minister Lucy Farr was overheard saying as she left.",
    said: [["It was dear", "Lucy Farr"]],
  },
  { name: "Told by telephone", text: "He was told by telephone about the fire.", said: [] },
  { name: "Ordered by", text: "The raid had been ordered by a commander known as “Zurdo”.", said: [] },
  {
    name: "A jury heard, at the end",
    text: "A jeweller swapped diamonds for glass, a jury heard yesterday.",
    said: [["A jeweller swapped diamonds for glass", null]],
  },
  {
    name: "A court was told, at the end",
    text: "He sold stones worth £310,000 over six years, Leeds Crown Court was told.",
    said: [["He sold stones worth £310,000 over six years", null]],
  },
  {
    name: "The jury heard that",
    text: "The jury heard that he kept a book in which the glass was “dog food”.",
    said: [["he kept a book in which the glass was “dog food”", null]],
  },
  {
    name: "Lawmakers were told",
    text: "MPs were told in May that the upkeep had cost £11 million.",
    said: [["the upkeep had cost £11 million", null]],
  },
  {
    name: "It is alleged that",
    text: "It is alleged that he took the money.",
    said: [["he took the money", null]],
  },
  {
    name: "It is claimed, in the middle",
    text: "The crew, it is claimed, went unpaid for months.",
    said: [
      ["The crew", null],
      ["went unpaid for months", null],
    ],
  },
  {
    name: "A court hears somebody say",
    text: "The jury heard Ms Lee say she was late.",
    said: [["she was late", "Ms Lee"]],
  },
  { name: "A court hears from witnesses", text: "The inquest heard from two nurses.", said: [] },
  { name: "Told to do something, by nobody", text: "Residents were told to stay at home.", said: [] },
];
