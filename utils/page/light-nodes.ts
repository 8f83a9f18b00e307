// A page's tree in plain objects, with just the part of the DOM that Readability asks for: it takes the tree apart, and
// every question to the browser's own DOM would cost it many times more. Text is put together once and kept until
// something below moves.
import type { LightTags } from "./light-tags.ts";
import { type SurveyedElement, type SurveyedText, surveyedAttribute } from "./page-survey.ts";

export type LightNode = LightElement | LightText;
type LightParent = LightElement | LightRoot;

/** What the tree hangs in. */
export interface LightRoot {
  readonly nodeType: 9;
  readonly parentNode: null;
  removeChild(child: LightNode): LightNode;
}

const NONE: readonly never[] = [];

/** Of one text node so many characters are judged: more of them would say nothing else, and pages may hold megabytes. */
const MOST_JUDGED = 20_000;
const SHOWN = { display: "", visibility: "" };
const HIDDEN = { display: "", visibility: "hidden" };
const INLINE_HIDDEN = /(?:^|;)\s*(?:visibility\s*:\s*hidden|display\s*:\s*none)/i;

export class LightText {
  readonly nodeType = 3;
  readonly nodeName = "#text";
  readonly childNodes = NONE;
  readonly firstChild = null;
  parentNode: LightElement | null = null;
  previousSibling: LightNode | null = null;
  nextSibling: LightNode | null = null;

  readonly textContent: string;
  readonly surveyed: SurveyedText;

  constructor(surveyed: SurveyedText) {
    this.textContent = surveyed.data.slice(0, MOST_JUDGED);
    this.surveyed = surveyed;
  }

  get isBlank(): boolean {
    return !/\S/.test(this.textContent);
  }

  remove(): void {
    this.parentNode?.removeChild(this);
  }
}

export class LightElement {
  readonly nodeType = 1;
  /** Tells Readability that tags may be renamed in place. */
  readonly __JSDOMParser__ = true;
  tagName: string;
  className = "";
  id = "";
  style = SHOWN;
  parentNode: LightParent | null = null;
  previousSibling: LightNode | null = null;
  nextSibling: LightNode | null = null;
  firstChild: LightNode | null = null;
  lastChild: LightNode | null = null;
  private text: string | null = null;
  private inner: string | null = null;
  private blank: boolean | null = null;
  private elements: LightElement[] | null = null;
  private readonly tags: LightTags;
  private readonly surveyed: SurveyedElement | null;

  /** `surveyed`: the page's own element; null for what Readability makes. */
  constructor(tag: string, tags: LightTags, surveyed: SurveyedElement | null = null) {
    this.tags = tags;
    this.surveyed = surveyed;
    this.tagName = tags.capitals(tag);
    if (!surveyed) return;
    this.className = surveyed.className;
    this.id = surveyed.id;
    const style = surveyedAttribute(surveyed, "style");
    if (style && INLINE_HIDDEN.test(style)) this.style = HIDDEN;
  }

  get nodeName(): string {
    return this.tagName;
  }

  getAttribute(name: string): string | null {
    return this.surveyed && surveyedAttribute(this.surveyed, name);
  }

  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null;
  }

  get attributes(): { name: string; value: string }[] {
    return (this.surveyed?.attributes ?? []).map((name) => ({ name, value: this.getAttribute(name) ?? "" }));
  }

  get childNodes(): LightNode[] {
    const nodes: LightNode[] = [];
    for (let child = this.firstChild; child; child = child.nextSibling) nodes.push(child);
    return nodes;
  }

  get children(): LightElement[] {
    this.elements ??= this.childNodes.filter((node) => node.nodeType === 1);
    return this.elements;
  }

  get firstElementChild(): LightElement | null {
    return elementFrom(this.firstChild);
  }

  get nextElementSibling(): LightElement | null {
    return elementFrom(this.nextSibling);
  }

  get textContent(): string {
    if (this.text !== null) return this.text;
    let text = "";
    for (let child = this.firstChild; child; child = child.nextSibling) text += child.textContent;
    this.text = text;
    return text;
  }

  /** True without a word below. */
  get isBlank(): boolean {
    if (this.blank !== null) return this.blank;
    let blank = true;
    // all of them are asked: what an element knows, those below it know, and what one forgets, those above it forget
    for (let child = this.firstChild; child; child = child.nextSibling) blank = child.isBlank && blank;
    this.blank = blank;
    return blank;
  }

  /** What `make` makes of the text, kept as long as the text stays. */
  innerText(make: (text: string) => string): string {
    const text = this.textContent;
    this.inner ??= make(text);
    return this.inner;
  }

  getElementsByTagName(tag: string): LightElement[] {
    return elementsBelow(this, tag, this.tags.present);
  }

  querySelectorAll(tags: string): LightElement[] {
    return elementsBelow(this, tags, this.tags.present);
  }

  appendChild(child: LightNode): LightNode {
    if (child.parentNode) child.remove();
    child.parentNode = this;
    child.previousSibling = this.lastChild;
    if (this.lastChild) this.lastChild.nextSibling = child;
    else this.firstChild = child;
    this.lastChild = child;
    if (child.nodeType === 1) this.elements?.push(child);
    this.forget();
    return child;
  }

  removeChild(child: LightNode): LightNode {
    const { previousSibling, nextSibling } = child;
    if (previousSibling) previousSibling.nextSibling = nextSibling;
    else this.firstChild = nextSibling;
    if (nextSibling) nextSibling.previousSibling = previousSibling;
    else this.lastChild = previousSibling;
    child.parentNode = null;
    child.previousSibling = null;
    child.nextSibling = null;
    if (child.nodeType === 1) this.elements?.splice(this.elements.indexOf(child), 1);
    this.forget();
    return child;
  }

  replaceChild(fresh: LightNode, old: LightNode): LightNode {
    fresh.remove();
    const { previousSibling, nextSibling } = old;
    fresh.parentNode = this;
    fresh.previousSibling = previousSibling;
    fresh.nextSibling = nextSibling;
    if (previousSibling) previousSibling.nextSibling = fresh;
    else this.firstChild = fresh;
    if (nextSibling) nextSibling.previousSibling = fresh;
    else this.lastChild = fresh;
    old.parentNode = null;
    old.previousSibling = null;
    old.nextSibling = null;
    this.elements = null;
    this.forget();
    return old;
  }

  remove(): void {
    this.parentNode?.removeChild(this);
  }

  private forget(): void {
    for (let above: LightParent | null = this; above instanceof LightElement; above = above.parentNode) {
      if (above.text === null && above.blank === null) return;
      above.text = null;
      above.inner = null;
      above.blank = null;
    }
  }
}

function elementFrom(first: LightNode | null): LightElement | null {
  for (let node = first; node; node = node.nextSibling) if (node.nodeType === 1) return node;
  return null;
}

/** `tags`: parted by commas; in document order. */
function elementsBelow(root: LightElement, tags: string, present: ReadonlySet<string>): LightElement[] {
  const found: LightElement[] = [];
  const wanted = tags
    .toUpperCase()
    .split(",")
    .filter((tag) => present.has(tag));
  if (!wanted.length) return found;
  for (let node = root.firstChild; node; ) {
    if (node.nodeType === 1 && wanted.includes(node.tagName)) found.push(node);
    let next = node.firstChild ?? node.nextSibling;
    for (let above = node.parentNode; !next && above && above !== root; above = above.parentNode) {
      next = (above as LightElement).nextSibling;
    }
    node = next;
  }
  return found;
}
