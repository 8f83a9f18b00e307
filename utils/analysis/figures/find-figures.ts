// An article's text → its figures: numbers with unit, modifier, what they count, and who vouches for them.
//
// One pass, one sentence at a time: tokens → dates and names passed over → number grammar → unit → range or ratio →
// modifier → what is counted → part of a change → voucher. At the end, figures in conflict are linked. No dependency,
// and time grows with the text alone.

import type { FigureFinding } from "@/utils/analysis/finding.ts";
import type { FigureKind } from "@/utils/annotation/body.ts";
import type { Span } from "@/utils/text/span.ts";
import { Changes } from "./find-change.ts";
import { Claims } from "./find-conflicts.ts";
import { findTeller } from "./find-teller.ts";
import { type Quoted, vouchersOf } from "./find-voucher.ts";
import type { TokenSpan } from "./noun-phrase.ts";
import { readSentences } from "./read-sentences.ts";
import { readStated } from "./read-stated.ts";
import type { Tokens } from "./token.ts";

/** Kinds whose noun is what they are about; the others count theirs. */
const ABOUT: ReadonlySet<FigureKind> = new Set(["money", "percent", "measure", "temperature", "age"]);

/**
 * Finds the figures of `text` (paragraphs parted by blank lines), in text order; spans are UTF-16 code units into it and
 * leave modifiers out. Dates and clock times are not given. Kinds "duration", "ordinal", "score" and "number" (a number
 * word that counts nothing: "one of the best") are given for callers to keep apart. `quotes`: what was found in the same
 * text; a figure inside a quote is vouched for by the quote's source.
 */
export function findFigures(text: string, quotes: readonly Quoted[]): FigureFinding[] {
  const figures: FigureFinding[] = [];
  const voucherOf = vouchersOf(quotes);
  const claims = new Claims();
  readSentences(text, (tokens) => {
    const changes = new Changes(tokens, figures);
    readStated(tokens, ({ reading, modifier, meaning, lead, noun }) => {
      const { kind, value, magnitude, unit } = reading;
      const span = spanOf(tokens, reading);
      const named = noun && spanOf(tokens, noun);
      const voucher = voucherOf(span);
      const teller = voucher.quote === null ? findTeller(tokens, lead, reading.next) : null;
      figures.push({
        ...span,
        stated: modifier ? around(span, spanOf(tokens, modifier)) : span,
        kind,
        value,
        magnitude,
        unit,
        modifier: meaning,
        counted: ABOUT.has(kind) ? null : named,
        about: ABOUT.has(kind) ? named : null,
        change: null,
        conflicts: [],
        ...voucher,
        teller: teller && spanOf(tokens, teller),
      });
      changes.add(reading, lead);
      claims.add(tokens, reading, lead, noun, figures.length - 1, teller !== null || voucher.quote !== null);
    });
    changes.close();
  });
  claims.link(figures);
  return figures;
}

function spanOf(tokens: Tokens, { first, next }: TokenSpan): Span {
  return { start: tokens[first]!.start, end: tokens[next - 1]!.end };
}

function around(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
