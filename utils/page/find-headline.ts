// Which heading of the page is the article's headline.
import type { Block } from "./cut-blocks.ts";
import { likeness } from "./word-likeness.ts";

/** A heading is the headline where its words are this like what the page calls itself. */
const SAME_TITLE = 0.6;

/** An h1 is preferred to an h2 that is as like. */
const TOP_HEADING = 0.05;

/** Longer ones are captions in a heading's tag, in characters. */
const LONGEST = 300;

/**
 * Null where no heading stands out. `furniture`: by element index; `begins`: index of the article's first block of prose,
 * -1 where it has none.
 */
export function findHeadline(
  blocks: readonly Block[],
  titles: readonly string[],
  furniture: readonly boolean[],
  begins: number,
): Block | null {
  let best: Block | null = null;
  let bestLikeness = 0;
  const isTop = ({ box, text }: Block) => box.tag === "h1" && text.length <= LONGEST;
  for (const block of blocks) {
    if (!isTop(block) && (block.box.tag !== "h2" || furniture[block.box.index] || block.text.length > LONGEST))
      continue;
    const like = Math.max(0, ...titles.map((title) => likeness(title, block.text)));
    const weighed = like + (isTop(block) ? TOP_HEADING : 0);
    if (weighed > bestLikeness) {
      best = block;
      bestLikeness = weighed;
    }
  }
  if (bestLikeness >= SAME_TITLE) return best;
  const open = blocks.slice(0, Math.max(begins, 0)).filter((block) => isTop(block) && !furniture[block.box.index]);
  return open.at(-1) ?? null;
}
