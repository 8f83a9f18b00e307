// Which blocks of the page are the article: the judge's pick, without the furniture, with what the judge overlooked.
import { hasWords, isAsideLine, isCode, isOnlyLinks } from "./aside-lines.ts";
import { chooseRegion } from "./choose-region.ts";
import type { Block } from "./cut-blocks.ts";
import { findHeadline } from "./find-headline.ts";
import type { Sliced } from "./in-slices.ts";
import { markFurniture } from "./mark-furniture.ts";
import { isWithin, type Survey, type SurveyedElement, type SurveyedText } from "./page-survey.ts";
import { isItem } from "./pointer-lists.ts";
import { HEADING_TAGS } from "./tag-kinds.ts";
import { trimEdges } from "./trim-edges.ts";
import { isProse, pickedShare, sumUpwards, weighElements } from "./weigh-elements.ts";

export interface SpottedArticle {
  /** The headline's block; null where none of the page's headings says what the page is called. */
  headline: Block | null;
  /** The article's blocks without the headline, in document order. */
  body: Block[];
  region: SurveyedElement;
  /** How many `<article>` elements the page has. */
  articles: number;
}

/** `titles`: what the page may be called. */
export function* spotArticle(
  survey: Survey,
  blocks: readonly Block[],
  picked: ReadonlySet<SurveyedText>,
  titles: readonly string[],
): Sliced<SpottedArticle> {
  const weights = weighElements(survey, blocks, picked);
  yield;
  const furniture = yield* markFurniture(survey, weights);
  const openProse = (block: Block) => (isProse(block) && !furniture[block.box.index] ? block.text.length : 0);
  const prose = sumUpwards(survey, blocks, openProse);
  yield;
  const { element: region, switched } = chooseRegion(survey, weights.picked, prose);
  const begins = blocks.findIndex((block) => openProse(block) > 0 && isWithin(block.box, region));
  const headline = findHeadline(blocks, titles, furniture, begins);
  yield;
  const others = otherArticles(survey, region, headline, prose);
  const open = blocks.filter((block) => {
    if (block === headline || furniture[block.box.index] || !hasWords(block)) return false;
    if (isAsideLine(block) || isCode(block)) return false;
    return !others.some((other) => isWithin(block.box, other));
  });
  yield;
  const chosen = new Set(open.filter((block) => isChosen(block, picked, region, switched)));
  const homes = homesOf(chosen);
  const spots = open.map((block) => chosen.has(block));
  const first = spots.indexOf(true);
  const last = spots.lastIndexOf(true);
  const frame = frameOf(region);
  yield;
  const kept = open.filter((block, at) => {
    if (spots[at]) return true;
    if (at < first || !(isProse(block) || isHeading(block))) return false;
    if (isWithin(block.box, frame) && homes.patterns.has(patternOf(block))) return true;
    return at < last && isWithin(block.box, region) && isAtHome(block, homes.elements);
  });
  yield;
  const articles = survey.elements.filter(({ tag }) => tag === "article").length;
  return { headline, body: trimEdges(kept, headline), region, articles };
}

function isChosen(
  block: Block,
  picked: ReadonlySet<SurveyedText>,
  region: SurveyedElement,
  switched: boolean,
): boolean {
  if (!isWithin(block.box, region)) return isProse(block) && pickedShare(block, picked) >= 0.5;
  if (isOnlyLinks(block) && !isHeading(block) && !isItem(block)) return false;
  return switched ? !isOnlyLinks(block) || isHeading(block) : pickedShare(block, picked) >= 0.5;
}

function isHeading({ box }: Block): boolean {
  return HEADING_TAGS.has(box.tag) && box.tag !== "h1";
}

/** Times a pattern must be seen among the article's paragraphs before others like them count as its own. */
const OFTEN = 3;

interface Homes {
  /** The elements one and two levels above the article's paragraphs. */
  elements: Set<SurveyedElement>;
  /** How its paragraphs are wrapped, where each has a wrapping of its own. */
  patterns: Set<string>;
}

function homesOf(chosen: ReadonlySet<Block>): Homes {
  const elements = new Set<SurveyedElement>();
  const seen = new Map<string, number>();
  for (const block of chosen) {
    if (!isProse(block)) continue;
    const { parent } = block.box;
    if (parent) elements.add(parent);
    if (parent?.parent) elements.add(parent.parent);
    const pattern = patternOf(block);
    if (pattern) seen.set(pattern, (seen.get(pattern) ?? 0) + 1);
  }
  const patterns = new Set([...seen].filter(([, times]) => times >= OFTEN).map(([pattern]) => pattern));
  return { elements, patterns };
}

/** Tag and classes of the wrapping; empty where it has none to be known by. */
function patternOf({ box }: Block): string {
  const { parent } = box;
  const above = parent?.parent;
  if (!parent?.className || !above) return "";
  const tag = HEADING_TAGS.has(box.tag) ? "p" : box.tag;
  return `${tag} < ${parent.tag}.${parent.className} < ${above.tag}.${above.className.split(/\s/)[0]}`;
}

/** The `article` or `main` around the region, else the region. */
function frameOf(region: SurveyedElement): SurveyedElement {
  for (let above: SurveyedElement | null = region; above; above = above.parent) {
    if (above.tag === "article" || above.tag === "main") return above;
  }
  return region;
}

function isAtHome({ box }: Block, homes: ReadonlySet<SurveyedElement>): boolean {
  return homes.has(box.parent!) || (box.parent?.parent ? homes.has(box.parent.parent) : false);
}

/** Prose that makes an `<article>` element a story of its own, in characters. */
const STORY_LENGTH = 400;

/** Further stories under the one that was opened: `<article>` elements with a top heading of their own. */
function otherArticles(
  survey: Survey,
  region: SurveyedElement,
  headline: Block | null,
  prose: Uint32Array,
): SurveyedElement[] {
  if (!headline) return [];
  const titled = survey.elements.filter(({ tag, index }) => tag === "article" && prose[index]! >= STORY_LENGTH);
  return titled.filter((element) => {
    if (isWithin(headline.box, element) || isWithin(region, element) || element.index < headline.box.index)
      return false;
    return survey.elements.slice(element.index, element.after).some(({ tag }) => tag === "h1");
  });
}
