// Sorts an article's annotations into what the panel shows: groups by source, figures by who vouches, what was taken out.
import type {
  Annotation,
  FigureAnnotation,
  HighlightAnnotation,
  QuoteAnnotation,
  SourceAnnotation,
} from "@/utils/annotation/annotation.ts";
import { isFigure, isHighlight, isQuote, isSource, startOf } from "@/utils/annotation/by-kind.ts";
import { quotedWords, type SourceColour, sourceColours } from "@/utils/annotation/source-colours.ts";

/** Somebody who is quoted or vouches for a figure, with all that is theirs. */
export interface Group {
  /** Id of the source; "" for quotes whose speaker isn't told. */
  id: string;
  /** null: not said. */
  source: SourceAnnotation | null;
  colour: SourceColour;
  /** In text order. Holds the rejected ones that keep their place for a while. */
  quotes: QuoteAnnotation[];
  /** Without rejected ones. */
  quoteCount: number;
  figureCount: number;
  /** Of all quoted words of the article, 0 to 1. */
  share: number;
}

export interface Overview {
  /** By share of quoted words; "not said" last. */
  groups: Group[];
  /** In text order; both lists hold the rejected ones that keep their place for a while. */
  unvouched: FigureAnnotation[];
  vouched: FigureAnnotation[];
  /** Counts leave out what the reader rejected; sources are those of whom something is left. */
  sourceCount: number;
  quoteCount: number;
  figureCount: number;
  unvouchedCount: number;
  /** What the reader rejected, in text order, without those that keep their place. */
  takenOut: Annotation[];
  sources: Map<string, Group>;
  /** The reader's own, in text order. */
  highlights: HighlightAnnotation[];
  /** What the reader has in hand and the page has changed or dropped, in the order of its old places. */
  since: Annotation[];
}

/** Stands for the speaker of quotes outside of their group. */
export const NOT_SAID: Group = emptyGroup("", null, 0);

/** @param staying ids of rejected annotations that keep their place, so that nothing moves under the reader's hand */
export function overviewOf(annotations: Annotation[], staying: ReadonlySet<string>): Overview {
  const inOrder = [...annotations].sort((a, b) => startOf(a) - startOf(b));
  const seen = inOrder.filter((annotation) => annotation.state !== "rejected" || staying.has(annotation.id));
  const listed = seen.filter(({ standing }) => standing.status === "stands");
  const sources = sourceGroups(annotations);
  const notSaid = emptyGroup("", null, 0);

  const quotes = listed.filter(isQuote);
  for (const quote of quotes) {
    const group = sources.get(quote.body.source ?? "") ?? notSaid;
    group.quotes.push(quote);
    if (counts(quote)) group.quoteCount += 1;
  }
  const figures = listed.filter(isFigure);
  const vouched = figures.filter((figure) => sources.has(figure.body.source ?? ""));
  const unvouched = figures.filter((figure) => !sources.has(figure.body.source ?? ""));
  for (const figure of vouched.filter(counts)) sources.get(figure.body.source!)!.figureCount += 1;

  const groups = [...sources.values(), notSaid].filter((group) => group.quotes.length > 0 || group.figureCount > 0);
  setShares(groups);
  return {
    groups,
    unvouched,
    vouched,
    sourceCount: [...sources.values()].filter((group) => group.quoteCount + group.figureCount > 0).length,
    quoteCount: quotes.filter(counts).length,
    figureCount: figures.filter(counts).length,
    unvouchedCount: unvouched.filter(counts).length,
    takenOut: inOrder.filter((a) => a.state === "rejected" && !staying.has(a.id) && (isQuote(a) || isFigure(a))),
    sources,
    highlights: listed.filter(isHighlight),
    since: seen.filter(({ standing, body }) => standing.status !== "stands" && body.type !== "Source"),
  };
}

function counts(annotation: Annotation): boolean {
  return annotation.state !== "rejected";
}

function emptyGroup(id: string, source: SourceAnnotation | null, colour: SourceColour): Group {
  return { id, source, colour, quotes: [], quoteCount: 0, figureCount: 0, share: 0 };
}

function sourceGroups(annotations: Annotation[]): Map<string, Group> {
  const byId = new Map(annotations.filter(isSource).map((source) => [source.id, source]));
  const groups = new Map<string, Group>();
  // colours are given by share, so that they come in that order
  for (const [id, colour] of sourceColours(annotations)) {
    groups.set(id, emptyGroup(id, byId.get(id) ?? null, colour));
  }
  return groups;
}

function setShares(groups: Group[]): void {
  const said = groups.map(({ quotes }) => quotes.filter(counts).reduce((sum, quote) => sum + quotedWords(quote), 0));
  const all = said.reduce((sum, some) => sum + some, 0);
  for (const [place, group] of groups.entries()) group.share = all > 0 ? said[place]! / all : 0;
}
