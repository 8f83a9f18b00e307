// Where sentences end, around quotations and short forms.
import { describe, expect, test } from "vitest";
import { tagText } from "@/utils/analysis/tag-text.ts";

const CASES: [name: string, text: string, sentences: string[]][] = [
  ["A full stop before a capital", "He left. She stayed.", ["He left.", "She stayed."]],
  ["A title before a name", "Dr. Hill left. Mr. Ito stayed.", ["Dr. Hill left.", "Mr. Ito stayed."]],
  ["Initials", "J. K. Hall left.", ["J. K. Hall left."]],
  ["A country’s initials within a sentence", "The U.S. Navy left.", ["The U.S. Navy left."]],
  ["A country’s initials at the end", "He left the U.S. She stayed.", ["He left the U.S.", "She stayed."]],
  ["A time of day at the end", "He left at 5 p.m. The rest stayed.", ["He left at 5 p.m.", "The rest stayed."]],
  ["A decimal", "It rose 3.5 points. Then it fell.", ["It rose 3.5 points.", "Then it fell."]],
  ["Stops inside a quotation", "“Go. Now!” he said. She left.", ["“Go. Now!” he said.", "She left."]],
  ["A quotation is a sentence", "“Go now.” She left.", ["“Go now.”", "She left."]],
  ["An opening mark after a stop", "She left. “Go,” he said.", ["She left.", "“Go,” he said."]],
  ["A question and a small letter", "“Why?” he asked.", ["“Why?” he asked."]],
  ["Stops before a bracket’s end", "(He left.) She stayed.", ["(He left.)", "She stayed."]],
];

describe("sentences", () => {
  test.each(CASES)("%s", (_name, text, sentences) => {
    expect(tagText(text).sentences.map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });
});
