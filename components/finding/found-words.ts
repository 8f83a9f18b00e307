// How much was found, in words.
import type { Counted } from "@/utils/find/card-filter.ts";
import { formatNumber, plural } from "@/utils/words/numbers.ts";

/** "3 of 41 shown". */
export function foundWords({ shown, of }: Counted): string {
  return plural("find_shown", of, formatNumber(shown.size), formatNumber(of));
}
