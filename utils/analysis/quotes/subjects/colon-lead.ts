// Who speaks where only a colon leads to the words: "Her advice: “…”", "Frost, laughing: “…”", "The treasurer was franker: “…”".
import { VERDICTS } from "@/utils/analysis/lexicon/en/reporting-nouns.ts";
import { roleNouns } from "@/utils/analysis/lexicon/en/role-nouns.ts";
import type { Span } from "@/utils/text/span.ts";
import { type Item, isComma, isVerb } from "../phrases/item.ts";
import { isHead, isPossessive } from "../phrases/phrase-item.ts";
import { startOfPhrase } from "../phrases/phrase-start.ts";
import { behindAside } from "./aside.ts";
import { isName, type Subject } from "./subject.ts";
import { subjectBefore } from "./subject-before.ts";

const ROLES = new Set(roleNouns.trim().split(/\s+/));
const OWNERS = new Set(["his", "her", "their", "its"]);
/** Items of a lead without a verb ("The judges' verdict on the winning marrow"). */
const LONGEST_LEAD = 16;

/** The words before the first colon that name who speaks; null where they name nobody. */
export function speakerBeforeColon(items: readonly Item[]): Span | null {
  const colon = items.findIndex((item) => item.quotation === null && item.lower === ":");
  if (colon <= 0) return null;
  const owner = ownerOfVerdict(items, colon) ?? laughing(items, colon) ?? fanNamed(items, colon);
  if (owner !== null) return owner;
  for (let at = colon - 1; at > 0; at--) {
    if (!isVerb(items[at]) || /ing$/.test(items[at]!.lower)) continue;
    const subject = subjectBefore(items, at, null);
    if (subject !== null && isPersonal(items[subject.last]!)) return spanOf(items, subject);
  }
  return null;
}

/** A name, a pronoun for somebody, or what people are called by what they do. */
export function isPersonal(item: Item): boolean {
  return item.pos === "PROPN" || ["he", "she", "they"].includes(item.lower) || ROLES.has(item.lower);
}

/** "Her advice to him, in verse:", "The judges' verdict on the marrow:" */
function ownerOfVerdict(items: readonly Item[], colon: number): Span | null {
  if (colon > LONGEST_LEAD || items.slice(0, colon).some((item) => isVerb(item) && !/ing$/.test(item.lower)))
    return null;
  for (let at = 1; at < colon; at++) {
    if (!VERDICTS.has(items[at]!.lower)) continue;
    let owner = at - 1;
    while (owner > 0 && items[owner]!.pos === "ADJ") owner -= 1;
    if (OWNERS.has(items[owner]!.lower)) return { start: items[owner]!.start, end: items[owner]!.end };
    if (!isPossessive(items[owner]) || !isHead(items[owner - 1])) return null;
    const first = startOfPhrase(items, owner - 1);
    return { start: items[first]!.start, end: items[owner - 1]!.end };
  }
  return null;
}

/** "Frost, laughing:", "Its grower, Percival Oduya, grinning:" */
function laughing(items: readonly Item[], colon: number): Span | null {
  const verb = items[colon - 1]!;
  if (!/ing$/.test(verb.lower) || !isComma(items[colon - 2])) return null;
  const comma = colon - 2;
  const aside = behindAside(items, comma);
  if (aside !== null) return spanOf(items, aside);
  const first = startOfPhrase(items, comma - 1);
  return first < comma ? { start: items[first]!.start, end: items[comma - 1]!.end } : null;
}

/** "One fan, Precious Lomax:" */
function fanNamed(items: readonly Item[], colon: number): Span | null {
  const comma = items.findIndex(isComma);
  if (comma < 1 || comma + 1 >= colon || items.slice(0, colon).some(isVerb)) return null;
  return isName(items, comma + 1, colon) ? { start: items[comma + 1]!.start, end: items[colon - 1]!.end } : null;
}

function spanOf(items: readonly Item[], { first, last }: Subject): Span {
  return { start: items[first]!.start, end: items[last]!.end };
}
