// The eyes: finds the article in the live page and reads it into one string. The page's DOM stays as it is.
import { readMeta } from "./article-meta.ts";
import { type ArticleScore, scorePage } from "./article-score.ts";
import { cutBlocks } from "./cut-blocks.ts";
import { inSlices, type Sliced } from "./in-slices.ts";
import { judgePage } from "./judge-page.ts";
import { claimedTitles, readClaims, select } from "./page-claims.ts";
import { surveyPage } from "./page-survey.ts";
import type { ReadArticle } from "./read-article.ts";
import { spotArticle } from "./spot-article.ts";
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

/** The reading as work in slices; `readPage` is what callers want. */
export function* readingOf(document: Document, { anyway = false, limit = MAX_TEXT }: ReadOptions): Sliced<PageReading> {
  const [body] = select(document, "body");
  if (!body) return { outcome: "nothing-readable" };
  const claims = readClaims(document, document.URL);
  const titles = claimedTitles(claims);
  const survey = yield* surveyPage(body);
  const blocks = yield* cutBlocks(survey);
  yield;
  const picked = yield* judgePage(survey, claims.documentTitle);
  const spotted = spotArticle(survey, blocks, picked, titles);
  yield;
  const { headline } = spotted;
  const written = writeText(headline ? [headline, ...spotted.body] : spotted.body, limit);
  if (!spotted.body.length || !written.text) return { outcome: "nothing-readable" };
  const meta = readMeta(document, claims, headline?.text ?? null);
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
