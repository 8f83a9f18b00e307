// Undo and redo: annotations as they were before, or after, what the reader did.
import { type Annotation, isTouched } from "@/utils/annotation/annotation.ts";
import type { Change } from "@/utils/annotation/desk.ts";
import { inOrder } from "@/utils/annotation/order.ts";
import type { Edited } from "./apply-edits.ts";
import { bringBack } from "./revise.ts";
import { isSame } from "./same.ts";

export interface TakenBack extends Edited {
  /** Versions that are neither as the act left nor as it found them: somebody else's, that are written over. */
  overwritten: Annotation[];
}

/**
 * @param direction "undo" brings back what was before the changes, "redo" what was after
 * @param buried revisions at which annotations were deleted, by id
 * @param now ISO 8601 instant
 */
export function takeBack(
  all: readonly Annotation[],
  changes: readonly Change[],
  direction: "undo" | "redo",
  buried: ReadonlyMap<string, number>,
  now: string,
): TakenBack {
  const annotations = new Map(all.map((annotation) => [annotation.id, annotation]));
  const done: Change[] = [];
  const overwritten: Annotation[] = [];
  const steps = direction === "redo" ? changes : changes.toReversed();
  for (const { before, after } of steps) {
    const [left, image] = direction === "redo" ? [before, after] : [after, before];
    const id = (before ?? after)?.id;
    if (id === undefined) continue;
    const current = annotations.get(id) ?? null;
    if (current && isTouched(current) && !(left && saysTheSame(current, left))) overwritten.push(current);
    const back = image && bringBack(image, current, buried.get(id) ?? 0, now);
    if (back) annotations.set(id, back);
    else annotations.delete(id);
    if (current || back) done.push({ before: current, after: back });
  }
  return { annotations: inOrder([...annotations.values()]), changes: done, overwritten };
}

/** True where two versions differ in nothing that the reader decides: places move with the page, revisions count up. */
export function saysTheSame(one: Annotation, other: Annotation): boolean {
  return isSame(decided(one), decided(other));
}

function decided({ body, found, state, note, tags, verdict, target }: Annotation): unknown {
  return withoutPlaces({
    body,
    found: found?.body ?? null,
    state,
    note,
    tags,
    verdict,
    words: target.selector[0].exact,
  });
}

function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (typeof value !== "object" || value === null) return value;
  const parts = Object.entries(value).filter(([name]) => name !== "start" && name !== "end");
  return Object.fromEntries(parts.map(([name, part]) => [name, withoutPlaces(part)]));
}
