// Something of ours beside words of the page: a popover in a closed shadow tree of an element of ours, in the page only
// while it shows.
import { type Place, placeCard } from "./card-place.ts";
import { writeElement } from "./card-writing.ts";
import { boxOf, isInPage, rootOf, windowOf } from "./node-access.ts";
import { noteHost } from "./our-hosts.ts";
import { setSheets } from "./paint-place.ts";

/** What it stands beside. */
export interface Beside {
  lines: Parameters<typeof placeCard>[0];
  /** Further words that it must not cover. */
  others: Parameters<typeof placeCard>[1];
  /** Whether it begins where the lines begin, in the direction of the page, or ends where they end. */
  at: "start" | "end";
}

export class PagePopover {
  readonly #document: Document;
  readonly #closed: () => void;
  readonly #host: HTMLElement;
  readonly #view: Window & typeof globalThis;
  readonly #observer: MutationObserver;
  readonly #sheet: CSSStyleSheet;
  readonly root: ShadowRoot;
  #shown: { beside: Beside; css: (place: Place | null) => string } | null = null;

  /** @param closed it is gone, be it that the page took it out. @throws where the document has no window any more */
  constructor(document: Document, closed: () => void) {
    this.#document = document;
    this.#closed = closed;
    this.#view = windowOf(document)!;
    this.#host = writeElement(document, "div");
    noteHost(this.#host);
    this.#host.setAttribute("popover", "manual");
    this.root = this.#host.attachShadow({ mode: "closed" });
    this.#sheet = new this.#view.CSSStyleSheet();
    this.#observer = new MutationObserver(() => {
      if (!isInPage(this.#host)) this.close();
    });
  }

  /**
   * Shows it beside the words. False where it would cover some of them, or the page won't have it.
   * @param css the rules for a place; for null those while it is measured, unseen
   */
  show(content: HTMLElement, beside: Beside, css: (place: Place | null) => string): boolean {
    const root = rootOf(this.#document);
    if (!root) return false;
    this.#sheet.replaceSync(css(null));
    setSheets(this.root, [this.#sheet]);
    // what happens in it stays in it, as far as the page doesn't listen before us
    for (const type of KEPT) content.addEventListener(type, (event) => event.stopPropagation());
    this.root.append(content);
    Element.prototype.append.call(root, this.#host);
    HTMLElement.prototype.showPopover.call(this.#host);
    this.#shown = { beside, css };
    if (!this.place()) {
      this.close();
      return false;
    }
    this.#observer.observe(root, { childList: true });
    return true;
  }

  /** Places it again, as when it has grown. False where it would cover some of the words wherever it stood. */
  place(): boolean {
    const root = rootOf(this.#document);
    if (!root || !this.#shown) return false;
    const { beside, css } = this.#shown;
    const { width, height } = boxOf(this.#host);
    const { innerWidth, innerHeight } = this.#view;
    // without the scroll bars; in quirks mode the root is as high as the page
    const inner = (name: string, most: number) => Math.min(Reflect.get(Element.prototype, name, root) || most, most);
    const room = { width: inner("clientWidth", innerWidth), height: inner("clientHeight", innerHeight) };
    const rightToLeft = this.#view.getComputedStyle(root).direction === "rtl";
    const size = { width, height };
    const place = placeCard(beside.lines, beside.others, size, room, rightToLeft === (beside.at === "start"));
    if (place) this.#sheet.replaceSync(css(place));
    return place !== null;
  }

  get isOpen(): boolean {
    return this.#shown !== null;
  }

  /** True for the element that the page's events name where they come from it. */
  isHost(target: EventTarget | null | undefined): boolean {
    return target === this.#host;
  }

  close(): void {
    if (!this.#shown) return;
    this.#shown = null;
    this.#observer.disconnect();
    Element.prototype.remove.call(this.#host);
    this.root.replaceChildren();
    this.#closed();
  }
}

const KEPT = [
  "click",
  "auxclick",
  "dblclick",
  "mousedown",
  "mouseup",
  "pointerdown",
  "pointerup",
  "contextmenu",
  "keydown",
  "keyup",
  "keypress",
];
