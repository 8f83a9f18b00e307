// Cuts the surveyed page into blocks: paragraphs, headings, list items, cells, and whatever else stands on lines of its own.
import { type KnownNames, knownNames, namesSay } from "./element-names.ts";
import { isTimeUp, type Sliced } from "./in-slices.ts";
import { isSurveyedText, type Survey, type SurveyedElement, type SurveyedText } from "./page-survey.ts";
import { BLOCK_TAGS, HEADING_TAGS } from "./tag-kinds.ts";

/** A `null` among a block's items is a line break. */
type BlockItem = SurveyedText | null;

export interface Block {
  /** The nearest element that makes a block. */
  box: SurveyedElement;
  items: BlockItem[];
  /** Its words with white space as rendered; line breaks as spaces. */
  text: string;
  /** Characters of `text` that stand in links. */
  linked: number;
}

/** All blocks that hold text, in document order. */
export function* cutBlocks(survey: Survey): Sliced<Block[]> {
  const blocks: Block[] = [];
  let items: BlockItem[] = [];
  let worded = false;
  let linked = 0;
  let breaks = 0;
  const boxes: SurveyedElement[] = [survey.root];
  const flush = () => {
    if (worded) {
      const text = wordsOf(items);
      if (text) blocks.push({ box: boxes.at(-1)!, items, text, linked: Math.min(linked, text.length) });
    }
    if (items.length) items = [];
    worded = false;
    linked = 0;
    breaks = 0;
  };
  const levels: { element: SurveyedElement; next: number; link: boolean }[] = [
    { element: survey.root, next: 0, link: false },
  ];
  const known = knownNames(survey);
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    if (isTimeUp()) yield;
    const child = level.element.children[level.next++];
    if (!child) {
      levels.pop();
      if (BLOCK_TAGS.has(level.element.tag)) {
        flush();
        boxes.pop();
      }
    } else if (isSurveyedText(child)) {
      const words = child.data.trim().length;
      if (words) {
        worded = true;
        breaks = 0;
        if (level.link) linked += words;
      }
      // white space before a block's first word is not rendered
      if (worded || items.length) items.push(child);
    } else if (child.tag === "br") {
      // two line breaks are how old pages part their paragraphs
      if (++breaks > 1) flush();
      else items.push(null);
    } else if (BLOCK_TAGS.has(child.tag) || HEADING_TAGS.has(boxes.at(-1)!.tag) || !isUnseen(child, known)) {
      if (BLOCK_TAGS.has(child.tag)) {
        flush();
        boxes.push(child);
      }
      levels.push({ element: child, next: 0, link: level.link || child.tag === "a" });
    }
  }
  return blocks;
}

/** True for what stands in a line of prose for screen readers (in a headline it parts kicker from headline), or for when the mouse is over it. */
function isUnseen(element: SurveyedElement, known: KnownNames): boolean {
  return element.className !== "" && namesSay(element, known).furniture?.kind === "unseen";
}

function wordsOf(items: BlockItem[]): string {
  let text = "";
  for (const item of items) text += item ? item.data : " ";
  return text.replace(/[\t\n\f\r ]{2,}|[\t\n\f\r]/g, " ").trim();
}
