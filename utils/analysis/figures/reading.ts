// A figure as it is read from the tokens, before its modifier, its noun and its voucher are looked for.
import type { FigureKind } from "@/utils/annotation/body.ts";
import type { Amount } from "./read-amount.ts";

export interface Reading {
  /** Indexes of its first token, and of the first after it. */
  first: number;
  next: number;
  kind: FigureKind;
  value: number | [number, number] | null;
  magnitude: number | null;
  unit: string | null;
  /** Joined by a hyphen to the noun it counts, and ending with it: "nine-member". */
  compound: boolean;
  /** Token indexes of the noun that the reading itself takes in ("11,000 copies a day"); null where it takes none. */
  noun: { first: number; next: number } | null;
}

export function readingOf(amount: Amount): Reading {
  const { first, next, kind, value, unit } = amount;
  return { first, next, kind, value, magnitude: amount.numeral.magnitude, unit, compound: false, noun: null };
}
