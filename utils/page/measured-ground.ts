// Is the page light or dark where the article stands? Measured, since the system's theme says nothing about the page's.
import type { Ground } from "./mark-style.ts";
import { documentOf, elementAbove, isInPage, rootOf } from "./node-access.ts";
import type { ReadArticle } from "./read-article.ts";

type Colour = [red: number, green: number, blue: number, alpha: number];

/** Contrast the page's own text must have for it to stay at 4.5:1 on every tint. */
const LEAST_CONTRAST = { light: 6, dark: 8 };

/** Relative luminance from which a ground is light, and up to which it is dark; between them no tint reads well. */
const LIGHT_FROM = 0.5;
const DARK_UP_TO = 0.12;

/** Elements looked at upwards: no page stacks more than this. */
const MOST_LEVELS = 200;

/** Measured in the middle of the article: its first lines may stand on a picture. */
export function measureArticle({ pieces }: ReadArticle): Ground {
  const node = pieces[pieces.length >> 1]?.node;
  const above = node && isInPage(node) ? elementAbove(node) : null;
  return above ? measureGround(above) : "unknown";
}

/** The ground under `element`'s text; `unknown` where a picture, a gradient or a pale text makes tints unsafe. */
export function measureGround(element: Element): Ground {
  const ink = colourOf(getComputedStyle(element).color);
  const paper = paperUnder(element);
  if (!paper || !ink) return "unknown";
  const light = luminance(paper);
  const ground = light >= LIGHT_FROM ? "light" : light <= DARK_UP_TO ? "dark" : "unknown";
  return ground !== "unknown" && contrast(luminance(over(ink, paper)), light) >= LEAST_CONTRAST[ground]
    ? ground
    : "unknown";
}

/** Backgrounds laid over one another, from the first opaque one up; null where a picture lies among them. */
function paperUnder(element: Element): Colour | null {
  const layers: Colour[] = [];
  let node: Element | null = element;
  for (let level = 0; node && level < MOST_LEVELS; level++) {
    const style = getComputedStyle(node);
    if (style.backgroundImage !== "none") return null;
    const colour = colourOf(style.backgroundColor);
    if (!colour) return null;
    layers.push(colour);
    if (colour[3] === 1) break;
    node = elementAbove(node);
  }
  return layers.reduceRight((below, layer) => over(layer, below), canvasColour(element));
}

/** What a browser paints where the page paints nothing. */
function canvasColour(element: Element): Colour {
  const root = rootOf(documentOf(element)!);
  const schemes = root ? getComputedStyle(root).colorScheme : "";
  const dark =
    schemes.includes("dark") && (!schemes.includes("light") || matchMedia("(prefers-color-scheme: dark)").matches);
  return dark ? [18, 18, 18, 1] : [255, 255, 255, 1];
}

/** Computed colours come as rgb() or, for wide gamuts, as color(srgb …); null for any other form. */
function colourOf(css: string): Colour | null {
  const numbers = (css.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number);
  const [red, green, blue, alpha = 1] = numbers;
  if (red === undefined || green === undefined || blue === undefined) return null;
  if (/^rgba?\(/.test(css)) return [red, green, blue, alpha];
  return css.startsWith("color(srgb ") ? [red * 255, green * 255, blue * 255, alpha] : null;
}

function over([red, green, blue, alpha]: Colour, below: Colour): Colour {
  const mix = (top: number, bottom: number) => top * alpha + bottom * (1 - alpha);
  return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2]), 1];
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance([red, green, blue]: Colour): number {
  const linear = (value: number) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
