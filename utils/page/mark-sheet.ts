// The rules that paint marks. A ::highlight() takes background-color, color and text-decoration, nothing else of ours.
// https://drafts.csswg.org/css-pseudo-4/#highlight-styling
import { CONFLICT_TINT, type Ground, OWN_TINT, SOURCE_LOOKS, SOURCE_NUMBERS } from "./mark-style.ts";

/** Before every name of ours in the page's highlight registry. */
export const HIGHLIGHT_PREFIX = "sourcemark-";

/** Names of the highlights that deepen the tint of what was asked to be shown, by what they deepen. */
export type LitStyle = `lit-${number}` | "lit-own" | "lit-figure";

/** All names that may stand in the page's registry. Firefox lets no content script walk through the registry itself. */
export const HIGHLIGHT_NAMES: readonly string[] = [
  ...SOURCE_NUMBERS.flatMap((number) => [`said-${number}`, `speaker-${number}`, `lit-${number}`]),
  ...["vouched", "unvouched", "conflict", "own", "lit-own", "lit-figure"],
].map((name) => HIGHLIGHT_PREFIX + name);

/** Strength that, over the tint of a quote, comes to a quarter of the source's colour. */
const LIT_OVER_TINT = 0.14;

/** Background and ink in forced colours. */
const BARE = ["transparent", "CanvasText"] as const;
const LIT_BY_SYSTEM = ["Highlight", "HighlightText"] as const;
/**
 * Chromium paints every mark there as if it were selected, its line in the ink of selected words: it has to be within
 * the words' box to be seen. https://drafts.csswg.org/css-pseudo-4/#highlight-styling
 */
const FORCED_OFFSET = "0.06em";

const UNDERLINE = "text-underline-offset: 0.22em; text-decoration-skip-ink: none";

/** More kinds of elements than any honest article is written in: then the rules stand for all. */
const MOST_KINDS = 60;

export interface SheetOf {
  ground: Ground;
  /** The styles that are painted. */
  styles: ReadonlySet<string>;
  /**
   * What the elements that hold the painted words fit: a rule for every element of the page would have the browser
   * restyle them all, half a second's work on a large one.
   */
  selectors: readonly string[];
  /** Only what is lit keeps its tint; of all other quotes the lines remain. */
  alone: boolean;
}

/** The style sheet for what is painted on a page. */
export function markSheet({ ground, styles, selectors, alone }: SheetOf): string {
  const rules: [name: string, tint: string | null, rest: string][] = [];
  const shade = ground === "dark" ? "dark" : "light";
  const tinted = ground !== "unknown";
  for (const number of SOURCE_NUMBERS) {
    const look = SOURCE_LOOKS[number]!;
    const colour = look[shade];
    const line = tinted ? `rgb(${colour})` : "currentColor";
    const underline = `text-decoration: underline ${look.line} ${line}; ${UNDERLINE}`;
    const tint = look[`${shade}Tint`];
    rules.push([`said-${number}`, alone ? null : `rgb(${colour} / ${tint})`, underline]);
    rules.push([`speaker-${number}`, null, underline]);
    rules.push([`lit-${number}`, `rgb(${colour} / ${(alone ? tint : 0) + LIT_OVER_TINT})`, ""]);
  }
  rules.push(["vouched", null, "text-decoration: overline solid 1px currentColor"]);
  rules.push(["unvouched", null, `text-decoration: underline overline dashed 1.5px currentColor; ${UNDERLINE}`]);
  rules.push(["conflict", CONFLICT_TINT[shade], `text-decoration: underline wavy 1px currentColor; ${UNDERLINE}`]);
  rules.push(["own", OWN_TINT[shade], ""]);
  rules.push(["lit-own", OWN_TINT[shade], ""]);
  rules.push(["lit-figure", `rgb(${SOURCE_LOOKS[0]![shade]} / 0.24)`, ""]);
  const elements = selectors.length > MOST_KINDS ? "" : `:is(${selectors.join(", ")})`;
  // what deepens a style is known by its number
  const isLit = (name: string) => name === "lit-figure" || [...styles].some((style) => `lit-${style.at(-1)}` === name);
  const used = rules.filter(([name]) => styles.has(name) || isLit(name) || name === "lit-own");
  const rule = (name: string, body: string) => `${elements}::highlight(${HIGHLIGHT_PREFIX}${name}) { ${body} }`;
  const written = used.map(([name, tint, rest]) => {
    // without tints, what is shown still has to stand out: the browser's own colours for marked words
    const lit = name.startsWith("lit") && !tinted ? "background-color: Mark; color: MarkText; " : "";
    const background = tint && tinted ? `background-color: ${tint}; ` : lit;
    return rule(name, background + rest);
  });
  // where the system paints, tints go and lines stay
  const forced = used.map(([name]) => {
    const [paper, ink] = name.startsWith("lit") ? LIT_BY_SYSTEM : BARE;
    const colours = `background-color: ${paper}; color: ${ink}; text-decoration-color: ${ink}`;
    return rule(name, `${colours}; text-underline-offset: ${FORCED_OFFSET}`);
  });
  return `${written.join("\n")}\n@media (forced-colors: active) {\n${forced.join("\n")}\n}`;
}
