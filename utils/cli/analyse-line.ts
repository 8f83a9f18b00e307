// One article as a line of JSON → its quotes, figures and sources in the form researchers' scorers read.
import { analyse } from "@/utils/analysis/analyse.ts";
import type { Findings } from "@/utils/analysis/finding.ts";
import type { Span } from "@/utils/text/span.ts";
import { MalformedLineError } from "./answer-lines.ts";

type Pair = [number, number];

export interface AnalysedLine {
  id: string;
  quotes: {
    type: string;
    content: Pair[];
    cue: Pair[] | null;
    speaker: Pair[] | null;
    speakerName: string | null;
  }[];
  figures: {
    start: number;
    end: number;
    kind: string;
    value: number | [number, number] | null;
    unit: string | null;
    modifier: string | null;
    /** What it counts; for money, shares and measures, what it is about. */
    counted: string | null;
    /** By, to or from how much something changed. */
    change: string | null;
    /** Indexes into `figures` of those that can't be true beside it. */
    conflicts: number[];
    speaker: string | null;
  }[];
  sources: { name: string; role: string | null; mentions: Pair[] }[];
}

/** `value`: `{"id","text"}`. Offsets are UTF-16 code units into `text`. Throws MalformedLineError for anything else. */
export function analyseLine(value: unknown): AnalysedLine {
  const { id, text } = readArticle(value);
  const findings = analyse(text);
  return {
    id,
    quotes: findings.quotes.map((quote) => ({
      type: quote.form,
      content: quote.content.map(pair),
      cue: pairs(quote.cue),
      speaker: pairs(quote.speaker),
      speakerName: nameOf(findings, quote.source),
    })),
    figures: findings.figures.map((figure) => ({
      start: figure.start,
      end: figure.end,
      kind: figure.kind,
      value: figure.value,
      unit: figure.unit,
      modifier: figure.modifier,
      counted: wordsOf(text, figure.counted ?? figure.about),
      change: figure.change?.part ?? null,
      conflicts: figure.conflicts,
      speaker: nameOf(findings, figure.source),
    })),
    sources: findings.sources.map(({ name, role, mentions }) => ({ name, role, mentions: mentions.map(pair) })),
  };
}

function readArticle(value: unknown): { id: string; text: string } {
  if (typeof value !== "object" || value === null) throw new MalformedLineError('expected {"id","text"}');
  const { id, text } = value as { id?: unknown; text?: unknown };
  if (typeof id !== "string" && typeof id !== "number") throw new MalformedLineError('"id" is missing');
  if (typeof text !== "string") throw new MalformedLineError('"text" is missing');
  return { id: String(id), text };
}

function nameOf(findings: Findings, source: number | null): string | null {
  return source === null ? null : (findings.sources[source]?.name ?? null);
}

function wordsOf(text: string, span: Span | null): string | null {
  return span === null ? null : text.slice(span.start, span.end);
}

function pair(span: Span): Pair {
  return [span.start, span.end];
}

function pairs(span: Span | null): Pair[] | null {
  return span === null ? null : [pair(span)];
}
