// What the colours and lines of quotes tell: who says it, or how it is said.
import * as z from "zod/mini";
import type { QuoteForm } from "./body.ts";
import type { SourceColour } from "./source-colours.ts";

export const Colouring = z.enum(["source", "kind"]);
export type Colouring = z.infer<typeof Colouring>;

/** Three of the first four, which every kind of sight tells apart, each with a line of its own shape. */
const KINDS: Record<QuoteForm, SourceColour> = { direct: 1, indirect: 4, mixed: 2 };

/** The number of the quote's colour and line; `ofSource`: that of who says it. */
export function quoteColour(form: QuoteForm, ofSource: SourceColour, colouring: Colouring): SourceColour {
  return colouring === "kind" ? KINDS[form] : ofSource;
}
