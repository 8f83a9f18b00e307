// The pen: paints marks over the article's words with CSS Custom Highlights. The page's DOM stays as it is.
// https://drafts.csswg.org/css-highlight-api-1/
import { bringIntoSight } from "./bring-into-sight.ts";
import { inSlices, turn } from "./in-slices.ts";
import { layOut, type Painted, priorityOf } from "./lay-out.ts";
import { type Mark, type PaintedTexts, textOf } from "./mark.ts";
import { HIGHLIGHT_NAMES, HIGHLIGHT_PREFIX, type LitStyle } from "./mark-sheet.ts";
import type { MarkStyle } from "./mark-style.ts";
import { PaintPlace } from "./paint-place.ts";
import { adoptRules, isReached, settleRules } from "./paint-rules.ts";
import { idsUnder, type PaintedMarks } from "./painted-words.ts";
import { rangesOf } from "./range-of.ts";
import type { ReadArticle, ReadText } from "./read-article.ts";

/** Milliseconds that what was asked for stays lit: long enough for the eye to land after the scroll. */
const LIT_MS = 1_600;

export interface Light {
  ids: readonly string[];
  alone: boolean;
}

const NO_LIGHT: Light = { ids: [], alone: false };

/** Milliseconds between two looks whether the page has cleared what is painted: browsers tell nobody. */
const LOOK_MS = 2_000;

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
    const own = ++this.#turn;
    if (marks.length === 0) return this.clear();
    const before = this.#painted?.place;
    const place = before?.holds(article) ? before : new PaintPlace(article.document, article.shadows);
    const painted = await inSlices(layOut({ article, whole }, marks, place));
    // what the rules cost and what the ranges cost are tasks of their own
    await turn();
    if (own !== this.#turn) return;
    settleRules(painted, this.#light.alone);
    await turn();
    if (own !== this.#turn) {
      if (place !== this.#painted?.place) place.leave();
      return;
    }
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
    if (before.alone !== light.alone) adoptRules(this.#painted, light.alone);
    this.#lightUp(light.ids);
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
    if (all.some(([, { highlight, size }]) => highlight.size !== size) || !isReached(this.#painted)) {
      this.paint(article, marks, whole).catch(() => {});
    } else if (!place.hasRules() || !all.every(([name]) => place.highlights.has(name))) this.#register(this.#painted);
  }

  #register(painted: Painted): void {
    adoptRules(painted, this.#light.alone);
    const { place, highlights } = painted;
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

function idsAt(painted: Painted, x: number, y: number): string[] {
  const { place, ids } = painted;
  const ranges = place.rangesAt(x, y);
  if (ranges) return ranges.map((range) => ids.get(range)).filter((id) => id !== undefined);
  return idsUnder(painted, x, y);
}

function litStyle(style: MarkStyle): LitStyle {
  if (style === "own") return "lit-own";
  const number = /\d$/.exec(style)?.[0];
  return number ? `lit-${Number(number)}` : "lit-figure";
}

function lengthOf({ spans }: Mark): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
