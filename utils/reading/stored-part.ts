// How much of a reading is stored: everything, or only what the reader's hand was on.
import { type Annotation, isTouched } from "@/utils/annotation/annotation.ts";
import { references } from "./merge.ts";

/** What the reader's hand was on, with the sources and quotes these refer to. */
export function touchedPart(annotations: Annotation[]): Annotation[] {
  const byId = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  const part = new Map<string, Annotation>();
  const add = (annotation: Annotation) => {
    if (part.has(annotation.id)) return;
    part.set(annotation.id, annotation);
    for (const id of references(annotation)) {
      const referred = byId.get(id);
      if (referred) add(referred);
    }
  };
  for (const annotation of annotations) if (isTouched(annotation)) add(annotation);
  return [...part.values()];
}
