// The article of this page, read once and kept until the page changes, with the marks painted over it.
import type { PageAnswer, ToPage } from "@/utils/messages/to-page.ts";
import { Painter } from "@/utils/page/painter.ts";
import { type PageReading, readPage } from "@/utils/page/read-page.ts";
import { type Watch, watchArticle } from "@/utils/page/watch-article.ts";

/** Milliseconds that a single-page site gets to put the next article in place of the last. */
const SETTLE_MS = 600;

/** A page that changes for ever is read again this often at most, in milliseconds. */
const LEAST_BETWEEN_READINGS = 5_000;

/** Milliseconds that a panel, which the same click opens, has to ask what was chosen. */
const CHOSEN_MS = 5_000;

export class ArticleAtHand {
  readonly #document: Document;
  readonly #changed: () => void;
  readonly #painter: Painter;
  #reading: Promise<PageReading> | null = null;
  #anyway = false;
  #lastRead = 0;
  #watch: Watch | null = null;
  #later: ReturnType<typeof setTimeout> | undefined;
  #marksOn = true;
  #painted: Extract<ToPage, { type: "paint" }>["marks"] = [];
  #chosen: { id: string; at: number } | null = null;

  /** @param changed called when the page's article is no longer the one that was read */
  constructor(document: Document, changed: () => void) {
    this.#document = document;
    this.#changed = changed;
    this.#painter = new Painter(document);
  }

  /** Does what the background or the panel asks. */
  async answer(message: ToPage): Promise<PageAnswer | boolean> {
    switch (message.type) {
      case "read":
        return this.#answerRead(message.anyway);
      case "paint":
        this.#painted = message.marks;
        return this.#paint();
      case "show":
        return this.#painter.show(message.id);
      case "marks-on":
        this.#marksOn = message.on;
        return this.#paint();
    }
  }

  /** Ids of the annotations painted at a point of the window, narrowest first; the first is remembered as chosen. */
  choose(x: number, y: number): string[] {
    const ids = this.#painter.hit(x, y);
    this.#chosen = ids[0] === undefined ? null : { id: ids[0], at: Date.now() };
    return ids;
  }

  /** The page shows another address: what was read is no longer at hand. */
  turnPage(): void {
    this.forget();
    this.#later = setTimeout(this.#changed, SETTLE_MS);
  }

  /** Paints the same marks again, in the colours that fit the page as it is now. */
  repaint(): void {
    this.#paint();
  }

  /** Takes every trace of ours out of the page. */
  forget(): void {
    clearTimeout(this.#later);
    this.#watch?.stop();
    this.#painter.clear();
    this.#reading = null;
    this.#anyway = false;
    this.#painted = [];
    this.#chosen = null;
  }

  async #answerRead(anyway: boolean): Promise<PageAnswer> {
    if (this.#document.contentType === "application/pdf") return { state: "closed" };
    this.#anyway ||= anyway;
    this.#reading ??= this.#read();
    const reading = await this.#reading;
    const isArticle = reading.outcome === "read" || (reading.outcome === "no-article" && this.#anyway);
    if (!isArticle) return { state: "no-article", site: this.#document.location.hostname };
    const { meta, text, cut } = reading.article;
    const chosen = this.#chosen && Date.now() - this.#chosen.at < CHOSEN_MS ? this.#chosen.id : null;
    return { state: "article", meta, text, cut, chosen, marksOn: this.#marksOn };
  }

  async #read(): Promise<PageReading> {
    this.#lastRead = Date.now();
    const reading = await readPage(this.#document);
    if (reading.outcome !== "nothing-readable") {
      this.#watch?.stop();
      this.#watch = watchArticle(reading.article, reading.root, () => this.#readAgain());
    }
    return reading;
  }

  #readAgain(): void {
    const wait = Math.max(0, this.#lastRead + LEAST_BETWEEN_READINGS - Date.now());
    clearTimeout(this.#later);
    this.#later = setTimeout(() => {
      this.#reading = null;
      this.#changed();
    }, wait);
  }

  async #paint(): Promise<boolean> {
    const reading = await this.#reading;
    if (!reading || reading.outcome === "nothing-readable") return false;
    this.#painter.paint(reading.article, this.#marksOn ? this.#painted : []);
    return true;
  }
}
