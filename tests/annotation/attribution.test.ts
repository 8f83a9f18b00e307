// The article's own words on who said it.
import { describe, expect, test } from "vitest";
import { attributionOf } from "@/utils/annotation/attribution.ts";
import type { QuoteBody } from "@/utils/annotation/body.ts";
import { idOf, seedReading } from "../fixtures/seed-reading.ts";

describe("in the reference article", () => {
  const { text, annotations } = seedReading();
  test.each([
    ["q1", "a senior Kurdish official said on Saturday"],
    ["q2", "said Abdulkarim Omar in a tweet"],
    ["q3", "Omar told ANF, a media outlet affiliated to the Kurdish administration, on Friday"],
    ["q4", "he added"],
    ["q5", "John Kirby told reporters on Friday, reported Military Times"],
    ["q6", "Barzan Farman said early Saturday"],
    ["q7", "noting"],
    ["q8", "Mazloum Abdi said in a tweet late Friday"],
    ["q10", "Kurdish and American officials and commanders have called on"],
  ])("%s: %s", (id, expected) => {
    const body = annotations.find((annotation) => annotation.id === idOf(id))?.body as QuoteBody;
    expect(attributionOf(body, text)).toBe(expected);
  });
});

type Part = "cue" | "speaker" | "addressee" | "when" | "channel" | "via";

test.each<[string, string, string[], Partial<Record<Part, string>>, string]>([
  [
    "speaker before and channel after the words",
    "The mayor said: “We wait,” in a letter.",
    ["We wait,"],
    { speaker: "The mayor", cue: "said", channel: "in a letter" },
    "The mayor said in a letter",
  ],
  [
    "words on both sides",
    "“We wait,” said Ana, “and wait.”",
    ["We wait,", "and wait."],
    { speaker: "Ana", cue: "said" },
    "said Ana",
  ],
  ["no attribution at all", "“We wait.”", ["We wait."], {}, ""],
  ["a speaker without a cue", "Ana: “We wait.”", ["We wait."], { speaker: "Ana" }, "Ana"],
  [
    "a part within a part",
    "“We wait,” Ana wrote in a letter on Monday.",
    ["We wait,"],
    { speaker: "Ana", cue: "wrote", channel: "in a letter on Monday", when: "on Monday" },
    "Ana wrote in a letter on Monday",
  ],
  ["words broken over lines", "“We wait,” said\nAna.", ["We wait,"], { speaker: "Ana", cue: "said" }, "said Ana"],
])("%s", (_, text, content, parts, expected) => {
  const passage = (exact: string) => ({ start: text.indexOf(exact), end: text.indexOf(exact) + exact.length, exact });
  const part = (name: Part) => (parts[name] === undefined ? null : passage(parts[name]));
  const body: QuoteBody = {
    type: "Quote",
    form: "direct",
    content: content.map(passage),
    source: null,
    confidence: 1,
    cue: part("cue"),
    speaker: part("speaker"),
    addressee: part("addressee"),
    when: part("when"),
    channel: part("channel"),
    via: part("via"),
  };
  expect(attributionOf(body, text)).toBe(expected);
});
