// What a figure counts or is about, in the article's words and with the little word that ties it on: "of the group's members".
import type { FigureAnnotation } from "./annotation.ts";

/** Longer words between figure and counted thing say something else. */
const LONGEST_TIE = 24;

/** null where the article doesn't tell. */
export function countedWords({ body, target }: FigureAnnotation, text: string): string | null {
  const counted = body.counted ?? body.about;
  if (counted === null) return null;
  const { start, end } = target.selector[1];
  const tie = text.slice(end, Math.max(end, counted.start));
  const tied = counted.start >= end && tie.length <= LONGEST_TIE && !/[.;:()[\]\n“”"]/.test(tie);
  const from = tied ? end : counted.start;
  // the figure's own words are already on the left
  const within = from <= start && counted.end > end ? end : from;
  return text.slice(within, Math.max(within, counted.end)).replace(/\s+/g, " ").trim() || counted.exact;
}
