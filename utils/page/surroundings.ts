// What stands around the article's words: where its writer and its date are printed.
import type { Block } from "./cut-blocks.ts";
import type { SpottedArticle } from "./spot-article.ts";

export interface Surroundings {
  /** The document, or the element the article stands in. */
  scope: Document | Element;
  /** Short texts around the headline, down to where the article begins. */
  lines: readonly string[];
  /** Short texts among the article's first ones: a byline may stand under the standfirst. */
  early: readonly string[];
  /** The page's last short texts. */
  foot: readonly string[];
  /** The article's last element; null where it is not known. */
  last: Element | null;
}

/** Blocks looked at before the headline, after it, within the article, and at the page's end; and how long they may be. */
const LINES_BEFORE = 6;
const LINES_AFTER = 20;
const LINES_WITHIN = 4;
const LINES_AT_FOOT = 20;
const LINE_LENGTH = 160;

export function surroundingsOf(
  scope: Document | Element,
  blocks: readonly Block[],
  { headline, body }: SpottedArticle,
): Surroundings {
  const begins = blocks.indexOf(body[0]!);
  const at = headline ? blocks.indexOf(headline) : begins;
  const from = Math.max(0, Math.min(at, begins) - LINES_BEFORE);
  const until = Math.max(begins, Math.min(at, begins + LINES_AFTER));
  return {
    scope,
    lines: shortTexts(blocks.slice(from, until)),
    early: shortTexts(blocks.slice(until, until + LINES_WITHIN)),
    foot: shortTexts(blocks.slice(-LINES_AT_FOOT)),
    last: body.at(-1)!.box.element,
  };
}

function shortTexts(blocks: readonly Block[]): string[] {
  return blocks.map(({ text }) => text).filter((text) => text.length <= LINE_LENGTH);
}
