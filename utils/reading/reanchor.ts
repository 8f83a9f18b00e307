// Carries an annotation over to a text that has changed since it was made.
import type { Annotation } from "@/utils/annotation/annotation.ts";
import type { Body, Passage } from "@/utils/annotation/body.ts";
import { describe } from "@/utils/selectors/describe.ts";
import { match } from "@/utils/selectors/match.ts";
import type { PageIndex } from "@/utils/selectors/page-index.ts";

/**
 * The annotation with its places moved to where the same words stand in the new text. An annotation whose words are
 * changed or gone comes back as it was: nothing of the reader's is dropped, and its places no longer fit the text,
 * which `stands` tells.
 */
export function reanchor(annotation: Annotation, before: string, after: PageIndex): Annotation {
  const [quote, position] = annotation.target.selector;
  const found = match(after, annotation.target.selector);
  if (!found.span || (found.status !== "same" && found.status !== "moved")) return annotation;
  const by = found.span.start - position.start;
  const move = (passage: Passage): Passage => {
    const near = { ...passage, start: passage.start + by, end: passage.end + by };
    if (after.text.slice(near.start, near.end) === passage.exact) return near;
    const there = match(after, describe(before, passage)).span;
    return there && after.text.slice(there.start, there.end) === passage.exact ? { ...passage, ...there } : passage;
  };
  return {
    ...annotation,
    body: moveBody(annotation.body, move),
    target: { ...annotation.target, selector: [quote, { ...position, ...found.span }] },
  };
}

/** True where every place of the annotation's own words still holds these words. */
export function stands(annotation: Annotation, text: string): boolean {
  const { body } = annotation;
  const own: Passage[] = (() => {
    switch (body.type) {
      case "Quote":
        return body.content;
      case "Highlight":
      case "Figure": {
        const [quote, position] = annotation.target.selector;
        return [{ start: position.start, end: position.end, exact: quote.exact }];
      }
      case "Source":
        return [];
    }
  })();
  return own.every((passage) => text.slice(passage.start, passage.end) === passage.exact);
}

function moveBody(body: Body, move: (passage: Passage) => Passage): Body {
  const moveOrNull = (passage: Passage | null) => (passage ? move(passage) : null);
  switch (body.type) {
    case "Quote":
      return {
        ...body,
        content: body.content.map(move),
        cue: moveOrNull(body.cue),
        speaker: moveOrNull(body.speaker),
        addressee: moveOrNull(body.addressee),
        when: moveOrNull(body.when),
        channel: moveOrNull(body.channel),
        via: moveOrNull(body.via),
      };
    case "Figure":
      return { ...body, counted: moveOrNull(body.counted), about: moveOrNull(body.about) };
    case "Source":
      return { ...body, mentions: body.mentions.map(move) };
    case "Highlight":
      return body;
  }
}
