// The card beside marked words: who says them, how, and what the reader added.
import type { CardAct, CardContent, CardWords } from "./card-content.ts";
import { cardSheet, keyClass } from "./card-sheet.ts";
import { drawSign, writeElement } from "./card-writing.ts";
import type { Ground, MarkStyle } from "./mark-style.ts";
import { PagePopover } from "./page-popover.ts";
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
  readonly #popover: PagePopover;

  /** @throws where the document has no window any more */
  constructor(document: Document, events: CardEvents) {
    this.#document = document;
    this.#events = events;
    this.#popover = new PagePopover(document, () => this.#events.closed());
  }

  /** Shows it beside the words. False where it would cover some of them, or the page won't have it. */
  show(content: CardContent, { style, lines, speaker }: PaintedWords, ground: Ground): boolean {
    const beside = { lines, others: speaker, at: "start" } as const;
    return this.#popover.show(this.#write(content, style), beside, (place) => cardSheet(ground, place));
  }

  /** Says something under the buttons: what came of pressing one. */
  tell(sentence: string): void {
    if (!this.#popover.isOpen) return;
    const card = this.#popover.root.lastElementChild;
    card?.querySelector(".told")?.remove();
    const line = writeElement(this.#document, "p", "told");
    line.setAttribute("role", "status");
    line.textContent = sentence;
    card?.append(line);
    if (!this.#popover.place()) this.close();
  }

  /** True for the element that the page's events name where they come from the card. */
  isHost(target: EventTarget | null | undefined): boolean {
    return this.#popover.isHost(target);
  }

  /** The focus goes to its next button, or the one before. False past the last and before the first. */
  moveFocus(by: 1 | -1): boolean {
    const { root } = this.#popover;
    const buttons = [...root.querySelectorAll("button")];
    const next = buttons[buttons.indexOf(root.activeElement as HTMLButtonElement) + by];
    next?.focus({ preventScroll: true });
    return next !== undefined;
  }

  /** True while the focus is in it. */
  hasFocus(): boolean {
    return this.#popover.root.activeElement !== null;
  }

  close(): void {
    this.#popover.close();
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
    card.addEventListener("pointerenter", () => this.#events.pointerIn());
    card.addEventListener("pointerleave", () => this.#events.pointerOut());
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
}
