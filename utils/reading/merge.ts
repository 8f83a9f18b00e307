// A page read again: what the machine finds now, and what the store holds of it, as one.
import { type Annotation, isTouched } from "@/utils/annotation/annotation.ts";
import { isBeside } from "@/utils/annotation/by-kind.ts";
import { inOrder } from "@/utils/annotation/order.ts";
import { later } from "@/utils/editing/revise.ts";
import { indexTwins } from "@/utils/editing/twin.ts";
import { indexPage } from "@/utils/selectors/page-index.ts";
import { reanchor } from "./reanchor.ts";

/**
 * The article's annotations after reading it again. What nobody has touched follows the machine; what the reader's
 * hand was on stays as they left it, moved to where its words now stand, or with a word on what became of them,
 * together with the sources and quotes it refers to.
 * @param before the text the stored annotations point into
 * @param after the text the found annotations point into
 * @param now ISO 8601 instant at which it was read again
 * @param inHand ids of annotations that the reader is just writing to: they count as touched
 */
export function mergeAnnotations(
  stored: Annotation[],
  found: Annotation[],
  before: string,
  after: string,
  now: string,
  inHand: ReadonlySet<string> = new Set(),
): Annotation[] {
  const touched = stored.filter((annotation) => isTouched(annotation) || inHand.has(annotation.id));
  const fresh = keepHistory(stored, found);
  if (touched.length === 0) return inOrder(fresh);
  // one index of the new text for all of them
  const index = before === after ? null : indexPage(after);
  // what stands beside the article has its places in another text, see `settleBeside`
  const carry = (annotation: Annotation) =>
    index && !isBeside(annotation) ? reanchor(annotation, before, index, now) : annotation;
  const carried = touched.map(carry);
  const carriedIds = new Set(carried.map((annotation) => annotation.id));
  const twinOf = indexTwins(carried.filter((annotation) => annotation.standing.status === "stands"));
  // what the reader has in hand is not found a second time; sources are told apart by name, not by place
  const isFoundAgain = (annotation: Annotation) => annotation.body.type !== "Source" && twinOf(annotation) !== null;
  const rest = fresh.filter((annotation) => !carriedIds.has(annotation.id) && !isFoundAgain(annotation));
  const present = new Set([...carriedIds, ...rest.map((annotation) => annotation.id)]);
  const wanted = new Set(carried.flatMap(references).filter((id) => !present.has(id)));
  const kept = stored.filter((annotation) => wanted.has(annotation.id));
  return inOrder([...rest, ...carried, ...kept.map(carry)]);
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

/** What was found before keeps when it first was, and never goes back behind its last change. */
function keepHistory(stored: Annotation[], found: Annotation[]): Annotation[] {
  const before = new Map(stored.map((annotation) => [annotation.id, annotation]));
  return found.map((annotation) => {
    const known = before.get(annotation.id);
    if (!known) return annotation;
    const modified = later(annotation.modified, known.modified);
    return { ...annotation, created: known.created, modified, revision: Math.max(annotation.revision, known.revision) };
  });
}
