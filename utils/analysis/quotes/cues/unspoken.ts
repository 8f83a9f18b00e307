// What stands beside a cue and was yet said by nobody: what is written on things, told in a scene, or never to be said.
import { CHANNELS, MODALS, TIME_NOUNS } from "@/utils/analysis/lexicon/en/saying-words.ts";
import {
  FICTIONS,
  HANGING,
  HEARSAY,
  IMAGINING,
  NOTICES,
  PLACARDS,
  PLACARDS_ONLY,
  SURFACES,
  WRITING,
} from "@/utils/analysis/lexicon/en/unspoken-words.ts";
import { type Item, isComma, isVerb } from "../phrases/item.ts";
import { endOfPhrase } from "../phrases/phrase-end.ts";
import type { Subject } from "../subjects/subject.ts";
import type { Cue } from "./cue.ts";

/** Items from a modal to the verb that shares it. */
const MODAL_REACH = 12;
/** Items from a placard to the verb of a clause about it. */
const PLACARD_REACH = 6;
/** "In the very last scene": items before the noun. */
const SCENE_REACH = 5;

/** True where the cue reports nothing that anybody has said. */
export function isUnspoken(items: readonly Item[], cue: Cue, subject: Subject): boolean {
  const first = items[subject.first]!;
  const last = items[subject.last]!;
  if (first.lower === "you" || HEARSAY.has(last.lower) || /^['’]s$/.test(last.lower)) return true;
  // "began 10 years ago", "last week said"
  const hyphened = items[subject.last + 1]?.lower === "-";
  if (/^\d{4}s?$/.test(last.lower) && subject.last - subject.first < 2) return true;
  if (TIME_NOUNS.has(last.lower) && /^\p{Ll}/u.test(last.word) && !hyphened) return true;
  if (cue.verb.base === "read" && PLACARDS.has(items[subject.last]!.lower)) return true;
  return isNobody(items, subject) || sharesModal(items, cue) || opensScene(items);
}

/** "No minister said", "nobody heard them shout": nothing was said. */
function isNobody(items: readonly Item[], { first, edge }: Subject): boolean {
  for (let at = Math.max(0, edge - 2); at <= first; at++) {
    const { lower } = items[at]!;
    if ((lower === "nobody" || lower === "nothing") && !isComma(items[at + 1])) return true;
    // "No 10" and "No. 10" are an address; "no, officials said" answers
    if (lower === "no" && at >= edge && (items[at + 1]?.pos !== "NUM" || items[at + 1]!.lower === "one")) return true;
  }
  return false;
}

/** "He will stand up and say": the verb shares the modal before "and". */
function sharesModal(items: readonly Item[], cue: Cue): boolean {
  if (cue.form !== "base" || items[cue.first - 1]?.pos !== "CCONJ") return false;
  for (let at = cue.first - 2; at >= 0 && cue.first - at < MODAL_REACH; at--) {
    const item = items[at]!;
    if (item.quotation !== null || isComma(item)) return false;
    if (MODALS.has(item.lower) && item.pos !== "NOUN" && item.pos !== "PROPN") return true;
    if (item.lower === "to" && isVerb(items[at + 1])) return true;
  }
  return false;
}

/** "In the last scene the sheriff says": who speaks is made up. */
function opensScene(items: readonly Item[]): boolean {
  if (items[0]!.lower !== "in" || items[0]!.quotation !== null) return false;
  return items.slice(1, SCENE_REACH).some((item) => item.quotation === null && FICTIONS.has(item.lower));
}

/** A sentence that asks to imagine something ("Picture the meeting."): what its paragraph goes on to tell was never said. */
export function asksToImagine(items: readonly Item[]): boolean {
  const [first, second] = items;
  if (first === undefined || second === undefined || !IMAGINING.has(first.lower)) return false;
  return second.pos === "DET" || second.pos === "PRON" || second.pos === "NUM" || second.lower === "that";
}

export function mentionsPlacard(items: readonly Item[]): boolean {
  return items.some((item) => PLACARDS_ONLY.has(item.lower) || NOTICES.has(item.lower));
}

/**
 * "A sign above the gate says “Keep out”", "had written “Thieves” on the wall": what is written on things is no quote.
 * `placardBefore`: the sentence before speaks of such a thing ("Another says “…”").
 */
export function isWriting(items: readonly Item[], cue: Cue, { first, last }: Subject, placardBefore: boolean): boolean {
  if (WRITING.has(cue.verb.base) && isOnSurface(items, cue)) return true;
  // "a sign in it that read “…”"
  const nearby = items.slice(Math.max(0, cue.first - PLACARD_REACH), cue.first);
  if (cue.verb.base === "read" && nearby.some((item) => item.lower === "that") && mentionsPlacard(nearby)) return true;
  if (placardBefore && /^(?:another|one|others|third|second|next)$/.test(items[last]!.lower)) return true;
  for (let at = first; at <= last; at++) {
    if (items[at]!.pos !== "ADP") continue;
    const thing = items[at - 1]?.lower ?? "";
    return PLACARDS_ONLY.has(thing) || (NOTICES.has(thing) && HANGING.has(items[at]!.lower));
  }
  return PLACARDS_ONLY.has(items[last]!.lower);
}

function isOnSurface(items: readonly Item[], cue: Cue): boolean {
  const marks = items.findIndex((item, at) => at > cue.last && item.quotation !== null);
  const next = items[marks + 1];
  if (
    marks < 0 ||
    marks - cue.last > 3 ||
    next === undefined ||
    !/^(?:on|across|over|underneath|onto)$/.test(next.lower)
  )
    return false;
  const phrase = items.slice(marks + 2, Math.max(marks + 3, endOfPhrase(items, marks + 2, false)));
  return phrase.some((item) => SURFACES.has(item.lower)) && !phrase.some((item) => CHANNELS.has(item.lower));
}
