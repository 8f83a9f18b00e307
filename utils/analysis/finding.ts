// What the analysis gives back: stretches of the article's text and what they are.
import type { ChangePart, FigureKind, QuoteForm, SourceKind } from "@/utils/annotation/body.ts";
import type { Span } from "@/utils/text/span.ts";

/** Words that somebody said, and how the article says so. */
export interface QuoteFinding {
  form: QuoteForm;
  /** The spans said, in order. A direct quote's leave out its own quotation marks; a mixed quote's keep those inside. */
  content: Span[];
  /** The reporting verb or phrase ("said", "according to"); null where a quote goes on without one. */
  cue: Span | null;
  /** The words on the page that name who speaks; null where the text doesn't say. */
  speaker: Span | null;
  /** Index into `Findings.sources`; null for "not said". */
  source: number | null;
  addressee: Span | null;
  when: Span | null;
  channel: Span | null;
  /** The medium that passed the words on ("reported Military Times"). */
  via: Span | null;
  /** How sure the attribution is, from 0 to 1. */
  confidence: number;
}

/** A number in the article, with what it counts and who vouches for it. */
export interface FigureFinding extends Span {
  /** The figure with the words that modify it: "nearly 5,000". */
  stated: Span;
  kind: FigureKind;
  /** Normalised value, [low, high] for a range, null for a vague count. */
  value: number | [number, number] | null;
  /** Order of magnitude of a vague count ("dozens": 12, "thousands": 1000); null where `value` is given. */
  magnitude: number | null;
  /** Canonical unit: ISO code for money, "percent", "kilometre" …; null for plain counts. */
  unit: string | null;
  /** "approximately", "approximately below", "more than", "less than", "at least", "up to" …; null where there is none. */
  modifier: string | null;
  /** The words that name what a count, ratio, rate or change counts; null where the text doesn't say, and for other kinds. */
  counted: Span | null;
  /** The words that name what money, a share, a measure or a temperature is about; null where the text doesn't say. */
  about: Span | null;
  /** Which part of a change it is ("rose 3% to 4.5m from 4.2m"), with the others' indexes into `Findings.figures`. */
  change: { part: ChangePart; others: number[] } | null;
  /** Indexes into `Findings.figures` of those that count the same and can't be true beside it. */
  conflicts: number[];
  /** Index into `Findings.quotes` of the quote it stands in; null outside quotes. */
  quote: number | null;
  /** The words of its sentence that name who gives it, where no quote holds it; null where none do. */
  teller: Span | null;
  /** Index into `Findings.sources` of who vouches; null where the article itself states it. */
  source: number | null;
}

/** Somebody or something that is quoted, however often it is named. */
export interface SourceFinding {
  kind: SourceKind;
  /** The fullest name the article gives, else the words that stand for it. */
  name: string;
  /** The role in the article's own words; null where it gives none. */
  role: string | null;
  mentions: Span[];
}

export interface Findings {
  quotes: QuoteFinding[];
  figures: FigureFinding[];
  sources: SourceFinding[];
}
