// Sources behind pronouns, and pronouns behind which the text shows nobody.
import type { SourceCase } from "./source-case.ts";

export const pronounSources: SourceCase[] = [
  {
    name: "He is the man who spoke before.",
    text: "[Neil Abbott] said {the roof leaked}. {“It always has,”} [he] added.",
    names: ["Neil Abbott", "Neil Abbott"],
  },
  {
    name: "She is the woman, though a man was named since.",
    text: "[Karen Ostler] said {the dog was lost}. Her neighbour Mark Bray searched all night. {“He was kind,”} [she] said.",
    names: ["Karen Ostler", "Karen Ostler"],
  },
  {
    name: "He is not a woman, whoever spoke last.",
    text: "Judge Mark Rowe freed her. [Laura Teal] said {justice was done}. [He] said {the evidence was thin}.",
    names: ["Laura Teal", "Mark Rowe"],
  },
  {
    name: "A role tells the gender where the name does not.",
    text: "Xolani Mbeki, a businessman, met spokeswoman Thandeka Nxumalo. [She] said {the deal was done}.",
    names: ["Thandeka Nxumalo"],
  },
  {
    name: "Ms tells the gender where the name does not.",
    text: "Taavi Ilves met Ms Okwu. [She] said {talks went well}.",
    names: ["Okwu"],
  },
  {
    name: "He in the next paragraph is who spoke in the last.",
    text: "{“We lost everything,”} said [Raymond Voss], whose shop burned down.\n\n{“But we are alive,”} [he] said.",
    names: ["Raymond Voss", "Raymond Voss"],
  },
  {
    name: "A name within the quote does not speak it.",
    text: "[Stuart Lamb] said {the coach was right}. {“Peter Dunn saw it first,”} [he] said.",
    names: ["Stuart Lamb", "Stuart Lamb"],
  },
  {
    name: "A name within reported words does not speak them.",
    text: "[Gerald Finch] said {that Robert Crane had lied}. [He] said {the papers showed it}.",
    names: ["Gerald Finch", "Gerald Finch"],
  },
  {
    name: "A person introduced since is who he is.",
    text: "[Alan Frost] said {the course was hard}. Then came plumber Dennis Okafor, 44. {“I loved it,”} [he] said.",
    names: ["Alan Frost", "Dennis Okafor"],
  },
  {
    name: "The person the story goes on about is who she is.",
    text: "Nurse Ellen Grady works nights. She has two sons. She walks to work.\n\nLast week she fell. {“The ice was thick,”} [she] said.",
    names: ["Ellen Grady"],
  },
  {
    name: "A possessive is spoken of only in passing.",
    text: "Doctor Hugh Pell treated Martin Shaw's leg. {“It will heal,”} [he] said.",
    names: ["Hugh Pell"],
  },
  {
    name: "They are the group that spoke before.",
    text: "[The researchers] said {the ice was melting}. [They] said {it would be gone by spring}.",
    names: ["The researchers", "The researchers"],
  },
  {
    name: "They may be an organisation.",
    text: "[Oxfam] said {food was short}. [They] said {more would come}.",
    names: ["Oxfam", "Oxfam"],
  },
  {
    name: "She may be somebody without a name.",
    text: "[A woman who lives nearby] said {she heard shots}. {“Then it was quiet,”} [she] said.",
    names: ["A woman who lives nearby", "A woman who lives nearby"],
  },
  {
    name: "Where nobody was named, she is nobody known.",
    text: "It rained all day. {“I am wet,”} [she] said.",
    names: [null],
  },
  {
    name: "Where only men were named, she is nobody known.",
    text: "[Brian Holt] said {it was late}. {“Go home,”} [she] said.",
    names: ["Brian Holt", null],
  },
  {
    name: "An organisation is never she.",
    text: "[The Bank of Exmoor] said {rates would rise}. {“They must,”} [she] said.",
    names: ["Bank of Exmoor", null],
  },
  {
    name: "A pronoun inside quotation marks says nothing about the article's people.",
    text: "[Keith Small] said {“my brother came and [he] said {go away}”}.",
    names: ["Keith Small", null],
  },
  {
    name: "I within somebody's words is who says them.",
    text: "[Wendy Farr] said {“and then [I] said {no more}”}.",
    names: ["Wendy Farr", "Wendy Farr"],
  },
  {
    name: "A place is never he.",
    text: "Ivan Petrov flew to Paris. {“It was cold,”} [he] said.",
    names: ["Ivan Petrov"],
  },
  {
    name: "WHO in capitals is an organisation and no pronoun.",
    text: "The World Health Organisation met in Geneva. [WHO] said {cases were falling}.",
    names: ["World Health Organisation"],
  },
  {
    name: "It is a report that was quoted before.",
    text: "[The report] found {that trains were late}. [It] said {staff were few}.",
    names: ["The report", "The report"],
    kinds: { "The report": "document" },
  },
  {
    name: "Who is the person named just before it.",
    text: "She met Clive Dorrit, [who] said {it was over}.",
    names: ["Clive Dorrit"],
  },
  {
    name: "Who may be a group without a name.",
    text: "There were angry farmers [who] said {the price was too low}.",
    names: ["angry farmers"],
  },
  {
    name: "A closing mark that is missing does not hide who speaks.",
    text: "[Ralph Dean] said {it was cold}.\n\n“{We froze all night,} [he] said.\n\nThe road is open again.",
    names: ["Ralph Dean", "Ralph Dean"],
  },
];
