// Words that report speech, wherever they stand in a sentence: "said", "adding", "according to".
import { ALSO_NOUNS } from "@/utils/analysis/lexicon/en/reporting-verbs.ts";
import { MODALS } from "@/utils/analysis/lexicon/en/saying-words.ts";
import { type Item, isComma, isDash } from "./item.ts";
import { type ReportingVerb, reportingForms, type VerbForm } from "./verb-forms.ts";

export interface Cue {
  /** First and last item of the cue, auxiliaries left out. */
  first: number;
  last: number;
  kind: "verb" | "participle" | "source-phrase";
  verb: ReportingVerb;
  form: VerbForm;
  negated: boolean;
}

const BE = new Set("be is are was were been being 's ’s 're ’re am".split(" "));
const NEGATIONS = new Set("not n't n’t never".split(" "));
const LEADS_PARTICIPLE = new Set("as by after before while in when and but without".split(" "));
const KEEPS_INFINITIVE = new Set("went goes go going on continued continues came proceeded".split(" "));
const ACCORDING_TO: ReportingVerb = { base: "according", particle: "to", takes: new Set(["aside"]) };

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
  const entry = reportingForms(item.lower);
  if (entry === null) return null;
  if (item.pos !== "VERB" && (ALSO_NOUNS.has(item.lower) || item.pos === "ADJ" || item.pos === "PROPN")) {
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
  if (before === undefined || before.quotation !== null) return false;
  if (after?.lower === "that" && (before.pos === "PROPN" || before.pos === "PRON")) return true;
  return before.pos === "PRON" && ["he", "she", "they", "who"].includes(before.lower);
}

/** Finite, participle, passive, infinitive, hypothetical: null for what reports nothing. */
function settleForm(items: readonly Item[], cue: Cue): Cue | null {
  let at = cue.first - 1;
  let negated = false;
  let modal = false;
  while (at >= 0) {
    const item = items[at]!;
    if (NEGATIONS.has(item.lower)) negated = true;
    else if (item.pos !== "ADV" && item.lower !== "only") break;
    at -= 1;
  }
  let before = items[at];
  if (before !== undefined && MODALS.has(before.lower) && before.pos !== "NOUN" && before.pos !== "PROPN") {
    modal = true;
  }
  if (cue.form === "ing") {
    if (before !== undefined && BE.has(before.lower) && (before.pos === "AUX" || before.pos === "VERB"))
      return { ...cue, negated };
    const opens =
      before === undefined ||
      isComma(before) ||
      isDash(before) ||
      before.quotation !== null ||
      before.lower === ";" ||
      LEADS_PARTICIPLE.has(before.lower) ||
      before.lower === ")";
    return opens || before?.pos === "NOUN" || before?.pos === "PROPN" ? { ...cue, kind: "participle", negated } : null;
  }
  if (before?.lower === "to" && cue.form === "base")
    return KEEPS_INFINITIVE.has(items[at - 1]?.lower ?? "") ? cue : null;
  if (modal && !(negated && ["would", "will", "wo"].includes(before?.lower ?? ""))) {
    const only = items.slice(at, cue.first).some((item) => item.lower === "only");
    return only ? cue : null;
  }
  if (
    cue.form === "past" &&
    before !== undefined &&
    BE.has(before.lower) &&
    before.lower !== "'s" &&
    before.lower !== "’s"
  )
    return null;
  if (cue.form === "past" && before?.lower === "get") return null;
  while (before !== undefined && before.pos === "AUX" && at > 0) {
    if (NEGATIONS.has(items[at - 1]?.lower ?? "")) negated = true;
    at -= 1;
    before = items[at];
  }
  return { ...cue, negated };
}
