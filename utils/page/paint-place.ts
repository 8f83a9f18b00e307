// Where an article's marks are registered: the highlights and style sheets of its document, and of the shadow trees in it.
import { windowOf } from "./node-access.ts";
import type { ReadArticle } from "./read-article.ts";

type Root = Document | ShadowRoot;

/** In both browsers, not yet in the DOM library's types. https://drafts.csswg.org/css-highlight-api-1/#interactions */
interface HitTesting {
  highlightsFromPoint?(x: number, y: number, options?: { shadowRoots: ShadowRoot[] }): { ranges: AbstractRange[] }[];
}

export class PaintPlace {
  readonly document: Document;
  readonly #shadows: readonly ShadowRoot[];
  readonly #window: Window & typeof globalThis;
  #sheet: CSSStyleSheet | null = null;
  #rules = "";

  constructor(document: Document, shadows: readonly ShadowRoot[]) {
    this.document = document;
    this.#shadows = shadows;
    this.#window = windowOf(document) ?? window;
  }

  get highlights(): HighlightRegistry {
    return this.#window.CSS.highlights;
  }

  /** True where the article still stands in this place. */
  holds({ document, shadows }: Pick<ReadArticle, "document" | "shadows">): boolean {
    return document === this.document && shadows.every((shadow) => this.#shadows.includes(shadow));
  }

  /** The page's rules for our highlights are these from now on. Rules that stay the same cost the page nothing. */
  adopt(rules: string): void {
    this.#sheet ??= new this.#window.CSSStyleSheet();
    if (rules !== this.#rules) this.#sheet.replaceSync(rules);
    this.#rules = rules;
    for (const root of this.#roots()) {
      const sheets = sheetsOf(root);
      if (!sheets.includes(this.#sheet)) setSheets(root, [...sheets, this.#sheet]);
    }
  }

  /** False where the page has taken our rules out. */
  hasRules(): boolean {
    return this.#sheet !== null && this.#roots().every((root) => sheetsOf(root).includes(this.#sheet!));
  }

  /** Takes our rules out. */
  leave(): void {
    for (const root of this.#roots()) {
      const sheets = sheetsOf(root);
      if (this.#sheet && sheets.includes(this.#sheet))
        setSheets(
          root,
          sheets.filter((sheet) => sheet !== this.#sheet),
        );
    }
    this.#sheet = null;
    this.#rules = "";
  }

  /** The ranges painted at a point of the document's window; null where the browser can't tell. */
  rangesAt(x: number, y: number): AbstractRange[] | null {
    const hits = (this.highlights as HighlightRegistry & HitTesting).highlightsFromPoint?.(x, y, {
      shadowRoots: [...this.#shadows],
    });
    return hits?.flatMap(({ ranges }) => ranges) ?? null;
  }

  #roots(): Root[] {
    return [this.document, ...this.#shadows];
  }
}

function sheetsProperty(root: Root): PropertyDescriptor {
  const { prototype } = "host" in root ? ShadowRoot : Document;
  return Object.getOwnPropertyDescriptor(prototype, "adoptedStyleSheets")!;
}

function sheetsOf(root: Root): CSSStyleSheet[] {
  return Array.from(sheetsProperty(root).get!.call(root));
}

/** Gives a document or a shadow tree these style sheets of ours. */
export function setSheets(root: Root, sheets: CSSStyleSheet[]): void {
  sheetsProperty(root).set!.call(root, sheets);
}
