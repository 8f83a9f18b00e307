// Mozilla's Readability on a light tree: the package's own judgement. What is overridden here changes no answer of it:
// the cheap half of a question goes first, an answer is remembered, or a step is left out that is for showing alone.
import Readability from "@mozilla/readability/Readability.js";
import { isTimeUp, type Sliced } from "./in-slices.ts";
import type { LightDocument } from "./light-document.ts";
import type { LightElement } from "./light-nodes.ts";

export class LightReader extends Readability {
  #blockTags: string | null = null;

  /** `flags`: how strict, see `judgePage`. Readability takes `light` apart. */
  constructor(light: LightDocument, flags: number) {
    super(light, {});
    this._flags = flags;
  }

  /** The article's elements, as Readability puts them together; null where it finds none. */
  *read(): Sliced<LightElement | null> {
    return yield* this.parse();
  }

  /** Asked at every node, by the loops that the build lets wait. */
  override _isTimeUp(): boolean {
    return isTimeUp();
  }

  /** Kept with the element: the stock code puts the same text together for each of its questions. */
  override _getInnerText(element: LightElement, normalizeSpaces = true): string {
    if (!normalizeSpaces) return element.textContent.trim();
    return element.innerText((text) => text.trim().replace(this.REGEXPS.normalize, " "));
  }

  /** Names first: the stock code measures each element's text before it looks whether a writer could be named in it. */
  override _isValidByline(element: LightElement, names: string): boolean {
    const named =
      this.REGEXPS.byline.test(names) ||
      element.getAttribute("rel") === "author" ||
      element.getAttribute("itemprop")?.includes("author");
    return Boolean(named) && super._isValidByline(element, names);
  }

  /** Known without a look at every child and all of theirs. */
  override _hasChildBlockElement(element: LightElement): boolean {
    this.#blockTags ??= [...this.DIV_TO_P_ELEMS].join();
    return element.holds(this.#blockTags);
  }

  /** Its elements first: most have several, or another. */
  override _hasSingleTagInsideElement(element: LightElement, tag: string): boolean {
    const only = element.firstElementChild;
    return only?.tagName === tag && !only.nextElementSibling && super._hasSingleTagInsideElement(element, tag);
  }

  /** Without links there is nothing to measure. */
  override *_getLinkDensity(element: LightElement): Sliced<number> {
    return element.mayHold("a") ? yield* super._getLinkDensity(element) : 0;
  }

  /** Known without putting all its text together. */
  override _isElementWithoutContent(element: LightElement): boolean {
    return element.isBlank && super._isElementWithoutContent(element);
  }
}
