// An article's annotations sorted out by what they say.
import type {
  Annotation,
  FigureAnnotation,
  HighlightAnnotation,
  QuoteAnnotation,
  SourceAnnotation,
} from "./annotation.ts";
import type { FigureKind } from "./body.ts";

/** Recognised so that they are not taken for figures; they make no claim that somebody could vouch for. */
export const KEPT_APART: ReadonlySet<FigureKind> = new Set(["duration", "ordinal", "score"]);

export function isQuote(annotation: Annotation): annotation is QuoteAnnotation {
  return annotation.body.type === "Quote";
}

export function isSource(annotation: Annotation): annotation is SourceAnnotation {
  return annotation.body.type === "Source";
}

/** A figure that is shown: neither a duration nor an ordinal nor a score. */
export function isFigure(annotation: Annotation): annotation is FigureAnnotation {
  return annotation.body.type === "Figure" && !KEPT_APART.has(annotation.body.kind);
}

export function isHighlight(annotation: Annotation): annotation is HighlightAnnotation {
  return annotation.body.type === "Highlight";
}

/** True for a highlight of words that stand on the page beside the article. */
export function isBeside({ body }: Annotation): boolean {
  return body.type === "Highlight" && body.beside === true;
}

/** Where it begins in the article's text, in UTF-16 code units. */
export function startOf(annotation: Annotation): number {
  return annotation.target.selector[1].start;
}
