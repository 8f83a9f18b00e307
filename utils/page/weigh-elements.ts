// How much of what stands below each element: all its words, prose, and what the judge picked.
import type { Block } from "./cut-blocks.ts";
import { type Survey, type SurveyedElement, type SurveyedText, surveyedAttribute } from "./page-survey.ts";
import { PROSE_TAGS } from "./tag-kinds.ts";

/** Characters below each element, by its index in the survey. */
export interface Weights {
  text: Uint32Array;
  prose: Uint32Array;
  picked: Uint32Array;
  /** Blocks, not characters. */
  blocks: Uint32Array;
  /** Pictures, not characters: those of an icon's size are left out. */
  pictures: Uint32Array;
}

/** A block of this many characters is prose in whatever element it stands. */
const PROSE_LENGTH = 80;

/** Share of a block's characters in links from which it is a list of links. */
const LINKY = 0.5;

export function isProse({ box, text, linked }: Block): boolean {
  return (
    (text.length >= PROSE_LENGTH || (PROSE_TAGS.has(box.tag) && text.length >= 25)) && linked < text.length * LINKY
  );
}

/** Share of the block's characters that the judge picked, 0 to 1. */
export function pickedShare({ items }: Block, picked: ReadonlySet<SurveyedText>): number {
  let all = 0;
  let chosen = 0;
  for (const item of items) {
    const length = item ? item.data.trim().length : 0;
    all += length;
    if (item && picked.has(item)) chosen += length;
  }
  return all ? chosen / all : 0;
}

/** Pixels up to which a picture is an icon or a smiley. */
const ICON_SIZE = 48;

function isPicture(surveyed: SurveyedElement): boolean {
  const { tag, className } = surveyed;
  if (tag !== "img" && tag !== "video") return false;
  const width = Number(surveyedAttribute(surveyed, "width") ?? Number.NaN);
  return !(width <= ICON_SIZE) && !/emoji|icon|avatar|smil/i.test(className);
}

export function weighElements(survey: Survey, blocks: readonly Block[], picked: ReadonlySet<SurveyedText>): Weights {
  const sums = () => new Uint32Array(survey.elements.length);
  const weights: Weights = { text: sums(), prose: sums(), picked: sums(), blocks: sums(), pictures: sums() };
  for (const element of survey.elements) if (isPicture(element)) weights.pictures[element.index] = 1;
  for (const block of blocks) {
    const { index } = block.box;
    const { length } = block.text;
    weights.text[index]! += length;
    if (isProse(block)) weights.prose[index]! += length;
    weights.picked[index]! += Math.round(length * pickedShare(block, picked));
    weights.blocks[index]!++;
  }
  for (const each of Object.values(weights)) addUpwards(survey, each);
  return weights;
}

/** What the blocks below each element weigh together, by element index. */
export function sumUpwards(survey: Survey, blocks: readonly Block[], weigh: (block: Block) => number): Uint32Array {
  const sums = new Uint32Array(survey.elements.length);
  for (const block of blocks) sums[block.box.index]! += weigh(block);
  return addUpwards(survey, sums);
}

function addUpwards(survey: Survey, sums: Uint32Array): Uint32Array {
  for (let at = survey.elements.length - 1; at > 0; at--) sums[survey.elements[at]!.parent!.index]! += sums[at]!;
  return sums;
}
