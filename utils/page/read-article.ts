// What the content script knows of the article it found in the page.
import type { Span } from "@/utils/text/span.ts";

/** What the page says of itself. */
export interface ArticleMeta {
  title: string;
  byline: string | null;
  /** ISO 8601 where it can be told, else as printed. */
  published: string | null;
  site: string;
  lang: string | null;
  /** Canonical address where it is on the same host, else the page's own. */
  url: string;
}

/** A stretch of the article's text and the live text node it was read from; the characters are the same on both sides. */
export interface TextPiece extends Span {
  node: Text;
  /** Where the stretch begins in `node.data`, in UTF-16 code units. */
  offset: number;
}

/** Why the text is not the whole article: a limit of ours, with its number, or the site's wall. */
export type Cut = { by: "length"; limit: number } | { by: "nodes"; limit: number } | { by: "wall" };

/** Words of the page as one string: blocks joined by blank lines, with the way back to the live text nodes. */
export interface ReadText {
  text: string;
  /** In text order, without overlap. */
  pieces: TextPiece[];
}

/** The article's words, and what the page says of it. */
export interface ReadArticle extends ReadText {
  meta: ArticleMeta;
  /** The headline's place in `text`; null where it is not a live element of the page. */
  headline: Span | null;
  /** Each block's place in `text`. */
  places: Span[];
  /** Null where the text is whole. */
  cut: Cut | null;
  /** Where the article stands: the page's document, or that of a frame in it. */
  document: Document;
  /** Open shadow trees of that document. */
  shadows: ShadowRoot[];
  /** Elements with text that were not laid out when the page was read. */
  hidden: Element[];
}
