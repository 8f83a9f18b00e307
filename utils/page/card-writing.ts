// Makes the card's elements, one by one, through the prototypes' own methods: no markup is ever made from a string.
import type { Sign } from "./card-content.ts";

const SVG = "http://www.w3.org/2000/svg";

/** The same signs as the panel's, on a ground of 16 by 16. */
const SHAPES: Record<Sign, string> = {
  note: "m3 13 .7-2.8 7-7a1.2 1.2 0 0 1 1.7 0l.4.4a1.2 1.2 0 0 1 0 1.7l-7 7zM9.7 4.2l2.1 2.1",
  confirmed: "m3 8.5 3.25 3.25L13 4.75",
  doubtful: "M5.5 6a2.5 2.5 0 1 1 3.6 2.2C8.3 8.6 8 9 8 9.8M8 12.5h.01",
  false: "m4 4 8 8M12 4l-8 8",
  undecided: "M3.5 8h9",
};

export function writeElement(document: Document, tag: string, name = "", text = ""): HTMLElement {
  const element: HTMLElement = Document.prototype.createElement.call(document, tag);
  if (name) element.className = name;
  if (text) element.textContent = text;
  return element;
}

export function drawSign(document: Document, sign: Sign): SVGElement {
  const make = (tag: string) => Document.prototype.createElementNS.call(document, SVG, tag) as SVGElement;
  const drawing = make("svg");
  drawing.setAttribute("viewBox", "0 0 16 16");
  drawing.setAttribute("aria-hidden", "true");
  const path = make("path");
  path.setAttribute("d", SHAPES[sign]);
  drawing.append(path);
  return drawing;
}
