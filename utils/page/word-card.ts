// The card beside marked words: a popover in a closed shadow tree of an element of ours, in the page only while it shows.
import type { CardAct, CardContent, CardWords } from "./card-content.ts";
import { placeCard } from "./card-place.ts";
import { cardSheet, keyClass } from "./card-sheet.ts";
import { drawSign, writeElement } from "./card-writing.ts";
import type { Ground, MarkStyle } from "./mark-style.ts";
import { boxOf, isInPage, rootOf, windowOf } from "./node-access.ts";
import { noteHost } from "./our-hosts.ts";
import { setSheets } from "./paint-place.ts";
import type { PaintedWords } from "./painted-words.ts";

export interface CardEvents {
  /** The reader presses one of its buttons. */
  act(act: CardAct): void;
  /** It is gone, be it that the page took it out. */
  closed(): void;
  pointerIn(): void;
  pointerOut(): void;
}

export class WordCard {
  readonly #document: Document;
  readonly #events: CardEvents;
  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #view: Window & typeof globalThis;
  readonly #observer: MutationObserver;
  readonly #sheet: CSSStyleSheet;
  #open = false;
  #shown: { words: PaintedWords; ground: Ground } | null = null;

  /** @throws where the document has no window any more */
  constructor(document: Document, events: CardEvents) {
    this.#document = document;
    this.#events = events;
    this.#view = windowOf(document)!;
    this.#host = writeElement(document, "div");
    noteHost(this.#host);
    this.#host.setAttribute("popover", "manual");
    this.#root = this.#host.attachShadow({ mode: "closed" });
    this.#sheet = new this.#view.CSSStyleSheet();
    this.#observer = new MutationObserver(() => {
      if (!isInPage(this.#host)) this.close();
    });
  }

  /** Shows it beside the words. False where it would cover some of them, or the page won't have it. */
  show(content: CardContent, words: PaintedWords, ground: Ground): boolean {
    const root = rootOf(this.#document);
    if (!root) return false;
    this.#sheet.replaceSync(cardSheet(ground, null));
    setSheets(this.#root, [this.#sheet]);
    this.#root.append(this.#write(content, words.style));
    Element.prototype.append.call(root, this.#host);
    HTMLElement.prototype.showPopover.call(this.#host);
    this.#open = true;
    this.#shown = { words, ground };
    if (!this.#place()) {
      this.close();
      return false;
    }
    this.#observer.observe(root, { childList: true });
    return true;
  }

  /** False where it would cover some of the words wherever it stood. */
  #place(): boolean {
    const root = rootOf(this.#document);
    if (!root || !this.#shown) return false;
    const { words, ground } = this.#shown;
    const { width, height } = boxOf(this.#host);
    const { innerWidth, innerHeight } = this.#view;
    // without the scroll bars; in quirks mode the root is as high as the page
    const inner = (name: string, most: number) => Math.min(Reflect.get(Element.prototype, name, root) || most, most);
    const room = { width: inner("clientWidth", innerWidth), height: inner("clientHeight", innerHeight) };
    const rightToLeft = this.#view.getComputedStyle(root).direction === "rtl";
    const place = placeCard(words.lines, words.speaker, { width, height }, room, rightToLeft);
    if (place) this.#sheet.replaceSync(cardSheet(ground, place));
    return place !== null;
  }

  /** Says something under the buttons: what came of pressing one. */
  tell(sentence: string): void {
    if (!this.#open) return;
    const card = this.#root.lastElementChild;
    card?.querySelector(".told")?.remove();
    const line = writeElement(this.#document, "p", "told");
    line.setAttribute("role", "status");
    line.textContent = sentence;
    card?.append(line);
    if (!this.#place()) this.close();
  }

  /** True for the element that the page's events name where they come from the card. */
  isHost(target: EventTarget | null | undefined): boolean {
    return target === this.#host;
  }

  /** The focus goes to its next button, or the one before. False past the last and before the first. */
  moveFocus(by: 1 | -1): boolean {
    const buttons = [...this.#root.querySelectorAll("button")];
    const next = buttons[buttons.indexOf(this.#root.activeElement as HTMLButtonElement) + by];
    next?.focus({ preventScroll: true });
    return next !== undefined;
  }

  /** True while the focus is in it. */
  hasFocus(): boolean {
    return this.#root.activeElement !== null;
  }

  close(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#observer.disconnect();
    Element.prototype.remove.call(this.#host);
    this.#root.replaceChildren();
    this.#events.closed();
  }

  #write(content: CardContent, style: MarkStyle): HTMLElement {
    const make = (tag: string, name = "", text = "") => writeElement(this.#document, tag, name, text);
    const words = ({ text, printed }: CardWords, name = "") => {
      const element = make("span", `${printed ? "printed " : ""}${name}`, text);
      if (printed && content.articleLang !== null) element.lang = content.articleLang;
      element.dir = "auto";
      return element;
    };
    const card = make("div", "card");
    card.setAttribute("role", "dialog");
    card.setAttribute("aria-label", content.name);
    card.lang = content.lang;
    card.dir = content.dir;
    const figure = !/^(said|speaker|own)/.test(style);
    const title = make("p", "title");
    if (!figure) title.append(make("i", `key ${keyClass(style)}`));
    title.append(words(content.title, figure ? `rails ${style}` : ""));
    if (content.about) title.append(words(content.about, "counted"));
    card.append(title);
    const indent = figure ? "" : " under";
    if (content.role) {
      const role = make("p", `role${indent}`);
      if (content.role.source !== null) role.append(make("i", `key s${content.role.source}`));
      role.append(words(content.role));
      card.append(role);
    }
    for (const { label, words: said } of content.lines) {
      const line = make("p", `line${indent}`, label);
      if (label !== "" && said !== "") line.append(" · ");
      if (said !== "") line.append(words({ text: said, printed: true }));
      card.append(line);
    }
    for (const { sign, title, text } of content.mine) {
      const line = make("p", "mine");
      const mark = make("b");
      mark.append(drawSign(this.#document, sign), title);
      line.append(mark, ` ${text}`);
      card.append(line);
    }
    const acts = make("div", "acts");
    acts.append(this.#button("note", content), this.#button("verdict", content), this.#button("show", content));
    card.append(acts);
    this.#listen(card);
    return card;
  }

  #button(act: CardAct, { acts }: CardContent): HTMLElement {
    const button = writeElement(this.#document, "button");
    button.setAttribute("type", "button");
    if (act !== "show") button.append(drawSign(this.#document, act === "note" ? "note" : "confirmed"));
    button.append(acts[act]);
    button.addEventListener("click", ({ isTrusted }) => {
      if (isTrusted) this.#events.act(act);
    });
    return button;
  }

  /** What happens in the card stays in the card, as far as the page doesn't listen before us. */
  #listen(card: HTMLElement): void {
    for (const type of KEPT) card.addEventListener(type, (event) => event.stopPropagation());
    card.addEventListener("pointerenter", () => this.#events.pointerIn());
    card.addEventListener("pointerleave", () => this.#events.pointerOut());
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
