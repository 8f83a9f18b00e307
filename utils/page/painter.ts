// The pen: paints marks over the article's words with CSS Custom Highlights. The page's DOM stays as it is.
// https://drafts.csswg.org/css-highlight-api-1/
import { bringIntoSight } from "./bring-into-sight.ts";
import { inSlices, type Sliced } from "./in-slices.ts";
import { layMarks } from "./lay-marks.ts";
import { type Mark, type PaintedTexts, textOf } from "./mark.ts";
import { HIGHLIGHT_NAMES, HIGHLIGHT_PREFIX, type LitStyle, markSheet } from "./mark-sheet.ts";
import type { MarkStyle } from "./mark-style.ts";
import { measureArticle } from "./measured-ground.ts";
import { frameOf, kindOf } from "./paint-kinds.ts";
import { PaintPlace } from "./paint-place.ts";
import { idsUnder, type PaintedMarks } from "./painted-words.ts";
import { rangesOf } from "./range-of.ts";
import type { ReadArticle, ReadText } from "./read-article.ts";

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

export interface Light {
  ids: readonly string[];
  alone: boolean;
}

const NO_LIGHT: Light = { ids: [], alone: false };

/** Milliseconds between two looks whether the page has cleared what is painted: browsers tell nobody. */
const LOOK_MS = 2_000;

/** Ranges made between two breaths. */
const RANGES_AT_ONCE = 100;

/** What is painted, as the browser has it. */
interface Painted extends PaintedTexts {
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
  #lit: { names: string[]; place: PaintPlace } | null = null;
  #flash: ReturnType<typeof setTimeout> | undefined;
  /** What stays lit, and whether everything else keeps its line alone meanwhile. */
  #light: Light = NO_LIGHT;

  /** The marks that are painted at the moment; null where none are. */
  get painted(): Readonly<PaintedMarks> | null {
    return this.#painted;
  }

  /**
   * Paints these marks instead of whatever was painted before, all at once when they are laid out; a call that another
   * one overtakes paints nothing. Marks beside the article are painted only where `whole` is given. Spans whose words
   * the page has replaced are left out.
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
    this.#lightUp(this.#light.ids);
    this.#looks = setInterval(() => this.#restore(), LOOK_MS);
  }

  /** Scrolls to the mark where it is out of sight, and deepens its tint for a while. False where it isn't in the page. */
  show(id: string): boolean {
    this.#restore();
    if (!this.#painted) return false;
    const mark = mainMark(this.#painted.marks, id);
    const [range] = mark ? rangesOfMark(this.#painted, mark) : [];
    if (!range) return false;
    bringIntoSight(range);
    this.#lightUp([id]);
    this.#flash = setTimeout(() => this.#lightUp(this.#light.ids), LIT_MS);
    return true;
  }

  /** Deepens the tint of these annotations from now on; `alone`: all others keep their lines, and lose their tints. */
  light(light: Light): void {
    const before = this.#light;
    this.#light = light;
    if (!this.#painted) return;
    // by the rules alone: laying ten thousand ranges out anew would hold the page up
    if (before.alone !== light.alone) this.#painted.place.adopt(this.#rules(this.#painted));
    this.#lightUp(light.ids);
  }

  #rules({ article, highlights, kinds }: Painted): string {
    const styles = new Set([...highlights.keys()].map((name) => name.slice(HIGHLIGHT_PREFIX.length)));
    return markSheet({ ground: measureArticle(article), styles, selectors: [...kinds], alone: this.#light.alone });
  }

  /** Ids of the marks under a point of the article's window (CSS pixels), narrowest first. */
  hit(x: number, y: number): string[] {
    this.#restore();
    return this.#painted ? this.#narrowestFirst(idsAt(this.#painted, x, y)) : [];
  }

  /** The same for a point that the pointer only passes: as quick with ten thousand marks as with ten. */
  over(x: number, y: number): string[] {
    return this.#painted ? this.#narrowestFirst(idsUnder(this.#painted, x, y)) : [];
  }

  #narrowestFirst(ids: readonly string[]): string[] {
    if (ids.length < 2) return [...ids];
    const { marks } = this.#painted!;
    const length = (id: string) => Math.min(...marks.filter((mark) => mark.id === id).map(lengthOf));
    return [...new Set(ids)].sort((one, other) => length(one) - length(other));
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

  #register(painted: Painted): void {
    const { place, highlights } = painted;
    place.adopt(this.#rules(painted));
    for (const [name, { highlight }] of highlights) place.highlights.set(name, highlight);
  }

  #withdraw(): void {
    this.#dim();
    clearInterval(this.#looks);
    for (const name of HIGHLIGHT_NAMES) this.#painted?.place.highlights.delete(name);
  }

  #lightUp(ids: readonly string[]): void {
    this.#dim();
    if (!this.#painted || ids.length === 0) return;
    const { marks, place } = this.#painted;
    const lit = new Map<string, Highlight>();
    for (const id of ids) {
      const mark = mainMark(marks, id);
      if (!mark) continue;
      const name = HIGHLIGHT_PREFIX + litStyle(mark.style);
      const highlight = lit.get(name) ?? new Highlight();
      highlight.priority = priorityOf("lit");
      for (const range of rangesOfMark(this.#painted, mark)) highlight.add(range);
      lit.set(name, highlight);
    }
    for (const [name, highlight] of lit) place.highlights.set(name, highlight);
    this.#lit = { names: [...lit.keys()], place };
  }

  #dim(): void {
    clearTimeout(this.#flash);
    for (const name of this.#lit?.names ?? []) this.#lit?.place.highlights.delete(name);
    this.#lit = null;
  }
}

function mainMark(marks: readonly Mark[], id: string): Mark | undefined {
  const own = marks.filter((mark) => mark.id === id);
  return own.find(({ style }) => !style.startsWith("speaker")) ?? own[0];
}

function rangesOfMark(texts: PaintedTexts, mark: Mark): StaticRange[] {
  const text = textOf(texts, mark);
  return text ? mark.spans.flatMap((span) => rangesOf(text, span)) : [];
}

/** One highlight a style: ten thousand highlights take a browser a minute, ten thousand ranges in a few of them no time. */
function* layOut(read: PaintedTexts, marks: readonly Mark[], place: PaintPlace): Sliced<Painted> {
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

function idsAt(painted: Painted, x: number, y: number): string[] {
  const { place, ids } = painted;
  const ranges = place.rangesAt(x, y);
  if (ranges) return ranges.map((range) => ids.get(range)).filter((id) => id !== undefined);
  return idsUnder(painted, x, y);
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
