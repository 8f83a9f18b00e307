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
const shadowRoot = getter<ShadowRoot | null>(Element.prototype, "shadowRoot");
const address = getter<string>(Document.prototype, "URL");
const contentType = getter<string>(Document.prototype, "contentType");
const documentElement = getter<Element | null>(Document.prototype, "documentElement");
const visibilityState = getter<string>(Document.prototype, "visibilityState");
const ownerDocument = getter<Document | null>(Node.prototype, "ownerDocument");
const defaultView = getter<(Window & typeof globalThis) | null>(Document.prototype, "defaultView");
const frameDocuments = [globalThis.HTMLIFrameElement, globalThis.HTMLFrameElement].map((kind) =>
  kind ? getter<Document | null>(kind.prototype, "contentDocument") : () => null,
);
const assignedNodes: typeof HTMLSlotElement.prototype.assignedNodes | undefined =
  globalThis.HTMLSlotElement?.prototype.assignedNodes;
const contains = Node.prototype.contains;
const compareDocumentPosition = Node.prototype.compareDocumentPosition;
const getAttribute = Element.prototype.getAttribute;
const getBoundingClientRect = Element.prototype.getBoundingClientRect;
const matches = Element.prototype.matches;
const getAttributeNames = Element.prototype.getAttributeNames;
const checkVisibility: typeof Element.prototype.checkVisibility | undefined = Element.prototype.checkVisibility;

/** The element or document above `node`; null where it has none. */
export function parentOf(node: Node): Node | null {
  return parentNode(node);
}

/** The element above `node`, out of a shadow tree to its host; null at the top. */
export function elementAbove(node: Node): Element | null {
  const above = parentNode(node);
  if (!above || isElement(above)) return above;
  return nodeType(above) === Node.DOCUMENT_FRAGMENT_NODE ? ((above as ShadowRoot).host ?? null) : null;
}

/** True where `inner` is `outer` or stands below it. */
export function holds(outer: Node, inner: Node): boolean {
  return contains.call(outer, inner);
}

/** True where `node` stands after all of `other` in the page. */
export function isAfter(node: Node, other: Node): boolean {
  const place = compareDocumentPosition.call(other, node);
  return (place & Node.DOCUMENT_POSITION_FOLLOWING) > 0 && (place & Node.DOCUMENT_POSITION_CONTAINED_BY) === 0;
}

/** True while `node` hangs in its document, be it in a shadow tree. */
export function isInPage(node: Node): boolean {
  return isConnected(node);
}

/** The node's children, at most `limit`. */
export function childrenOf(node: Node, limit: number): Node[] {
  return nodesFrom(firstChild(node), limit);
}

/** What stands in a slot of a shadow tree; empty where its own children stand for it. */
export function slottedIn(slot: Element): Node[] {
  return assignedNodes ? assignedNodes.call(slot as HTMLSlotElement) : [];
}

/** The nodes that follow `node` in the page, at most `limit`; none after what stands in a slot. */
export function siblingsAfter(node: Node, limit: number): Node[] {
  return nodesFrom(nextSibling(node), limit);
}

function nodesFrom(first: ChildNode | null, limit: number): Node[] {
  const nodes: Node[] = [];
  for (let node = first; node && nodes.length < limit; node = nextSibling(node)) nodes.push(node);
  return nodes;
}

/** The element's shadow tree where the page left it open; null where it has none. */
export function shadowOf(element: Element): ShadowRoot | null {
  return shadowRoot(element);
}

/** What sort of node it is, as `Node`'s constants name them. */
export function kindOf(node: Node): number {
  return nodeType(node);
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

/** The data of the first text nodes below the element, hidden text and scripts included: elements without a space between them stay apart. */
export function textsOf(element: Element, most: number): string[] {
  const walker = ownerDocument(element)?.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (texts.length < most && walker?.nextNode()) texts.push((walker.currentNode as Text).data);
  return texts;
}

/** True where the selector fits the element. */
export function isMatch(element: Element, selector: string): boolean {
  return matches.call(element, selector);
}

/** Where the element stands in the window, in CSS pixels. */
export function boxOf(element: Element): DOMRect {
  return getBoundingClientRect.call(element);
}

/** How high the element's content is, and how much of it shows, in CSS pixels. */
export function scrollHeightsOf(element: Element): { inside: number; outside: number } {
  const height = (name: string): number => Reflect.get(Element.prototype, name, element);
  return { inside: height("scrollHeight"), outside: height("clientHeight") };
}

/** False where the element, or one above it, is not laid out (`display: none`, `content-visibility: hidden`). */
export function isLaidOut(element: Element): boolean {
  if (!checkVisibility || checkVisibility.call(element)) return true;
  // without a box of its own, and its children laid out all the same
  return getComputedStyle(element).display === "contents";
}

/** The document in a frame of the page's own origin; null for all others. */
export function documentIn(frame: Element): Document | null {
  return frameDocuments[tagOf(frame) === "iframe" ? 0 : 1]!(frame);
}

/** The document's own answers, whatever `<img name="URL">` and its like put over them. */
export const addressOf = (document: Document): string => address(document);
export const contentTypeOf = (document: Document): string => contentType(document);
export const rootOf = (document: Document): Element | null => documentElement(document);
export const isSeen = (document: Document): boolean => visibilityState(document) === "visible";
export const documentOf = (node: Node): Document | null => ownerDocument(node);
export const windowOf = (document: Document): (Window & typeof globalThis) | null => defaultView(document);
