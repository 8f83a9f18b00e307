// Carries an annotation over to a text that has changed since it was made, and says how its words stand there.
import type { Annotation } from "@/utils/annotation/annotation.ts";
import type { Passage } from "@/utils/annotation/body.ts";
import { moveBody } from "@/utils/annotation/move-body.ts";
import type { Target } from "@/utils/annotation/selector.ts";
import type { Standing } from "@/utils/annotation/standing.ts";
import { describe } from "@/utils/selectors/describe.ts";
import { match } from "@/utils/selectors/match.ts";
import type { PageIndex } from "@/utils/selectors/page-index.ts";
import { nearestPlace, placesInOrder } from "./find-passages.ts";

/**
 * The annotation as it stands in the new text: with its places moved where its words are found, and with `standing`
 * saying so where the page has other words or none. Nothing of the reader's is dropped. Its revision stays: this is no
 * change of theirs.
 * @param before the text its places point into, as far as they do
 * @param now ISO 8601 instant at which the new text was read
 */
export function reanchor(annotation: Annotation, before: string, after: PageIndex, now: string): Annotation {
  const [quote, position] = annotation.target.selector;
  const found = match(after, annotation.target.selector);
  switch (found.status) {
    case "same":
    case "moved": {
      // the page's own typography: straight marks for curly ones are the same words
      const exact = after.text.slice(found.span.start, found.span.end);
      const selector: Target["selector"] = [
        { ...quote, exact },
        { ...position, ...found.span },
      ];
      return carry(annotation, { ...annotation.target, selector }, before, after);
    }
    case "changed": {
      const kept = wordsWithin(annotation, after.text.slice(found.span.start, found.span.end), found.span.start);
      if (kept) return carry(kept, kept.target, before, after);
      const words = { ...found.span, exact: after.text.slice(found.span.start, found.span.end) };
      return { ...annotation, standing: changed(annotation.standing, words, now) };
    }
    case "orphan":
      return {
        ...annotation,
        standing: annotation.standing.status === "orphan" ? annotation.standing : { status: "orphan", since: now },
      };
  }
}

/** True where every place of the annotation's own words still holds these words. */
export function stands(annotation: Annotation, text: string): boolean {
  if (annotation.standing.status !== "stands") return false;
  return ownPassages(annotation).every((passage) => text.slice(passage.start, passage.end) === passage.exact);
}

function ownPassages({ body, target }: Annotation): Passage[] {
  switch (body.type) {
    case "Quote":
      return body.content;
    case "Highlight":
    case "Figure": {
      const [{ exact }, { start, end }] = target.selector;
      return [{ start, end, exact }];
    }
    case "Source":
      return [];
  }
}

/** With all places moved along with the annotation's own words, which stand at `target` now. */
function carry(annotation: Annotation, target: Target, before: string, after: PageIndex): Annotation {
  const by = target.selector[1].start - annotation.target.selector[1].start;
  const move = (passage: Passage): Passage => {
    const near = { ...passage, start: passage.start + by, end: passage.end + by };
    if (after.text.slice(near.start, near.end) === passage.exact) return near;
    // a text or two ago its place was another: what stands there in `before` would not describe it
    if (before.slice(passage.start, passage.end) === passage.exact) {
      const there = match(after, describe(before, passage));
      if (there.status === "same" || there.status === "moved") {
        return { ...there.span, exact: after.text.slice(there.span.start, there.span.end) };
      }
    }
    return nearestPlace(after.text, passage.exact, near.start) ?? passage;
  };
  const { body, found } = annotation;
  return {
    ...annotation,
    body: moveBody(body, move),
    target,
    found: found && { body: moveBody(found.body, move), target: moveTarget(found.target, after) },
    standing: { status: "stands" },
  };
}

function moveTarget(target: Target, after: PageIndex): Target {
  const [quote, position] = target.selector;
  const { status, span } = match(after, target.selector);
  return status === "same" || status === "moved" ? { ...target, selector: [quote, { ...position, ...span }] } : target;
}

/**
 * A quote in several parts whose every part stands within the place, though words between them are others: the quote,
 * described anew. Null where a part of it has changed.
 */
function wordsWithin(annotation: Annotation, there: string, from: number): Annotation | null {
  const { body, target } = annotation;
  if (body.type !== "Quote" || body.content.length < 2) return null;
  const content = placesInOrder(there, body.content, from);
  if (!content) return null;
  const [quote, position] = target.selector;
  const [start, end] = [content[0]!.start, content.at(-1)!.end];
  const exact = there.slice(start - from, end - from);
  return {
    ...annotation,
    body: { ...body, content },
    target: {
      ...target,
      selector: [
        { ...quote, exact },
        { ...position, start, end },
      ],
    },
  };
}

function changed(before: Standing, now: Passage, since: string): Standing {
  if (before.status !== "changed" || before.now.exact !== now.exact) return { status: "changed", now, since };
  return { ...before, now };
}
