// A reading's annotations → what is painted over the page's words.
import type { Annotation } from "@/utils/annotation/annotation.ts";
import type { Reading } from "@/utils/annotation/article.ts";
import type { FigureBody } from "@/utils/annotation/body.ts";
import { isBeside } from "@/utils/annotation/by-kind.ts";
import { type Colouring, quoteColour } from "@/utils/annotation/colouring.ts";
import { type SourceColour, sourceColours } from "@/utils/annotation/source-colours.ts";
import type { Mark } from "@/utils/page/mark.ts";
import type { MarkStyle } from "@/utils/page/mark-style.ts";
import { stands } from "./reanchor.ts";

/**
 * Marks of everything found or kept; nothing of what the reader rejected, nor of what no longer stands in the text.
 * Where the page has other words in an annotation's place, these are marked. A mark's id is its annotation's.
 */
export function marksOf(
  { annotations, text }: Pick<Reading, "annotations" | "text">,
  colouring: Colouring = "source",
): Mark[] {
  const colours = sourceColours(annotations);
  const colourOf = (source: string | null) => (source === null ? 0 : (colours.get(source) ?? 0));
  const wanted = annotations.filter(({ state }) => state !== "rejected");
  const standing = new Set(wanted.filter((annotation) => stands(annotation, text)).map(({ id }) => id));
  return wanted.flatMap((annotation) => {
    if (isBeside(annotation)) return marksBeside(annotation);
    return standing.has(annotation.id)
      ? marksOfOne(annotation, colourOf, standing, colouring)
      : markOfChanged(annotation, text);
  });
}

function markOfChanged({ id, standing }: Annotation, text: string): Mark[] {
  if (standing.status !== "changed") return [];
  const { start, end, exact } = standing.now;
  return text.slice(start, end) === exact ? [{ id, style: "own", spans: [spanOf(standing.now)] }] : [];
}

/** Where its words are now is for the page to say, whose whole text isn't at hand here. */
function marksBeside({ id, standing, target }: Annotation): Mark[] {
  if (standing.status === "orphan") return [];
  const place = standing.status === "changed" ? standing.now : target.selector[1];
  return [{ id, style: "own", spans: [spanOf(place)], beside: true }];
}

function marksOfOne(
  { id, body, target }: Annotation,
  colourOf: (source: string | null) => SourceColour,
  shown: ReadonlySet<string>,
  colouring: Colouring,
): Mark[] {
  switch (body.type) {
    case "Quote": {
      const colour = quoteColour(body.form, colourOf(body.source), colouring);
      const said: Mark = { id, style: `said-${colour}`, spans: body.content.map(spanOf) };
      return body.speaker ? [said, { id, style: `speaker-${colour}`, spans: [spanOf(body.speaker)] }] : [said];
    }
    case "Figure":
      return [{ id, style: figureStyle(body, shown), spans: [spanOf(target.selector[1])] }];
    case "Highlight":
      return [{ id, style: "own", spans: [spanOf(target.selector[1])] }];
    case "Source":
      return [];
  }
}

/** A conflict with a figure that isn't shown is none. */
function figureStyle({ source, conflicts }: FigureBody, shown: ReadonlySet<string>): MarkStyle {
  if (conflicts.some((id) => shown.has(id))) return "conflict";
  return source === null ? "unvouched" : "vouched";
}

const spanOf = ({ start, end }: { start: number; end: number }) => ({ start, end });
