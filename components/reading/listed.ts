// What of an article is listed: all of it, or what fits what the reader looks for.
import type {
  Annotation,
  FigureAnnotation,
  HighlightAnnotation,
  QuoteAnnotation,
} from "@/utils/annotation/annotation.ts";
import type { Group, Overview } from "./overview.ts";

/** Somebody who is quoted or vouches, with what of theirs is listed. */
export interface ListedGroup {
  group: Group;
  quotes: QuoteAnnotation[];
  /** Without what keeps its place though it was taken out. */
  quoteCount: number;
  figureCount: number;
}

export interface Listed {
  groups: ListedGroup[];
  unvouched: FigureAnnotation[];
  vouched: FigureAnnotation[];
  /** Both counts leave out what keeps its place though it was taken out. */
  figureCount: number;
  unvouchedCount: number;
  highlights: HighlightAnnotation[];
  since: Annotation[];
  takenOut: Annotation[];
}

/** @param shows ids of those that are listed; null for all of them */
export function listedOf(overview: Overview, shows: ReadonlySet<string> | null): Listed {
  const { groups, unvouched, vouched, highlights, since, takenOut } = overview;
  if (shows === null) {
    const all = groups.map((group): ListedGroup => {
      const { quotes, quoteCount, figureCount } = group;
      return { group, quotes, quoteCount, figureCount };
    });
    const { figureCount, unvouchedCount } = overview;
    return { groups: all, unvouched, vouched, figureCount, unvouchedCount, highlights, since, takenOut };
  }
  const isShown = ({ id }: Annotation) => shows.has(id);
  const vouchedShown = vouched.filter(isShown);
  const unvouchedShown = unvouched.filter(isShown);
  const figuresOf = new Map<string, number>();
  for (const { body } of vouchedShown.filter(isIn)) {
    if (body.source !== null) figuresOf.set(body.source, (figuresOf.get(body.source) ?? 0) + 1);
  }
  const some = groups.map((group): ListedGroup => {
    const quotes = group.quotes.filter(isShown);
    return { group, quotes, quoteCount: quotes.filter(isIn).length, figureCount: figuresOf.get(group.id) ?? 0 };
  });
  const unvouchedCount = unvouchedShown.filter(isIn).length;
  return {
    groups: some.filter(({ quotes, figureCount }) => quotes.length + figureCount > 0),
    unvouched: unvouchedShown,
    vouched: vouchedShown,
    figureCount: unvouchedCount + vouchedShown.filter(isIn).length,
    unvouchedCount,
    highlights: highlights.filter(isShown),
    since: since.filter(isShown),
    takenOut: takenOut.filter(isShown),
  };
}

function isIn({ state }: Annotation): boolean {
  return state !== "rejected";
}
