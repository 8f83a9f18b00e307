// Lists that only point elsewhere go, with their headings; lists of the article's own stay.
import { describe, expect, it } from "vitest";
import type { Block } from "@/utils/page/cut-blocks.ts";
import { withoutPointerLists } from "@/utils/page/pointer-lists.ts";

type Line = [tag: string, text: string, linked?: boolean];

const blocksOf = (lines: Line[]) =>
  lines.map(
    ([tag, text, linked]) => ({ text, linked: linked ? text.length : 0, items: [], box: { tag } }) as unknown as Block,
  );

const STORY: Line = ["p", "The ferry left early on Monday, and nobody on the quay had been told why. ".repeat(6)];

describe("lists under a heading", () => {
  it.each<[string, Line[], number]>([
    [
      "more stories go",
      [STORY, ["h3", "More Great Stories"], ["li", "Nine schools close", true], ["li", "Gear we like"]],
      1,
    ],
    [
      "a table of contents goes",
      [STORY, ["h2", "Table of Contents"], ["li", "The quay"], ["li", "The crew"], STORY],
      2,
    ],
    ["what follows the list stays", [STORY, ["h3", "More from the harbour news"], ["p", "A link", true], STORY], 2],
    ["a list of the article's own stays", [STORY, ["h2", "What the crew wants"], ["li", "Pay"], ["li", "Sleep"]], 4],
    ["a sentence that begins so is no heading", [STORY, ["p", "More news is expected on Tuesday."], ["li", "Pay"]], 3],
    ["contents that are the page's matter stay", [["h1", "Contents"], ...Array(9).fill(["li", "A chapter"])], 10],
  ])("%s", (_what, lines, left) => expect(withoutPointerLists(blocksOf(lines))).toHaveLength(left));
});
