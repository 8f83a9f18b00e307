// A quote's words cut into runs: what stands in quotation marks in full ink, the rest in second ink, figures between rails.
import type { FigureAnnotation } from "@/utils/annotation/annotation.ts";
import type { QuoteBody } from "@/utils/annotation/body.ts";
import { startOf } from "@/utils/annotation/by-kind.ts";

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

/** @param figures those of the article; the ones within the quote's content get their rails */
export function runsOf(quote: QuoteBody, text: string, figures: FigureAnnotation[]): Run[] {
  const runs: Run[] = [];
  for (const { start, end } of quote.content) {
    if (runs.length > 0) runs.push({ start: start - 0.5, words: " ", said: quote.form !== "indirect", figure: null });
    const from = quote.form === "direct" && isMark(text[start - 1]) ? start - 1 : start;
    const to = quote.form === "direct" && isMark(text[end]) ? end + 1 : end;
    const stops = new Set([from, to]);
    const inside = figures.filter((figure) => startOf(figure) >= start && endOf(figure) <= end);
    for (const figure of inside) stops.add(startOf(figure)).add(endOf(figure));
    const ink = quote.form === "mixed" ? inkChanges(text, from, to) : [];
    for (const change of ink) stops.add(change);
    const edges = [...stops].sort((a, b) => a - b);
    for (const [place, edge] of edges.entries()) {
      const next = edges[place + 1];
      if (next === undefined) break;
      const figure = inside.find((one) => startOf(one) <= edge && next <= endOf(one));
      const said = quote.form === "direct" || ink.filter((change) => change <= edge).length % 2 === 1;
      const rails = figure ? (figure.body.source === null ? "unvouched" : "vouched") : null;
      runs.push({ start: edge, words: text.slice(edge, next), said, figure: rails });
    }
  }
  return runs;
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
