// The article of the page the content script lives in: read, painted, followed, and let go of.
import { type Mark, Painter } from "./painter.ts";
import type { ReadArticle } from "./read-article.ts";
import { type PageReading, readPage } from "./read-page.ts";
import { type Watch, watchArticle } from "./watch-article.ts";

export class ArticleAtHand {
  readonly #document: Document;
  readonly #painter: Painter;
  #article: ReadArticle | null = null;
  #marks: readonly Mark[] = [];
  #watch: Watch | null = null;
  #readings = 0;
  #on = true;
  readonly #changed: () => void;

  /** `changed` is called when the page has replaced words of the article that was read: time to read again. */
  constructor(document: Document, changed: () => void = () => {}) {
    this.#document = document;
    this.#painter = new Painter(document);
    this.#changed = changed;
  }

  /** True while marks are shown. */
  get on(): boolean {
    return this.#on;
  }

  /** Null where nothing has been read. */
  get article(): ReadArticle | null {
    return this.#article;
  }

  /** Finds and reads the article. With `anyway`, also where the page doesn't look like one. Marks painted before stay. */
  async read(anyway = false): Promise<PageReading> {
    const reading = ++this.#readings;
    const result = await readPage(this.#document, { anyway });
    if (reading !== this.#readings) return result;
    this.#watch?.stop();
    this.#watch = null;
    if (result.outcome === "read") {
      this.#article = result.article;
      this.#watch = watchArticle(result.article, result.root, this.#changed);
    } else {
      this.#article = null;
      this.#painter.clear();
    }
    return result;
  }

  /** Paints these marks over the article that was read last, instead of those before. */
  paint(marks: readonly Mark[]): void {
    this.#marks = marks;
    if (this.#article && this.#on) this.#painter.paint(this.#article, marks);
  }

  /** Shows or hides the marks; they are kept meanwhile. */
  switchMarks(on: boolean): void {
    this.#on = on;
    if (!on) this.#painter.clear();
    else this.paint(this.#marks);
  }

  /** Scrolls to the mark and lights it. False where it isn't in the page. */
  show(id: string): boolean {
    return this.#painter.show(id);
  }

  /** Ids of the marks under a point of the window (CSS pixels), narrowest first. */
  hit(x: number, y: number): string[] {
    return this.#painter.hit(x, y);
  }

  /** Takes everything of ours out of the page and stops watching it. */
  leave(): void {
    this.#readings++;
    this.#watch?.stop();
    this.#watch = null;
    this.#article = null;
    this.#painter.clear();
  }
}
