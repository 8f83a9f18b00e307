// The eyes: finds the article in the live page and reads it into one string. The page's DOM stays as it is.
import { readMeta } from "./article-meta.ts";
import { type ArticleScore, scorePage } from "./article-score.ts";
import { type Block, cutBlocks } from "./cut-blocks.ts";
import { inSlices, type Sliced } from "./in-slices.ts";
import { judgePage } from "./judge-page.ts";
import { claimedTitles, readClaims, select } from "./page-claims.ts";
import { surveyPage } from "./page-survey.ts";
import type { ReadArticle } from "./read-article.ts";
import { type SpottedArticle, spotArticle } from "./spot-article.ts";
import { MAX_TEXT, writeText } from "./write-text.ts";

export interface ReadOptions {
  /** Reads whatever prose there is, article or not. */
  anyway?: boolean;
  /** UTF-16 code units of text at most. */
  limit?: number;
}

/** What came of reading a page. */
export type PageReading =
  | { outcome: "read"; article: ReadArticle; root: Element; score: ArticleScore }
  /** There is text, and it doesn't look like an article; `article` is what would be read all the same. */
  | { outcome: "no-article"; article: ReadArticle; root: Element; score: ArticleScore }
  /** No prose in it at all. */
  | { outcome: "nothing-readable" };

/** Reads the page in slices, so that its own work goes on meanwhile. Errors of the page's making are not thrown. */
export function readPage(document: Document, options: ReadOptions = {}): Promise<PageReading> {
  return inSlices(readingOf(document, options));
}

/** Blocks looked at before the headline and after it for a byline and a date, and how long they may be. */
const LINES_BEFORE = 6;
const LINES_AFTER = 20;
const LINE_LENGTH = 160;

function linesAround(blocks: readonly Block[], { headline, body }: SpottedArticle): string[] {
  const begins = blocks.indexOf(body[0]!);
  const at = headline ? blocks.indexOf(headline) : begins;
  const from = Math.max(0, Math.min(at, begins) - LINES_BEFORE);
  const near = blocks.slice(from, Math.max(begins, Math.min(at, begins + LINES_AFTER)));
  return near.map(({ text }) => text).filter((text) => text.length <= LINE_LENGTH);
}

/** The reading as work in slices; `readPage` is what callers want. */
function* readingOf(document: Document, { anyway = false, limit = MAX_TEXT }: ReadOptions): Sliced<PageReading> {
  const [body] = select(document, "body");
  if (!body) return { outcome: "nothing-readable" };
  const claims = readClaims(document, document.URL);
  const titles = claimedTitles(claims);
  const survey = yield* surveyPage(body);
  const blocks = yield* cutBlocks(survey);
  yield;
  const picked = yield* judgePage(survey, claims.documentTitle);
  const spotted = yield* spotArticle(survey, blocks, picked, titles);
  yield;
  const { headline } = spotted;
  const written = yield* writeText(headline ? [headline, ...spotted.body] : spotted.body, limit);
  if (!spotted.body.length || !written.text) return { outcome: "nothing-readable" };
  const meta = yield* readMeta(document, claims, headline?.text ?? null, linesAround(blocks, spotted));
  const article: ReadArticle = {
    meta,
    text: written.text,
    headline: headline ? (written.places[0] ?? null) : null,
    pieces: written.pieces,
    cut: written.cut || survey.cut,
  };
  const score = scorePage(claims, spotted, blocks, meta.byline !== null, meta.published !== null);
  const outcome = anyway || score.isArticle ? "read" : "no-article";
  return { outcome, article, root: spotted.region.element, score };
}
