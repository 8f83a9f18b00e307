// Does the page hold only the beginning of the article, and keep the rest for those who pay or sign in?
import type { Block } from "./cut-blocks.ts";
import { listOf, type Thing } from "./linked-data.ts";
import { attributeOf } from "./node-access.ts";
import { firstMeta, type PageClaims } from "./page-claims.ts";
import type { SurveyedElement } from "./page-survey.ts";
import { WALL_ASKS, WALL_NAMES, WALL_PHRASES } from "./wall-words.ts";

const PHRASE = new RegExp(WALL_PHRASES.join("|"), "i");
const NAME = new RegExp(`(?:^|[^a-z])(?:${WALL_NAMES.join("|")})(?![a-z])`, "i");
const ASK = new RegExp(`(?:^|[^\\p{L}])(?:${WALL_ASKS.join("|")})`, "iu");

/** A wall's words are few, and stand near the article's end: characters, and blocks before and after it. */
const LONGEST_BLOCK = 400;
const BLOCKS_BEFORE = 2;
const BLOCKS_AFTER = 12;

/** Elements looked at upwards for a wall's name. */
const LEVELS = 4;

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

function isWall({ box, text }: Block): boolean {
  if (text.length > LONGEST_BLOCK) return false;
  return PHRASE.test(text) || (ASK.test(text) && isNamedWall(box));
}

function isNamedWall(box: SurveyedElement): boolean {
  let above: SurveyedElement | null = box;
  for (let level = 0; above && level < LEVELS; level++, above = above.parent) {
    const names = `${attributeOf(above.element, "class") ?? ""} ${attributeOf(above.element, "id") ?? ""}`;
    if (NAME.test(names.slice(0, LONGEST_BLOCK))) return true;
  }
  return false;
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
