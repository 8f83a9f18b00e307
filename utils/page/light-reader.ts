// Mozilla's Readability on a light tree: the package's own judgement. What is overridden here changes no answer of it:
// the cheap half of a question goes first, an answer is remembered, or a step is left out that is for showing alone.
import Readability from "@mozilla/readability/Readability.js";
import type { Sliced } from "./in-slices.ts";
import type { LightDocument } from "./light-document.ts";
import type { LightElement } from "./light-nodes.ts";

export class LightReader extends Readability {
  /** `flags`: how strict, see `judgePage`. Readability takes `light` apart. */
  constructor(light: LightDocument, flags: number) {
    // no threshold: the stock loop over the flags would reset innerHTML between its passes
    super(light, { charThreshold: -1, serializer: (element) => element, disableJSONLD: true });
    this._flags = flags;
  }

  /** The article's elements, as Readability puts them together; null where it finds none. */
  *read(): Sliced<LightElement | null> {
    return (yield* this.parse())?.content ?? null;
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

  /** Known without putting all its text together. */
  override _isElementWithoutContent(element: LightElement): boolean {
    return element.isBlank && super._isElementWithoutContent(element);
  }
}
