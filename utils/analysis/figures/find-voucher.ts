// Who vouches for a figure: whoever said the words that it stands in.
import { contains, type Span } from "@/utils/text/span.ts";

/** What is looked at of a quote; `source` is not given where it isn't known yet. */
export interface Quoted {
  content: readonly Span[];
  source?: number | null;
}

export interface Voucher {
  quote: number | null;
  source: number | null;
}

interface Piece extends Span {
  quote: number;
}

/** Pieces that may overlap one place: a quote within a quote within a quote. */
const MOST_NESTED = 16;
const NOBODY: Voucher = { quote: null, source: null };

/** Gives back a function that tells who vouches for a span: the innermost quote whose content holds it; nulls for none. */
export function vouchersOf(quotes: readonly Quoted[]): (figure: Span) => Voucher {
  const pieces: Piece[] = quotes.flatMap((found, quote) =>
    found.content.map(({ start, end }) => ({ start, end, quote })),
  );
  pieces.sort((a, b) => a.start - b.start || b.end - a.end);
  return (figure) => {
    let low = 0;
    let high = pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pieces[middle]!.start <= figure.start) low = middle + 1;
      else high = middle;
    }
    for (let i = low - 1; i >= 0 && i >= low - MOST_NESTED; i--) {
      const piece = pieces[i]!;
      if (contains(piece, figure)) return { quote: piece.quote, source: quotes[piece.quote]!.source ?? null };
    }
    return NOBODY;
  };
}
