// Paragraphs → what stands between quotation marks: curly, straight, single, angled, low; over several paragraphs; unbalanced.
import type { Span } from "@/utils/text/span.ts";
import { type Mark, readMarks } from "./mark.ts";
import type { Quotation } from "./quotation.ts";

/** A single opening mark this far from its closing one is an apostrophe. UTF-16 code units. */
const LONGEST_SINGLE = 2000;

/** Quotations of the outermost level, in text order. Spans are UTF-16 code units into `text`. */
export function findQuotations(text: string, blocks: readonly Span[]): Quotation[] {
  const quotations: Quotation[] = [];
  let open = false;
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    const found = pairMarks(text, block, index, next !== undefined && SINGLE.test(text.charAt(next.start)));
    const first = found[0];
    if (open && first !== undefined && (!first.opened || first.outer.start === block.start)) first.resumes = true;
    quotations.push(
      ...found.filter((quotation) => quotation.opened || quotation.resumes || endsLikeSpeech(text, quotation)),
    );
    const last = found.at(-1);
    open = last !== undefined && !last.closed;
  }
  return quotations;
}

const SINGLE = /['‘]/;

/** `goesOn`: the next paragraph opens with a single mark, as one does whose words go on from this one. */
function pairMarks(text: string, block: Span, index: number, goesOn: boolean): Quotation[] {
  const marks = readMarks(text, block);
  const closers = nextClosers(marks);
  const found: Quotation[] = [];
  let at = 0;
  while (at < marks.length) {
    const mark = marks[at]!;
    if (!mark.canOpen) {
      if (mark.canClose && mark.kind === "double" && found.length === 0) found.push(unopened(block, mark, index));
      at += 1;
      continue;
    }
    const closer = findCloser(marks, at, closers, goesOn);
    const close = closer === null ? null : marks[closer]!;
    if (close === null && !mayStayOpen(text, marks, at, block, goesOn)) {
      at += 1;
      continue;
    }
    const end = close === null ? block.end : close.start;
    found.push({
      outer: { start: mark.start, end: close === null ? block.end : close.end },
      inner: trim(text, { start: mark.end, end }),
      block: index,
      opened: true,
      closed: close !== null,
      bare: !/[,.?!…—–-]$/.test(text.slice(mark.end, end).slice(-1)),
      resumes: false,
    });
    at = closer === null ? marks.length : closer + 1;
  }
  return found.filter((quotation) => quotation.inner.end > quotation.inner.start);
}

/** A closing mark without an opening one: the words from the paragraph's start. */
function unopened(block: Span, mark: Mark, index: number): Quotation {
  return {
    outer: { start: block.start, end: mark.end },
    inner: { start: block.start, end: mark.start },
    block: index,
    opened: false,
    closed: true,
    bare: false,
    resumes: false,
  };
}

/** For each mark the index of the next single closing mark, sure or doubtful, from it on; -1 for none. */
interface Closers {
  sure: Int32Array;
  doubtful: Int32Array;
  opener: Int32Array;
}

function nextClosers(marks: readonly Mark[]): Closers {
  const sure = new Int32Array(marks.length + 1).fill(-1);
  const doubtful = new Int32Array(marks.length + 1).fill(-1);
  const opener = new Int32Array(marks.length + 1).fill(-1);
  for (let at = marks.length - 1; at >= 0; at--) {
    const mark = marks[at]!;
    const single = mark.kind === "single";
    sure[at] = single && mark.canClose && !mark.doubtful ? at : sure[at + 1]!;
    doubtful[at] = single && mark.canClose && mark.doubtful ? at : doubtful[at + 1]!;
    opener[at] = single && mark.canOpen ? at : opener[at + 1]!;
  }
  return { sure, doubtful, opener };
}

function findCloser(marks: readonly Mark[], open: number, closers: Closers, goesOn: boolean): number | null {
  const mark = marks[open]!;
  if (mark.kind === "single") {
    const sure = closers.sure[open + 1]!;
    // "… the rats' own views were not sought.": with no sure closing mark, and more of it in the next paragraph
    return goesOn && sure < 0 ? null : findSingleCloser(marks, open, closers);
  }
  for (let at = open + 1; at < marks.length; at++) {
    const candidate = marks[at]!;
    if (candidate.start < mark.end) continue;
    if (candidate.kind === "single") continue;
    if ((isAngled(mark) || isAngled(candidate)) && mark.kind !== candidate.kind) continue;
    if (candidate.kind === "low") return null;
    if (candidate.canClose || mark.kind === "low") return at;
    // An opening mark before the closing one: the closing one is missing.
    if (candidate.canOpen) return null;
  }
  return null;
}

function isAngled({ kind }: Mark): boolean {
  return kind === "angle" || kind === "thin";
}

function findSingleCloser(marks: readonly Mark[], open: number, closers: Closers): number | null {
  const sure = closers.sure[open + 1]!;
  const doubtful = closers.doubtful[open + 1]!;
  const nextOpen = closers.opener[open + 1]!;
  const near = (at: number) => at >= 0 && marks[at]!.start - marks[open]!.start < LONGEST_SINGLE;
  if (near(sure) && (nextOpen < 0 || sure < nextOpen || !near(doubtful) || nextOpen < doubtful)) return sure;
  if (near(doubtful)) return doubtful;
  return near(sure) ? sure : null;
}

/** Unclosed marks count where they begin the paragraph or nothing but they is left in it. */
function mayStayOpen(text: string, marks: readonly Mark[], at: number, block: Span, goesOn: boolean): boolean {
  const mark = marks[at]!;
  if (mark.kind === "single" && goesOn)
    return mark.start === block.start || /[:,]\s*$/.test(text.slice(mark.start - 2, mark.start));
  if (mark.kind === "single") return mark.start === block.start && text[mark.start] === "‘" && marks.length === 1;
  return !marks.slice(at + 1, at + 9).some((other) => other.kind === mark.kind && other.canOpen);
}

function endsLikeSpeech(text: string, quotation: Quotation): boolean {
  return /[,.?!…—–]$/.test(text.slice(quotation.inner.end - 1, quotation.inner.end));
}

function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start]!)) start += 1;
  while (end > start && /\s/.test(text[end - 1]!)) end -= 1;
  return { start, end };
}
