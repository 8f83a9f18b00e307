// The eyes: finds the article in the live page and reads it into one string. The page's DOM stays as it is.
import { readMeta } from "./article-meta.ts";
import { type ArticleScore, scorePage } from "./article-score.ts";
import { isBehindWall } from "./behind-wall.ts";
import { cutBlocks } from "./cut-blocks.ts";
import { tailsOf } from "./find-headline.ts";
import { claimsOfStory, freshClaims } from "./fresh-claims.ts";
import { inSlices, type Sliced } from "./in-slices.ts";
import { judgePage } from "./judge-page.ts";
import { addressOf, attributeOf, rawTextOf } from "./node-access.ts";
import { claimedTitles, type PageClaims, readClaims, select } from "./page-claims.ts";
import { claimsInFrame, documentsIn } from "./page-frames.ts";
import { MAX_NODES, surveyPage } from "./page-survey.ts";
import type { Cut, ReadArticle } from "./read-article.ts";
import { spotArticle } from "./spot-article.ts";
import { type Story, storiesIn, storyInView } from "./stories.ts";
import { surroundingsOf } from "./surroundings.ts";
import { MAX_TEXT, writeText } from "./write-text.ts";

export interface ReadOptions {
  /** Reads whatever prose there is, article or not. */
  anyway?: boolean;
  /** UTF-16 code units of text at most. */
  limit?: number;
  /** What the same document said of itself at other addresses, and under which headline. */
  turned?: readonly Turn[];
}

/** What a single-page site said of itself at one of its addresses. */
export interface Turn {
  claims: PageClaims;
  headline: string | null;
}

interface Told {
  article: ReadArticle;
  root: Element;
  score: ArticleScore;
  /** Stories that stand in the page, one under the other; none where there is only one. */
  stories: Story[];
  /** The one among them that was read; null where it was not told from the others. */
  story: Story | null;
  turn: Turn;
}

/** What came of reading a page. */
export type PageReading =
  | ({ outcome: "read" } & Told)
  /** There is text, and it doesn't look like an article; `article` is what would be read all the same. */
  | ({ outcome: "no-article" } & Told)
  /** No prose in it at all. */
  | { outcome: "nothing-readable" };

/** Reads the page in slices, so that its own work goes on meanwhile. Errors of the page's making are not thrown. */
export function readPage(document: Document, options: ReadOptions = {}): Promise<PageReading> {
  return inSlices(readingOf(document, options));
}

/** The page's own text where that is an article, else that of a frame in it. */
function* readingOf(document: Document, options: ReadOptions): Sliced<PageReading> {
  const claims = readClaims(document, addressOf(document));
  let best = yield* readDocument(document, claims, options);
  if (best.outcome === "read" && !options.anyway) return best;
  for (const inner of documentsIn(document)) {
    const own = claimsInFrame(readClaims(inner, addressOf(document)), claims);
    const reading = yield* readDocument(inner, own, options);
    if (lengthOf(reading) > lengthOf(best)) best = reading;
  }
  return best;
}

function lengthOf(reading: PageReading): number {
  return reading.outcome === "nothing-readable" ? 0 : reading.article.text.length;
}

/** The reading as work in slices; `readPage` is what callers want. */
function* readDocument(document: Document, all: PageClaims, options: ReadOptions): Sliced<PageReading> {
  const { anyway = false, limit = MAX_TEXT, turned = [] } = options;
  const [body] = select(document, "body");
  if (!body) return { outcome: "nothing-readable" };
  const stories = storiesIn(document);
  const story = storyInView(stories);
  yield;
  const fresh = turned.reduce((claims, turn) => freshClaims(claims, turn.claims), all);
  let claims = story && story !== stories[0] ? claimsOf(story, all) : fresh;
  const survey = yield* surveyPage(story?.element ?? body);
  const blocks = yield* cutBlocks(survey);
  yield;
  const picked = yield* judgePage(survey, claims.documentTitle);
  const spotted = yield* spotArticle(survey, blocks, picked, claimedTitles(claims));
  yield;
  const { headline } = spotted;
  const written = yield* writeText(headline ? [headline, ...spotted.body] : spotted.body, limit);
  if (!spotted.body.length || !written.text) return { outcome: "nothing-readable" };
  // the same article at another address, as a picture of it opened large: what is claimed still holds
  if (claims === fresh && turned.some((turn) => turn.headline !== null && turn.headline === headline?.text))
    claims = all;
  const printed = headline && { text: headline.text, tails: tailsOf(headline) };
  const meta = yield* readMeta(claims, printed, surroundingsOf(story?.element ?? document, blocks, spotted));
  const article: ReadArticle = {
    meta,
    text: written.text,
    headline: headline ? (written.places[0] ?? null) : null,
    pieces: written.pieces,
    places: written.places,
    cut: cutOf(written.cut ? limit : null, survey.cut, isBehindWall(claims, blocks, spotted.body, written.text)),
    document,
    shadows: survey.shadows,
    hidden: survey.hidden,
  };
  const score = scorePage(claims, spotted, blocks, meta.byline !== null, meta.published !== null);
  const outcome = anyway || score.isArticle ? "read" : "no-article";
  const turn = { claims: all, headline: headline?.text ?? null };
  return { outcome, article, root: spotted.region.element, score, stories, story, turn };
}

/** What is told first: what the reader misses most of. */
function cutOf(limit: number | null, nodes: boolean, wall: boolean): Cut | null {
  if (limit !== null) return { by: "length", limit };
  if (nodes) return { by: "nodes", limit: MAX_NODES };
  return wall ? { by: "wall" } : null;
}

function claimsOf({ heading }: Story, claims: PageClaims): PageClaims {
  const [link] = select(heading, "a[href]");
  return claimsOfStory(claims, rawTextOf(heading).replace(/\s+/g, " ").trim(), link ? attributeOf(link, "href") : null);
}
