// Who speaks: the article's names, roles and pronouns gathered into sources.
import type { SourceFinding } from "@/utils/analysis/finding.ts";
import type { TaggedText } from "@/utils/analysis/tagged-text.ts";
import type { Span } from "@/utils/text/span.ts";
import { ArticleWords } from "./article-words.ts";
import type { Attribution, ResolvedSources } from "./attribution.ts";
import { findNames } from "./find-names.ts";
import { FollowSpeakers } from "./follow-speakers.ts";
import { gatherNames } from "./gather-names.ts";
import { joinLateNames } from "./late-names.ts";
import { toSource } from "./to-source.ts";
import { readWords } from "./words.ts";

/**
 * Says of each attribution's speaker who it is. `attributions` in text order; spans are UTF-16 code units into
 * `tagged.text`. A speaker the text doesn't tell (no words, or a pronoun nobody fits) has no source: null.
 */
export function resolveSources(tagged: TaggedText, attributions: readonly Attribution[]): ResolvedSources {
  const words = readWords(tagged);
  const names = findNames(tagged.text, words);
  const gathered = gatherNames(tagged.text, words, names);
  const quotations = tagged.quotations.map((quotation) => quotation.outer);
  const extents = attributions.map((attribution) => attribution.extent);
  const article = new ArticleWords(tagged.text, words, names, quotations, extents);
  const followed = new FollowSpeakers(article, gathered, attributions).follow();
  joinLateNames(tagged.text, attributions, followed, blockFinder(tagged.blocks));
  const { who, spoken } = followed;
  const sources: SourceFinding[] = [];
  const numberOf = new Map<number, number>();
  const sourceOf = spoken.map((found) => {
    if (found === null) return null;
    const known = numberOf.get(found.who);
    if (known !== undefined) return known;
    const number = sources.push(toSource(who[found.who]!)) - 1;
    numberOf.set(found.who, number);
    return number;
  });
  return { sources, sourceOf, confidence: spoken.map((found) => found?.confidence ?? 0) };
}

/** Finds in logarithmic time the block an offset lies in. */
function blockFinder(blocks: readonly Span[]): (offset: number) => number {
  return (offset) => {
    let low = 0;
    let high = blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (blocks[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
