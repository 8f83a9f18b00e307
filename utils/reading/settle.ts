// Puts single annotations, made for whatever text, onto the text at hand.
import type { Annotation } from "@/utils/annotation/annotation.ts";
import { isBeside } from "@/utils/annotation/by-kind.ts";
import { indexPage, type PageIndex } from "@/utils/selectors/page-index.ts";
import { reanchor, stands } from "./reanchor.ts";

/**
 * Gives each annotation its places in the text, or says what became of its words. The text is indexed once, and only
 * where it is needed.
 * @param now ISO 8601 instant at which the text was read
 */
export function settleOn(text: string, now: string): (annotation: Annotation) => Annotation {
  let index: PageIndex | null = null;
  return (annotation) => {
    if (isBeside(annotation) || stands(annotation, text)) return annotation;
    index ??= indexPage(text);
    return reanchor(annotation, "", index, now);
  };
}

/** The highlights beside the article, put onto the page's whole text; all others as they are. */
export function settleBeside(annotations: readonly Annotation[], whole: string, now: string): Annotation[] {
  let index: PageIndex | null = null;
  return annotations.map((annotation) => {
    if (!isBeside(annotation) || stands(annotation, whole)) return annotation;
    index ??= indexPage(whole);
    return reanchor(annotation, "", index, now);
  });
}
