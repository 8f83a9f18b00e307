// An article's text → who says what in it, and which figures it gives. Pure: no DOM, no browser.
import type { Span } from "@/utils/text/span.ts";
import { findFigures } from "./figures/find-figures.ts";
import type { Findings, QuoteFinding } from "./finding.ts";
import { isEnglish } from "./is-english.ts";
import { findByMarks } from "./quotes/by-marks.ts";
import type { Draft } from "./quotes/draft.ts";
import { findQuotes } from "./quotes/find-quotes.ts";
import { resolveSources } from "./sources/resolve-sources.ts";
import { tagText } from "./tag-text.ts";

/** Version of the analysis; a change makes stored articles be analysed again when they are next read. */
export const ENGINE_VERSION = "2";

/** Finds quotes, figures and sources. `text`: paragraphs separated by blank lines; spans are UTF-16 code units into it. */
export function analyse(text: string): Findings {
  const tagged = tagText(text);
  const drafts = isEnglish(tagged.tokens) ? findQuotes(tagged) : findByMarks(tagged);
  const attributions = drafts.map((draft) => ({ speaker: draft.speaker, extent: extentOf(draft.content) }));
  const { sources, sourceOf, confidence } = resolveSources(tagged, attributions);
  const quotes = drafts.map((draft, index) => finish(draft, sourceOf[index] ?? null, confidence[index] ?? 1));
  return { quotes, figures: findFigures(text, quotes), sources };
}

function extentOf(content: readonly Span[]): Span {
  return { start: content[0]!.start, end: content.at(-1)!.end };
}

function finish(draft: Draft, source: number | null, confidence: number): QuoteFinding {
  const { sentence: _sentence, ...quote } = draft;
  return { ...quote, source, confidence: Math.round(draft.confidence * confidence * 100) / 100 };
}
