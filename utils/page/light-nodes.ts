// A page's tree in plain objects, with just the part of the DOM that Readability asks for: it takes the tree apart, and
// every question to the browser's own DOM would cost it many times more. Text is put together once and kept until
// something below moves.
import { LightNames } from "./light-names.ts";
import type { LightTags, TagQuery } from "./light-tags.ts";
import type { SurveyedElement, SurveyedText } from "./page-survey.ts";

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

export class LightElement extends LightNames {
  readonly nodeType = 1;
  tagName: string;
  parentNode: LightParent | null = null;
  previousSibling: LightNode | null = null;
  nextSibling: LightNode | null = null;
  firstChild: LightNode | null = null;
  lastChild: LightNode | null = null;
  private text: string | null = null;
  private inner: string | null = null;
  private blank: boolean | null = null;
  private elements: LightElement[] | null = null;
  /** Bits of the tags that may stand below: none that does is missing, some that went may be left. */
  private below = 0;
  private readonly tags: LightTags;

  /** `surveyed`: the page's own element; null for what Readability makes. */
  constructor(tag: string, tags: LightTags, surveyed: SurveyedElement | null = null) {
    super(surveyed);
    this.tags = tags;
    this.tagName = tags.capitals(tag);
  }

  get nodeName(): string {
    return this.tagName;
  }

  get childNodes(): LightNode[] {
    const nodes: LightNode[] = [];
    for (let child = this.firstChild; child; child = child.nextSibling) nodes.push(child);
    return nodes;
  }

  get children(): LightElement[] {
    if (this.elements) return this.elements;
    const elements: LightElement[] = [];
    for (let child = this.firstChild; child; child = child.nextSibling) if (child.nodeType === 1) elements.push(child);
    this.elements = elements;
    return elements;
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
    return this.search(this.tags.query(tag), Number.POSITIVE_INFINITY);
  }

  querySelectorAll(tags: string): LightElement[] {
    return this.search(this.tags.query(tags), Number.POSITIVE_INFINITY);
  }

  /** True where one of the tags, parted by commas, stands below. */
  holds(tags: string): boolean {
    return this.search(this.tags.query(tags), 1).length > 0;
  }

  /** False where the tag stands nowhere below; true where it may. */
  mayHold(tag: string): boolean {
    return (this.below & this.tags.query(tag).bits) !== 0;
  }

  /** Gives the element another tag. */
  rename(tag: string): void {
    this.tagName = this.tags.capitals(tag);
    if (this.parentNode?.nodeType === 1) this.parentNode.tell(this.tags.bitOf(this.tagName));
  }

  /** In document order. */
  private search({ tags, bits }: TagQuery, most: number): LightElement[] {
    const found: LightElement[] = [];
    const [only] = tags.length === 1 ? tags : [];
    let node = this.below & bits ? this.firstChild : null;
    while (node && found.length < most) {
      let next: LightNode | null = null;
      if (node.nodeType === 1) {
        if (only === undefined ? tags.includes(node.tagName) : node.tagName === only) found.push(node);
        if (node.below & bits) next = node.firstChild;
      }
      next ??= node.nextSibling;
      for (let above = node.parentNode; !next && above && above !== this; above = above.parentNode) {
        next = (above as LightElement).nextSibling;
      }
      node = next;
    }
    return found;
  }

  /** What stands below has come by these tags. */
  private tell(bits: number): void {
    let above: LightParent | null = this;
    while (above?.nodeType === 1 && (above.below & bits) !== bits) {
      above.below |= bits;
      above = above.parentNode;
    }
  }

  /** Puts a node that hangs nowhere at the end of an element that nobody has asked for anything yet. */
  grow(child: LightNode): void {
    const last = this.lastChild;
    child.parentNode = this;
    child.previousSibling = last;
    if (last) last.nextSibling = child;
    else this.firstChild = child;
    this.lastChild = child;
    if (child.nodeType === 1) this.tell(child.below | this.tags.bitOf(child.tagName));
  }

  appendChild(child: LightNode): LightNode {
    if (child.parentNode) child.remove();
    this.grow(child);
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
    if (fresh.nodeType === 1) this.tell(fresh.below | this.tags.bitOf(fresh.tagName));
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
