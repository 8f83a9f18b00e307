// Lists that only point elsewhere, under a heading that says so: "More great stories", "Table of contents".
import { isOnlyLinks } from "./aside-lines.ts";
import type { Block } from "./cut-blocks.ts";

/** A heading of such a list is no longer, and neither is an item, in characters. */
const LONGEST_HEAD = 60;
const LONGEST_ITEM = 160;

const HEAD =
  /^(?:more\b.{0,30}\b(?:stories|news|articles|reading|coverage)|table of contents|in this article|on this page|contents|inhalt(?:sverzeichnis)?|mehr (?:zum thema|von|aus|über)\b.{0,40}|further reading|related (?:articles|stories|reading|news))\W{0,3}$/i;

/** True for a list's item, and for a paragraph in one. */
export function isItem({ box }: Block): boolean {
  return box.tag === "li" || box.parent?.tag === "li";
}

/** A list with more of the text than this is what the page is about. */
const MOST_OF_TEXT = 0.25;

/** Lists looked at: each costs a pass over the blocks. */
const MOST_LISTS = 20;

/** The blocks without such lists and their headings. */
export function withoutPointerLists(blocks: readonly Block[]): readonly Block[] {
  const all = lengthOf(blocks);
  let kept = blocks;
  const heads = blocks.filter(({ text }) => text.length <= LONGEST_HEAD && HEAD.test(text));
  for (const head of heads.slice(0, MOST_LISTS)) {
    const at = kept.indexOf(head);
    const past = kept.findIndex((block, index) => index > at && !isPointer(block));
    const list = new Set(kept.slice(at, past < 0 ? kept.length : past));
    if (lengthOf([...list]) <= all * MOST_OF_TEXT) kept = kept.filter((block) => !list.has(block));
  }
  return kept;
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

function isPointer(block: Block): boolean {
  return isOnlyLinks(block) || (isItem(block) && block.text.length <= LONGEST_ITEM);
}
