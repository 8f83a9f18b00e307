// An article's text → who says what in it, and which figures it gives. Pure: no DOM, no browser.
import type { Span } from "@/utils/text/span.ts";
import { findFigures } from "./figures/find-figures.ts";
import type { Findings, QuoteFinding } from "./finding.ts";
import { isEnglish } from "./is-english.ts";
import { findByMarks } from "./quotes/by-marks.ts";
import type { Draft } from "./quotes/draft.ts";
import { findQuotes } from "./quotes/find-quotes.ts";
import type { Attribution } from "./sources/attribution.ts";
import { resolveSources } from "./sources/resolve-sources.ts";
import { tagText } from "./tag-text.ts";
import type { TaggedText } from "./tagged-text.ts";

/** Version of the analysis; a change makes stored articles be analysed again when they are next read. */
export const ENGINE_VERSION = "4";

/** Finds quotes, figures and sources. `text`: paragraphs separated by blank lines; spans are UTF-16 code units into it. */
export function analyse(text: string): Findings {
  const tagged = tagText(text);
  const english = isEnglish(tagged.tokens);
  const drafts = english ? findQuotes(tagged) : findByMarks(tagged);
  const figures = findFigures(text, drafts);
  const tellers = english ? figures.filter(({ teller }) => teller !== null) : [];
  const spoken = drafts.map((draft) => ({ speaker: draft.speaker, extent: extentOf(draft.content) }));
  const told = tellers.map(({ teller, stated }) => ({ speaker: teller, extent: stated }));
  const { sources, resolved } = resolveInOrder(tagged, [...spoken, ...told]);
  const quotes = drafts.map((draft, index) => finish(draft, resolved[index]!));
  tellers.forEach((figure, index) => {
    figure.source = resolved[drafts.length + index]!.source;
  });
  for (const figure of figures) if (figure.quote !== null) figure.source = quotes[figure.quote]!.source;
  return { quotes, figures, sources };
}

interface Resolved {
  source: number | null;
  confidence: number;
}

/** Who is meant by each attribution, in the order they were given; sources are told apart in the order of the text. */
function resolveInOrder(tagged: TaggedText, attributions: readonly Attribution[]) {
  const order = attributions.map((_, index) => index);
  order.sort((a, b) => attributions[a]!.extent.start - attributions[b]!.extent.start);
  const { sources, sourceOf, confidence } = resolveSources(
    tagged,
    order.map((index) => attributions[index]!),
  );
  const resolved: Resolved[] = [];
  order.forEach((index, place) => {
    resolved[index] = { source: sourceOf[place] ?? null, confidence: confidence[place] ?? 1 };
  });
  return { sources, resolved };
}

function extentOf(content: readonly Span[]): Span {
  return { start: content[0]!.start, end: content.at(-1)!.end };
}

function finish(draft: Draft, { source, confidence }: Resolved): QuoteFinding {
  const { sentence: _sentence, ...quote } = draft;
  return { ...quote, source, confidence: Math.round(draft.confidence * confidence * 100) / 100 };
}
