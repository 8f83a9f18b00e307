import { describe, expect, test } from "vitest";
import type { Annotation } from "@/utils/annotation/annotation.ts";
import { bulkEdits, type ManyAct } from "@/utils/library/bulk-edits.ts";
import { aQuote } from "../fixtures/annotations.ts";

const found = { ...aQuote("found"), tags: ["rain"] };
const kept: Annotation = { ...aQuote("kept"), state: "kept", articleId: "other", revision: 3 };
const own: Annotation = {
  ...aQuote("own"),
  creator: { type: "Person" },
  verdict: { judgement: "false", evidence: "https://a.example/" },
};
const judged = { type: "judge", verdict: { judgement: "confirmed", evidence: null } };

describe("many at once", () => {
  test.each<[ManyAct, [string, object][], number]>([
    [
      { type: "keep" },
      [
        ["found", { type: "keep" }],
        ["own", { type: "keep" }],
      ],
      0,
    ],
    [
      { type: "reject" },
      [
        ["found", { type: "reject" }],
        ["kept", { type: "reject" }],
      ],
      1,
    ],
    [{ type: "delete" }, [["own", { type: "delete" }]], 2],
    [
      { type: "tag", tags: ["rain", "hills"] },
      [
        ["found", { type: "tag", tags: ["rain", "hills"] }],
        ["own", { type: "tag", tags: ["rain", "hills"] }],
        ["kept", { type: "tag", tags: ["rain", "hills"] }],
      ],
      0,
    ],
    [
      { type: "tag", tags: ["rain"] },
      [
        ["own", { type: "tag", tags: ["rain"] }],
        ["kept", { type: "tag", tags: ["rain"] }],
      ],
      0,
    ],
    [
      { type: "judge", judgement: "confirmed" },
      [
        ["found", judged],
        ["own", { type: "judge", verdict: { judgement: "confirmed", evidence: "https://a.example/" } }],
        ["kept", judged],
      ],
      0,
    ],
    [
      { type: "judge", judgement: "false" },
      [
        ["found", { type: "judge", verdict: { judgement: "false", evidence: null } }],
        ["kept", { type: "judge", verdict: { judgement: "false", evidence: null } }],
      ],
      0,
    ],
  ])("%j", (what, wanted, refused) => {
    const done = bulkEdits([found, kept, own], what);
    expect(done.refused).toBe(refused);
    const edits = [...done.edits.values()].flat();
    expect(edits.map(({ id, act }) => [id, act]).sort()).toEqual(wanted.toSorted());
    if (edits.some(({ id }) => id === "kept")) expect(done.edits.get("other")).toMatchObject([{ revision: 3 }]);
  });
});
