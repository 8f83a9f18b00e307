// A body with all its passages moved, as they must be when the text around them has changed.
import type { Body, Passage } from "./body.ts";

/** @param move gives a passage its new place; where it gives null, an optional part is left out and any other stays */
export function moveBody(body: Body, move: (passage: Passage) => Passage | null): Body {
  const all = (passages: Passage[]) => passages.map((passage) => move(passage) ?? passage);
  const one = (passage: Passage | null) => (passage ? move(passage) : null);
  switch (body.type) {
    case "Quote":
      return {
        ...body,
        content: all(body.content),
        cue: one(body.cue),
        speaker: one(body.speaker),
        addressee: one(body.addressee),
        when: one(body.when),
        channel: one(body.channel),
        via: one(body.via),
      };
    case "Figure":
      return { ...body, counted: one(body.counted), about: one(body.about) };
    case "Source":
      return { ...body, mentions: all(body.mentions) };
    case "Highlight":
      return body;
  }
}
