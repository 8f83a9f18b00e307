// Annotations that come from a file, made for one text of an article, on the text that is stored of it.
import type { Annotation } from "@/utils/annotation/annotation.ts";
import { indexPage } from "@/utils/selectors/page-index.ts";
import { reanchor, stands } from "./reanchor.ts";

/** The annotations with their places in `after`, or with what became of their words there. */
export function carryOver(annotations: readonly Annotation[], before: string, after: string): Annotation[] {
  const now = new Date().toISOString();
  const index = indexPage(after);
  return annotations.map((one) => (stands(one, after) ? one : reanchor(one, before, index, now)));
}
