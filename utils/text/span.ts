// A stretch of an article's text.

/** UTF-16 code units into the article's text; `end` is the first one after the stretch, and never before `start`. */
export interface Span {
  start: number;
  end: number;
}

/** True where the two stretches share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True where `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
