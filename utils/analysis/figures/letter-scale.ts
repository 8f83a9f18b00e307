// One letter against the digits: a scale ("25k", "$13.6M", "2.7m sales") or a unit ("100m race", "5t")?

import { PHRASE_ENDS } from "@/utils/analysis/lexicon/en/closed-words.ts";
import { METRE_COMPANY } from "@/utils/analysis/lexicon/en/units.ts";
import { unitPart } from "./read-unit.ts";
import { lowerAt, type Token, type Tokens } from "./token.ts";
import { looksPlural } from "./word-form.ts";
import { SCALE_LETTERS } from "./word-tables.ts";

/** Words after the letter that are looked at: "400m hurdles", "1.8m tall". */
const COMPANY = 2;

/** What the letter at `at` multiplies by; null where it is no letter against digits, or a unit. */
export function letterScale(tokens: Tokens, at: number, money: boolean): number | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== "word" || token.spaced) return null;
  const scale = SCALE_LETTERS.get(token.word);
  if (scale === undefined) return null;
  const glued = tokens[at + 1];
  if (glued !== undefined && !glued.spaced && (glued.kind === "digits" || "²³".includes(glued.word))) return null;
  if (money) return scale;
  if (token.word === "t" || token.word === "mm") return null;
  if (token.word !== "m") return scale;
  if (glued?.kind === "word" && unitPart(glued.lower) !== "") return scale;
  // "4.5m (15ft)"
  const feet = glued?.word === "(" ? lowerAt(tokens, at + 3) : "";
  if (feet === "ft" || feet === "feet" || feet === "foot") return null;
  if (glued?.lower === "of" && isStuff(tokens[at + 2])) return null;
  for (let i = at - 3; i <= at + COMPANY; i++) {
    const near = tokens[i];
    if (near !== undefined && i !== at && METRE_COMPANY.has(near.lower)) return null;
  }
  return scale;
}

/** "40m of water", "2m of snow": what comes by length or depth is one thing, and no "of them" or "of the voters". */
function isStuff(token: Token | undefined): boolean {
  return token?.kind === "word" && !token.capital && !PHRASE_ENDS.has(token.lower) && !looksPlural(token);
}
