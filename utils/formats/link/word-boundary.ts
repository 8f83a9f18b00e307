// Where words begin and end, as browsers tell it. https://www.unicode.org/reports/tr29/#Word_Boundaries

const SEGMENTER = new Intl.Segmenter("en", { granularity: "word" });
/**
 * White space always parts words, so a look as far as the next is enough; where there is none, at least this far, in
 * stretches that neighbours share.
 */
const FAR = 100;

/** Tells whether a word begins or ends at an offset of the text, in UTF-16 code units. */
export function wordBoundaries(text: string): (at: number) => boolean {
  const known = new Map<number, { end: number; starts: ReadonlySet<number> }>();
  return (at) => {
    if (at <= 0 || at >= text.length || isSpace(text, at - 1) || isSpace(text, at)) return true;
    const farthest = (Math.floor(at / FAR) - 1) * FAR;
    let start = at;
    while (start > 0 && start > farthest && !isSpace(text, start - 1)) start -= 1;
    let stretch = known.get(start);
    if (!stretch || stretch.end <= at) {
      let end = at;
      while (end < text.length && end < farthest + 3 * FAR && !isSpace(text, end)) end += 1;
      const segments = SEGMENTER.segment(text.slice(start, end));
      stretch = { end, starts: new Set(Array.from(segments, ({ index }) => start + index)) };
      known.set(start, stretch);
    }
    return stretch.starts.has(at);
  };
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text[at]!);
}
