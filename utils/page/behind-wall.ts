// Does the page hold only the beginning of the article, and keep the rest for those who pay or sign in?
import type { Block } from "./cut-blocks.ts";
import { listOf, type Thing } from "./linked-data.ts";
import { firstMeta, type PageClaims } from "./page-claims.ts";
import { WALL_PHRASES } from "./wall-words.ts";

const PHRASE = new RegExp(WALL_PHRASES.join("|"), "i");
/** A wall's words are few, and stand near the article's end: characters, and blocks before and after it. */
const LONGEST_BLOCK = 400;
const BLOCKS_BEFORE = 2;
const BLOCKS_AFTER = 12;

/** Without any word of the page's own that it is locked, a longer text is no stub, in characters. */
const LONGEST_STUB = 3_000;

/** A page that says how many words there are, and shows less than this share of them, shows a part. */
const MOST = 0.7;

/** `body`: the blocks that were read, among `blocks`; `text`: what they say. */
export function isBehindWall(
  claims: PageClaims,
  blocks: readonly Block[],
  body: readonly Block[],
  text: string,
): boolean {
  const last = blocks.lastIndexOf(body.at(-1)!);
  const near = blocks.slice(Math.max(0, last - BLOCKS_BEFORE + 1), last + 1 + BLOCKS_AFTER);
  const walled = near.some(isWall);
  if (!isLocked(claims)) return walled && text.length <= LONGEST_STUB;
  return walled || countWords(text) < wordsTold(claims) * MOST;
}

function isWall({ text }: Block): boolean {
  return text.length <= LONGEST_BLOCK && PHRASE.test(text);
}

/** https://developers.google.com/search/docs/appearance/structured-data/paywalled-content */
function isLocked(claims: PageClaims): boolean {
  const parts = listOf(claims.article?.hasPart) as Thing[];
  const isFalse = (value: unknown) => value === false || /^false$/i.test(String(value));
  if ([claims.article, ...parts].some((thing) => isFalse(thing?.isAccessibleForFree))) return true;
  return /^(?:locked|metered|premium)$/i.test(firstMeta(claims, "article:content_tier") ?? "");
}

/** How many words the page says its article has; 0 where it doesn't say. */
function wordsTold({ article }: PageClaims): number {
  const told = Number(article?.wordCount);
  if (told > 0) return told;
  return typeof article?.articleBody === "string" ? countWords(article.articleBody) : 0;
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
