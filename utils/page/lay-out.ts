// Lays marks out over the page: the ranges that paint them, and what the rules have to reach.
import type { Sliced } from "./in-slices.ts";
import { layMarks } from "./lay-marks.ts";
import type { Mark, PaintedTexts } from "./mark.ts";
import { HIGHLIGHT_PREFIX } from "./mark-sheet.ts";
import { elementAbove } from "./node-access.ts";
import { type Frame, frameOf, kindOf } from "./paint-kinds.ts";
import type { PaintPlace } from "./paint-place.ts";
import { rangesOf } from "./range-of.ts";
import type { ReadText } from "./read-article.ts";

/** Higher ones are painted over lower ones. */
const PRIORITIES: readonly [prefix: string, priority: number][] = [
  ["said", 1],
  ["speaker", 2],
  ["own", 3],
  ["conflict", 4],
  ["lit", 5],
  ["vouched", 6],
  ["unvouched", 6],
];

/** Ranges made between two breaths. */
const RANGES_AT_ONCE = 100;

/** What is painted, as the browser has it. */
export interface Painted extends PaintedTexts {
  marks: readonly Mark[];
  place: PaintPlace;
  /** By the name they are registered under, with the number of their ranges. */
  highlights: Map<string, { highlight: Highlight; size: number }>;
  ids: Map<AbstractRange, string>;
  reach: Reach;
}

/** The elements that the rules have to reach. */
export interface Reach {
  /** What stands around all of the article; null where nothing does that a selector can name. */
  frame: Frame | null;
  /** The kinds of elements within it whose own text is painted, as selectors, and those of all others. */
  kinds: Set<string>;
  besides: Set<string>;
  /** An element below the frame whose own text is painted under this name. */
  sample: { element: Element; name: string } | null;
}

/** One highlight a style: ten thousand highlights take a browser a minute, ten thousand ranges in a few of them no time. */
export function* layOut(read: PaintedTexts, marks: readonly Mark[], place: PaintPlace): Sliced<Painted> {
  const highlights: Painted["highlights"] = new Map();
  const ids: Painted["ids"] = new Map();
  const reach: Reach = { frame: frameOf(read.article), kinds: new Set(), besides: new Set(), sample: null };
  const lay = function* (text: ReadText, own: readonly Mark[], frame: Frame | null): Sliced<void> {
    for (const [style, laid] of layMarks(own)) {
      const name = HIGHLIGHT_PREFIX + style;
      const highlight = highlights.get(name)?.highlight ?? new Highlight();
      highlight.priority = priorityOf(style);
      for (const { id, span } of laid) {
        for (const range of rangesOf(text, span)) {
          highlight.add(range);
          ids.set(range, id);
          (frame ? reach.kinds : reach.besides).add(kindOf(range.startContainer, frame));
          const element = elementAbove(range.startContainer);
          if (frame && element && element !== frame.element) reach.sample ??= { element, name };
          if (ids.size % RANGES_AT_ONCE === 0) yield;
        }
      }
      highlights.set(name, { highlight, size: highlight.size });
    }
  };
  const within = marks.filter(({ beside }) => !beside);
  yield* lay(read.article, within, reach.frame);
  if (read.whole && within.length < marks.length) {
    const besides = marks.filter(({ beside }) => beside);
    yield* lay(read.whole, besides, null);
  }
  return { ...read, marks, place, highlights, ids, reach };
}

export function priorityOf(style: string): number {
  return PRIORITIES.find(([prefix]) => style.startsWith(prefix))?.[1] ?? 0;
}
