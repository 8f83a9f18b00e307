// The rules for what is painted, with as few elements of the page under them as the browser lets do: each of them is
// restyled once for every name. https://drafts.csswg.org/css-pseudo-4/#highlight-cascade
import type { Painted, Reach } from "./lay-out.ts";
import { HIGHLIGHT_PREFIX, markSheet } from "./mark-sheet.ts";
import { measureArticle } from "./measured-ground.ts";
import { isMatch } from "./node-access.ts";

/**
 * True where an element's highlights are those of the element above it, as in Chromium; false where it has only those
 * that a rule gives to itself, as in Firefox; undefined before anything was painted.
 */
let handsDown: boolean | undefined;

/** What is told of a highlight that no rule stands for. */
const UNSTYLED = "rgba(0, 0, 0, 0) none";

/** The rules for what is painted stand in its place from now on, and are worked out: that is a task of its own. */
export function settleRules(painted: Painted, alone: boolean): void {
  const { frame, sample } = painted.reach;
  adoptRules(painted, alone);
  if (!sample || !frame) return;
  const below = tellStyle(sample.element, sample.name);
  if (handsDown !== undefined) return;
  // under the frame's own rule alone: what the element below it shows then is handed down
  const own = tellStyle(frame.element, sample.name);
  handsDown = own === below && own !== UNSTYLED;
  if (handsDown) return;
  adoptRules(painted, alone);
  tellStyle(sample.element, sample.name);
}

/** The rules for what is painted, as the page's ground asks for them at the moment. */
export function adoptRules({ article, highlights, place, reach }: Painted, alone: boolean): void {
  const styles = new Set([...highlights.keys()].map((name) => name.slice(HIGHLIGHT_PREFIX.length)));
  place.adopt(markSheet({ ground: measureArticle(article), styles, selectors: selectorsOf(reach), alone }));
}

/** False where the page has given what stands around the article another name. */
export function isReached({ reach: { frame } }: Painted): boolean {
  return !frame || isMatch(frame.element, frame.selector);
}

function selectorsOf({ frame, kinds, besides }: Reach): string[] {
  return [...(frame && handsDown !== false ? [frame.selector] : kinds), ...besides];
}

function tellStyle(element: Element, name: string): string {
  const { backgroundColor, textDecorationLine } = getComputedStyle(element, `::highlight(${name})`);
  return `${backgroundColor} ${textDecorationLine}`;
}
