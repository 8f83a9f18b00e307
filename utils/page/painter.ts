// The pen: paints marks over the article's words with CSS Custom Highlights. The page's DOM stays as it is.
// https://drafts.csswg.org/css-highlight-api-1/
import type { Span } from "@/utils/text/span.ts";
import { bringIntoSight } from "./bring-into-sight.ts";
import { layMarks } from "./lay-marks.ts";
import { HIGHLIGHT_NAMES, HIGHLIGHT_PREFIX, type LitStyle, markSheet } from "./mark-sheet.ts";
import type { Ground, MarkStyle } from "./mark-style.ts";
import { measureGround } from "./measured-ground.ts";
import { offsetAt, rangesOf } from "./range-of.ts";
import type { ReadArticle, ReadText } from "./read-article.ts";

export interface Mark {
  /** Whatever the caller knows the mark by; several marks may share one, as a quote and its speaker do. */
  id: string;
  style: MarkStyle;
  spans: Span[];
  /** True where the spans are of the page's whole text, not of the article's. */
  beside?: boolean;
}

/** In both browsers, not yet in the DOM library's types. https://drafts.csswg.org/css-highlight-api-1/#interactions */
interface HitTesting {
  highlightsFromPoint?(x: number, y: number): { ranges: AbstractRange[] }[];
}

/** Milliseconds that what was asked for stays lit: long enough for the eye to land after the scroll. */
const LIT_MS = 1_600;

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

export class Painter {
  readonly #document: Document;
  readonly #ids = new Map<AbstractRange, string>();
  #article: ReadArticle | null = null;
  #whole: ReadText | null = null;
  #marks: Mark[] = [];
  #sheet: CSSStyleSheet | null = null;
  #lit: { name: string; timer: number } | null = null;

  constructor(document: Document) {
    this.#document = document;
  }

  /** Paints these marks instead of whatever was painted before; those beside the article only where `whole` is given. Spans whose words the page has replaced are left out. */
  paint(article: ReadArticle, marks: readonly Mark[], whole: ReadText | null = null): void {
    this.#wipe();
    this.#article = article;
    this.#whole = whole;
    this.#marks = [...marks];
    if (!marks.length) return;
    this.#adopt(groundOf(article));
    this.#lay(
      article,
      marks.filter(({ beside }) => !beside),
    );
    if (whole)
      this.#lay(
        whole,
        marks.filter(({ beside }) => beside),
      );
  }

  #lay(text: ReadText, marks: readonly Mark[]): void {
    for (const [style, laid] of layMarks(marks)) {
      const name = HIGHLIGHT_PREFIX + style;
      const highlight = CSS.highlights.get(name) ?? new Highlight();
      highlight.priority = priorityOf(style);
      for (const { id, span } of laid) {
        for (const range of rangesOf(text, span)) {
          highlight.add(range);
          this.#ids.set(range, id);
        }
      }
      CSS.highlights.set(name, highlight);
    }
  }

  #textOf({ beside }: Mark): ReadText | null {
    return beside ? this.#whole : this.#article;
  }

  /** Scrolls to the mark where it is out of sight, and deepens its tint for a while. False where it isn't in the page. */
  show(id: string): boolean {
    this.#restore();
    const marks = this.#marks.filter((mark) => mark.id === id);
    const mark = marks.find(({ style }) => !style.startsWith("speaker")) ?? marks[0];
    const text = mark && this.#textOf(mark);
    if (!text) return false;
    const ranges = mark.spans.flatMap((span) => rangesOf(text, span));
    if (!ranges[0]) return false;
    bringIntoSight(ranges[0]);
    this.#dim();
    const highlight = new Highlight(...ranges);
    highlight.priority = priorityOf("lit");
    const name = HIGHLIGHT_PREFIX + litStyle(mark.style);
    CSS.highlights.set(name, highlight);
    this.#lit = { name, timer: setTimeout(() => this.#dim(), LIT_MS) as unknown as number };
    return true;
  }

  /** Ids of the marks under a point of the window (CSS pixels), narrowest first. */
  hit(x: number, y: number): string[] {
    this.#restore();
    const ids = this.#rangesAt(x, y);
    const length = (id: string) => Math.min(...this.#marks.filter((mark) => mark.id === id).map(lengthOf));
    return [...new Set(ids)].sort((one, other) => length(one) - length(other));
  }

  /** Takes every trace of ours out of the page. */
  clear(): void {
    this.#wipe();
    this.#article = null;
    this.#whole = null;
    this.#marks = [];
    const sheets = this.#document.adoptedStyleSheets;
    if (this.#sheet) this.#document.adoptedStyleSheets = sheets.filter((sheet) => sheet !== this.#sheet);
    this.#sheet = null;
  }

  /** The page can list and clear what is painted on it: then it is painted again. */
  #restore(): void {
    const gone = this.#marks.length > 0 && !HIGHLIGHT_NAMES.some((name) => CSS.highlights.has(name));
    if (this.#article && gone) this.paint(this.#article, this.#marks, this.#whole);
  }

  #wipe(): void {
    this.#dim();
    this.#ids.clear();
    for (const name of HIGHLIGHT_NAMES) CSS.highlights.delete(name);
  }

  #dim(): void {
    if (!this.#lit) return;
    clearTimeout(this.#lit.timer);
    CSS.highlights.delete(this.#lit.name);
    this.#lit = null;
  }

  #adopt(ground: Ground): void {
    const sheet = this.#sheet ?? new (this.#document.defaultView ?? window).CSSStyleSheet();
    sheet.replaceSync(markSheet(ground));
    this.#sheet = sheet;
    const sheets = this.#document.adoptedStyleSheets;
    if (!sheets.includes(sheet)) this.#document.adoptedStyleSheets = [...sheets, sheet];
  }

  #rangesAt(x: number, y: number): string[] {
    const hits = (CSS.highlights as HighlightRegistry & HitTesting).highlightsFromPoint?.(x, y);
    if (hits) {
      const ids = hits.flatMap(({ ranges }) => ranges.map((range) => this.#ids.get(range)));
      return ids.filter((id) => id !== undefined);
    }
    const caret = this.#document.caretPositionFromPoint?.(x, y);
    if (!(caret?.offsetNode instanceof Text)) return [];
    const point = { node: caret.offsetNode, offset: caret.offset };
    return this.#marks
      .filter((mark) => {
        const text = this.#textOf(mark);
        const at = text && offsetAt(text, point);
        return at !== null && mark.spans.some(({ start, end }) => start <= at && at < end);
      })
      .map(({ id }) => id);
  }
}

function priorityOf(style: string): number {
  return PRIORITIES.find(([prefix]) => style.startsWith(prefix))?.[1] ?? 0;
}

function litStyle(style: MarkStyle): LitStyle {
  if (style === "own") return "lit-own";
  const number = /\d$/.exec(style)?.[0];
  return number ? `lit-${Number(number)}` : "lit-figure";
}

function lengthOf({ spans }: Mark): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Measured in the middle of the article: its first lines may stand on a picture. */
function groundOf({ pieces }: ReadArticle): Ground {
  const parent = pieces[pieces.length >> 1]?.node.parentElement;
  return parent ? measureGround(parent) : "unknown";
}
