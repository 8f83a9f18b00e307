// Marks in the cards what the reader looks for. Painted beside the page's elements, so that no card is rendered for it.
import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import { matchesIn, termsOf } from "@/utils/find/terms.ts";

/** What styles call the marks: ::highlight(looked-for). */
const MARKS = "looked-for";
/** Where what is looked for may stand: the article's words, and the reader's. */
const PLACES = ".said, .wording, .value, .counted, .name, .speaks, .group h2, .group .role, .note";
/** Milliseconds after the last change of the list: cards come first. */
const PAUSE_MS = 60;

/** Looks again after each rendering of the list. */
export function useMarkedWords(root: RefObject<HTMLElement | null>, query: string): void {
  useEffect(() => {
    const terms = termsOf(query);
    const later = setTimeout(() => paint(root.current?.querySelector(".stream") ?? null, terms), PAUSE_MS);
    return () => clearTimeout(later);
  });
  useEffect(() => () => paint(null, []), []);
}

function paint(stream: Element | null, terms: readonly string[]): void {
  // only real browsers have them
  if (typeof CSS === "undefined" || !("highlights" in CSS)) return;
  CSS.highlights.delete(MARKS);
  if (stream === null || terms.length === 0) return;
  const marks = new Highlight();
  const seen = new Set<Node>();
  for (const place of stream.querySelectorAll(PLACES)) {
    const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      if (seen.has(node)) continue;
      seen.add(node);
      for (const { start, end } of matchesIn((node as Text).data, terms)) {
        const [startContainer, endContainer] = [node, node];
        marks.add(new StaticRange({ startContainer, startOffset: start, endContainer, endOffset: end }));
      }
    }
  }
  if (marks.size > 0) CSS.highlights.set(MARKS, marks);
}
