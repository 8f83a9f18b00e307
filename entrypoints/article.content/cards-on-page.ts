// The card beside marked words: when it opens and closes, by the pointer, the keyboard's focus and the reader's commands.
import { actFromCard, askForCard } from "@/utils/messages/ask-for-card.ts";
import type { CardAct } from "@/utils/page/card-content.ts";
import { boxOf, elementAbove, isElement, isInPage, windowOf } from "@/utils/page/node-access.ts";
import { paintedWords, stepFrom } from "@/utils/page/painted-words.ts";
import type { Painter } from "@/utils/page/painter.ts";
import { OpenCard } from "./open-card.ts";
import { type PointerPlace, watchPointer } from "./pointer-rest.ts";

/** Milliseconds that pointer or focus rest on the words before their card opens. */
const REST_MS = 250;
/** Milliseconds that the pointer has to get from the words to the card. */
const LEAVE_MS = 300;
/** Milliseconds that a scroll to the words may take; frames that they stay where they are once it has ended. */
const SCROLL_MS = 1_500;
const STILL_FRAMES = 4;
/** Elements looked at upwards from what the pointer is over. */
const MOST_LEVELS = 200;

export interface CardsOnPageEvents {
  /** The pointer is over these words; null where it is over none. */
  over(id: string | null): void;
  /** The reader has gone on to these words by the keyboard; `name` says who, how and what. */
  reached(id: string, name: string): void;
  /** The reader wants these words' card in the panel. */
  chosen(id: string): void;
}

export class CardsOnPage {
  readonly #painter: Painter;
  readonly #events: CardsOnPageEvents;
  #open: OpenCard | null = null;
  #over: string | null = null;
  #at: string | null = null;
  #turn = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #leave: ReturnType<typeof setTimeout> | undefined;
  #stops: (() => void)[] = [];
  #roots = new WeakMap<object, Element | null>();

  constructor(painter: Painter, events: CardsOnPageEvents) {
    this.#painter = painter;
    this.#events = events;
  }

  /** Watches pointer and focus in this document from now on. */
  follow(document: Document): void {
    const isPainted = () => this.#painter.painted !== null;
    const pointer = watchPointer(document, isPainted, (place) => this.#look(place));
    const focus = (event: FocusEvent) => {
      if (event.isTrusted && isPainted()) this.#lookAtFocus(event.composedPath()[0]);
    };
    document.addEventListener("focusin", focus, { passive: true });
    this.#stops.push(pointer.stop, () => document.removeEventListener("focusin", focus));
  }

  /** The reader has gone to these words otherwise; from there the next ones are told. */
  goOnFrom(id: string): void {
    this.#at = id;
  }

  /** Goes to the words that come next, or before, and shows their card. False where nothing is marked. */
  async step(by: 1 | -1): Promise<boolean> {
    const { painted } = this.#painter;
    const view = painted && windowOf(painted.article.document);
    const id = painted && view && stepFrom(painted, this.#at, by, view.innerHeight);
    if (!id) return false;
    this.close();
    const turn = this.#turn;
    this.#at = id;
    this.#painter.show(id);
    const [content] = await Promise.all([askForCard(id), this.#untilStill(id, view)]);
    if (!content || turn !== this.#turn) return true;
    this.#events.reached(id, content.name);
    this.#show(id, true, content);
    return true;
  }

  close(): void {
    this.#turn++;
    clearTimeout(this.#rest);
    clearTimeout(this.#leave);
    this.#open?.close();
  }

  /** Takes every trace out of the page. */
  stop(): void {
    this.close();
    for (const stop of this.#stops) stop();
    this.#stops = [];
  }

  #look(place: PointerPlace | null): void {
    if (place && this.#open?.card.isHost(place.target)) return;
    const [id = null] = place && this.#isOverArticle(place.target) ? this.#painter.over(place.x, place.y) : [];
    if (id !== this.#over) {
      this.#over = id;
      this.#events.over(id);
    }
    clearTimeout(this.#rest);
    if (id !== null && id === this.#open?.id) clearTimeout(this.#leave);
    else this.#goAway();
    const selects = place && windowOf(place.document)?.getSelection()?.isCollapsed === false;
    if (id === null || id === this.#open?.id || !place?.moved || place.pressed || selects) return;
    this.#rest = setTimeout(() => this.#ask(id, false, () => this.#over === id), REST_MS);
  }

  /** The pointer is neither on the words nor on the card: it may be on its way between them. */
  #goAway(): void {
    if (!this.#open || this.#open.byKey) return;
    clearTimeout(this.#leave);
    this.#leave = setTimeout(() => this.#open?.close(), LEAVE_MS);
  }

  #lookAtFocus(target: EventTarget | undefined): void {
    if (this.#open?.card.isHost(target)) return;
    if (this.#open?.byKey) this.close();
    const element = target as Node | undefined;
    if (!element || !isElement(element) || !Element.prototype.matches.call(element, ":focus-visible")) return;
    const { left, top, width, height } = boxOf(element);
    const [id] = this.#isOverArticle(element) ? this.#painter.over(left + width / 2, top + height / 2) : [];
    if (id === undefined) return;
    clearTimeout(this.#rest);
    const stillThere = () => Element.prototype.matches.call(element, ":focus");
    this.#rest = setTimeout(() => stillThere() && this.#ask(id, true, stillThere), REST_MS);
  }

  async #ask(id: string, byKey: boolean, stillWanted: () => boolean): Promise<void> {
    const turn = ++this.#turn;
    const content = await askForCard(id);
    if (content && turn === this.#turn && stillWanted()) this.#show(id, byKey, content);
  }

  #show(id: string, byKey: boolean, content: Parameters<typeof OpenCard.show>[1]["content"]): void {
    this.#open?.close();
    clearTimeout(this.#leave);
    const events = {
      act: (act: CardAct) => this.#act(id, act),
      closed: () => {
        this.#open = null;
        this.#painter.light({ ids: [], alone: false });
      },
      pointerIn: () => clearTimeout(this.#leave),
      pointerOut: () => this.#goAway(),
    };
    try {
      this.#open = OpenCard.show(this.#painter, { id, byKey, content, events });
      // its words are deeper while it shows
      if (this.#open) this.#painter.light({ ids: [id], alone: false });
    } catch {
      // a document that has gone meanwhile, or has no place for a popover
      this.#open = null;
    }
  }

  async #act(id: string, act: CardAct): Promise<void> {
    const open = this.#open;
    this.#events.chosen(id);
    const told = await actFromCard(id, act);
    if (open !== this.#open) return;
    if (told === null) open?.close();
    else open?.card.tell(told);
  }

  /** The article is within what holds its first and its last words. */
  #isOverArticle(target: Node | null): boolean {
    const article = this.#painter.painted?.article;
    if (!article) return false;
    let root = this.#roots.get(article);
    if (root === undefined || (root && !isInPage(root))) {
      const [first, last] = [article.pieces[0]?.node, article.pieces.at(-1)?.node];
      const above = last ? new Set(upwards(last)) : new Set();
      root = first ? (upwards(first).find((element) => above.has(element)) ?? null) : null;
      this.#roots.set(article, root);
    }
    return root !== null && target !== null && upwards(target).includes(root);
  }

  async #untilStill(id: string, view: Window): Promise<void> {
    const end = Date.now() + SCROLL_MS;
    let [before, still] = [Number.NaN, 0];
    while (still < STILL_FRAMES && Date.now() < end) {
      await new Promise((done) => view.requestAnimationFrame(done));
      const { painted } = this.#painter;
      const top = (painted && paintedWords(painted, id)?.lines[0]?.top) ?? Number.NaN;
      still = top === before ? still + 1 : 0;
      before = top;
    }
  }
}

/** The node, if it is an element, and the elements around it, out of shadow trees, too. */
function upwards(node: Node): Element[] {
  const elements: Element[] = [];
  let at = isElement(node) ? node : elementAbove(node);
  while (at && elements.length < MOST_LEVELS) {
    elements.push(at);
    at = elementAbove(at);
  }
  return elements;
}
