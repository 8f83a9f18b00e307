// What holds for any acts in any order.
import fc from "fast-check";
import { expect, test } from "vitest";
import { Act } from "@/utils/annotation/act.ts";
import { Annotation } from "@/utils/annotation/annotation.ts";
import { applyAct } from "@/utils/editing/apply-act.ts";
import { ActRefused } from "@/utils/editing/context.ts";
import { aFigure, aQuote, aSource } from "../fixtures/annotations.ts";
import { anyAct } from "./any-act.ts";

const TEXT = "“Rain,” said Ann. Ten people came. Bo left.";
const ID = "urn:uuid:00000000-0000-4000-8000-000000000001";

const anyInstant = fc.integer({ min: 1e12, max: 2e12 }).map((time) => new Date(time).toISOString());
const anyStart = fc.constantFrom<(Annotation | null)[]>(
  aQuote("q"),
  aFigure("f"),
  aSource("s"),
  {
    ...aFigure("f"),
    standing: { status: "changed", now: { start: 18, end: 21, exact: "Ten" }, since: "2026-01-01T00:00:00.000Z" },
  },
  { ...aQuote("q"), standing: { status: "orphan", since: "2026-01-01T00:00:00.000Z" } },
  null,
);

test("an act either is refused or makes a whole annotation, one revision on and never dated back", () => {
  fc.assert(
    fc.property(anyStart, fc.array(fc.tuple(anyAct(TEXT.length), anyInstant), { maxLength: 12 }), (start, acts) => {
      let annotation = start;
      for (const [act, now] of acts) {
        const context = {
          articleId: "article",
          url: "https://a.example/",
          text: TEXT,
          whole: null,
          annotations: [aSource("s")],
          now,
        };
        expect(Act.parse(act)).toEqual(act);
        const before: Annotation | null = annotation;
        try {
          annotation = applyAct(annotation, ID, act, context);
        } catch (error) {
          expect(error).toBeInstanceOf(ActRefused);
          continue;
        }
        if (annotation === null) continue;
        expect(Annotation.parse(annotation)).toEqual(annotation);
        expect(annotation.revision).toBe((before?.revision ?? 0) + 1);
        if (before) expect(annotation.modified >= before.modified).toBe(true);
      }
    }),
  );
});

test("a note is lost by no act but one that is about the note, or deletes what the reader made", () => {
  fc.assert(
    fc.property(anyStart, fc.array(anyAct(TEXT.length), { maxLength: 12 }), (start, acts) => {
      let annotation = start;
      for (const act of acts) {
        const context = {
          articleId: "article",
          url: "https://a.example/",
          text: TEXT,
          whole: null,
          annotations: [],
          now: "2026-02-01T00:00:00.000Z",
        };
        const note = annotation?.note ?? null;
        try {
          annotation = applyAct(annotation, ID, act, context);
        } catch {
          continue;
        }
        if (act.type !== "note" && act.type !== "delete") expect(annotation?.note ?? null).toBe(note);
      }
    }),
  );
});
