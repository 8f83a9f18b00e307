// The kinds of elements that hold painted words, as selectors: the rules stand for them alone.
import { elementAbove, holds, isElement, parentOf, tagOf } from "./node-access.ts";
import type { ReadArticle } from "./read-article.ts";
import { BLOCK_TAGS } from "./tag-kinds.ts";

/** "article ": what stands around all of the text and is known by its tag, so that the page's other text is left alone. */
export function frameOf({ pieces, shadows }: ReadArticle): string {
  const [first] = pieces;
  if (!first || shadows.length > 0) return "";
  for (let above = elementAbove(first.node); above; above = elementAbove(above)) {
    const tag = tagOf(above);
    if ((tag === "article" || tag === "main") && pieces.every(({ node }) => holds(above!, node))) return `${tag} `;
  }
  return "";
}

/** "p a": the element that holds the text, and the block around it. Firefox hands no highlight down to inner elements. */
export function kindOf(text: Node): string {
  const own = elementAbove(text);
  let block: Node | null = own;
  // not out of a shadow tree: no selector reaches across
  while (block && isElement(block) && !BLOCK_TAGS.has(tagOf(block))) block = parentOf(block);
  const tags = own ? (block && block !== own && isElement(block) ? [block, own] : [own]) : [];
  return tags.map((element) => CSS.escape(tagOf(element))).join(" ");
}
