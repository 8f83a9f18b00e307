// Which blocks of the page are the article: the judge's pick, without the furniture, with what the judge overlooked.

import { isAsideLine } from "./aside-lines.ts";
import { chooseRegion } from "./choose-region.ts";
import type { Block } from "./cut-blocks.ts";
import { furnitureKind } from "./is-furniture.ts";
import { isWithin, type Survey, type SurveyedElement, type SurveyedText } from "./page-survey.ts";
import { HEADING_TAGS } from "./tag-kinds.ts";
import { isProse, pickedShare, type Weights, weighElements } from "./weigh-elements.ts";
import { likeness } from "./word-likeness.ts";

export interface SpottedArticle {
  /** The headline's block; null where none of the page's headings says what the page is called. */
  headline: Block | null;
  /** The article's blocks without the headline, in document order. */
  body: Block[];
  region: SurveyedElement;
  /** How many `<article>` elements the page has. */
  articles: number;
}

/** An element with this share of the pick is the article, whatever its names say. */
const TOO_MUCH_FOR_FURNITURE = 0.35;

/** A heading is the headline where its words are this like the page's title. */
const SAME_TITLE = 0.6;

export function spotArticle(
  survey: Survey,
  blocks: readonly Block[],
  picked: ReadonlySet<SurveyedText>,
  titles: readonly string[],
): SpottedArticle {
  const weights = weighElements(survey, blocks, picked);
  const { element: region, switched } = chooseRegion(survey, weights);
  const furniture = markFurniture(survey, region, weights, switched);
  const headline = findHeadline(blocks, titles, furniture);
  const wanted = (block: Block) => isWithin(block.box, region) || pickedShare(block, picked) >= 0.5;
  const kept: Block[] = [];
  const fits = blocks.map((block) => {
    if (block === headline || !wanted(block) || furniture[block.box.index]) return false;
    if (isAsideLine(block)) return false;
    return switched || pickedShare(block, picked) >= 0.5;
  });
  const first = fits.indexOf(true);
  const last = fits.lastIndexOf(true);
  const top = headline ? blocks.indexOf(headline) : -1;
  for (const [at, block] of blocks.entries()) {
    if (fits[at]) kept.push(block);
    else if (block === headline || furniture[block.box.index] || isAsideLine(block)) continue;
    else if (at > first && at < last && isWithin(block.box, region) && (isProse(block) || isHeading(block)))
      kept.push(block);
    else if (top >= 0 && at > top && at < first && isStandfirst(block)) kept.push(block);
  }
  const articles = survey.elements.filter(({ tag }) => tag === "article").length;
  return { headline, body: withoutEmptyHeadings(kept, headline), region, articles };
}

function isHeading({ box }: Block): boolean {
  return HEADING_TAGS.has(box.tag) && box.tag !== "h1";
}

function isStandfirst(block: Block): boolean {
  return block.text.length >= 50 && block.linked < block.text.length * 0.3;
}

/** By element index, true where the element or one above it (inside the region) is furniture. */
function markFurniture(survey: Survey, region: SurveyedElement, weights: Weights, switched: boolean): boolean[] {
  const marked: boolean[] = [];
  const weight = switched ? weights.prose : weights.picked;
  const most = weight[region.index]! * TOO_MUCH_FOR_FURNITURE;
  for (const element of survey.elements) {
    const above = element.parent ? marked[element.parent.index]! : false;
    marked.push(above || (weight[element.index]! <= most && furnitureKind(element) !== null));
  }
  return marked;
}

function findHeadline(blocks: readonly Block[], titles: readonly string[], furniture: boolean[]): Block | null {
  let best: Block | null = null;
  let bestLikeness = 0;
  for (const block of blocks) {
    if (!HEADING_TAGS.has(block.box.tag) || block.box.tag > "h2" || furniture[block.box.index]) continue;
    const like =
      Math.max(...titles.map((title) => likeness(title, block.text)), 0) + (block.box.tag === "h1" ? 0.05 : 0);
    if (like > bestLikeness) {
      best = block;
      bestLikeness = like;
    }
  }
  if (bestLikeness >= SAME_TITLE) return best;
  const top = blocks.filter(({ box }) => box.tag === "h1" && !furniture[box.index]);
  return top.length === 1 ? top[0]! : null;
}

/** A heading with nothing under it introduced something that was left out. */
function withoutEmptyHeadings(blocks: Block[], headline: Block | null): Block[] {
  const kept: Block[] = [];
  for (const block of blocks.toReversed()) {
    const below = kept.at(-1);
    if (isHeading(block) && (!below || (HEADING_TAGS.has(below.box.tag) && below.box.tag <= block.box.tag))) continue;
    if (headline && block.text === headline.text) continue;
    kept.push(block);
  }
  return kept.reverse();
}
