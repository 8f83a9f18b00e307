// What an act needs to know beyond the annotation it is done to, and how it is refused.
import type { Annotation } from "@/utils/annotation/annotation.ts";
import type { Passage } from "@/utils/annotation/body.ts";

export interface ActContext {
  articleId: string;
  /** The page's address. */
  url: string;
  /** The article's text that all places of the act point into. */
  text: string;
  /** All of the page's words, for marks beside the article; null where they were not asked for. */
  whole: string | null;
  /** All that is in the article. */
  annotations: readonly Annotation[];
  /** ISO 8601 instant at which the reader does it. */
  now: string;
}

/** The act doesn't fit the annotation it is to be done to, or the text is another by now. */
export class ActRefused extends Error {
  override name = "ActRefused";
}

/** The words at a place. @throws ActRefused where the text doesn't reach so far or nothing is to be seen there */
export function passageAt(text: string, { start, end }: { start: number; end: number }): Passage {
  const exact = text.slice(start, end);
  if (end > text.length || exact.trim() === "") {
    throw new ActRefused("These words are no longer on the page. Select them anew.");
  }
  return { start, end, exact };
}

/** The context of an act on words beside the article: its text is the page's whole. @throws ActRefused without that */
export function besideContext(context: ActContext): ActContext {
  if (context.whole === null) throw new ActRefused("These words are no longer on the page. Select them anew.");
  return { ...context, text: context.whole };
}
