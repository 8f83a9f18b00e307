// What the reader marks by hand: highlights, quotes, figures and people whom the machine didn't find.
import type { Annotation } from "@/utils/annotation/annotation.ts";
import { UNTOUCHED } from "@/utils/annotation/annotation.ts";
import type { Body, Passage } from "@/utils/annotation/body.ts";
import { describe } from "@/utils/selectors/describe.ts";
import { type ActContext, passageAt } from "./context.ts";

type Made = "make-highlight" | "make-quote" | "make-figure" | "make-source";

/** A new annotation of the reader's, kept from the start. @throws ActRefused where the words aren't in the text */
export function make(
  id: string,
  type: Made,
  place: { start: number; end: number },
  { text, articleId, url, now }: ActContext,
): Annotation {
  const words = passageAt(text, place);
  return {
    id,
    articleId,
    body: bodyOf(type, words, text),
    target: { source: url, selector: describe(text, place) },
    ...UNTOUCHED,
    state: "kept",
    creator: { type: "Person" },
    created: now,
    modified: now,
    revision: 1,
  };
}

function bodyOf(type: Made, words: Passage, text: string): Body {
  switch (type) {
    case "make-highlight":
      return { type: "Highlight" };
    case "make-quote":
      return {
        type: "Quote",
        form: isMarked(words, text) ? "direct" : "indirect",
        content: [words],
        cue: null,
        speaker: null,
        source: null,
        addressee: null,
        when: null,
        channel: null,
        via: null,
        confidence: 1,
      };
    case "make-figure":
      return {
        type: "Figure",
        kind: "number",
        value: numberIn(words.exact),
        magnitude: null,
        unit: null,
        modifier: null,
        counted: null,
        about: null,
        change: null,
        conflicts: [],
        quote: null,
        source: null,
      };
    case "make-source":
      return { type: "Source", kind: "unknown", name: words.exact.trim(), role: null, mentions: [words] };
  }
}

const OPENS = /["“„«‘]$/;
const STARTS_MARKED = /^["“„«‘]/;

/** Whether a quotation mark opens right before the words or with them. */
function isMarked({ start, exact }: Passage, text: string): boolean {
  return STARTS_MARKED.test(exact) || OPENS.test(text.slice(Math.max(0, start - 1), start));
}

const PLAIN_NUMBER = /^\D{0,40}?(\d{1,15}(?:,\d{3}){0,5}(?:\.\d{1,9})?)\D{0,40}$/;

/** The one number in the words, written in digits; null where there are none or several. */
export function numberIn(words: string): number | null {
  const found = PLAIN_NUMBER.exec(words);
  return found ? Number(found[1]!.replaceAll(",", "")) : null;
}
