// The one order in which annotations are listed, whoever lists them.
import type { Annotation } from "./annotation.ts";

const KINDS: Record<Annotation["body"]["type"], number> = { Source: 0, Quote: 1, Figure: 2, Highlight: 3 };

/** A copy: sources, quotes, figures, highlights, each by their place in the text, and by id where they share one. */
export function inOrder(annotations: readonly Annotation[]): Annotation[] {
  return annotations.toSorted((a, b) => {
    const place = a.target.selector[1].start - b.target.selector[1].start;
    return KINDS[a.body.type] - KINDS[b.body.type] || place || (a.id < b.id ? -1 : 1);
  });
}
