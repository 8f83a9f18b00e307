// Whether a subject can say something at all: a trend promises much, dogs add hair, and neither speaks.
import {
  anyOrganisationNouns,
  documentNouns,
  groupNouns,
  organisationNouns,
} from "@/utils/analysis/lexicon/en/collective-nouns.ts";
import { plainPersonNouns, roleNouns } from "@/utils/analysis/lexicon/en/role-nouns.ts";
import type { Item } from "../phrases/item.ts";
import type { Subject } from "./subject.ts";

const SPEAKING = new Set(
  `${roleNouns} ${plainPersonNouns} ${organisationNouns} ${anyOrganisationNouns} ${groupNouns} ${documentNouns}`
    .trim()
    .split(/\s+/),
);
/** What people are called by what they do, where no list has them. */
const DOERS = /(?:er|or|ist|ian|man|woman|ee|ant|eer|folk)$/;
const NO_ONES = /^(?:this|that|these|those|which|what)$/;

/** False only where no word of the subject names a person, a body or a writing. */
export function canSpeak(items: readonly Item[], { first, last }: Subject): boolean {
  // "both", "the wounded"
  if (!/^(?:NOUN|PRON|PROPN)$/.test(items[last]!.pos)) return !/est$/.test(items[last]!.lower);
  if (items[last]!.pos === "PROPN" && items[last - 1]?.pos === "CCONJ") return true;
  const hangs = items.findIndex((item, at) => at > first && at <= last && item.pos === "ADP" && item.lower !== "of");
  return items.slice(first, hangs > first ? hangs : last + 1).some(({ pos, lower }) => {
    if (pos === "PROPN") return true;
    if (pos === "PRON") return !NO_ONES.test(lower);
    return pos === "NOUN" && singularsOf(lower).some((noun) => SPEAKING.has(noun) || DOERS.test(noun));
  });
}

function singularsOf(noun: string): string[] {
  return [
    noun,
    noun.replace(/s$/, ""),
    noun.replace(/ies$/, "y"),
    noun.replace(/es$/, ""),
    noun.replace(/men$/, "man"),
  ];
}
