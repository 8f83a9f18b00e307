// Takes off what clings to an article's beginning and end: dates, labels, lists of links, headings of what was left out.
import { isClosingLine, isDateLine, isOnlyLinks } from "./aside-lines.ts";
import type { Block } from "./cut-blocks.ts";
import { HEADING_TAGS } from "./tag-kinds.ts";
import { isProse } from "./weigh-elements.ts";

/** A label is shorter than this, in characters, and no sentence. */
const LABEL_LENGTH = 60;

/** Closing lines are looked for among this many last blocks. */
const CLOSING_BLOCKS = 6;

/** Date lines are looked for among this many first and last blocks. */
const DATE_BLOCKS = 6;

/** Share of links from which the last list only points elsewhere. */
const LAST_LIST_LINKS = 0.25;

export function trimEdges(blocks: readonly Block[], headline: Block | null): Block[] {
  const kept = blocks.filter((block, at) => {
    if (headline && block.text === headline.text) return false;
    const fromEnd = blocks.length - at;
    if ((at < DATE_BLOCKS || fromEnd <= DATE_BLOCKS) && isDateLine(block)) return false;
    return !(at > 0 && fromEnd <= CLOSING_BLOCKS && isClosingLine(block));
  });
  return withoutEmptyHeadings(trimEnd(trimStart(kept)));
}

function trimStart(blocks: readonly Block[]): Block[] {
  const first = blocks.findIndex((block) => !isLabel(block) && !isOnlyLinks(block));
  return blocks.slice(Math.max(first, 0));
}

function trimEnd(blocks: readonly Block[]): Block[] {
  let end = blocks.length;
  for (; end > 1; end--) {
    const block = blocks[end - 1]!;
    const pointer = block.box.tag === "li" && block.linked >= block.text.length * LAST_LIST_LINKS;
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

/** A heading with nothing under it introduced something that was left out. */
function withoutEmptyHeadings(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  for (const block of blocks.toReversed()) {
    const below = kept.at(-1);
    const heading = HEADING_TAGS.has(block.box.tag);
    if (heading && !below) continue;
    kept.push(block);
  }
  return kept.reverse();
}
