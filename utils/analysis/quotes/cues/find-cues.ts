// Words that report speech, wherever they stand in a sentence: "said", "adding", "according to".
import { ALSO_NOUNS } from "@/utils/analysis/lexicon/en/reporting-verbs.ts";
import type { Item } from "../phrases/item.ts";
import type { Cue } from "./cue.ts";
import { looksLikeVerb } from "./looks-like-verb.ts";
import { settleForm } from "./settle-form.ts";
import { isUnlistedCue } from "./unlisted.ts";
import { type ReportingVerb, reportingForms } from "./verb-forms.ts";

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
