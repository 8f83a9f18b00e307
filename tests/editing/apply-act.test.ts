// Every act of the reader, with what it makes of an annotation.
import { describe, expect, test } from "vitest";
import { Act } from "@/utils/annotation/act.ts";
import { Annotation } from "@/utils/annotation/annotation.ts";
import { applyAct } from "@/utils/editing/apply-act.ts";
import { type ActContext, ActRefused } from "@/utils/editing/context.ts";
import { numberIn } from "@/utils/editing/make.ts";
import { bringBack } from "@/utils/editing/revise.ts";
import { aFigure, aQuote, aSource } from "../fixtures/annotations.ts";

const TEXT = "“Rain,” said Ann. Ten people came. Bo left.";
const ID = "urn:uuid:00000000-0000-4000-8000-000000000001";
const LATER = "2026-02-01T00:00:00.000Z";

const quote = aQuote("q");
const figure = aFigure("f");
const ann = aSource("ann");
const context: ActContext = {
  articleId: "article",
  url: "https://news.example/article",
  text: TEXT,
  whole: null,
  annotations: [quote, figure, ann],
  now: LATER,
};
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const doing = (before: Annotation | null, act: Act, given: Partial<ActContext> = {}): Annotation => {
  const result = applyAct(before, ID, act, { ...context, ...given });
  if (!result) throw new Error("deleted");
  return result;
};

const plain: [name: string, act: Act, expected: Partial<Annotation>][] = [
  ["keep", { type: "keep" }, { state: "kept" }],
  ["reject", { type: "reject" }, { state: "rejected" }],
  ["take back", { type: "take-back" }, { state: "found" }],
  ["note", { type: "note", note: "Who?" }, { note: "Who?" }],
  ["an empty note is none", { type: "note", note: " \n" }, { note: null }],
  ["tags are tidied, each once", { type: "tag", tags: [" war ", "war", "", "a  b"] }, { tags: ["war", "a b"] }],
  [
    "judge, with what it rests on",
    { type: "judge", verdict: { judgement: "doubtful", evidence: "https://a.example/1" } },
    { verdict: { judgement: "doubtful", evidence: "https://a.example/1" } },
  ],
];

describe("a plain act", () => {
  test.each(plain)("%s", (_name, act, expected) => {
    const result = doing(quote, act);
    expect(result).toEqual({ ...quote, ...expected, revision: 1, modified: LATER });
    expect(Annotation.parse(result)).toEqual(result);
  });

  test("leaves the annotation before as it was", () => {
    const before = structuredClone(quote);
    doing(quote, { type: "note", note: "x" });
    expect(quote).toEqual(before);
  });

  test("never dates a change before the one it follows, though the clock was set back ten years", () => {
    const first = doing(quote, { type: "keep" });
    const second = doing(first, { type: "note", note: "x" }, { now: "2016-01-01T00:00:00.000Z" });
    expect([second.modified, second.revision]).toEqual([LATER, 2]);
  });

  test("an address that is code is no evidence", () => {
    const act = { type: "judge", verdict: { judgement: "false", evidence: "javascript:alert(1)" } };
    expect(Act.safeParse(act).success).toBe(false);
  });
});

describe("a correction", () => {
  test("keeps what the machine had found, the first time", () => {
    const first = doing(quote, { type: "correct-quote", form: "mixed" });
    const second = doing(first, { type: "correct-quote", source: "ann" });
    expect(second.found).toEqual({ body: quote.body, target: quote.target });
    expect(second.body).toMatchObject({ form: "mixed", source: "ann" });
  });

  test("back to what the machine had found is none", () => {
    const corrected = doing(quote, { type: "correct-quote", form: "mixed", source: "ann" });
    expect(doing(corrected, { type: "correct-quote", form: "direct" }).found).not.toBeNull();
    expect(doing(corrected, { type: "correct-quote", form: "direct", source: null }).found).toBeNull();
  });

  test("of the words said describes them anew", () => {
    const { body, target } = doing(quote, { type: "correct-quote", content: [at("Ten people"), at("Rain")] });
    expect(body.type === "Quote" && body.content.map(({ exact }) => exact)).toEqual(["Rain", "Ten people"]);
    expect(target.selector[0].exact).toBe("Rain,” said Ann. Ten people");
  });

  test("of the words that name the speaker", () => {
    const { body } = doing(quote, { type: "correct-quote", speaker: at("Bo") });
    expect(body.type === "Quote" && body.speaker?.exact).toBe("Bo");
  });

  test("of a figure: value, unit, modifier, kind, what it counts, its words, and who vouches", () => {
    const act: Act = {
      type: "correct-figure",
      value: [10, 12],
      unit: "head",
      modifier: "about",
      kind: "range",
      counted: at("people"),
      words: at("Ten people"),
      source: "ann",
    };
    const { body, target, found } = doing(figure, act);
    expect(body).toMatchObject({ value: [10, 12], unit: "head", modifier: "about", kind: "range", source: "ann" });
    expect(body.type === "Figure" && body.counted?.exact).toBe("people");
    expect(target.selector[0].exact).toBe("Ten people");
    expect(found?.target.selector[0].exact).toBe("Ten");
  });

  const refused: [why: string, before: Annotation, act: Act][] = [
    ["of a figure as a quote", figure, { type: "correct-quote", form: "mixed" }],
    ["to a source that isn't there", quote, { type: "correct-quote", source: "nobody" }],
    ["to words past the text's end", quote, { type: "correct-quote", content: [{ start: 0, end: 999 }] }],
    ["to parts that lie over one another", quote, { type: "correct-quote", content: [at("Rain,” said"), at("said")] }],
  ];
  test.each(refused)("%s is refused", (_why, before, act) => {
    expect(() => doing(before, act)).toThrow(ActRefused);
  });
});

describe("what the reader makes", () => {
  const made: [name: string, act: Act, body: object][] = [
    ["a highlight", { type: "make-highlight", words: at("Bo left") }, { type: "Highlight" }],
    ["a quote with marks", { type: "make-quote", words: at("Rain,") }, { type: "Quote", form: "direct" }],
    ["a quote without", { type: "make-quote", words: at("Bo left") }, { type: "Quote", form: "indirect" }],
    ["a figure", { type: "make-figure", words: at("Ten") }, { type: "Figure", value: null }],
    ["a source", { type: "make-source", words: at("Bo") }, { type: "Source", name: "Bo" }],
  ];
  test.each(made)("%s is theirs and kept", (_name, act, body) => {
    const result = doing(null, act);
    expect(result).toMatchObject({ id: ID, state: "kept", creator: { type: "Person" }, revision: 1, body });
    expect(Annotation.parse(result)).toEqual(result);
  });

  test("can be deleted, and what was found can't", () => {
    const own = doing(null, { type: "make-highlight", words: at("Bo") });
    expect(applyAct(own, ID, { type: "delete" }, context)).toBeNull();
    expect(() => applyAct(quote, "q", { type: "delete" }, context)).toThrow(ActRefused);
    expect(() => doing(own, { type: "reject" })).toThrow(ActRefused);
  });

  test.each([
    ["about 5,000 people", 5000],
    ["3.5%", 3.5],
    ["12 to 19", null],
    ["ten", null],
  ])("the number in “%s” is %s", (words, value) => expect(numberIn(words)).toBe(value));
});

describe("words that the page has changed", () => {
  const NEW_TEXT = TEXT.replace("Ten", "19");
  const now = { start: 18, end: 20, exact: "19" };
  const changed: Annotation = {
    ...figure,
    state: "kept",
    note: "!",
    standing: { status: "changed", now, since: LATER },
  };
  const given = { text: NEW_TEXT, annotations: [changed] };

  test("can be taken, and the old ones stay as past", () => {
    const taken = doing(changed, { type: "take-new-words" }, given);
    expect(taken).toMatchObject({ standing: { status: "stands" }, past: [{ exact: "Ten", until: LATER }], note: "!" });
    expect(taken.target.selector[0].exact).toBe("19");
    expect(taken.body).toMatchObject({ value: 19 });
  });

  test("are read as the machine reads them, with what the reader had corrected", () => {
    const twin = {
      ...aFigure("g", "19", 18),
      body: { ...aFigure("g").body, value: 19, modifier: "about" },
    } as Annotation;
    const corrected = { ...changed, found: { body: figure.body, target: figure.target } };
    const body = { ...corrected.body, kind: "votes", value: 11 } as Annotation["body"];
    const taken = doing({ ...corrected, body }, { type: "take-new-words" }, { ...given, annotations: [twin] });
    expect(taken.body).toMatchObject({ kind: "votes", value: 19, modifier: "about" });
    expect(taken.found?.body).toEqual(twin.body);
  });

  test("can be left: the reader's own are kept, and that is noted", () => {
    const mine = doing(changed, { type: "keep-mine" }, given);
    expect(mine.standing).toEqual({ ...changed.standing, settled: true });
    expect(mine.target).toEqual(changed.target);
  });

  test("can't be taken where there are none, or the page has changed again", () => {
    expect(() => doing(figure, { type: "take-new-words" })).toThrow(ActRefused);
    expect(() => doing(changed, { type: "take-new-words" })).toThrow(ActRefused);
  });

  test("an orphan is placed by hand", () => {
    const orphan: Annotation = { ...quote, standing: { status: "orphan", since: LATER } };
    const placed = doing(orphan, { type: "place", words: at("Ten people came") });
    expect(placed).toMatchObject({ standing: { status: "stands" }, past: [{ exact: "Rain,", until: LATER }] });
    expect(placed.body.type === "Quote" && placed.body.content.map(({ exact }) => exact)).toEqual(["Ten people came"]);
  });
});

test("what is brought back is newer than everything before it", () => {
  const kept = doing(quote, { type: "keep" });
  const rejected = doing(kept, { type: "reject" });
  expect(bringBack(quote, rejected, 0, LATER)).toEqual({ ...quote, revision: 3, modified: LATER });
  expect(bringBack(kept, null, 7, LATER).revision).toBe(8);
});
