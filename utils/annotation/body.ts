// What an annotation says: a quote, a figure, a source, or no more than that these words matter.
import * as z from "zod/mini";

/** Words of the article with their place: UTF-16 code units into its text. */
export const Passage = z.object({ start: z.int(), end: z.int(), exact: z.string() });
export type Passage = z.infer<typeof Passage>;

export const QuoteForm = z.enum(["direct", "indirect", "mixed"]);
export type QuoteForm = z.infer<typeof QuoteForm>;

export const QuoteBody = z.object({
  type: z.literal("Quote"),
  form: QuoteForm,
  content: z.array(Passage).check(z.minLength(1)),
  cue: z.nullable(Passage),
  speaker: z.nullable(Passage),
  /** Id of the annotation that holds the source; null for "not said". */
  source: z.nullable(z.string()),
  addressee: z.nullable(Passage),
  when: z.nullable(Passage),
  channel: z.nullable(Passage),
  via: z.nullable(Passage),
  confidence: z.number(),
});
export type QuoteBody = z.infer<typeof QuoteBody>;

/** Duration, ordinal and score are recognised and kept apart: they are not shown as figures. */
export const FigureKind = z.enum([
  "count",
  "money",
  "percent",
  "ratio",
  "range",
  "rate",
  "measure",
  "temperature",
  "change",
  "age",
  "votes",
  "number",
  "duration",
  "ordinal",
  "score",
]);
export type FigureKind = z.infer<typeof FigureKind>;

/** "from to": a range that says both, "rose from 12 to 19". */
export const ChangePart = z.enum(["by", "to", "from", "from to"]);
export type ChangePart = z.infer<typeof ChangePart>;

export const FigureBody = z.object({
  type: z.literal("Figure"),
  kind: FigureKind,
  value: z.nullable(z.union([z.number(), z.tuple([z.number(), z.number()])])),
  magnitude: z.nullable(z.number()),
  unit: z.nullable(z.string()),
  modifier: z.nullable(z.string()),
  /** What a count, ratio, rate or change counts. */
  counted: z.nullable(Passage),
  /** What money, a share, a measure or a temperature is about. */
  about: z.nullable(Passage),
  /** Which part of a change it is ("rose 3% to 4.5m from 4.2m"), with the ids of the other parts' annotations. */
  change: z.nullable(z.object({ part: ChangePart, others: z.array(z.string()) })),
  /** Ids of the annotations of figures that count the same and can't be true beside it. */
  conflicts: z.array(z.string()),
  /** Id of the annotation of the quote it stands in. */
  quote: z.nullable(z.string()),
  /** Id of the annotation of the source that vouches; null where the article itself states it. */
  source: z.nullable(z.string()),
});
export type FigureBody = z.infer<typeof FigureBody>;

export const SourceKind = z.enum(["person", "group", "organisation", "document", "unknown"]);
export type SourceKind = z.infer<typeof SourceKind>;

export const SourceBody = z.object({
  type: z.literal("Source"),
  kind: SourceKind,
  name: z.string(),
  role: z.nullable(z.string()),
  mentions: z.array(Passage),
});
export type SourceBody = z.infer<typeof SourceBody>;

/** Words the reader marked; what they say of them is in the annotation's note, tags and verdict. */
export const HighlightBody = z.object({
  type: z.literal("Highlight"),
  /** True where the words stand on the page beside the article: its places are of the page's whole text. */
  beside: z.optional(z.literal(true)),
});
export type HighlightBody = z.infer<typeof HighlightBody>;

export const Body = z.discriminatedUnion("type", [QuoteBody, FigureBody, SourceBody, HighlightBody]);
export type Body = z.infer<typeof Body>;
