// The document around a light tree, as far as Readability asks for one.
import { LightElement, type LightNode, type LightRoot } from "./light-nodes.ts";
import { LightTags } from "./light-tags.ts";
import type { SurveyedElement } from "./page-survey.ts";

export class LightDocument implements LightRoot {
  readonly nodeType = 9;
  readonly parentNode = null;
  readonly nextElementSibling = null;
  readonly tags = new LightTags();
  readonly documentElement: LightElement;
  readonly body: LightElement;
  readonly title: string;

  constructor(title: string, body: SurveyedElement) {
    this.title = title;
    this.documentElement = new LightElement("html", this.tags);
    this.documentElement.parentNode = this;
    this.body = new LightElement("body", this.tags, body);
    this.documentElement.appendChild(this.body);
  }

  get firstChild(): LightElement {
    return this.documentElement;
  }

  createElement(tag: string): LightElement {
    return new LightElement(tag, this.tags);
  }

  removeChild(child: LightNode): LightNode {
    child.parentNode = null;
    return child;
  }

  getElementsByTagName(tag: string): LightElement[] {
    return this.documentElement.getElementsByTagName(tag);
  }

  querySelectorAll(tags: string): LightElement[] {
    return this.documentElement.querySelectorAll(tags);
  }
}
