// Makes the card's elements, one by one, through the prototypes' own methods: no markup is ever made from a string.
import type { MarkKind, Sign } from "./card-content.ts";

const SVG = "http://www.w3.org/2000/svg";

/** The same signs as the panel's, on a ground of 16 by 16. */
const SHAPES: Record<Sign | MarkKind, string> = {
  highlight: "m5 9.5 5.25-6.25 2.75 2.5L7.5 11.5H5zM3 14h10",
  quote: "M7 4.5C5 5 4 6.5 4 8.5v3h3v-3H4M13 4.5c-2 .5-3 2-3 4v3h3v-3h-3",
  figure: "M6.5 3 5.25 13M10.75 3 9.5 13M3.25 6h10M2.75 10h10",
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

export function drawSign(document: Document, sign: Sign | MarkKind): SVGElement {
  const make = (tag: string) => Document.prototype.createElementNS.call(document, SVG, tag) as SVGElement;
  const drawing = make("svg");
  drawing.setAttribute("viewBox", "0 0 16 16");
  drawing.setAttribute("aria-hidden", "true");
  const path = make("path");
  path.setAttribute("d", SHAPES[sign]);
  drawing.append(path);
  return drawing;
}
