// An imported annotation beside the one that is stored under the same id.
import { type Annotation, isTouched } from "@/utils/annotation/annotation.ts";
import { sameData } from "./same-data.ts";

/**
 * `newer`: the file has what is stored and later changes of the reader's. `older`: the other way round. `conflicting`:
 * both have changes that the other lacks, or nobody can tell; nothing is decided without the reader.
 */
export type Comparison = "new" | "same" | "newer" | "older" | "conflicting";

/** Annotations from there count no revisions: each import has the first. */
const FROM_HYPOTHESIS = /^https:\/\/hypothes\.is\/a\//;

/** @param ours the stored one; null where there is none */
export function compare(ours: Annotation | null, theirs: Annotation): Comparison {
  if (ours === null) return "new";
  if (sameData(ours, theirs)) return "same";
  if (ours.articleId !== theirs.articleId) return "conflicting";
  const touched = { ours: isTouched(ours), theirs: isTouched(theirs) };
  if (touched.ours !== touched.theirs) return touched.theirs ? "newer" : "older";
  // what nobody has touched follows the machine, as it does when a page is read again
  if (!touched.ours) return ours.modified < theirs.modified ? "newer" : "older";
  const revisions = Math.sign(theirs.revision - ours.revision);
  const times = theirs.modified === ours.modified ? 0 : theirs.modified > ours.modified ? 1 : -1;
  if (revisions === 0 && FROM_HYPOTHESIS.test(theirs.id) && ours.revision === 1 && times !== 0) {
    return times > 0 ? "newer" : "older";
  }
  if (revisions !== times || revisions === 0) return "conflicting";
  return revisions > 0 ? "newer" : "older";
}
