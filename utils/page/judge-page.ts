// Mozilla's Readability judges which text of a page is the article. It works on an inert copy and takes it apart; the
// copy's text nodes lead back to the live ones.
import Readability from "@mozilla/readability/Readability.js";
import type { Sliced } from "./in-slices.ts";
import { isSurveyedText, type Survey, type SurveyedElement, type SurveyedText } from "./page-survey.ts";
import { SHELL_TAGS } from "./tag-kinds.ts";

/** Readability's own three steps of leniency, strictest first: bits for unlikely candidates, class weights, cleaning. */
const LENIENCY = [7, 6, 4, 0];

/** Characters below which Readability itself would try again more leniently. */
const ENOUGH = 500;

/** Elements whose `name` or `id` would turn up as a property of a form or of the document. */
const NAMED = new Set(["img", "form", "output", "fieldset", ...SHELL_TAGS]);

interface Tunable {
  _flags: number;
}

/** The text that Readability takes for the article's; empty where it finds none. */
export function* judgePage(survey: Survey, title: string): Sliced<Set<SurveyedText>> {
  let best = new Set<SurveyedText>();
  let bestLength = 0;
  for (const flags of LENIENCY) {
    const { inert, back } = yield* copyOf(survey, title);
    // the stock loop resets innerHTML between its passes, and with it every node's identity: one pass, on a copy each
    const reader = new Readability(inert, { charThreshold: -1, serializer: (node) => node, disableJSONLD: true });
    (reader as unknown as Tunable)._flags = flags;
    const picked = yield* textBelow((yield* reader.parse())?.content ?? null, back);
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

interface Copy {
  inert: Document;
  back: Map<Node, SurveyedText>;
}

/** A copy without browsing context: custom elements stay asleep, pictures are not loaded. */
function* copyOf(survey: Survey, title: string): Sliced<Copy> {
  const inert = document.implementation.createHTMLDocument(title);
  const back = new Map<Node, SurveyedText>();
  const copies: Element[] = [];
  let done = 0;
  for (const surveyed of survey.elements) {
    const copy = copyElement(inert, surveyed);
    copies.push(copy);
    for (const child of surveyed.children) {
      if (!isSurveyedText(child)) continue;
      back.set(inert.createTextNode(child.data), child);
    }
    if (++done % 200 === 0) yield;
  }
  // from the top, so that each step puts in one node and never a whole tree
  inert.body.replaceWith(copies[0]!);
  const texts = back.keys();
  for (const surveyed of survey.elements) {
    const copy = copies[surveyed.index]!;
    for (const child of surveyed.children) {
      copy.appendChild(isSurveyedText(child) ? texts.next().value! : copies[child.index]!);
    }
    if (++done % 200 === 0) yield;
  }
  return { inert, back };
}

function copyElement(inert: Document, { element, tag, parent }: SurveyedElement): Element {
  if (!parent) return inert.createElement("body");
  const copy = inert.importNode(element, false);
  copy.removeAttribute("name");
  if (NAMED.has(tag)) copy.removeAttribute("id");
  return copy;
}

function* textBelow(content: Node | null, back: Map<Node, SurveyedText>): Sliced<Set<SurveyedText>> {
  const texts = new Set<SurveyedText>();
  if (!content) return texts;
  const walker = (content.ownerDocument ?? document).createTreeWalker(content, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = back.get(walker.currentNode);
    if (text) texts.add(text);
    if (texts.size % 500 === 0) yield;
  }
  return texts;
}
