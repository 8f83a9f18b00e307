// The pen: paints marks over the article's words with CSS Custom Highlights. The page's DOM stays as it is.
// https://drafts.csswg.org/css-highlight-api-1/
import { bringIntoSight } from "./bring-into-sight.ts";
import { inSlices, type Sliced } from "./in-slices.ts";
import { layMarks } from "./lay-marks.ts";
import type { Mark } from "./mark.ts";
import { HIGHLIGHT_NAMES, HIGHLIGHT_PREFIX, type LitStyle, markSheet } from "./mark-sheet.ts";
import type { MarkStyle } from "./mark-style.ts";
import { measureArticle } from "./measured-ground.ts";
import { PaintPlace } from "./paint-place.ts";
import { idsUnder } from "./painted-words.ts";
import { rangesOf } from "./range-of.ts";
import type { ReadArticle } from "./read-article.ts";

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
interface Painted {
  article: ReadArticle;
  marks: readonly Mark[];
  place: PaintPlace;
  /** By the name they are registered under, with the number of their ranges. */
  highlights: Map<string, { highlight: Highlight; size: number }>;
  ids: Map<AbstractRange, string>;
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
  get painted(): Readonly<Pick<Painted, "article" | "marks">> | null {
    return this.#painted;
  }

  /**
   * Paints these marks instead of whatever was painted before, all at once when they are laid out; a call that another
   * one overtakes paints nothing. Spans whose words the page has replaced are left out.
   */
  async paint(article: ReadArticle, marks: readonly Mark[]): Promise<void> {
    const turn = ++this.#turn;
    const painted = marks.length > 0 ? await inSlices(layOut(article, marks)) : null;
    if (turn !== this.#turn) return;
    this.#withdraw();
    this.#painted = painted;
    if (!painted) return;
    this.#register(painted);
    this.#lightUp(this.#light.ids);
    this.#looks = setInterval(() => this.#restore(), LOOK_MS);
  }

  /** Scrolls to the mark where it is out of sight, and deepens its tint for a while. False where it isn't in the page. */
  show(id: string): boolean {
    this.#restore();
    if (!this.#painted) return false;
    const { article, marks } = this.#painted;
    const mark = mainMark(marks, id);
    const [range] = mark?.spans.flatMap((span) => rangesOf(article, span)) ?? [];
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
    if (before.alone !== light.alone) this.#painted.place.adopt(this.#rules(this.#painted.article));
    this.#lightUp(light.ids);
  }

  #rules(article: ReadArticle): string {
    return markSheet(measureArticle(article), this.#light.alone);
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
    this.#painted = null;
  }

  /** The page can list, empty and clear what is painted on it: then it is painted again. */
  #restore(): void {
    if (!this.#painted) return;
    const { highlights, place, article, marks } = this.#painted;
    const all = [...highlights];
    if (all.some(([, { highlight, size }]) => highlight.size !== size)) {
      this.paint(article, marks).catch(() => {});
    } else if (!place.hasRules() || !all.every(([name]) => place.highlights.has(name))) this.#register(this.#painted);
  }

  #register({ article, place, highlights }: Painted): void {
    place.adopt(this.#rules(article));
    for (const [name, { highlight }] of highlights) place.highlights.set(name, highlight);
  }

  #withdraw(): void {
    this.#dim();
    clearInterval(this.#looks);
    const place = this.#painted?.place;
    if (!place) return;
    for (const name of HIGHLIGHT_NAMES) place.highlights.delete(name);
    place.leave();
  }

  #lightUp(ids: readonly string[]): void {
    this.#dim();
    if (!this.#painted || ids.length === 0) return;
    const { article, marks, place } = this.#painted;
    const lit = new Map<string, Highlight>();
    for (const id of ids) {
      const mark = mainMark(marks, id);
      if (!mark) continue;
      const name = HIGHLIGHT_PREFIX + litStyle(mark.style);
      const highlight = lit.get(name) ?? new Highlight();
      highlight.priority = priorityOf("lit");
      for (const span of mark.spans) for (const range of rangesOf(article, span)) highlight.add(range);
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

/** One highlight a style: ten thousand highlights take a browser a minute, ten thousand ranges in a few of them no time. */
function* layOut(article: ReadArticle, marks: readonly Mark[]): Sliced<Painted> {
  const highlights: Painted["highlights"] = new Map();
  const ids: Painted["ids"] = new Map();
  for (const [style, laid] of layMarks(marks)) {
    const highlight = new Highlight();
    highlight.priority = priorityOf(style);
    for (const { id, span } of laid) {
      for (const range of rangesOf(article, span)) {
        highlight.add(range);
        ids.set(range, id);
        if (ids.size % RANGES_AT_ONCE === 0) yield;
      }
    }
    highlights.set(HIGHLIGHT_PREFIX + style, { highlight, size: highlight.size });
  }
  return { article, marks, place: new PaintPlace(article.document, article.shadows), highlights, ids };
}

function idsAt({ article, marks, place, ids }: Painted, x: number, y: number): string[] {
  const ranges = place.rangesAt(x, y);
  if (ranges) return ranges.map((range) => ids.get(range)).filter((id) => id !== undefined);
  return idsUnder({ article, marks }, x, y);
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
