// Quotation marks one by one: what each can do where it stands.
import type { Span } from "@/utils/text/span.ts";

/** `double` and `single` as English uses them; `angle` («»), `thin` (‹›) and `low` („) as other languages do. */
type MarkKind = "double" | "single" | "angle" | "thin" | "low";

export interface Mark extends Span {
  kind: MarkKind;
  canOpen: boolean;
  canClose: boolean;
  /** A single closing mark that may as well be the apostrophe of a plural ("the workers’"). */
  doubtful: boolean;
}

const MARKS = /(?<=\S)'(?=''(?!'))|''|``|’’|‘‘|‘’|”“|[“”„‟"«»‹›‘’‚‛']/g;
const SPACE = /\s/;
const LETTER = /[\p{L}\p{N}]/u;
const OPENS_AFTER = /[\s([{—–\-/“‘"'«„:…]/;
/** Words that begin with an apostrophe. */
const ELISION = /^['’‘](?:\d\ds?\b|(?:em|tis|twas|til|cause|cos|bout|round|n|un|ere|neath)\b)/i;

/** The marks within `block`, in order. Apostrophes within words and the marks of feet and inches are left out. */
export function readMarks(text: string, block: Span): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.slice(block.start, block.end).matchAll(MARKS)) {
    const start = block.start + match.index;
    const mark = readMark(text, block, start, start + match[0].length);
    if (mark.canOpen || mark.canClose) marks.push(mark);
  }
  return marks;
}

function readMark(text: string, block: Span, start: number, end: number): Mark {
  const sign = text.slice(start, end);
  const before = start > block.start ? text[start - 1]! : " ";
  const after = end < block.end ? text[end]! : " ";
  const opensHere = OPENS_AFTER.test(before) && !SPACE.test(after);
  const closesHere = !SPACE.test(before) && !LETTER.test(after);
  const loose = SPACE.test(before) && SPACE.test(after);
  const mark = { start, end, doubtful: false };
  switch (sign) {
    case "“":
      return { ...mark, kind: "double", canOpen: !closesHere || opensHere, canClose: closesHere && !opensHere };
    case "”":
      return { ...mark, kind: "double", canOpen: opensHere && !closesHere && LETTER.test(after), canClose: true };
    case "``":
      return { ...mark, kind: "double", canOpen: true, canClose: false };
    case '"':
    case "''":
    case "‘’":
    case "’’":
    case "‘‘":
    case "”“":
    case "‟": {
      if (sign === '"' && isMeasure(text, start)) return { ...mark, kind: "double", canOpen: false, canClose: false };
      const tight = !SPACE.test(before) && LETTER.test(before);
      return {
        ...mark,
        kind: "double",
        canOpen: loose || opensHere || (!SPACE.test(after) && !tight && !closesHere),
        canClose: loose || !SPACE.test(before),
      };
    }
    case "„":
    case "‚":
      return { ...mark, kind: "low", canOpen: !SPACE.test(after), canClose: false };
    case "«":
    case "»":
    case "‹":
    case "›":
      return {
        ...mark,
        kind: sign === "‹" || sign === "›" ? "thin" : "angle",
        canOpen: OPENS_AFTER.test(before),
        canClose: !LETTER.test(after),
      };
    default: {
      const elided = ELISION.test(text.slice(start, start + 8));
      return {
        ...mark,
        kind: "single",
        canOpen: sign !== "’" && opensHere && !elided,
        canClose: sign !== "‘" && closesHere && !(sign === "'" && isMeasure(text, start)),
        doubtful: /[sxz]/i.test(before),
      };
    }
  }
}

/** 5'10", 6' and 27": a digit before, and for inches a foot or an opening sign nowhere near. */
function isMeasure(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 5), at);
  if (text[at] === '"') return /\d['’′]\s?\d{1,2}(?:\.\d)?$/.test(before);
  return /\d$/.test(before) && /^['’]\s?\d{1,2}["”]/.test(text.slice(at, at + 6));
}
