// What form a reporting verb has where it stands: finite, participle, passive with its speaker, or nothing that reports.
import {
  BE,
  KEEPS_INFINITIVE,
  LEADS_PARTICIPLE,
  NEGATIONS,
  REFUSALS,
  UNSAID,
} from "@/utils/analysis/lexicon/en/clause-words.ts";
import { CHANNELS, MODALS } from "@/utils/analysis/lexicon/en/saying-words.ts";
import { PLACARDS } from "@/utils/analysis/lexicon/en/unspoken-words.ts";
import { type Item, isComma, isDash } from "../phrases/item.ts";
import { beginsPhrase } from "../phrases/phrase-item.ts";
import { endOfTime } from "../phrases/time.ts";
import type { Cue } from "./cue.ts";

/** What stands before the cue: auxiliaries, negations and adverbs, back to the subject. */
interface Lead {
  negated: boolean;
  modal: string | null;
  passive: boolean;
  only: boolean;
  /** The first item before them. */
  before: Item | undefined;
  at: number;
}

function readLead(items: readonly Item[], first: number): Lead {
  const lead: Lead = { negated: false, modal: null, passive: false, only: false, before: undefined, at: first - 1 };
  let nearest = true;
  while (lead.at >= 0) {
    const item = items[lead.at]!;
    if (item.quotation !== null) break;
    if (NEGATIONS.has(item.lower)) lead.negated = true;
    else if (MODALS.has(item.lower) && item.pos !== "NOUN" && item.pos !== "PROPN") lead.modal = item.lower;
    else if (
      BE.has(item.lower) &&
      (item.pos === "AUX" || item.pos === "VERB") &&
      item.lower !== "'s" &&
      item.lower !== "’s"
    ) {
      if (nearest) lead.passive = true;
      nearest = false;
    } else if (item.lower === "only") lead.only = true;
    else if (item.pos !== "ADV" && item.pos !== "AUX") break;
    if (item.lower === "nor") break;
    if (item.pos === "AUX" && item.lower !== "been") nearest = false;
    lead.at -= 1;
  }
  // "would say only that"
  if (items[first + 1]?.lower === "only") lead.only = true;
  lead.before = items[lead.at];
  return lead;
}

/** Finite, participle, passive, infinitive, hypothetical: null for what reports nothing. */
export function settleForm(items: readonly Item[], cue: Cue): Cue | null {
  const lead = readLead(items, cue.first);
  const { before, negated } = lead;
  if (cue.form === "ing") {
    if (lead.passive) return lead.modal === null ? { ...cue, negated } : null;
    if (before !== undefined && cue.verb.base === "read" && PLACARDS.has(before.lower)) return null;
    if (before?.lower === "in" && cue.verb.base === "write") return null;
    const opens =
      before === undefined ||
      isComma(before) ||
      isDash(before) ||
      before.quotation !== null ||
      before.lower === ";" ||
      before.lower === ")" ||
      LEADS_PARTICIPLE.has(before.lower) ||
      before.pos === "NOUN" ||
      before.pos === "PROPN" ||
      before.lower === "one" ||
      before.lower === "another" ||
      isOverheard(items, cue.first - 1);
    return opens ? { ...cue, kind: "participle", negated } : null;
  }
  if (before?.lower === "to" && cue.form === "base")
    return KEEPS_INFINITIVE.has(items[lead.at - 1]?.lower ?? "") ? cue : null;
  if (negated && items[cue.first - 1]?.lower === "nor") return null;
  if (negated && lead.modal === null && UNSAID.has(cue.verb.base)) return null;
  if (lead.modal !== null && !lead.only && !(negated && REFUSALS.has(lead.modal))) return null;
  if (cue.form === "past" && isComma(before) && cue.verb.base === "ask" && resumes(items, cue.last + 1)) return null;
  if (cue.form === "past" && hasAgent(items, cue))
    return lead.modal === null ? { ...cue, kind: "agent", negated } : null;
  if (cue.form === "past" && (lead.passive || isPassiveConjunct(items, cue, before, lead.at))) return null;
  return { ...cue, negated };
}

/** "Sharrock, asked who would play, pointed": the verb of the sentence follows the next comma. */
function resumes(items: readonly Item[], from: number): boolean {
  const comma = items.findIndex((item, at) => at >= from && isComma(item));
  const next = items[comma + 1];
  return comma > 0 && next?.pos === "VERB" && !/ing$/.test(next.lower);
}

/** "was overheard saying": the participle before the cue is itself a passive. */
export function isOverheard(items: readonly Item[], at: number): boolean {
  return OVERHEARD.test(items[at]?.lower ?? "") && BE.has(items[at - 1]?.lower ?? "");
}

const OVERHEARD = /^(?:(?:over)?heard|seen|caught|filmed|recorded)$/;

/** "asked by Smith", "described by critics as"; not "told by telephone", "added by the end". */
function hasAgent(items: readonly Item[], { last, verb }: Cue): boolean {
  const first = items[last + 2];
  if (items[last + 1]?.lower !== "by" || !beginsPhrase(first) || endOfTime(items, last + 1) > last + 1) return false;
  const takes =
    verb.takes.has("hearer") || verb.takes.has("request") || verb.takes.has("label") || verb.takes.has("that");
  return takes && !CHANNELS.has(first!.lower) && first!.pos !== "NUM" && !/(?:self|selves)$/.test(first!.lower);
}

/** "was diagnosed and told": the second participle of a passive. */
function isPassiveConjunct(items: readonly Item[], cue: Cue, before: Item | undefined, at: number): boolean {
  if (before?.pos !== "CCONJ" || !cue.verb.takes.has("hearer")) return false;
  for (let verb = at - 1; verb > 0 && at - verb < 20; verb--) {
    if (items[verb]!.pos === "VERB") return /(?:ed|en)$/.test(items[verb]!.lower) && readLead(items, verb).passive;
  }
  return false;
}
