// The judge as the build leaves it (utils/cli/readability-edits.ts), without its package's second script, which nothing
// here calls and which would cost a kilobyte; with those of its own methods that are overridden here, and a light tree
// where the package wants a document.
declare module "@mozilla/readability/Readability.js" {
  import type { LightDocument } from "@/utils/page/light-document.ts";
  import type { LightElement } from "@/utils/page/light-nodes.ts";

  export default class Readability {
    constructor(document: LightDocument, options: object);
    _flags: number;
    REGEXPS: Record<"byline" | "normalize", RegExp>;
    /** In steps, so that the page gets its turn between them; null where nothing was found. */
    parse(): Generator<void, LightElement | null, void>;
    _isTimeUp(): boolean;
    _getInnerText(element: LightElement, normalizeSpaces?: boolean): string;
    _isValidByline(element: LightElement, names: string): boolean;
    DIV_TO_P_ELEMS: ReadonlySet<string>;
    _hasChildBlockElement(element: LightElement): boolean;
    _hasSingleTagInsideElement(element: LightElement, tag: string): boolean;
    _getLinkDensity(element: LightElement): Generator<void, number, void>;
    _isElementWithoutContent(element: LightElement): boolean;
  }
}
