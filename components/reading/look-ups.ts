// What cards ask of the whole article, sorted out once so that no card goes through all the others.
import type { Annotation, FigureAnnotation } from "@/utils/annotation/annotation.ts";
import type { QuoteForm } from "@/utils/annotation/body.ts";
import { isFigure, isQuote, startOf } from "@/utils/annotation/by-kind.ts";
import { countUpTo } from "@/utils/annotation/count-up-to.ts";

/** The figures that lie wholly between two offsets of the text, in its order; without those rejected or gone from there. */
export type FiguresWithin = (start: number, end: number) => FigureAnnotation[];

export function figuresWithin(annotations: Annotation[]): FiguresWithin {
  const figures = annotations.filter(isFigure).filter(isThere);
  figures.sort((a, b) => startOf(a) - startOf(b));
  const starts = figures.map(startOf);
  return (start, end) =>
    figures
      .slice(countUpTo(starts, start - 1), countUpTo(starts, end))
      .filter((figure) => figure.target.selector[1].end <= end);
}

function isThere({ state, standing }: Annotation): boolean {
  return state !== "rejected" && standing.status === "stands";
}

/** Figures by their id; without those rejected or gone from the text. */
export function figuresById(annotations: Annotation[]): ReadonlyMap<string, FigureAnnotation> {
  const figures = annotations.filter(isFigure).filter(isThere);
  return new Map(figures.map((figure) => [figure.id, figure]));
}

/** How each quote is quoted, by its id. */
export function quoteForms(annotations: Annotation[]): ReadonlyMap<string, QuoteForm> {
  return new Map(annotations.filter(isQuote).map(({ id, body }) => [id, body.form]));
}
