// Findings of the analysis → annotations as they are stored, shown and exported.
import type { FigureFinding, Findings } from "@/utils/analysis/finding.ts";
import { type Annotation, type Creator, UNTOUCHED } from "@/utils/annotation/annotation.ts";
import type { Body, Passage } from "@/utils/annotation/body.ts";
import { KEPT_APART } from "@/utils/annotation/by-kind.ts";
import { inOrder } from "@/utils/annotation/order.ts";
import { describe } from "@/utils/selectors/describe.ts";
import type { Span } from "@/utils/text/span.ts";
import { annotationIds } from "./stable-id.ts";

/** "One of the best" counts nothing, no more than durations, ordinals and scores do. */
function isClaim({ kind, value, counted }: FigureFinding): boolean {
  return !KEPT_APART.has(kind) && !(kind === "number" && value === 1 && counted === null);
}

export interface AnnotationContext {
  articleId: string;
  /** The page's address. */
  url: string;
  creator: Creator;
  /** ISO 8601 instant that the annotations are dated with. */
  now: string;
}

/** Annotations in the order sources, quotes, figures, each in text order. `text` is what the findings' spans point into. */
export function annotateFindings(text: string, findings: Findings, context: AnnotationContext): Annotation[] {
  const idFor = annotationIds(context.articleId);
  const passage = (span: Span): Passage => ({
    start: span.start,
    end: span.end,
    exact: text.slice(span.start, span.end),
  });
  const passageOrNull = (span: Span | null): Passage | null => (span ? passage(span) : null);
  const annotation = (id: string, body: Body, span: Span): Annotation => ({
    id,
    articleId: context.articleId,
    body,
    target: { source: context.url, selector: describe(text, span) },
    ...UNTOUCHED,
    creator: context.creator,
    created: context.now,
    modified: context.now,
    revision: 0,
  });

  const sourceIds = findings.sources.map((source) => idFor("Source", source.name));
  const sources = findings.sources.flatMap((source, index) => {
    const first = source.mentions[0];
    if (!first) return [];
    const { kind, name, role, mentions } = source;
    return annotation(sourceIds[index]!, { type: "Source", kind, name, role, mentions: mentions.map(passage) }, first);
  });
  const sourceId = (index: number | null) => (index === null ? null : (sourceIds[index] ?? null));

  const quoteIds: (string | null)[] = [];
  const quotes = findings.quotes.flatMap((quote) => {
    const first = quote.content[0];
    const last = quote.content.at(-1);
    if (!first || !last) {
      quoteIds.push(null);
      return [];
    }
    const extent = { start: first.start, end: last.end };
    const id = idFor("Quote", text.slice(extent.start, extent.end));
    quoteIds.push(id);
    const body: Body = {
      type: "Quote",
      form: quote.form,
      content: quote.content.map(passage),
      cue: passageOrNull(quote.cue),
      speaker: passageOrNull(quote.speaker),
      source: sourceId(quote.source),
      addressee: passageOrNull(quote.addressee),
      when: passageOrNull(quote.when),
      channel: passageOrNull(quote.channel),
      via: passageOrNull(quote.via),
      confidence: quote.confidence,
    };
    return annotation(id, body, extent);
  });

  // ids first: figures refer to each other
  const figureIds = findings.figures.map((figure) =>
    isClaim(figure) ? idFor("Figure", text.slice(figure.stated.start, figure.stated.end)) : null,
  );
  const idsOf = (indexes: readonly number[]) => indexes.flatMap((index) => figureIds[index] ?? []);
  const figures = findings.figures.flatMap((figure, index) => {
    const id = figureIds[index];
    if (!id) return [];
    const body: Body = {
      type: "Figure",
      kind: figure.kind,
      value: figure.value,
      magnitude: figure.magnitude,
      unit: figure.unit,
      modifier: figure.modifier,
      counted: passageOrNull(figure.counted),
      about: passageOrNull(figure.about),
      change: figure.change && { part: figure.change.part, others: idsOf(figure.change.others) },
      conflicts: idsOf(figure.conflicts),
      quote: figure.quote === null ? null : (quoteIds[figure.quote] ?? null),
      source: sourceId(figure.source),
    };
    return annotation(id, body, figure.stated);
  });

  return inOrder([...sources, ...quotes, ...figures]);
}
