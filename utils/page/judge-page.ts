// Mozilla's Readability judges which text of a page is the article. It works on a light copy of the page and takes it
// apart; the copy's text nodes lead back to the live ones.
import { isTimeUp, type Sliced } from "./in-slices.ts";
import { LightDocument } from "./light-document.ts";
import { LightElement, type LightNode, LightText } from "./light-nodes.ts";
import { LightReader } from "./light-reader.ts";
import { isSurveyedText, type Survey, type SurveyedText } from "./page-survey.ts";

/** Readability's own three steps of leniency, strictest first: bits for unlikely candidates, class weights, cleaning. */
const LENIENCY = [7, 6, 4, 0];

/** Characters below which Readability itself would try again more leniently. */
const ENOUGH = 500;

/** The text that Readability takes for the article's; empty where it finds none. */
export function* judgePage(survey: Survey, title: string): Sliced<Set<SurveyedText>> {
  let best = new Set<SurveyedText>();
  let bestLength = 0;
  for (const flags of LENIENCY) {
    // the stock loop resets innerHTML between its passes, and with it every node's identity: one pass, on a copy each
    const copy = yield* copyOf(survey, title);
    const picked = yield* textBelow(yield* new LightReader(copy, flags).read());
    yield;
    let length = 0;
    for (const { data } of picked) length += data.trim().length;
    if (length > bestLength) {
      best = picked;
      bestLength = length;
    }
    if (bestLength >= ENOUGH) break;
  }
  return best;
}

function* copyOf(survey: Survey, title: string): Sliced<LightDocument> {
  const copy = new LightDocument(title, survey.root);
  const copies = [copy.body];
  for (const surveyed of survey.elements) {
    const element = copies[surveyed.index]!;
    for (const child of surveyed.children) {
      if (isSurveyedText(child)) element.grow(new LightText(child));
      else {
        const inner = new LightElement(child.tag, copy.tags, child);
        copies[child.index] = inner;
        element.grow(inner);
      }
    }
    if (isTimeUp()) yield;
  }
  return copy;
}

function* textBelow(content: LightElement | null): Sliced<Set<SurveyedText>> {
  const texts = new Set<SurveyedText>();
  let node: LightNode | null = content?.firstChild ?? null;
  while (node) {
    if (node instanceof LightText) {
      texts.add(node.surveyed);
      if (isTimeUp()) yield;
    }
    let next: LightNode | null = node instanceof LightElement ? node.firstChild : null;
    let above: LightNode | null = node;
    while (!next && above && above !== content) {
      next = above.nextSibling;
      above = above.parentNode instanceof LightElement ? above.parentNode : null;
    }
    node = next;
  }
  return texts;
}
