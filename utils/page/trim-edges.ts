// Takes off what clings to an article's beginning and end: dates, labels, lists of links, headings of what was left out.
import { beginsComments, isClosingLine, isDateLine, isOnlyLinks } from "./aside-lines.ts";
import type { Block } from "./cut-blocks.ts";
import { lettersOf } from "./letters.ts";
import { isWithin } from "./page-survey.ts";
import { isItem, withoutPointerLists } from "./pointer-lists.ts";
import { HEADING_TAGS } from "./tag-kinds.ts";
import { isProse } from "./weigh-elements.ts";

/** A label is shorter than this, in characters, and no sentence. */
const LABEL_LENGTH = 60;

/** Closing lines are looked for among this many last blocks. */
const CLOSING_BLOCKS = 6;

/** Date lines are looked for among this many first and last blocks. */
const DATE_BLOCKS = 6;

/** Share of links from which the last list only points elsewhere, and the length up to which its items do. */
const LAST_LIST_LINKS = 0.25;
const POINTER_LENGTH = 110;

/** A line that says "comments" ends the article where at least this share of it stands before. */
const BEFORE_COMMENTS = 0.3;

export function trimEdges(all: readonly Block[], headline: Block | null): Block[] {
  const blocks = withoutPointerLists(beforeComments(all));
  const kept = blocks.filter((block, at) => {
    if (headline && isSame(block.text, headline.text)) return false;
    const fromEnd = blocks.length - at;
    if ((at < DATE_BLOCKS || fromEnd <= DATE_BLOCKS) && isDateLine(block)) return false;
    return !(at > 0 && fromEnd <= CLOSING_BLOCKS && isClosingLine(block));
  });
  return withoutEmptyHeadings(trimEnd(trimStart(kept)));
}

/** The headline may be printed twice, with other marks or other gaps. */
function isSame(text: string, headline: string): boolean {
  if (text.length > headline.length * 2 || headline.length > text.length * 2) return false;
  return lettersOf(text) === lettersOf(headline);
}

function beforeComments(blocks: readonly Block[]): readonly Block[] {
  const length = (some: readonly Block[]) => some.reduce((sum, { text }) => sum + text.length, 0);
  const at = blocks.findIndex(beginsComments);
  if (at < 0 || length(blocks.slice(0, at)) < length(blocks) * BEFORE_COMMENTS) return blocks;
  return blocks.slice(0, at);
}

function trimStart(blocks: readonly Block[]): Block[] {
  const first = blocks.findIndex((block) => !isLabel(block) && !isOnlyLinks(block));
  return blocks.slice(Math.max(first, 0));
}

function trimEnd(blocks: readonly Block[]): Block[] {
  let end = blocks.length;
  for (; end > 1; end--) {
    const block = blocks[end - 1]!;
    const pointer =
      isItem(block) && block.linked >= block.text.length * LAST_LIST_LINKS && block.text.length <= POINTER_LENGTH;
    if (!isOnlyLinks(block) && !pointer && !(isLabel(block) && block.box.tag !== "p")) break;
  }
  return blocks.slice(0, end);
}

/** Short, no sentence, and no place where prose stands: "Caption", "Close", "4". */
function isLabel(block: Block): boolean {
  const { box, text } = block;
  if (HEADING_TAGS.has(box.tag)) return false;
  return (
    text.length < LABEL_LENGTH &&
    !isProse(block) &&
    !/[.!?…:"”’»]$/u.test(text) &&
    !/^(?:td|th|li|dd|dt)$/.test(box.tag)
  );
}

function headsWords({ box }: Block, below: Block): boolean {
  const { parent } = box;
  if (!parent || parent.tag === "a" || parent.tag === "li" || HEADING_TAGS.has(below.box.tag)) return false;
  return isWithin(below.box, parent) && !isOnlyLinks(below);
}

/** A heading with nothing under it introduced something that was left out. */
function withoutEmptyHeadings(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  for (const block of blocks.toReversed()) {
    const below = kept.at(-1);
    const heading = HEADING_TAGS.has(block.box.tag);
    if (heading && !below) continue;
    // a heading that is a link points elsewhere, unless the words it heads stand beside it
    if (heading && below && isOnlyLinks(block) && !headsWords(block, below)) continue;
    kept.push(block);
  }
  return kept.reverse();
}
