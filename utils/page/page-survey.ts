// The page as plain records, taken once: everything after works on these, so that neither clobbered properties nor a
// page that changes under our hands can mislead it.
import { isTimeUp, type Sliced } from "./in-slices.ts";
import {
  attributeNamesOf,
  attributeOf,
  childrenOf,
  isLaidOut,
  kindOf,
  rawTextOf,
  shadowOf,
  siblingsAfter,
  slottedIn,
  tagOf,
} from "./node-access.ts";
import { SHELL_TAGS, SILENT_TAGS } from "./tag-kinds.ts";

/** Nodes looked at before the survey stops: some fifteen times a long article's page, and a few seconds' work. */
export const MAX_NODES = 150_000;

const { ELEMENT_NODE: ELEMENT, TEXT_NODE: TEXT } = Node;
const NONE: Node[] = [];
const CHILDLESS: readonly never[] = [];

/** Children fetched at once: a page may have a million in one element. */
const AT_ONCE = 1_000;

/** Hidden elements remembered, and the characters of text that make one worth it. */
const MOST_HIDDEN = 50;
const MUCH_HIDDEN = 200;

/** Elements nested deeper count as children of the one at this depth; HTML parsers stop at 512. */
const MAX_DEPTH = 512;

export interface SurveyedElement {
  element: Element;
  tag: string;
  /** Names of the attributes it has: most questions are about others, and need not go to the page. */
  attributes: readonly string[];
  /** Its class and id as written; empty where it has none. */
  className: string;
  id: string;
  parent: SurveyedElement | null;
  children: readonly (SurveyedElement | SurveyedText)[];
  depth: number;
  /** Place in `Survey.elements`. */
  index: number;
  /** Index of the first element after this one's descendants. */
  after: number;
}

export interface SurveyedText {
  node: Text;
  /** As it was when surveyed. */
  data: string;
  parent: SurveyedElement;
}

export interface Survey {
  root: SurveyedElement;
  /** In document order: parents before their children. */
  elements: SurveyedElement[];
  /** True where the page holds more nodes than are looked at. */
  cut: boolean;
  /** Shadow trees that were looked into. */
  shadows: ShadowRoot[];
  /** What holds text and is not laid out: "read more" may show it. */
  hidden: Element[];
}

export function isSurveyedText(node: SurveyedElement | SurveyedText): node is SurveyedText {
  return "data" in node;
}

/** Surveys what is below `top` and laid out. Without recursion: pages nest as deep as they like. */
export function* surveyPage(top: Element): Sliced<Survey> {
  const root = record(top, tagOf(top), null, 0);
  const elements = [root];
  const waiting: { parent: SurveyedElement; nodes: Node[]; next: number; slot: boolean }[] = [];
  const shadows: ShadowRoot[] = [];
  const hidden: Element[] = [];
  let seen = 0;
  // in place of an element's children those of its open shadow tree, where a slot stands for what is put into it
  // https://drafts.csswg.org/css-scoping-1/#flattening
  const open = (parent: SurveyedElement, element: Element, tag: string) => {
    const shadow = shadowOf(element);
    if (shadow) shadows.push(shadow);
    const slotted = tag === "slot" ? slottedIn(element) : NONE;
    const slot = slotted.length > 0;
    const nodes = slot ? slotted : childrenOf(shadow ?? element, AT_ONCE);
    if (nodes.length > 0) waiting.push({ parent, nodes, next: 0, slot });
    else parent.after = elements.length;
  };
  open(root, top, root.tag);
  for (let level = waiting.at(-1); level; level = waiting.at(-1)) {
    if (level.next >= AT_ONCE && !level.slot && level.next === level.nodes.length) {
      level.nodes = siblingsAfter(level.nodes.at(-1)!, AT_ONCE);
      level.next = 0;
    }
    const node = level.nodes[level.next++];
    if (!node || seen >= MAX_NODES) {
      waiting.pop();
      level.parent.after = elements.length;
      continue;
    }
    seen++;
    if (isTimeUp()) yield;
    const { parent } = level;
    const kind = kindOf(node);
    if (kind === TEXT) {
      const { data } = node as Text;
      if (data) putBelow(parent, { node: node as Text, data, parent });
    } else if (kind === ELEMENT) {
      const element = node as Element;
      const tag = tagOf(element);
      if (SILENT_TAGS.has(tag)) continue;
      if (parent.depth >= MAX_DEPTH) {
        // whether it is shown would be asked of all elements above it, for each anew
        open(parent, element, tag);
        continue;
      }
      const inner = record(element, tag, parent, elements.length);
      if (!isShown(inner)) {
        const much = hidden.length < MOST_HIDDEN && !isLaidOut(element) && rawTextOf(element).length >= MUCH_HIDDEN;
        if (much) hidden.push(element);
        continue;
      }
      elements.push(inner);
      putBelow(parent, inner);
      if (!SHELL_TAGS.has(tag)) open(inner, element, tag);
    }
  }
  return { root, elements, cut: seen >= MAX_NODES, shadows, hidden };
}

function record(element: Element, tag: string, parent: SurveyedElement | null, index: number): SurveyedElement {
  const attributes = attributeNamesOf(element);
  return {
    element,
    tag,
    attributes,
    className: (attributes.includes("class") && attributeOf(element, "class")) || "",
    id: (attributes.includes("id") && attributeOf(element, "id")) || "",
    parent,
    children: CHILDLESS,
    depth: parent ? parent.depth + 1 : 0,
    index,
    after: index + 1,
  };
}

/** Most elements have one child, and a first `push` would make room for sixteen more: thousands of them hold what is read up. */
function putBelow(parent: SurveyedElement, child: SurveyedElement | SurveyedText): void {
  if (parent.children === CHILDLESS) parent.children = [child];
  else (parent.children as (SurveyedElement | SurveyedText)[]).push(child);
}

function isShown(surveyed: SurveyedElement): boolean {
  if (surveyed.attributes.length > 0) {
    const hidden = surveyedAttribute(surveyed, "hidden");
    if ((hidden !== null && hidden !== "until-found") || surveyedAttribute(surveyed, "aria-hidden") === "true")
      return false;
  }
  return isLaidOut(surveyed.element);
}

/** The attribute's value as it is now; null where the element has none of that name. */
export function surveyedAttribute({ element, attributes }: SurveyedElement, name: string): string | null {
  return attributes.includes(name) ? attributeOf(element, name) : null;
}

/** True where `inner` is `outer` or stands below it. */
export function isWithin(inner: SurveyedElement, outer: SurveyedElement): boolean {
  return outer.index <= inner.index && inner.index < outer.after;
}
