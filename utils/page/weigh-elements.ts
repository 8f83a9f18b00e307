// How much of what stands below each element: all its words, those in links, prose, and what the judge picked.
import type { Block } from "./cut-blocks.ts";
import type { Survey, SurveyedText } from "./page-survey.ts";
import { PROSE_TAGS } from "./tag-kinds.ts";

/** Characters below each element, by its index in the survey. */
export interface Weights {
  text: Uint32Array;
  linked: Uint32Array;
  prose: Uint32Array;
  picked: Uint32Array;
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

export function weighElements(survey: Survey, blocks: readonly Block[], picked: ReadonlySet<SurveyedText>): Weights {
  const size = survey.elements.length;
  const weights: Weights = {
    text: new Uint32Array(size),
    linked: new Uint32Array(size),
    prose: new Uint32Array(size),
    picked: new Uint32Array(size),
  };
  for (const block of blocks) {
    const at = block.box.index;
    weights.text[at]! += block.text.length;
    weights.linked[at]! += block.linked;
    if (isProse(block)) weights.prose[at]! += block.text.length;
    weights.picked[at]! += Math.round(block.text.length * pickedShare(block, picked));
  }
  for (let at = size - 1; at > 0; at--) {
    const above = survey.elements[at]!.parent!.index;
    for (const sums of Object.values(weights) as Uint32Array[]) sums[above]! += sums[at]!;
  }
  return weights;
}
