// Quotes of a text in a language without tables: what its quotation marks enclose, with nobody named.
import type { TaggedText } from "@/utils/analysis/tagged-text.ts";
import { countWords } from "@/utils/text/words.ts";
import { type Draft, plainDraft } from "./draft.ts";

/** Shorter ones are mostly titles, names and words held at a distance. */
const FEWEST_WORDS = 4;

/** The marks alone say that somebody speaks; nothing says who. */
const CONFIDENCE = 0.4;

/** The quotes in text order; none has a cue or a speaker. */
export function findByMarks({ text, quotations }: TaggedText): Draft[] {
  return quotations
    .filter(({ inner }) => countWords(text.slice(inner.start, inner.end)) >= FEWEST_WORDS)
    .map(({ inner: { start, end } }) =>
      plainDraft({ form: "direct", content: [{ start, end }], confidence: CONFIDENCE, sentence: 0 }),
    );
}
