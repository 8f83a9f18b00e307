// Reads the page's nodes through the prototypes' own getters: a form with <input name="parentNode"> answers
// `form.parentNode` with that input, even in an extension's isolated world.

function getter<Result>(prototype: object, name: string): (node: Node) => Result {
  const owner = Object.hasOwn(prototype, name) ? prototype : Object.getPrototypeOf(prototype);
  const get = Object.getOwnPropertyDescriptor(owner, name)?.get;
  if (!get) throw new TypeError(`This browser has no getter for ${name}`);
  return Function.prototype.call.bind(get);
}

const parentNode = getter<ParentNode | null>(Node.prototype, "parentNode");
const firstChild = getter<ChildNode | null>(Node.prototype, "firstChild");
const nextSibling = getter<ChildNode | null>(Node.prototype, "nextSibling");
const isConnected = getter<boolean>(Node.prototype, "isConnected");
const nodeType = getter<number>(Node.prototype, "nodeType");
const localName = getter<string>(Element.prototype, "localName");
const textContent = getter<string | null>(Element.prototype, "textContent");
const ownerDocument = getter<Document | null>(Node.prototype, "ownerDocument");
const contains = Node.prototype.contains;
const matches = Element.prototype.matches;
const getAttribute = Element.prototype.getAttribute;
const getAttributeNames = Element.prototype.getAttributeNames;
const checkVisibility: typeof Element.prototype.checkVisibility | undefined = Element.prototype.checkVisibility;

/** The element or document above `node`; null where it has none. */
export function parentOf(node: Node): Node | null {
  return parentNode(node);
}

/** True while `node` hangs in its document. */
export function isInPage(node: Node): boolean {
  return isConnected(node);
}

/** The children as they stand now, at most `limit` of them. */
export function childrenOf(node: Node, limit: number): Node[] {
  const children: Node[] = [];
  for (let child = firstChild(node); child && children.length < limit; child = nextSibling(child)) children.push(child);
  return children;
}

export function isText(node: Node): node is Text {
  return nodeType(node) === Node.TEXT_NODE;
}

export function isElement(node: Node): node is Element {
  return nodeType(node) === Node.ELEMENT_NODE;
}

/** The tag's name in lower case, without prefix. */
export function tagOf(element: Element): string {
  return localName(element).toLowerCase();
}

/** The attribute's value; null where the element has none of that name. */
export function attributeOf(element: Element, name: string): string | null {
  return getAttribute.call(element, name);
}

/** The names of the attributes the element has, in the order they are written. */
export function attributeNamesOf(element: Element): readonly string[] {
  return getAttributeNames.call(element);
}

/** All text below the element, hidden text and scripts included. */
export function rawTextOf(element: Element): string {
  return textContent(element) ?? "";
}

/** The text nodes' data below the element, hidden text and scripts included: elements without a space between them stay apart. */
export function textsOf(element: Element): string[] {
  const walker = ownerDocument(element)?.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker?.nextNode()) texts.push((walker.currentNode as Text).data);
  return texts;
}

/** True where `inner` is `outer` or stands below it. */
export function holds(outer: Node, inner: Node): boolean {
  return contains.call(outer, inner);
}

/** True where the selector fits the element. */
export function isMatch(element: Element, selector: string): boolean {
  return matches.call(element, selector);
}

/** False where the element, or one above it, is not laid out (`display: none`, `content-visibility: hidden`). */
export function isLaidOut(element: Element): boolean {
  if (!checkVisibility || checkVisibility.call(element)) return true;
  // without a box of its own, and its children laid out all the same
  return getComputedStyle(element).display === "contents";
}
