// The pen: paints marks over the article's words with CSS Custom Highlights. The page's DOM stays as it is.
// https://drafts.csswg.org/css-highlight-api-1/
import type { Span } from "@/utils/text/span.ts";
import { bringIntoSight } from "./bring-into-sight.ts";
import { inSlices, type Sliced } from "./in-slices.ts";
import { layMarks } from "./lay-marks.ts";
import { HIGHLIGHT_NAMES, HIGHLIGHT_PREFIX, type LitStyle, markSheet } from "./mark-sheet.ts";
import type { Ground, MarkStyle } from "./mark-style.ts";
import { measureGround } from "./measured-ground.ts";
import { elementAbove, holds, isElement, isInPage, isText, parentOf, tagOf } from "./node-access.ts";
import { PaintPlace } from "./paint-place.ts";
import { offsetAt, rangesOf } from "./range-of.ts";
import type { ReadArticle, ReadText } from "./read-article.ts";
import { BLOCK_TAGS } from "./tag-kinds.ts";

export interface Mark {
  /** Whatever the caller knows the mark by; several marks may share one, as a quote and its speaker do. */
  id: string;
  style: MarkStyle;
  spans: Span[];
  /** True where the spans are of the page's whole text, not of the article's. */
  beside?: boolean;
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

/** Milliseconds between two looks whether the page has cleared what is painted: browsers tell nobody. */
const LOOK_MS = 2_000;

/** Ranges made between two breaths. */
const RANGES_AT_ONCE = 100;

/** What is painted, as the browser has it. */
interface Painted {
  article: ReadArticle;
  /** All of the page's words; null where no mark stands beside the article. */
  whole: ReadText | null;
  marks: readonly Mark[];
  place: PaintPlace;
  /** By the name they are registered under, with the number of their ranges. */
  highlights: Map<string, { highlight: Highlight; size: number }>;
  ids: Map<AbstractRange, string>;
  /** The kinds of elements whose own text is painted, as selectors. */
  kinds: Set<string>;
}

export class Painter {
  #painted: Painted | null = null;
  #turn = 0;
  #looks: ReturnType<typeof setInterval> | undefined;
  #lit: { name: string; place: PaintPlace; timer: ReturnType<typeof setTimeout> } | null = null;

  /**
   * Paints these marks instead of whatever was painted before, all at once when they are laid out; a call that another
   * one overtakes paints nothing. Marks beside the article are painted only where `whole` is given. Spans whose words the page has replaced are left out.
   */
  async paint(article: ReadArticle, marks: readonly Mark[], whole: ReadText | null = null): Promise<void> {
    const turn = ++this.#turn;
    if (marks.length === 0) return this.clear();
    const before = this.#painted?.place;
    const place = before?.holds(article) ? before : new PaintPlace(article.document, article.shadows);
    const painted = await inSlices(layOut({ article, whole }, marks, place));
    if (turn !== this.#turn) return;
    this.#withdraw();
    if (before !== place) before?.leave();
    this.#painted = painted;
    this.#register(painted);
    this.#looks = setInterval(() => this.#restore(), LOOK_MS);
  }

  /** Scrolls to the mark where it is out of sight, and deepens its tint for a while. False where it isn't in the page. */
  show(id: string): boolean {
    this.#restore();
    if (!this.#painted) return false;
    const { place } = this.#painted;
    const marks = this.#painted.marks.filter((mark) => mark.id === id);
    const mark = marks.find(({ style }) => !style.startsWith("speaker")) ?? marks[0];
    const text = mark && textOf(this.#painted, mark);
    if (!text) return false;
    const ranges = mark.spans.flatMap((span) => rangesOf(text, span));
    if (!ranges[0]) return false;
    bringIntoSight(ranges[0]);
    this.#dim();
    const highlight = new Highlight(...ranges);
    highlight.priority = priorityOf("lit");
    const name = HIGHLIGHT_PREFIX + litStyle(mark.style);
    place.highlights.set(name, highlight);
    this.#lit = { name, place, timer: setTimeout(() => this.#dim(), LIT_MS) };
    return true;
  }

  /** Ids of the marks under a point of the article's window (CSS pixels), narrowest first. */
  hit(x: number, y: number): string[] {
    this.#restore();
    if (!this.#painted) return [];
    const { marks } = this.#painted;
    const length = (id: string) => Math.min(...marks.filter((mark) => mark.id === id).map(lengthOf));
    return [...new Set(idsAt(this.#painted, x, y))].sort((one, other) => length(one) - length(other));
  }

  /** Takes every trace of ours out of the page. */
  clear(): void {
    this.#turn++;
    this.#withdraw();
    this.#painted?.place.leave();
    this.#painted = null;
  }

  /** The page can list, empty and clear what is painted on it: then it is painted again. */
  #restore(): void {
    if (!this.#painted) return;
    const { highlights, place, article, whole, marks } = this.#painted;
    const all = [...highlights];
    if (all.some(([, { highlight, size }]) => highlight.size !== size)) {
      this.paint(article, marks, whole).catch(() => {});
    } else if (!place.hasRules() || !all.every(([name]) => place.highlights.has(name))) this.#register(this.#painted);
  }

  #register({ article, place, highlights, kinds }: Painted): void {
    const styles = new Set([...highlights.keys()].map((name) => name.slice(HIGHLIGHT_PREFIX.length)));
    place.adopt(markSheet(groundOf(article), styles, [...kinds]));
    for (const [name, { highlight }] of highlights) place.highlights.set(name, highlight);
  }

  #withdraw(): void {
    this.#dim();
    clearInterval(this.#looks);
    for (const name of HIGHLIGHT_NAMES) this.#painted?.place.highlights.delete(name);
  }

  #dim(): void {
    if (!this.#lit) return;
    clearTimeout(this.#lit.timer);
    this.#lit.place.highlights.delete(this.#lit.name);
    this.#lit = null;
  }
}

/** One highlight a style: ten thousand highlights take a browser a minute, ten thousand ranges in a few of them no time. */
function* layOut(read: Texts, marks: readonly Mark[], place: PaintPlace): Sliced<Painted> {
  const highlights: Painted["highlights"] = new Map();
  const ids: Painted["ids"] = new Map();
  const kinds: Painted["kinds"] = new Set();
  const lay = function* (text: ReadText, own: readonly Mark[], frame: string): Sliced<void> {
    for (const [style, laid] of layMarks(own)) {
      const name = HIGHLIGHT_PREFIX + style;
      const highlight = highlights.get(name)?.highlight ?? new Highlight();
      highlight.priority = priorityOf(style);
      for (const { id, span } of laid) {
        for (const range of rangesOf(text, span)) {
          highlight.add(range);
          ids.set(range, id);
          kinds.add(`${frame}${kindOf(range.startContainer)}`);
          if (ids.size % RANGES_AT_ONCE === 0) yield;
        }
      }
      highlights.set(name, { highlight, size: highlight.size });
    }
  };
  const within = marks.filter(({ beside }) => !beside);
  yield* lay(read.article, within, frameOf(read.article));
  if (read.whole && within.length < marks.length) {
    const besides = marks.filter(({ beside }) => beside);
    yield* lay(read.whole, besides, "");
  }
  return { ...read, marks, place, highlights, ids, kinds };
}

type Texts = Pick<Painted, "article" | "whole">;

/** The text that the mark's spans are of; null where it isn't at hand. */
function textOf({ article, whole }: Texts, { beside }: Mark): ReadText | null {
  return beside ? whole : article;
}

/** "article ": what stands around all of the text and is known by its tag, so that the page's other text is left alone. */
function frameOf({ pieces, shadows }: ReadArticle): string {
  const [first] = pieces;
  if (!first || shadows.length > 0) return "";
  for (let above = elementAbove(first.node); above; above = elementAbove(above)) {
    const tag = tagOf(above);
    if ((tag === "article" || tag === "main") && pieces.every(({ node }) => holds(above!, node))) return `${tag} `;
  }
  return "";
}

/** "p a": the element that holds the text, and the block around it. Firefox hands no highlight down to inner elements. */
function kindOf(text: Node): string {
  const own = elementAbove(text);
  let block: Node | null = own;
  // not out of a shadow tree: no selector reaches across
  while (block && isElement(block) && !BLOCK_TAGS.has(tagOf(block))) block = parentOf(block);
  const tags = own ? (block && block !== own && isElement(block) ? [block, own] : [own]) : [];
  return tags.map((element) => CSS.escape(tagOf(element))).join(" ");
}

function idsAt(painted: Painted, x: number, y: number): string[] {
  const { article, marks, place, ids } = painted;
  const ranges = place.rangesAt(x, y);
  if (ranges) return ranges.map((range) => ids.get(range)).filter((id) => id !== undefined);
  const caret = Document.prototype.caretPositionFromPoint?.call(article.document, x, y);
  if (!caret || !isText(caret.offsetNode)) return [];
  const point = { node: caret.offsetNode, offset: caret.offset };
  const hit = marks.filter((mark) => {
    const text = textOf(painted, mark);
    const at = text && offsetAt(text, point);
    return at !== null && mark.spans.some(({ start, end }) => start <= at && at < end);
  });
  return hit.map(({ id }) => id);
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
  const node = pieces[pieces.length >> 1]?.node;
  const above = node && isInPage(node) ? elementAbove(node) : null;
  return above ? measureGround(above) : "unknown";
}
