// The reader's edits on an article's annotations: what comes of them, and what each did.
import type { Edit } from "@/utils/annotation/act.ts";
import { type Annotation, isTouched } from "@/utils/annotation/annotation.ts";
import type { Change } from "@/utils/annotation/desk.ts";
import { inOrder } from "@/utils/annotation/order.ts";
import { applyAct } from "./apply-act.ts";
import type { ActContext } from "./context.ts";
import { twinAt } from "./twin.ts";

export interface Edited {
  /** All that is in the article now. */
  annotations: Annotation[];
  /** One for each annotation that was changed, made or deleted, in the order done. */
  changes: Change[];
}

/**
 * One edit after the other. What the machine had found in the place of what the reader has made or placed goes, since
 * the same words are not listed twice.
 * @throws ActRefused where one of them doesn't fit: then none of them is to count
 */
export function applyEdits(edits: readonly Edit[], context: ActContext): Edited {
  const annotations = new Map(context.annotations.map((annotation) => [annotation.id, annotation]));
  const changes: Change[] = [];
  const change = (before: Annotation | null, after: Annotation | null, id: string) => {
    if (after === null) annotations.delete(id);
    else annotations.set(id, after);
    changes.push({ before, after });
  };
  for (const { id, act } of edits) {
    const before = annotations.get(id) ?? null;
    const after = applyAct(before, id, act, { ...context, annotations: [...annotations.values()] });
    change(before, after, id);
    const isPlaced = after !== null && after.target !== before?.target && after.body.type !== "Source";
    const twin = isPlaced ? findingInPlaceOf(after, [...annotations.values()]) : null;
    if (twin) change(twin, null, twin.id);
  }
  return { annotations: inOrder([...annotations.values()]), changes };
}

/** The machine's finding of the same words, which nobody has touched. */
function findingInPlaceOf(annotation: Annotation, all: readonly Annotation[]): Annotation | null {
  if (annotation.standing.status !== "stands") return null;
  const untouched = all.filter((one) => !isTouched(one));
  return twinAt(annotation, annotation.target.selector[1], untouched);
}
