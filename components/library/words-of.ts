// An annotation's words in one line.
import type { Annotation } from "@/utils/annotation/annotation.ts";

/** As in the article; a quote's parts with " … " between them. */
export function wordsOf({ body, target }: Annotation): string {
  return body.type === "Quote" ? body.content.map(({ exact }) => exact).join(" … ") : target.selector[0].exact;
}
