// Which heading of the page is the article's headline.
import type { Block } from "./cut-blocks.ts";
import type { SurveyedElement } from "./page-survey.ts";
import { likeness } from "./word-likeness.ts";

/** A heading is the headline where its words are this like what the page calls itself. */
const SAME_TITLE = 0.6;

/** An h1 is preferred to an h2 that is as like. */
const TOP_HEADING = 0.05;

/** Text nodes in a headline looked at. */
const MOST_TAILS = 20;

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
  const isTop = ({ box, text }: Block) => box.tag === "h1" && text.length <= LONGEST && !isOnTrail(box);
  const isOpen = ({ box }: Block) => !furniture[box.index];
  const open = blocks.slice(0, Math.max(begins, 0)).filter((block) => isTop(block) && isOpen(block));
  // under a top heading, those within the text are its sections'
  const until = begins >= 0 && open.length ? begins : blocks.length;
  for (const [at, block] of blocks.entries()) {
    const isLesser = block.box.tag === "h2" && at < until && isOpen(block) && block.text.length <= LONGEST;
    if (!isTop(block) && !isLesser) continue;
    const like = Math.max(0, ...titles.map((title) => likeness(title, block.text)));
    const weighed = like + (isTop(block) ? TOP_HEADING : 0);
    if (weighed > bestLikeness) {
      best = block;
      bestLikeness = weighed;
    }
  }
  if (bestLikeness >= SAME_TITLE) return best;
  return open.at(-1) ?? null;
}

/** What is left of the headline's words from each of its text nodes on, the first left out. */
export function tailsOf({ items }: Block): string[] {
  const texts = items.map((item) => item?.data ?? " ");
  return texts
    .slice(0, MOST_TAILS)
    .map((_, at) => texts.slice(at).join("").trim())
    .slice(1);
}

/** Levels looked at for a trail of the site's sections, from the heading up: higher ones name what they hold besides. */
const TRAIL_LEVELS = 3;

/** True for the last step of a trail such as "Home › Politics › Three held": it repeats the headline. */
function isOnTrail(box: SurveyedElement): boolean {
  let above: SurveyedElement | null = box;
  for (let level = 0; above && level < TRAIL_LEVELS; level++, above = above.parent) {
    if (/breadcrumb/i.test(above.className)) return true;
  }
  return false;
}
