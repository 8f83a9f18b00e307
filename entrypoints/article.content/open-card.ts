// A card that shows: what ends it. Only while there is one, scrolling and keys are listened to.
import type { CardAct, CardContent } from "@/utils/page/card-content.ts";
import { measureArticle } from "@/utils/page/measured-ground.ts";
import { windowOf } from "@/utils/page/node-access.ts";
import { type PaintedWords, paintedWords } from "@/utils/page/painted-words.ts";
import type { Painter } from "@/utils/page/painter.ts";
import { WordCard } from "@/utils/page/word-card.ts";

/** Milliseconds between two looks whether the words have moved without a scroll: a picture above them was loaded. */
const LOOK_MS = 250;

interface OpenCardEvents {
  act(act: CardAct): void;
  closed(): void;
  pointerIn(): void;
  pointerOut(): void;
}

export class OpenCard {
  readonly id: string;
  /** Opened by the keyboard: Tab goes into it. */
  readonly byKey: boolean;
  readonly card: WordCard;
  readonly #painter: Painter;
  readonly #document: Document;
  readonly #before: Element | null;
  readonly #ends: (() => void)[] = [];
  #words: PaintedWords;

  private constructor(painter: Painter, document: Document, words: PaintedWords, what: Opening) {
    this.id = what.id;
    this.byKey = what.byKey;
    this.#painter = painter;
    this.#document = document;
    this.#words = words;
    this.#before = Reflect.get(Document.prototype, "activeElement", document);
    this.card = new WordCard(document, {
      ...what.events,
      closed: () => {
        for (const end of this.#ends) end();
        what.events.closed();
      },
    });
  }

  /** Null where it can't be shown without covering words, or the words are gone. */
  static show(painter: Painter, opening: Opening): OpenCard | null {
    const painted = painter.painted;
    const words = painted && paintedWords(painted, opening.id);
    if (!words) return null;
    const { document } = painted.article;
    const open = new OpenCard(painter, document, words, opening);
    if (!open.card.show(opening.content, words, measureArticle(painted.article))) return null;
    open.#listen();
    return open;
  }

  close(): void {
    const hadFocus = this.card.hasFocus();
    this.card.close();
    if (hadFocus && this.#before) Reflect.apply(HTMLElement.prototype.focus, this.#before, [{ preventScroll: true }]);
  }

  #listen(): void {
    const view = windowOf(this.#document) ?? window;
    const look = () => {
      if (!this.#stands()) this.close();
    };
    const press = (event: Event) => {
      if (event.isTrusted && !this.card.isHost(event.target)) this.close();
    };
    const key = (event: KeyboardEvent) => this.#answerKey(event);
    for (const at of new Set([view, window])) {
      this.#on(at, "scroll", look);
      this.#on(at, "resize", look);
      this.#on(at, "pointerdown", press);
      this.#on(at, "keydown", key as EventListener, false);
    }
    const looks = setInterval(look, LOOK_MS);
    this.#ends.push(() => clearInterval(looks));
  }

  #on(at: Window, type: string, hear: EventListener, passive = true): void {
    at.addEventListener(type, hear, { capture: true, passive });
    this.#ends.push(() => at.removeEventListener(type, hear, { capture: true }));
  }

  /** True while the words are where they were when the card was placed. */
  #stands(): boolean {
    const painted = this.#painter.painted;
    const now = painted && paintedWords(painted, this.id);
    const [before, after] = [this.#words.lines, now?.lines ?? []];
    return before.length === after.length && before.every(({ left, top }, at) => isNear(after[at]!, left, top));
  }

  #answerKey(event: KeyboardEvent): void {
    if (!event.isTrusted || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "Escape") {
      event.stopPropagation();
      this.close();
    } else if (event.key === "Tab" && (this.card.hasFocus() || (this.byKey && !event.shiftKey))) {
      event.stopPropagation();
      event.preventDefault();
      if (!this.card.moveFocus(event.shiftKey ? -1 : 1)) this.close();
    }
  }
}

export interface Opening {
  id: string;
  byKey: boolean;
  content: CardContent;
  events: OpenCardEvents;
}

function isNear(box: { left: number; top: number }, left: number, top: number): boolean {
  return Math.abs(box.left - left) < 1 && Math.abs(box.top - top) < 1;
}
