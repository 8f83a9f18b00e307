// Which heading of the page is the article's headline.
import type { Block } from "./cut-blocks.ts";
import { likeness } from "./word-likeness.ts";

/** A heading is the headline where its words are this like what the page calls itself. */
const SAME_TITLE = 0.6;

/** An h1 is preferred to an h2 that is as like. */
const TOP_HEADING = 0.05;

/** Longer ones are captions in a heading's tag, in characters. */
const LONGEST = 300;

/** Null where no heading stands out. `furniture`: by element index. */
export function findHeadline(
  blocks: readonly Block[],
  titles: readonly string[],
  furniture: readonly boolean[],
): Block | null {
  let best: Block | null = null;
  let bestLikeness = 0;
  const headings = blocks.filter(({ box, text }) => (box.tag === "h1" || box.tag === "h2") && text.length <= LONGEST);
  for (const block of headings) {
    if (furniture[block.box.index] && block.box.tag !== "h1") continue;
    const like = Math.max(0, ...titles.map((title) => likeness(title, block.text)));
    const weighed = like + (block.box.tag === "h1" ? TOP_HEADING : 0);
    if (weighed > bestLikeness) {
      best = block;
      bestLikeness = weighed;
    }
  }
  if (bestLikeness >= SAME_TITLE) return best;
  const top = headings.filter(({ box }) => box.tag === "h1" && !furniture[box.index]);
  return top.length === 1 ? top[0]! : null;
}
