// One sentence's figures, each with its modifier and the noun it counts or is about.
import { type Earlier, findCounted } from "./find-counted.ts";
import { findModifier, type Modifier } from "./find-modifier.ts";
import { inheritUnit, isAside, readUnitAhead, restates } from "./inherit.ts";
import { mayStart } from "./may-start.ts";
import type { TokenSpan } from "./noun-phrase.ts";
import { readFigure } from "./read-figure.ts";
import type { Reading } from "./reading.ts";
import { skipDate } from "./skip-dates.ts";
import { skipName } from "./skip-names.ts";
import type { Tokens } from "./token.ts";

export interface Stated {
  reading: Reading;
  /** Its own modifier's words; null where it has none. */
  modifier: Modifier | null;
  /** What the modifier does to it: its own, or the one that it takes over from the figure it says again. */
  meaning: string | null;
  /** The first token of the figure with its modifier. */
  lead: number;
  noun: TokenSpan | null;
}

/** Hands the sentence's figures to `visit`, in text order. */
export function readStated(tokens: Tokens, visit: (stated: Stated) => void): void {
  const earlier: Earlier = { counted: null, figure: null, noun: null };
  let measured: Reading | null = null;
  let meaning: string | null = null;
  let at = 0;
  while (at < tokens.length) {
    if (!mayStart(tokens[at]!)) {
      at++;
      continue;
    }
    const skipped = Math.max(skipDate(tokens, at), skipName(tokens, at));
    const bare = skipped > at ? null : readFigure(tokens, at);
    if (bare === null) {
      at = Math.max(skipped, at + 1);
      continue;
    }
    const whole = readUnitAhead(tokens, bare);
    const reading: Reading = measured === null ? whole : inheritUnit(tokens, whole, measured);
    const modifier = findModifier(tokens, reading);
    meaning = modifier?.meaning ?? (restates(tokens, reading, earlier.figure) ? meaning : null);
    const lead = Math.min(reading.first, modifier?.first ?? reading.first);
    const noun = findCounted(tokens, reading, lead, earlier);
    visit({ reading, modifier, meaning, lead, noun });
    const { kind } = reading;
    // "killed 12 people, including three children, and wounded 40": the aside names no new thing for what follows
    if ((kind === "count" || kind === "rate") && noun !== null && !isAside(tokens, reading.first))
      earlier.counted = noun;
    earlier.figure = reading;
    earlier.noun = noun;
    if (kind === "measure" || kind === "money") measured = reading;
    at = Math.max(reading.next, at + 1);
  }
}
