// What the reader decides about something found: keep it, reject it, or take the decision back.
import type { AnnotationState } from "@/utils/annotation/annotation.ts";
import type { PageState } from "@/utils/annotation/page-state.ts";
import { storeState } from "@/utils/store/readings.ts";
import { forgetReadingsUnderWay, workOnTab } from "./read-tab.ts";
import { storeAsWanted } from "./store-as-wanted.ts";

/** Nothing can be kept from a private window. */
export class PrivateWindow extends Error {
  override name = "PrivateWindow";
  constructor() {
    super("Nothing is stored from private windows. Open the article in an ordinary window to keep this.");
  }
}

/** The annotation is no longer among those of the page at hand. */
export class AnnotationGone extends Error {
  override name = "AnnotationGone";
  constructor() {
    super("The page has changed, and these words are no longer in it.");
  }
}

/**
 * The page's state once the decision is on the disk.
 * @throws PrivateWindow, AnnotationGone
 */
export function decide(tabId: number, id: string, state: AnnotationState): Promise<PageState> {
  forgetReadingsUnderWay();
  return workOnTab(tabId, false, async (reading) => {
    if (!reading.storable) throw new PrivateWindow();
    const before = reading.annotations.find((annotation) => annotation.id === id);
    if (!before) throw new AnnotationGone();
    const now = new Date().toISOString();
    const after = { ...before, state, modified: now, revision: before.revision + 1 };
    const annotations = reading.annotations.map((annotation) => (annotation.id === id ? after : annotation));
    if (reading.article.storing === "kept") await storeAsWanted({ ...reading, annotations }, true);
    else if (!(await storeState(id, state, now))) throw new AnnotationGone();
    return { ...reading, annotations };
  });
}
