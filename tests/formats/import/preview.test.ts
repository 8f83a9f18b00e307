import { describe, expect, test } from "vitest";
import type { Annotation } from "@/utils/annotation/annotation.ts";
import type { ImportedFile } from "@/utils/formats/import/gathered.ts";
import { planImport } from "@/utils/formats/import/plan.ts";
import { previewImport, type StoredArticle } from "@/utils/formats/import/preview.ts";
import { anArticle, aQuote } from "../../fixtures/annotations.ts";

const machine = aQuote("a");
const kept: Annotation = { ...machine, state: "kept", revision: 1, modified: "2026-01-02T00:00:00.000Z" };
const noted: Annotation = { ...kept, note: "so", revision: 2, modified: "2026-01-03T00:00:00.000Z" };
const judged: Annotation = { ...kept, tags: ["x"], revision: 2, modified: "2026-01-04T00:00:00.000Z" };
const readAgain: Annotation = { ...machine, modified: "2026-02-01T00:00:00.000Z" };

function preview(file: Annotation[], stored: Annotation[] | null, texts = ["text", "text"]) {
  const imported: ImportedFile = {
    kind: "sourcemark-2",
    articles: [{ article: anArticle(), text: texts[0]! }],
    annotations: file,
    skipped: [],
  };
  const there: StoredArticle | null = stored && { text: texts[1]!, annotations: stored };
  return previewImport(imported, {
    stored: async () => there,
    carryOver: (annotations, before, after) =>
      annotations.map((annotation) => ({ ...annotation, tags: [`${before} → ${after}`] })),
    copyId: ({ id }) => `copy of ${id}`,
    breathe: async () => {},
  });
}

describe("an annotation of the file is", () => {
  test.each<[name: string, ours: Annotation | null, theirs: Annotation, comparison: string]>([
    ["new where none is stored", null, kept, "new"],
    ["same where the stored one is", kept, structuredClone(kept), "same"],
    ["newer where the reader's later changes are in it", kept, noted, "newer"],
    ["older where the reader's later changes are stored", noted, kept, "older"],
    ["conflicting where both were changed as often", noted, judged, "conflicting"],
    [
      "conflicting where one has more changes and the other later ones",
      { ...noted, revision: 7 },
      judged,
      "conflicting",
    ],
    ["newer where nobody has touched what is stored, even if it was read again since", readAgain, kept, "newer"],
    ["older where nobody has touched the file's", kept, readAgain, "older"],
    ["newer where it was read later and nobody has touched either", machine, readAgain, "newer"],
    ["conflicting where the id is another article's", { ...kept, articleId: "other" }, kept, "conflicting"],
  ])("%s", async (_, ours, theirs, comparison) => {
    const { annotations, counts } = await preview([theirs], ours && [ours]);
    expect(annotations[0]?.comparison).toBe(comparison);
    expect(Object.entries(counts).filter(([, count]) => count > 0)).toEqual([[comparison, 1]]);
  });

  test("newer where it came from Hypothesis, was changed there, and not here", async () => {
    const id = "https://hypothes.is/a/x";
    const later = { ...kept, id, note: "later", modified: "2026-03-01T00:00:00.000Z" };
    expect((await preview([later], [{ ...kept, id }])).counts.newer).toBe(1);
    expect((await preview([later], [{ ...kept, id, revision: 2 }])).counts.conflicting).toBe(1);
  });
});

describe("where the stored text is another than the file's", () => {
  test("the file's annotations are carried over to it", async () => {
    const { annotations } = await preview([kept], [], ["old", "new"]);
    expect(annotations[0]?.theirs.tags).toEqual(["old → new"]);
  });

  test("and nothing is known of it, they stay as they are", async () => {
    const { annotations } = await preview([kept], [], ["old", ""]);
    expect(annotations[0]?.theirs.tags).toEqual([]);
  });
});

describe("a plan", () => {
  const never = () => {
    throw new Error("there is nothing to choose");
  };

  test("adds what is new, with its article", async () => {
    const plan = planImport(await preview([kept], null), never);
    expect(plan).toEqual({ articles: [{ article: anArticle(), text: "text" }], add: [kept], replace: [] });
  });

  test("replaces by what is newer, and leaves an article that is there as it is", async () => {
    const plan = planImport(await preview([noted], [kept]), never);
    expect(plan).toEqual({ articles: [], add: [], replace: [{ annotation: noted, instead: kept }] });
  });

  test("writes nothing for what is same or older", async () => {
    const plan = planImport(await preview([kept], [noted]), never);
    expect(plan).toEqual({ articles: [], add: [], replace: [] });
  });

  test.each([
    ["mine", { add: [], replace: [] }],
    ["theirs", { add: [], replace: [{ annotation: { ...judged, revision: 3 }, instead: noted }] }],
    ["both", { add: [{ ...judged, id: "copy of a" }], replace: [] }],
  ] as const)("takes %s where two conflict and the reader chose so", async (choice, expected) => {
    expect(planImport(await preview([judged], [noted]), () => choice)).toEqual({ articles: [], ...expected });
  });

  test("made again after both were kept writes nothing", async () => {
    const { counts } = await preview([judged], [noted, { ...judged, id: "copy of a" }]);
    expect(counts).toMatchObject({ same: 1, conflicting: 0 });
  });

  test("made again after the file's was taken writes nothing", async () => {
    const { counts } = await preview([judged], [{ ...judged, revision: 3 }]);
    expect(counts.new + counts.newer).toBe(0);
  });
});
