// How marks look: a source is a line before it is a colour; only figures have a roof; yellow is the reader's.

/** Sources 1 to 8 by their share of the article; 0 for all others. */
export type SourceNumber = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/**
 * `said`: a quote, tint and line of its source. `speaker`: the words that name who speaks, the line alone. `vouched` and
 * `unvouched`: figures, a roof or dashed rails. `conflict`: a figure others contradict. `own`: the reader's highlight.
 */
export type MarkStyle =
  | `said-${SourceNumber}`
  | `speaker-${SourceNumber}`
  | "vouched"
  | "unvouched"
  | "conflict"
  | "own";

/** The page's own brightness around the article; `unknown` gets lines without tints. */
export type Ground = "light" | "dark" | "unknown";

interface SourceLook {
  /** Shape and thickness of the line; a double line's is that of each stroke. */
  line: string;
  /** Red, green, blue on a light and on a dark page. */
  light: string;
  dark: string;
  /** Strength of the tint: set so that every tint lands on the same lightness. */
  lightTint: number;
  darkTint: number;
}

/** By source number. */
export const SOURCE_LOOKS: readonly SourceLook[] = [
  { line: "solid 1px", light: "103 101 97", dark: "169 166 161", lightTint: 0.15, darkTint: 0.18 },
  { line: "solid 2px", light: "3 38 119", dark: "78 118 197", lightTint: 0.13, darkTint: 0.27 },
  { line: "dashed 2px", light: "158 112 5", dark: "253 215 153", lightTint: 0.2, darkTint: 0.13 },
  { line: "double 1px", light: "97 9 33", dark: "193 95 108", lightTint: 0.13, darkTint: 0.26 },
  { line: "dotted 2px", light: "52 139 141", dark: "157 234 236", lightTint: 0.21, darkTint: 0.13 },
  { line: "solid 4px", light: "128 145 90", dark: "102 122 43", lightTint: 0.24, darkTint: 0.28 },
  { line: "dotted 4px", light: "141 66 44", dark: "234 141 113", lightTint: 0.16, darkTint: 0.19 },
  { line: "double 2px", light: "97 89 175", dark: "167 163 255", lightTint: 0.18, darkTint: 0.17 },
  { line: "dashed 4px", light: "95 64 92", dark: "152 121 149", lightTint: 0.15, darkTint: 0.24 },
];

export const SOURCE_NUMBERS: readonly SourceNumber[] = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/** What the reader adds, and what contradicts itself: tint on light and on dark pages. */
export const OWN_TINT = { light: "rgb(255 214 10 / 0.45)", dark: "rgb(255 214 10 / 0.2)" };
export const CONFLICT_TINT = { light: "rgb(176 38 27 / 0.12)", dark: "rgb(255 133 119 / 0.17)" };
