// The buttons at words that the reader has selected with the pointer: when they show and when they go. A finger gets
// none: its browser has a menu of its own there.
import { askForButtons, markSelected } from "@/utils/messages/ask-for-buttons.ts";
import { MARK_KINDS, type MarkKind } from "@/utils/page/card-content.ts";
import { measureGround } from "@/utils/page/measured-ground.ts";
import { elementAbove, isElement, windowOf } from "@/utils/page/node-access.ts";
import type { PagePopover } from "@/utils/page/page-popover.ts";
import { showRow } from "@/utils/page/selection-row.ts";
import type { ArticleAtHand } from "./article-at-hand.ts";

/** Milliseconds that a selection rests before they show: a second click or a third may still widen it. */
const REST_MS = 250;
/** Longer selections, in boxes of lines, are no words to mark. */
const MOST_LINES = 500;

export class SelectionButtons {
  readonly #article: ArticleAtHand;
  #row: PagePopover | null = null;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;
  readonly #stops: (() => void)[] = [];

  constructor(article: ArticleAtHand) {
    this.#article = article;
  }

  /** Watches the pointer in this document from now on. */
  follow(document: Document): void {
    const up = (event: PointerEvent) => {
      if (!event.isTrusted || event.pointerType === "touch" || event.button !== 0) return;
      if (this.#row?.isHost(event.target) || !this.#article.isMarked) return;
      clearTimeout(this.#rest);
      this.#rest = setTimeout(() => this.#look(document).catch(() => {}), REST_MS);
    };
    const down = (event: Event) => {
      if (event.isTrusted && !this.#row?.isHost(event.target)) this.close();
    };
    this.#stops.push(on(document, "pointerup", up as EventListener), on(document, "pointerdown", down));
  }

  close(): void {
    this.#turn++;
    clearTimeout(this.#rest);
    this.#row?.close();
  }

  /** Takes every trace out of the page. */
  stop(): void {
    this.close();
    for (const stop of this.#stops.splice(0)) stop();
  }

  async #look(document: Document): Promise<void> {
    const before = rangeOf(document);
    if (!before) return;
    const turn = ++this.#turn;
    const selected = await this.#article.selection();
    const names = selected && (await askForButtons());
    const range = rangeOf(document);
    if (!selected || !names || turn !== this.#turn || !range || !isSame(range, before)) return;
    const lines = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    if (lines.length === 0 || lines.length > MOST_LINES) return;
    const { commonAncestorContainer: holder } = range;
    const element = isElement(holder) ? holder : elementAbove(holder);
    const ends: (() => void)[] = [];
    this.#row?.close();
    const row = showRow(
      document,
      {
        names,
        // nobody is quoted or counted beside the article
        kinds: selected.beside ? ["highlight"] : MARK_KINDS,
        lines,
        ground: element ? measureGround(element) : "unknown",
      },
      {
        press: (as) => this.#mark(document, as),
        closed: () => {
          this.#row = null;
          for (const end of ends) end();
        },
      },
    );
    if (!row) return;
    this.#row = row;
    const close = () => this.close();
    const key = (event: Event) => {
      if (event.isTrusted && (event as KeyboardEvent).key === "Escape") close();
    };
    const changed = () => {
      const now = rangeOf(document);
      if (!now || !isSame(now, before)) close();
    };
    // only while they show
    ends.push(on(document, "selectionchange", changed));
    for (const view of new Set([windowOf(document) ?? window, window]))
      ends.push(on(view, "scroll", close), on(view, "resize", close), on(view, "keydown", key));
  }

  /** The selection goes once it is marked, so that the mark is to be seen. */
  async #mark(document: Document, as: MarkKind): Promise<void> {
    const before = rangeOf(document);
    this.close();
    if (!(await markSelected(as)) || !before) return;
    const now = rangeOf(document);
    if (now && isSame(now, before)) document.getSelection()?.removeAllRanges();
  }
}

/** A copy of what is selected; null where nothing is. */
function rangeOf(document: Document): Range | null {
  const selection = document.getSelection();
  return selection?.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0).cloneRange() : null;
}

function isSame(one: Range, other: Range): boolean {
  return (
    one.startContainer === other.startContainer &&
    one.startOffset === other.startOffset &&
    one.endContainer === other.endContainer &&
    one.endOffset === other.endOffset
  );
}

function on(target: EventTarget, type: string, hear: EventListener): () => void {
  EventTarget.prototype.addEventListener.call(target, type, hear, { capture: true, passive: true });
  return () => EventTarget.prototype.removeEventListener.call(target, type, hear, { capture: true });
}
