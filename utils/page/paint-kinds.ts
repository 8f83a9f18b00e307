// The elements that hold painted words, as selectors: the rules stand for them alone.
import { attributeOf, documentOf, elementAbove, holds, isElement, parentOf, tagOf } from "./node-access.ts";
import type { ReadArticle } from "./read-article.ts";
import { BLOCK_TAGS } from "./tag-kinds.ts";

/** An element around all of the article's text, and a selector for it that fits few others. */
export interface Frame {
  element: Element;
  selector: string;
}

/** Classes looked at to tell an element from others. */
const MOST_CLASSES = 10;

/** The nearest one that can be told from the page's others; null where only the page itself stands around the text. */
export function frameOf({ pieces, shadows }: ReadArticle): Frame | null {
  const [first] = pieces;
  if (!first || shadows.length > 0) return null;
  const last = pieces.at(-1)!.node;
  for (let above = elementAbove(first.node); above; above = elementAbove(above)) {
    if (tagOf(above) === "body") return null;
    const selector = holds(above, last) && pieces.every(({ node }) => holds(above!, node)) ? nameOf(above) : null;
    if (selector !== null) return { element: above, selector };
  }
  return null;
}

/** By its tag, id or rarest class; null where it has none of its own. */
function nameOf(element: Element): string | null {
  const tag = tagOf(element);
  if (tag === "article" || tag === "main") return tag;
  const id = attributeOf(element, "id");
  if (id) return `#${CSS.escape(id)}`;
  const count = (name: string) => Document.prototype.getElementsByClassName.call(documentOf(element)!, name).length;
  const classes = attributeOf(element, "class")?.match(/\S+/g)?.slice(0, MOST_CLASSES) ?? [];
  const [rarest] = classes.sort((one, other) => count(one) - count(other));
  return rarest ? `.${CSS.escape(rarest)}` : null;
}

/**
 * "article p a": the element that holds the text, the block around it, and what stands around all of it. Firefox hands
 * no highlight down to inner elements.
 */
export function kindOf(text: Node, frame: Frame | null): string {
  const own = elementAbove(text);
  let block: Node | null = own;
  // not out of the frame, nor of a shadow tree: no selector reaches across
  while (block && isElement(block) && block !== frame?.element && !BLOCK_TAGS.has(tagOf(block)))
    block = parentOf(block);
  const around = [...new Set([frame?.element, block, own])].filter((node) => node && isElement(node)) as Element[];
  return around.map((one) => (one === frame?.element ? frame.selector : CSS.escape(tagOf(one)))).join(" ");
}
