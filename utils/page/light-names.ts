// What an element of a light tree calls itself: its attributes as they are on the page.
import { attributeOf } from "./node-access.ts";
import type { SurveyedElement } from "./page-survey.ts";

const NONE: readonly never[] = [];
const SHOWN = { display: "", visibility: "" };
const HIDDEN = { display: "", visibility: "hidden" };
const INLINE_HIDDEN = /(?:^|;)\s*(?:visibility\s*:\s*hidden|display\s*:\s*none)/i;

export class LightNames {
  className = "";
  id = "";
  style = SHOWN;
  private readonly surveyed: SurveyedElement | null;
  private readonly names: readonly string[];

  /** `surveyed`: the page's own element; null for what has no attributes. */
  constructor(surveyed: SurveyedElement | null) {
    this.surveyed = surveyed;
    this.names = surveyed ? surveyed.attributes : NONE;
    if (!surveyed) return;
    this.className = surveyed.className;
    this.id = surveyed.id;
    const style = this.getAttribute("style");
    if (style && INLINE_HIDDEN.test(style)) this.style = HIDDEN;
  }

  getAttribute(name: string): string | null {
    return this.names.includes(name) ? attributeOf(this.surveyed!.element, name) : null;
  }

  hasAttribute(name: string): boolean {
    return this.names.includes(name);
  }

  get attributes(): { name: string; value: string }[] {
    return this.names.map((name) => ({ name, value: this.getAttribute(name) ?? "" }));
  }
}
