// An article's text → its figures: numbers with unit, modifier, what they count, and who vouches for them.
//
// One pass, one sentence at a time: tokens → dates and names passed over → number grammar → unit → range or ratio →
// modifier → what is counted → voucher. No dependency, and time grows with the text alone.

import type { FigureFinding, QuoteFinding } from "@/utils/analysis/finding.ts";
import { MONTHS } from "@/utils/analysis/lexicon/en/calendar.ts";
import type { Span } from "@/utils/text/span.ts";
import { findCounted } from "./find-counted.ts";
import { findModifier, type Modifier } from "./find-modifier.ts";
import { vouchersOf } from "./find-voucher.ts";
import { inheritUnit, isAside, readUnitAhead, restates } from "./inherit.ts";
import type { TokenSpan } from "./noun-phrase.ts";
import { readFigure } from "./read-figure.ts";
import { readSentences } from "./read-sentences.ts";
import type { Reading, Tokens } from "./reading.ts";
import { skipDate } from "./skip-dates.ts";
import { skipName } from "./skip-names.ts";
import type { Token } from "./token.ts";
import {
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  DENOMINATORS,
  FACTORS,
  FRACTION_SIGNS,
  ORDINALS,
  PLURAL_SCALES,
  SIGN_OWNERS,
  SIGN_STAND_INS,
  SMALL,
} from "./word-tables.ts";

/** Words with which a date or a figure may begin; every other word is passed over at once. */
const STARTS: ReadonlySet<string> = new Set([
  ...SMALL.keys(),
  ...PLURAL_SCALES.keys(),
  ...DENOMINATORS.keys(),
  ...ORDINALS.keys(),
  ...FACTORS.keys(),
  ...MONTHS,
  ...SIGN_OWNERS.keys(),
  ...[...SIGN_STAND_INS.keys()].map((letters) => letters.toLowerCase()),
  ...[...CURRENCY_CODES.keys()].map((code) => code.toLowerCase()),
  ...["a", "an", "half", "minus", "negative"],
]);
const SIGN_STARTS: ReadonlySet<string> = new Set([
  ...CURRENCY_SIGNS.keys(),
  ...FRACTION_SIGNS.keys(),
  "-",
  "−",
  "–",
  "~",
  "+",
]);

function mayStart(token: Token): boolean {
  if (token.kind === "digits") return true;
  if (token.kind === "sign") return SIGN_STARTS.has(token.word);
  return STARTS.has(token.lower) || token.lower.endsWith("fold") || token.lower.startsWith("multi");
}

/**
 * Finds the figures of `text` (paragraphs parted by blank lines), in text order; spans are UTF-16 code units into it and
 * leave modifiers out. Dates and clock times are not given. Kinds "duration", "ordinal", "score" and "number" (a number
 * word that counts nothing: "one of the best") are given for callers to keep apart. `quotes`: what was found in the same
 * text; a figure inside a quote is vouched for by the quote's source.
 */
export function findFigures(text: string, quotes: readonly QuoteFinding[]): FigureFinding[] {
  const figures: FigureFinding[] = [];
  const voucherOf = vouchersOf(quotes);
  readSentences(text, (tokens) => {
    let previous: TokenSpan | null = null;
    let before: Reading | null = null;
    let measured: Reading | null = null;
    let modifier: string | null = null;
    let at = 0;
    while (at < tokens.length) {
      if (!mayStart(tokens[at]!)) {
        at++;
        continue;
      }
      const skipped = Math.max(skipDate(tokens, at), skipName(tokens, at));
      if (skipped > at) {
        at = skipped;
        continue;
      }
      const bare: Reading | null = readFigure(tokens, at);
      if (bare === null) {
        at++;
        continue;
      }
      const whole = readUnitAhead(tokens, bare);
      const reading: Reading = measured === null ? whole : inheritUnit(tokens, whole, measured);
      const modifying = findModifier(tokens, reading);
      modifier = modifying?.meaning ?? (restates(tokens, reading, before) ? modifier : null);
      const counted = findCounted(tokens, reading, previous);
      const { kind, value, magnitude, unit } = reading;
      // "killed 12 people, including three children, and wounded 40": the aside names no new thing for what follows
      if ((kind === "count" || kind === "rate") && counted !== null && !isAside(tokens, reading.first))
        previous = counted;
      const span = { start: tokens[reading.first]!.start, end: tokens[reading.next - 1]!.end };
      figures.push({
        ...span,
        stated: withModifier(tokens, span, modifying),
        kind,
        value,
        magnitude,
        unit,
        modifier,
        counted: counted && { start: tokens[counted.first]!.start, end: tokens[counted.next - 1]!.end },
        ...voucherOf(span),
      });
      before = reading;
      if (kind === "measure" || kind === "money") measured = reading;
      at = Math.max(reading.next, at + 1);
    }
  });
  return figures;
}

function withModifier(tokens: Tokens, { start, end }: Span, modifier: Modifier | null): Span {
  if (modifier === null) return { start, end };
  return {
    start: Math.min(start, tokens[modifier.first]!.start),
    end: Math.max(end, tokens[modifier.next - 1]!.end),
  };
}
