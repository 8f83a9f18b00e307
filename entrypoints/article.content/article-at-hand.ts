// The article of this page, read once and kept until the page changes, with the marks painted over it.
import type { PageAnswer, PageSelection, ToPage, WholeText } from "@/utils/messages/to-page.ts";
import { addressOf, contentTypeOf } from "@/utils/page/node-access.ts";
import { Painter } from "@/utils/page/painter.ts";
import type { ReadText } from "@/utils/page/read-article.ts";
import { type PageReading, readPage } from "@/utils/page/read-page.ts";
import { readWhole } from "@/utils/page/read-whole.ts";
import { selectedSpan } from "@/utils/page/selected-span.ts";
import { whenIdle, whenSeen } from "@/utils/page/when-idle.ts";
import { type Following, followReading } from "./follow-reading.ts";
import { PageTurns } from "./page-turns.ts";
import { ReadingPace } from "./reading-pace.ts";
import { shownText } from "./shown-text.ts";

/** What was no article may be one by now, after so many milliseconds. */
const ASK_AGAIN_MS = 1_000;

/** Milliseconds that the page's own work may put off a reading that nobody waits for. */
const IDLE_PATIENCE = 1_000;

/** Milliseconds that a panel, which the same click opens, has to ask what was chosen. */
const CHOSEN_MS = 5_000;

/** One reading of the page. Its id, unlike that of any other reading of any page, comes back with the marks made for it. */
interface Attempt {
  id: number;
  reading: Promise<PageReading>;
  /** All of the page's words, once somebody has asked for them. */
  whole?: Promise<ReadText>;
}

export interface ArticleEvents {
  /** The page's article is no longer the one that was read. */
  changed(): void;
  /** The article stands in this document, which is a frame's: clicks in it are the page's, too. */
  inFrame(document: Document): void;
}

export class ArticleAtHand {
  readonly #document: Document;
  readonly #events: ArticleEvents;
  readonly painter = new Painter();
  readonly #turns: PageTurns;
  readonly #pace = new ReadingPace();
  #attempt: Attempt | null = null;
  #anyway = false;
  #following: Following | null = null;
  #later: ReturnType<typeof setTimeout> | undefined;
  #marksOn = true;
  #painted: Extract<ToPage, { type: "paint" }> | null = null;
  #chosen: { id: string; at: number } | null = null;
  #left = false;

  constructor(document: Document, events: ArticleEvents) {
    this.#document = document;
    this.#events = events;
    this.#turns = new PageTurns(document);
  }

  /** Does what the background or the panel asks. */
  async answer(message: ToPage): Promise<PageAnswer | PageSelection | WholeText | boolean | string> {
    switch (message.type) {
      case "read":
        return this.#answerRead(message.anyway);
      case "paint":
        // made for a text that is no longer the one at hand: a newer reading brings its own
        if (message.reading !== this.#attempt?.id) return false;
        // told again what is painted already, as when panel and page ask at once
        if (JSON.stringify(message) === JSON.stringify(this.#painted)) return true;
        this.#painted = message;
        return this.#paint();
      case "show":
        this.#chosen = null;
        return this.painter.show(message.id);
      case "marks-on":
        this.#marksOn = message.on;
        return this.#paint();
      case "where":
        return addressOf(this.#document);
      case "leave":
        this.forget();
        this.#left = true;
        return true;
      case "return":
        this.#left = false;
        return true;
      case "selection":
        return this.selection();
      case "whole":
        return this.#answerWhole();
    }
  }

  /** What of the page is selected, with its words: of the article where any of it is; null where nothing is. */
  async selection(): Promise<(NonNullable<PageSelection> & { words: string }) | null> {
    const attempt = this.#attempt;
    const reading = await attempt?.reading;
    const selection = this.#document.getSelection();
    if (!attempt || !reading || reading.outcome === "nothing-readable" || !selection?.rangeCount) return null;
    if (selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    const within = selectedSpan(reading.article, range);
    const { text, pieces } = within ? reading.article : await this.#wholeOf(attempt);
    const span = within ?? selectedSpan({ text, pieces }, range);
    return span && { reading: attempt.id, beside: !within, ...span, words: text.slice(span.start, span.end) };
  }

  async #answerWhole(): Promise<WholeText> {
    const attempt = this.#attempt;
    return attempt && { reading: attempt.id, text: (await this.#wholeOf(attempt)).text };
  }

  #wholeOf(attempt: Attempt): Promise<ReadText> {
    attempt.whole ??= readWhole(this.#document);
    return attempt.whole;
  }

  /** Ids of the annotations painted at a point of the window, narrowest first; the first is remembered as chosen. */
  choose(x: number, y: number): string[] {
    const ids = this.painter.hit(x, y);
    this.#chosen = ids[0] === undefined ? null : { id: ids[0], at: Date.now() };
    return ids;
  }

  /** Remembers what the reader chose, for a panel that only opens. */
  remember(id: string): void {
    this.#chosen = { id, at: Date.now() };
  }

  /** Read as an article, with its marks to be seen. */
  get isMarked(): boolean {
    return this.#marksOn && this.#painted !== null;
  }

  get marksOn(): boolean {
    return this.#marksOn;
  }

  /** Looks whether the page shows another address, be it with the same document: what was read is no longer at hand. */
  turnPage(): void {
    const settles = this.#turns.turn();
    if (settles === null) return;
    this.forget();
    this.#later = setTimeout(() => this.#events.changed(), settles);
  }

  /** Paints the same marks again, in the colours that fit the page as it is now. */
  repaint(): void {
    this.#paint().catch(() => {});
  }

  /** Takes every trace of ours out of the page. */
  forget(): void {
    clearTimeout(this.#later);
    this.#following?.stop();
    this.painter.clear();
    this.#attempt = null;
    this.#pace.restart();
    this.#anyway = false;
    this.#painted = null;
    this.#chosen = null;
  }

  async #answerRead(anyway: boolean): Promise<PageAnswer> {
    const site = this.#document.location.hostname;
    if (this.#left) return { state: "left", site };
    if (contentTypeOf(this.#document) === "application/pdf") return { state: "closed" };
    this.#anyway ||= anyway;
    const before = this.#attempt;
    if (before && this.#pace.ago > ASK_AGAIN_MS && (await before.reading).outcome !== "read") {
      if (before === this.#attempt && !this.#anyway) this.#attempt = null;
    }
    this.#attempt ??= this.#begin();
    const { id, reading: pending } = this.#attempt;
    const reading = await pending;
    const isArticle = reading.outcome === "read" || (reading.outcome === "no-article" && this.#anyway);
    if (!isArticle) return { state: "no-article", site };
    const { meta, text, cut } = reading.article;
    const chosen = this.#chosen && Date.now() - this.#chosen.at < CHOSEN_MS ? this.#chosen.id : null;
    return { state: "article", reading: id, meta, text, cut, chosen, marksOn: this.#marksOn };
  }

  #begin(reading = this.#read()): Attempt {
    const attempt: Attempt = { id: Math.random(), reading };
    reading.then((read) => this.#follow(attempt, read)).catch(() => {});
    return attempt;
  }

  #follow(attempt: Attempt, reading: PageReading): void {
    // forgotten while it was read
    if (attempt !== this.#attempt) return;
    this.#following?.stop();
    this.#following = followReading(this.#document, reading, {
      moved: () => this.repaint(),
      changed: () => this.#readAgain(this.#pace.wait()),
      shown: () => this.#readAgain(0),
      passed: () => this.#readAgain(0),
    });
    if (reading.outcome === "nothing-readable") return;
    if (reading.article.document !== this.#document) this.#events.inFrame(reading.article.document);
  }

  async #read(): Promise<PageReading> {
    const reading = await this.#turns.settle((turned) => {
      this.#pace.reads();
      return readPage(this.#document, { turned });
    });
    this.#pace.reads();
    return reading;
  }

  #readAgain(wait: number): void {
    clearTimeout(this.#later);
    this.#later = setTimeout(() => this.#renew().catch(() => {}), wait);
  }

  /** Reads the page again. Where its words are the same, the marks follow them to their new nodes and nobody is asked. */
  async #renew(): Promise<void> {
    const attempt = this.#attempt;
    const before = await attempt?.reading;
    await whenSeen(this.#document);
    await whenIdle(IDLE_PATIENCE);
    const reading = this.#read();
    const after = await reading;
    if (!attempt || !before || attempt !== this.#attempt) return;
    const same = shownText(before) === shownText(after);
    this.#pace.slowDown(same);
    if (same) {
      attempt.reading = reading;
      attempt.whole = undefined;
      this.#follow(attempt, after);
      await this.#paint();
    } else {
      this.#attempt = this.#begin(reading);
      this.#events.changed();
    }
  }

  async #paint(): Promise<boolean> {
    const attempt = this.#attempt;
    const reading = await attempt?.reading;
    if (!attempt || attempt !== this.#attempt || !reading || reading.outcome === "nothing-readable") return false;
    const marks = this.#marksOn && this.#painted?.reading === attempt.id ? this.#painted.marks : [];
    const whole = marks.some(({ beside }) => beside) ? await this.#wholeOf(attempt) : null;
    if (attempt !== this.#attempt) return false;
    await this.painter.paint(reading.article, marks, whole);
    return true;
  }
}
