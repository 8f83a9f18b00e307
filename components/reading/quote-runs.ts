// A quote's words cut into runs: what stands in quotation marks in full ink, the rest in second ink, figures between rails.
import type { FigureAnnotation } from "@/utils/annotation/annotation.ts";
import type { QuoteBody } from "@/utils/annotation/body.ts";
import { startOf } from "@/utils/annotation/by-kind.ts";
import type { FiguresWithin } from "./look-ups.ts";

export interface Run {
  /** Offset in the article's text; a gap between two spans has the offset it stands before, less a half. */
  start: number;
  words: string;
  /** False for the article's paraphrase. */
  said: boolean;
  figure: "vouched" | "unvouched" | null;
}

const ANY_MARK = /["“”„«»‘’‚‹›']/;
/** Double marks only: single ones are apostrophes too. */
const CLOSES: Record<string, string> = { "“": "”", "„": "“”", "«": "»", "»": "«", "”": "”", '"': '"' };

/**
 * Takes time that grows with the quote's length and the figures in it.
 * @param figuresWithin finds the figures that get their rails
 */
export function runsOf(quote: QuoteBody, text: string, figuresWithin: FiguresWithin): Run[] {
  const runs: Run[] = [];
  for (const { start, end } of quote.content) {
    if (runs.length > 0) runs.push({ start: start - 0.5, words: " ", said: quote.form !== "indirect", figure: null });
    const from = quote.form === "direct" && isMark(text[start - 1]) ? start - 1 : start;
    const to = quote.form === "direct" && isMark(text[end]) ? end + 1 : end;
    const stops = new Set([from, to]);
    const inside = figuresWithin(start, end);
    for (const figure of inside) stops.add(startOf(figure)).add(endOf(figure));
    const ink = quote.form === "mixed" ? inkChanges(text, from, to) : [];
    for (const change of ink) stops.add(change);
    const edges = [...stops].sort((a, b) => a - b);
    let [figuresPassed, changesPassed] = [0, 0];
    for (const [place, edge] of edges.entries()) {
      const next = edges[place + 1];
      if (next === undefined) break;
      while (figuresPassed < inside.length && endOf(inside[figuresPassed]!) <= edge) figuresPassed += 1;
      while (changesPassed < ink.length && ink[changesPassed]! <= edge) changesPassed += 1;
      const figure = inside[figuresPassed];
      const said = quote.form === "direct" || changesPassed % 2 === 1;
      const rails = figure && startOf(figure) <= edge ? (figure.body.source === null ? "unvouched" : "vouched") : null;
      runs.push({ start: edge, words: text.slice(edge, next), said, figure: rails });
    }
  }
  return runs;
}

/** The first so many characters of the runs, cut between two words; all of them where they are no longer. */
export function cutRuns(runs: Run[], length: number): Run[] {
  const cut: Run[] = [];
  let left = length;
  for (const run of runs) {
    if (run.words.length > left) {
      const space = run.words.lastIndexOf(" ", left);
      const kept = run.words.slice(0, space > 0 ? space : left);
      return kept === "" ? cut : [...cut, { ...run, words: kept }];
    }
    cut.push(run);
    left -= run.words.length;
  }
  return cut;
}

function endOf(figure: FigureAnnotation): number {
  return figure.target.selector[1].end;
}

function isMark(character: string | undefined): boolean {
  return character !== undefined && ANY_MARK.test(character);
}

/** Where paraphrase turns into quotation and back, the marks belonging to the quotation. */
function inkChanges(text: string, from: number, to: number): number[] {
  const changes: number[] = [];
  let closing = "";
  for (let place = from; place < to; place += 1) {
    const character = text[place]!;
    if (closing === "") {
      closing = CLOSES[character] ?? "";
      if (closing !== "") changes.push(place);
    } else if (closing.includes(character)) {
      changes.push(place + 1);
      closing = "";
    }
  }
  return changes;
}
