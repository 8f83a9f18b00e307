// Quotes within quotes: "I" there is whoever says the outer one.
import { contains } from "@/utils/text/span.ts";
import type { Antecedent } from "./antecedents.ts";
import type { Attribution } from "./attribution.ts";
import type { Who } from "./who.ts";

const BY_QUOTE_AROUND = 0.7;
/** Quotes looked at on either side for one that holds another; nobody nests deeper. */
const NEIGHBOURS = 4;

/** Index of another quote within whose words this one's speaker is named; null where there is none. */
export function quoteAround(
  attributions: readonly Attribution[],
  index: number,
  counts: (other: number) => boolean = () => true,
): number | null {
  const { speaker } = attributions[index]!;
  if (speaker === null) return null;
  const last = Math.min(attributions.length - 1, index + NEIGHBOURS);
  for (let other = Math.max(0, index - NEIGHBOURS); other <= last; other++) {
    if (other !== index && contains(attributions[other]!.extent, speaker) && counts(other)) return other;
  }
  return null;
}

/** Gives "I" within somebody's words to whoever says them, in `spoken`; elsewhere the text does not say who it is. */
export function addOwnWords(
  text: string,
  attributions: readonly Attribution[],
  who: readonly Who[],
  spoken: (Antecedent | null)[],
): void {
  for (const [index, { speaker }] of attributions.entries()) {
    if (speaker === null || spoken[index] !== null || text.slice(speaker.start, speaker.end) !== "I") continue;
    const around = quoteAround(attributions, index, (other) => spoken[other] !== null);
    if (around === null) continue;
    const meant = spoken[around]!.who;
    who[meant]!.mentions.push(speaker);
    spoken[index] = { who: meant, confidence: BY_QUOTE_AROUND };
  }
}
