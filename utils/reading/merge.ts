// A page read again: what the machine finds now, and what the store holds of it, as one.
import { type Annotation, isTouched } from "@/utils/annotation/annotation.ts";
import { inOrder } from "@/utils/annotation/order.ts";
import { indexPage } from "@/utils/selectors/page-index.ts";
import { reanchor } from "./reanchor.ts";

/**
 * The article's annotations after reading it again. What nobody has touched follows the machine; what the reader's
 * hand was on stays as they left it, moved to where its words now stand, together with the sources and quotes it
 * refers to.
 * @param before the text the stored annotations point into
 * @param after the text the found annotations point into
 */
export function mergeAnnotations(
  stored: Annotation[],
  found: Annotation[],
  before: string,
  after: string,
): Annotation[] {
  const touched = stored.filter(isTouched);
  if (touched.length === 0) return inOrder(keepDates(stored, found));
  const index = before === after ? null : indexPage(after);
  const carried = index ? touched.map((annotation) => reanchor(annotation, before, index)) : touched;
  const carriedIds = new Set(carried.map((annotation) => annotation.id));
  const rest = keepDates(stored, found).filter((annotation) => !carriedIds.has(annotation.id));
  const present = new Set([...carriedIds, ...rest.map((annotation) => annotation.id)]);
  const wanted = new Set(carried.flatMap(references).filter((id) => !present.has(id)));
  const kept = stored.filter((annotation) => wanted.has(annotation.id));
  return inOrder([
    ...rest,
    ...carried,
    ...(index ? kept.map((annotation) => reanchor(annotation, before, index)) : kept),
  ]);
}

/** Ids of the annotations that this one cannot be understood without. */
export function references({ body }: Annotation): string[] {
  switch (body.type) {
    case "Quote":
      return body.source ? [body.source] : [];
    case "Figure":
      return [body.source, body.quote].filter((id) => id !== null);
    case "Source":
    case "Highlight":
      return [];
  }
}

function keepDates(stored: Annotation[], found: Annotation[]): Annotation[] {
  const created = new Map(stored.map((annotation) => [annotation.id, annotation.created]));
  return found.map((annotation) => ({ ...annotation, created: created.get(annotation.id) ?? annotation.created }));
}
