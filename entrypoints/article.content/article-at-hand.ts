// The article of this page, read once and kept until the page changes, with the marks painted over it.
import type { PageAnswer, PageSelection, ToPage, WholeText } from "@/utils/messages/to-page.ts";
import { Painter } from "@/utils/page/painter.ts";
import type { ReadText } from "@/utils/page/read-article.ts";
import { type PageReading, readPage } from "@/utils/page/read-page.ts";
import { readWhole } from "@/utils/page/read-whole.ts";
import { selectedSpan } from "@/utils/page/selected-span.ts";
import { type Watch, watchArticle } from "@/utils/page/watch-article.ts";

/** Milliseconds that a single-page site gets to put the next article in place of the last; nothing is read before. */
const SETTLE_MS = 600;

/** A page that changes for ever is read again this often at most, in milliseconds. */
const LEAST_BETWEEN_READINGS = 5_000;

/** Milliseconds that a panel, which the same click opens, has to ask what was chosen. */
const CHOSEN_MS = 5_000;

/** One reading of the page. Its id, unlike that of any other reading of any page, comes back with the marks made for it. */
interface Attempt {
  id: number;
  reading: Promise<PageReading>;
  /** All of the page's words, once somebody has asked for them. */
  whole?: Promise<ReadText>;
}

export class ArticleAtHand {
  readonly #document: Document;
  readonly #changed: () => void;
  readonly #painter: Painter;
  #address: string;
  #attempt: Attempt | null = null;
  #anyway = false;
  #settled = 0;
  #lastRead = 0;
  #watch: Watch | null = null;
  #later: ReturnType<typeof setTimeout> | undefined;
  #marksOn = true;
  #painted: Extract<ToPage, { type: "paint" }> | null = null;
  #chosen: { id: string; at: number } | null = null;

  /** @param changed called when the page's article is no longer the one that was read */
  constructor(document: Document, changed: () => void) {
    this.#document = document;
    this.#changed = changed;
    this.#painter = new Painter(document);
    this.#address = addressOf(document);
  }

  /** Does what the background or the panel asks. */
  async answer(message: ToPage): Promise<PageAnswer | PageSelection | WholeText | boolean> {
    switch (message.type) {
      case "read":
        return this.#answerRead(message.anyway);
      case "paint":
        // made for a text that is no longer the one at hand: a newer reading brings its own
        if (message.reading !== this.#attempt?.id) return false;
        this.#painted = message;
        return this.#paint();
      case "show":
        this.#chosen = null;
        return this.#painter.show(message.id);
      case "marks-on":
        this.#marksOn = message.on;
        return this.#paint();
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
    const ids = this.#painter.hit(x, y);
    this.#chosen = ids[0] === undefined ? null : { id: ids[0], at: Date.now() };
    return ids;
  }

  /** Looks whether the page shows another address, be it with the same document: what was read is no longer at hand. */
  turnPage(): void {
    const address = addressOf(this.#document);
    if (address === this.#address) return;
    this.#address = address;
    this.forget();
    this.#settled = Date.now() + SETTLE_MS;
    this.#later = setTimeout(this.#changed, SETTLE_MS);
  }

  /** Paints the same marks again, in the colours that fit the page as it is now. */
  repaint(): void {
    this.#paint().catch(() => {});
  }

  /** Takes every trace of ours out of the page. */
  forget(): void {
    clearTimeout(this.#later);
    this.#watch?.stop();
    this.#painter.clear();
    this.#attempt = null;
    this.#anyway = false;
    this.#painted = null;
    this.#chosen = null;
  }

  async #answerRead(anyway: boolean): Promise<PageAnswer> {
    if (this.#document.contentType === "application/pdf") return { state: "closed" };
    this.#anyway ||= anyway;
    this.#attempt ??= this.#begin();
    const { id, reading: pending } = this.#attempt;
    const reading = await pending;
    const isArticle = reading.outcome === "read" || (reading.outcome === "no-article" && this.#anyway);
    if (!isArticle) return { state: "no-article", site: this.#document.location.hostname };
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
    if (attempt !== this.#attempt || reading.outcome === "nothing-readable") return;
    this.#watch?.stop();
    this.#watch = watchArticle(reading.article, reading.root, () => this.#readAgain());
  }

  async #read(): Promise<PageReading> {
    const wait = this.#settled - Date.now();
    if (wait > 0) await new Promise((done) => setTimeout(done, wait));
    this.#lastRead = Date.now();
    return readPage(this.#document);
  }

  #readAgain(): void {
    const wait = Math.max(0, this.#lastRead + LEAST_BETWEEN_READINGS - Date.now());
    clearTimeout(this.#later);
    this.#later = setTimeout(() => this.#renew().catch(() => {}), wait);
  }

  /** Reads the page again. Where its words are the same, the marks follow them to their new nodes and nobody is asked. */
  async #renew(): Promise<void> {
    const attempt = this.#attempt;
    const before = await attempt?.reading;
    const reading = this.#read();
    const after = await reading;
    if (!attempt || !before || attempt !== this.#attempt) return;
    if (textOf(before) === textOf(after)) {
      attempt.reading = reading;
      attempt.whole = undefined;
      this.#follow(attempt, after);
      await this.#paint();
    } else {
      this.#attempt = this.#begin(reading);
      this.#changed();
    }
  }

  async #paint(): Promise<boolean> {
    const attempt = this.#attempt;
    const reading = await attempt?.reading;
    if (!attempt || attempt !== this.#attempt || !reading || reading.outcome === "nothing-readable") return false;
    const fits = this.#marksOn && this.#painted?.reading === attempt.id;
    const marks = fits ? (this.#painted?.marks ?? []) : [];
    const whole = marks.some(({ beside }) => beside) ? await this.#wholeOf(attempt) : null;
    if (attempt !== this.#attempt) return false;
    this.#painter.paint(reading.article, marks, whole);
    return true;
  }
}

/** The text that is shown for a reading; null where none is. */
function textOf(reading: PageReading): string | null {
  return reading.outcome === "nothing-readable" ? null : `${reading.outcome}\n${reading.article.text}`;
}

/** Without fragment: a jump within the page is no other page. */
function addressOf({ URL: address }: Document): string {
  return address.split("#", 1)[0]!;
}
