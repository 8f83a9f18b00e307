// The style of the card beside marked words. The page's own rules reach its host, and lose: an important rule of a
// shadow tree's own wins over the page's. https://drafts.csswg.org/css-cascade-5/#cascade-context
import type { Place } from "./card-place.ts";
import { type Ground, type MarkStyle, OWN_TINT, SOURCE_LOOKS, type SourceNumber } from "./mark-style.ts";

const SERIF = `Charter, "Bitstream Charter", "Sitka Text", Cambria, "Source Serif 4", "Noto Serif", "Liberation Serif", "Times New Roman", serif`;
const SANS = `system-ui, -apple-system, "Segoe UI Variable Text", "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif`;

/** CSS pixels. */
const WIDTH = 296;
/** Between the card and the window's edges. */
const EDGE = 8;

const SCHEMES: Record<Ground, string> = { light: "light", dark: "dark", unknown: "light dark" };

/**
 * The host's own rules, and the colours and type of all that stands in it. Where it stands is a rule as well: the page
 * could change an attribute. Null while it is being measured.
 */
export function hostSheet(ground: Ground, place: Place | null): string {
  const at = place
    ? `left: ${place.left}px !important; top: ${place.top}px !important`
    : "left: 0 !important; top: 0 !important; visibility: hidden !important";
  return `
:host { all: initial !important; display: block !important; position: fixed !important; inset: auto !important;
  ${at}; margin: 0 !important; padding: 0 !important; border: 0 !important; inline-size: max-content !important;
  max-inline-size: min(${WIDTH}px, calc(100vw - ${2 * EDGE}px)) !important; background: none !important;
  overflow: visible !important; color-scheme: ${SCHEMES[ground]} !important; transition: none !important;
  animation: none !important; pointer-events: auto !important; user-select: none !important; }
:host::backdrop { display: none !important; }
* { box-sizing: border-box; margin: 0; }
.card { --ink: light-dark(#1c1b19, #eae7e1); --ink-2: light-dark(#4d4a45, #bab6ae); --ink-3: light-dark(#6b6761, #98948d);
  --hair: light-dark(#e3dfd7, #4a4a46); --focus: light-dark(#0a5bd3, #8ab8ff);
  padding: 12px 12px 4px; background: light-dark(#fdfcfa, #2b2b29); color: var(--ink);
  border: 1px solid var(--ink-3); border-radius: 2px; font: 400 13px/20px ${SANS}; font-size-adjust: 0.515;
  text-align: start; overflow-wrap: anywhere; animation: appear 90ms; outline: none; }
@keyframes appear { from { opacity: 0; } }
button { all: unset; display: flex; align-items: center; gap: 6px; min-block-size: 28px; font-size: 12px; color: var(--ink-2);
  cursor: pointer; white-space: nowrap; }
button:hover { color: var(--ink); text-decoration: underline; text-underline-offset: 3px; }
button:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
svg { inline-size: 16px; block-size: 16px; fill: none; stroke: currentColor; stroke-width: 1.25; stroke-linecap: round;
  stroke-linejoin: round; flex: none; }
@media (prefers-reduced-motion: reduce) { .card { animation: none; } }
@media (prefers-contrast: more) { .card { --ink-2: var(--ink); --ink-3: var(--ink); } }
@media (forced-colors: active) { .card { border-color: CanvasText; } }`;
}

/** The buttons at selected words: a card of one line. */
export function rowSheet(ground: Ground, place: Place | null): string {
  return `${hostSheet(ground, place)}
.row { display: flex; flex-wrap: wrap; column-gap: 16px; padding: 1px 12px; }`;
}

export function cardSheet(ground: Ground, place: Place | null): string {
  return `${hostSheet(ground, place)}
.card { min-inline-size: min(224px, 100%); }
p { text-wrap: pretty; }
.printed { font-family: ${SERIF}; font-size-adjust: 0.475; }
.title { display: flex; align-items: baseline; gap: 8px; font-weight: 600; font-size: 15px; line-height: 22px; }
.title .key { align-self: center; }
.title .counted { font-weight: 400; }
.under { padding-inline-start: 28px; }
.role { color: var(--ink-2); font-size: 12px; line-height: 16px; }
.role .key { margin-inline-end: 6px; vertical-align: -1px; }
.line { margin-block-start: 8px; color: var(--ink-3); font-size: 12px; line-height: 18px; }
.line .printed { color: var(--ink-2); font-size: 13px; }
.mine { margin-block-start: 8px; line-height: 18px; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 6;
  overflow: hidden; }
.mine b { font-weight: 600; background: ${tint(OWN_TINT)}; padding-inline: 3px; }
.mine svg { margin-inline-end: 4px; vertical-align: -3px; }
.key { flex: none; inline-size: 20px; block-size: 14px; display: inline-block; border: 0 solid; }
.acts { display: flex; gap: 16px; margin-block-start: 8px; padding-block-start: 2px; border-block-start: 1px solid var(--hair); }
button:last-child { margin-inline-start: auto; }
.told { margin-block: 4px 6px; color: var(--ink-2); font-size: 12px; line-height: 16px; }
${SOURCE_LOOKS.map((_, number) => keyRule(number as SourceNumber)).join("\n")}
.key.vouched { block-size: 10px; border-block: 1px solid; }
.key.unvouched { block-size: 10px; border-block: 1px dashed; }
.key.conflict { block-size: 10px; border-block-start: 1px solid; }
.key.own { background: ${tint(OWN_TINT)}; }
.rails { text-decoration: underline overline solid 1px; text-underline-offset: 0.22em; }
.rails.unvouched { text-decoration-style: dashed; }
.rails.conflict { text-decoration: underline wavy 1px; }
@media (forced-colors: active) { .key { border-color: CanvasText !important; } .mine b { outline: 1px solid; } }`;
}

/** The class of a key: that of the source's line where the style has one. */
export function keyClass(style: MarkStyle): string {
  const number = /\d$/.exec(style)?.[0];
  return number === undefined ? style : `s${number}`;
}

function keyRule(number: SourceNumber): string {
  const { line, light, dark, lightTint, darkTint } = SOURCE_LOOKS[number]!;
  const [shape = "solid", width = "1px"] = line.split(" ");
  // a border counts both strokes and the room between them
  const thick = Number.parseFloat(width) * (shape === "double" ? 3 : 1);
  return `.key.s${number} { background: light-dark(rgb(${light} / ${lightTint}), rgb(${dark} / ${darkTint}));
  border-block-end: ${thick}px ${shape} light-dark(rgb(${light}), rgb(${dark})); }`;
}

function tint({ light, dark }: { light: string; dark: string }): string {
  return `light-dark(${light}, ${dark})`;
}
