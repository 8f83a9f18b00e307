// Everything that a reader can do to annotations: what the panel asks for, what the store logs, and what undo takes back.
import * as z from "zod/mini";
import { Annotation } from "./annotation.ts";
import { FigureBody, FigureKind, QuoteForm } from "./body.ts";
import { Verdict } from "./verdict.ts";

/** Longest note, in UTF-16 code units: a short book. */
export const LONGEST_NOTE = 200_000;
/** Longest name, tag, unit or modifier that somebody types. */
const LONGEST_NAME = 1_000;
const MOST_TAGS = 200;
const MOST_PARTS = 100;

/** UTF-16 code units into the article's text, at least one of them. */
const Place = z
  .object({ start: z.int().check(z.nonnegative()), end: z.int().check(z.positive()) })
  .check(z.refine(({ start, end }) => start < end, "A place ends after it starts."));

const Name = z.string().check(z.maxLength(LONGEST_NAME));
/** Id of a source's annotation; null for "not said" and "nobody vouches". */
const SourceId = z.nullable(Name);

/** What is left out of a correction stays as it is. */
const CorrectQuote = z.object({
  type: z.literal("correct-quote"),
  form: z.optional(QuoteForm),
  /** The words said, in one part or several. */
  content: z.optional(z.array(Place).check(z.minLength(1), z.maxLength(MOST_PARTS))),
  /** The words on the page that name who speaks. */
  speaker: z.optional(z.nullable(Place)),
  source: z.optional(SourceId),
});

const CorrectFigure = z.object({
  type: z.literal("correct-figure"),
  /** The words that state the figure. */
  words: z.optional(Place),
  kind: z.optional(FigureKind),
  value: z.optional(FigureBody.shape.value),
  unit: z.optional(z.nullable(Name)),
  modifier: z.optional(z.nullable(Name)),
  counted: z.optional(z.nullable(Place)),
  source: z.optional(SourceId),
});

export const Act = z.discriminatedUnion("type", [
  z.object({ type: z.literal("keep") }),
  z.object({ type: z.literal("reject") }),
  /** Neither kept nor rejected any more. */
  z.object({ type: z.literal("take-back") }),
  CorrectQuote,
  CorrectFigure,
  /** null takes the note away. */
  z.object({ type: z.literal("note"), note: z.nullable(z.string().check(z.maxLength(LONGEST_NOTE))) }),
  /** All tags from now on, in place of those before. */
  z.object({ type: z.literal("tag"), tags: z.array(Name).check(z.maxLength(MOST_TAGS)) }),
  z.object({ type: z.literal("judge"), verdict: z.nullable(Verdict) }),
  /** `beside`: the words stand on the page beside the article, and their place is of the page's whole text. */
  z.object({ type: z.literal("make-highlight"), words: Place, beside: z.optional(z.literal(true)) }),
  z.object({ type: z.literal("make-quote"), words: Place }),
  z.object({ type: z.literal("make-figure"), words: Place }),
  /** Somebody whom the machine didn't find: the words that name them. */
  z.object({ type: z.literal("make-source"), words: Place }),
  /** The words that stand on the page now, in place of those the annotation holds. */
  z.object({ type: z.literal("take-new-words") }),
  /** The annotation holds on to its own words though the page has others. */
  z.object({ type: z.literal("keep-mine") }),
  /** These are the words, says the reader: for what the page has lost, and for highlights. */
  z.object({ type: z.literal("place"), words: Place, beside: z.optional(z.literal(true)) }),
  /** Only what the reader made. */
  z.object({ type: z.literal("delete") }),
  /** A version of it that was written over, as it was. */
  z.object({ type: z.literal("take-version"), version: Annotation }),
]);
export type Act = z.infer<typeof Act>;

/** One act on one annotation. */
export const Edit = z.object({
  /** Id of the annotation; for those that make one, the id it is to have. */
  id: z.string().check(z.regex(/^urn:uuid:[0-9a-f-]{36}$/)),
  /** The annotation's revision that the reader had before their eyes; 0 for those that make one. */
  revision: z.int().check(z.nonnegative()),
  act: Act,
});
export type Edit = z.infer<typeof Edit>;
