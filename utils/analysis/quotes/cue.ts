// Words that report speech, wherever they stand in a sentence: "said", "adding", "according to".
import {
  BE,
  KEEPS_INFINITIVE,
  LEADS_PARTICIPLE,
  NEGATIONS,
  REFUSALS,
  UNSAID,
} from "@/utils/analysis/lexicon/en/clause-words.ts";
import { ALSO_NOUNS } from "@/utils/analysis/lexicon/en/reporting-verbs.ts";
import { CHANNELS, MODALS, SUBJECT_PRONOUNS } from "@/utils/analysis/lexicon/en/saying-words.ts";
import { PLACARDS } from "@/utils/analysis/lexicon/en/unspoken-words.ts";
import { hasClause } from "./clause.ts";
import { type Item, isComma, isDash, isStop } from "./item.ts";
import { beginsPhrase, isPlural } from "./phrase-item.ts";
import { startOfPhrase } from "./phrase-start.ts";
import { endOfTime } from "./time.ts";
import { isUnlistedCue } from "./unlisted.ts";
import { type ReportingVerb, reportingForms, type VerbForm } from "./verb-forms.ts";

export interface Cue {
  /** First and last item of the cue, auxiliaries left out. */
  first: number;
  last: number;
  /** `agent`: a passive whose speaker follows "by" ("he was asked by Smith whether"). */
  kind: "verb" | "participle" | "source-phrase" | "agent";
  verb: ReportingVerb;
  form: VerbForm;
  negated: boolean;
}

const ACCORDING_TO: ReportingVerb = { base: "according", particle: "to", link: "", takes: new Set(["aside"]) };

const UNLISTED: ReportingVerb = { base: "", particle: "", link: "", takes: new Set(["quote", "aside"]) };

const WANTS_TO_KNOW: ReportingVerb = { base: "ask", particle: "", link: "", takes: new Set(["that", "quote"]) };

/** The cues of a sentence in order; quotations are not looked into. */
export function findCues(items: readonly Item[]): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < items.length; at++) {
    const cue = readCue(items, at);
    if (cue === null) continue;
    cues.push(cue);
    at = cue.last;
  }
  return cues;
}

function readCue(items: readonly Item[], at: number): Cue | null {
  const item = items[at]!;
  if (item.lower === "according" && items[at + 1]?.lower === "to")
    return { first: at, last: at + 1, kind: "source-phrase", verb: ACCORDING_TO, form: "ing", negated: false };
  if (
    item.lower === "in" &&
    items[at + 1]?.lower === "the" &&
    items[at + 2]?.lower === "words" &&
    items[at + 3]?.lower === "of"
  )
    return { first: at, last: at + 3, kind: "source-phrase", verb: ACCORDING_TO, form: "ing", negated: false };
  // "so-called", "self-described"
  if (items[at - 1]?.lower === "-" && items[at - 1]!.end === item.start) return null;
  // "wanted to know whether"
  if (item.lower === "know" && items[at - 1]?.lower === "to" && /^want(?:s|ed)$/.test(items[at - 2]?.lower ?? ""))
    return { first: at - 2, last: at, kind: "verb", verb: WANTS_TO_KNOW, form: "past", negated: false };
  const entry = reportingForms(item.lower);
  if (entry === null)
    return isUnlistedCue(items, at)
      ? { first: at, last: at, kind: "verb", verb: { ...UNLISTED, base: item.lower }, form: "past", negated: false }
      : null;
  if (at > 0 && items[at - 1]!.quotation === null && /^\p{Lu}/u.test(item.word) && !/^\p{Lu}+$/u.test(item.word))
    return null;
  if (item.pos === "NOUN" && items[at - 1]?.pos === "DET") return null;
  const certain = item.lower === "said" && items[at - 1]?.pos !== "DET";
  if (!certain && item.pos !== "VERB" && (ALSO_NOUNS.has(item.lower) || item.pos === "ADJ" || item.pos === "PROPN")) {
    if (!looksLikeVerb(items, at)) return null;
  }
  const verb = entry.verbs.find(
    (candidate) => candidate.particle === "" || candidate.particle === items[at + 1]?.lower,
  );
  if (verb === undefined) return null;
  const last = verb.particle === "" ? at : at + 1;
  const cue: Cue = { first: at, last, kind: "verb", verb, form: entry.form, negated: false };
  return settleForm(items, cue);
}

/** Nouns stand after articles, adjectives and possessives; what stands after a name and before a clause is a verb. */
function looksLikeVerb(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  const after = items[at + 1];
  if (before === undefined) return false;
  if (/^(?:had|has|have)$/.test(before.lower)) return true;
  if (isComma(before) && after?.lower === "that" && after.pos === "SCONJ") return true;
  if (isComma(before) && /ing$/.test(items[at]!.lower)) return after?.pos !== "ADP" && after?.pos !== "VERB";
  // “…,” echoes Smith
  if (before.quotation !== null) return after?.pos === "PROPN" && !isComma(items[at + 1]);
  if (before.pos === "PRON" && ["he", "she", "they", "who"].includes(before.lower)) return true;
  if (before.pos !== "PROPN" && before.pos !== "NOUN") return false;
  // "Critics complain, “…”", but "the security question, “…”,"
  if (isComma(after) && items[at + 2]?.quotation != null)
    return before.pos === "PROPN" || isPlural(before) || /(?:s|ed)$/.test(items[at]!.lower);
  // "Critics call it a farce"
  if (after?.pos === "PRON" && OBJECTS.has(after.lower) && (isPlural(before) || before.pos === "PROPN")) return true;
  if (after !== undefined && claimsClause(items, at)) return true;
  if (after === undefined || isStop(after) || isComma(after))
    return standsAfterWords(items, at, before.pos !== "PROPN" && !/s$/.test(before.lower));
  if (items[at]!.pos === "ADJ")
    return (
      after.lower === "that" ||
      (after.pos === "PRON" && SUBJECT_PRONOUNS.has(after.lower)) ||
      (after.lower === "to" && items[at + 2]?.pos === "PROPN")
    );
  return after.lower === "that" && (before.pos === "PROPN" || startOfPhrase(items, at - 1) <= 1);
}

const OBJECTS = new Set(["it", "him", "her", "them", "us", "me"]);

/** "Smith claims he is rich", "The ministry claims Gulen runs a network": one phrase opens the sentence, a clause follows. */
function claimsClause(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]!;
  const after = items[at + 1]!;
  if (startOfPhrase(items, at - 1) > 1 || isPlural(before) || !/s$/.test(items[at]!.lower)) return false;
  const subject = (after.pos === "PRON" && SUBJECT_PRONOUNS.has(after.lower)) || after.pos === "PROPN";
  return subject && hasClause(items, at + 1, items.length, false);
}

/** “…,” Smith states. `onlyMarks`: a comma is not enough. */
function standsAfterWords(items: readonly Item[], at: number, onlyMarks: boolean): boolean {
  let from = at - 1;
  while (
    from > 0 &&
    at - from < 6 &&
    (items[from]!.pos === "PROPN" || items[from]!.pos === "NOUN" || items[from]!.pos === "DET")
  )
    from -= 1;
  return items[from]!.quotation !== null || (!onlyMarks && isComma(items[from]));
}

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
function settleForm(items: readonly Item[], cue: Cue): Cue | null {
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
