// Which of the eight colours (and lines) each source has, on the page and in the panel alike.
import type { Annotation, QuoteAnnotation } from "./annotation.ts";
import { isQuote, isSource, startOf } from "./by-kind.ts";

/** 1 to 8 by share of the quoted words; 0 is the neutral, for the ninth source and after. */
export type SourceColour = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const COLOURS: SourceColour[] = [1, 2, 3, 4, 5, 6, 7, 8];

/** Words that the quote gives as said, counted at the white space between them. */
export function quotedWords(quote: QuoteAnnotation): number {
  let count = 0;
  for (const { exact } of quote.body.content) count += exact.match(/\S+/g)?.length ?? 0;
  return count;
}

/**
 * Ids of the source annotations, those with the most quoted words first, then by where they are first named.
 * Rejected quotes count too, so that neither order nor colours change while the reader sorts out.
 */
export function sourcesByShare(annotations: Annotation[]): string[] {
  const shares = new Map<string, number>();
  for (const source of annotations.filter(isSource).sort((a, b) => startOf(a) - startOf(b))) shares.set(source.id, 0);
  for (const quote of annotations.filter(isQuote)) {
    const share = quote.body.source === null ? undefined : shares.get(quote.body.source);
    if (share !== undefined) shares.set(quote.body.source!, share + quotedWords(quote));
  }
  return [...shares].sort((a, b) => b[1] - a[1]).map(([id]) => id);
}

/** The colour of each source annotation, by its id. */
export function sourceColours(annotations: Annotation[]): Map<string, SourceColour> {
  return new Map(sourcesByShare(annotations).map((id, place) => [id, COLOURS[place] ?? 0]));
}
