// Who was spoken of lately, how, and how likely a pronoun means them.
import type { Span } from "@/utils/text/span.ts";
import type { Gender, Who } from "./who.ts";

/** One place in the text where somebody is spoken of. */
export interface Trace {
  who: number;
  /** Counts only sentences of the article's own, not those within quotation marks. */
  sentence: number;
  block: number;
  /** Subject of its clause. */
  subject: boolean;
  /** Named as the speaker of a quote. */
  speaker: boolean;
  /** Stands within a direct or an indirect quote. */
  quoted: "direct" | "indirect" | null;
  /** The first time a person is named, with a role or an age. */
  introduced: boolean;
  /** Offset into the text. */
  start: number;
  /** "Trump's lawyer", "the Trump administration", "for Trump". */
  aside: boolean;
}

export interface PronounPlace {
  sentence: number;
  block: number;
  quoted: "direct" | "indirect" | null;
  /** What the pronoun's owner says: its words mention others. */
  extent: Span | null;
}

export type Wanted = { number: "one"; gender: Gender | null } | { number: "many" } | { number: "thing" };

export interface Antecedent {
  who: number;
  confidence: number;
}

/** Traces looked at, newest first: bounds the time, and nobody remembers more. */
const MEMORY = 60;
/** A pronoun does not reach back over more paragraphs. */
const REACH_BLOCKS = 12;

// Points, in the order a reader weighs them: who spoke last, who acted last, how long ago.
const BY_SENTENCES = [1.6, 2.2, 1.4, 0.9, 0.5];
const PER_BLOCK = -0.45;
const SUBJECT = 1.2;
const SPEAKER = 1.2;
const LAST_SPEAKER = 1;
/** Subject of the sentence before, in the same paragraph. */
const ACTED_JUST_BEFORE = 0.4;
const INTRODUCED = 2.2;
const WITHIN_OWN_WORDS = -3;
const ASIDE = -1.3;
const QUOTED_INDIRECTLY = -1.4;
const QUOTED_DIRECTLY = -6;
const GENDER_KNOWN = 1.1;
const WEAKLY_A_PERSON = -0.6;
const RIGHT_NUMBER = 1.5;
const UNSURE_KIND = -1.6;
const PER_MENTION = 0.12;
const SURELY_PERSON = 1;
/** Below this, the text does not say. */
const ENOUGH = 0;

/** Keeps the traces in the order they are read. */
export class Memory {
  private readonly traces: Trace[] = [];
  private readonly counts = new Map<number, number>();
  private lastSpeaker = -1;

  add(trace: Trace): void {
    this.traces.push(trace);
    if (trace.quoted !== "direct") this.counts.set(trace.who, (this.counts.get(trace.who) ?? 0) + 1);
    if (trace.speaker) this.lastSpeaker = trace.who;
  }

  /** Newest first, at most `MEMORY`. */
  *latest(): Generator<Trace> {
    const oldest = Math.max(0, this.traces.length - MEMORY);
    for (let i = this.traces.length - 1; i >= oldest; i--) yield this.traces[i]!;
  }

  /** The likeliest of those spoken of so far; null where nobody fits. */
  find(all: readonly Who[], wanted: Wanted, place: PronounPlace, reach = REACH_BLOCKS): Antecedent | null {
    const scores = new Map<number, number>();
    for (const trace of this.latest()) {
      if (place.block - trace.block > reach) break;
      const fit = fits(all[trace.who]!, wanted);
      if (fit === null) continue;
      if (trace.quoted === "direct" && place.quoted !== "direct") continue;
      const score = fit + this.weigh(trace, place);
      if (score > (scores.get(trace.who) ?? Number.NEGATIVE_INFINITY)) scores.set(trace.who, score);
    }
    let best = -1;
    let first = ENOUGH;
    let second = ENOUGH;
    for (const [who, score] of scores) {
      if (score > first) [best, second, first] = [who, first, score];
      else if (score > second) second = score;
    }
    return best < 0 ? null : { who: best, confidence: Math.min(0.9, 0.5 + (first - second) * 0.15) };
  }

  private weigh(trace: Trace, place: PronounPlace): number {
    const apart = Math.max(0, place.sentence - trace.sentence);
    let score = BY_SENTENCES[apart] ?? 0.3 - 0.1 * apart;
    score += PER_BLOCK * Math.max(0, place.block - trace.block);
    if (trace.subject) score += SUBJECT;
    if (trace.speaker) score += SPEAKER;
    if (trace.who === this.lastSpeaker) score += LAST_SPEAKER;
    if (trace.subject && !trace.aside && trace.quoted === null && trace.block === place.block && apart === 1)
      score += ACTED_JUST_BEFORE;
    if (trace.introduced) score += INTRODUCED;
    if (place.extent !== null && place.extent.start <= trace.start && trace.start < place.extent.end)
      score += WITHIN_OWN_WORDS;
    if (trace.aside) score += ASIDE;
    if (trace.quoted === "indirect") score += QUOTED_INDIRECTLY;
    if (trace.quoted === "direct") score += QUOTED_DIRECTLY;
    return score + PER_MENTION * Math.min(8, this.counts.get(trace.who) ?? 0);
  }
}

/** Points for how well somebody fits a pronoun's number and gender; null where they can't be meant. */
function fits(who: Who, wanted: Wanted): number | null {
  const isPerson = who.person > who.organisation && !who.place;
  // two capitalised words alone may name anything
  const isSurelyPerson = isPerson && who.person > SURELY_PERSON;
  switch (wanted.number) {
    case "one":
      if (who.plural || who.document || (!isPerson && (who.place || who.organisation > 2))) return null;
      if (who.gender !== null && wanted.gender !== null && who.gender !== wanted.gender) return null;
      return (who.gender === null ? 0 : GENDER_KNOWN) + (isSurelyPerson ? 0 : isPerson ? WEAKLY_A_PERSON : UNSURE_KIND);
    case "many":
      if (who.plural) return RIGHT_NUMBER;
      if (who.document || isSurelyPerson || who.place) return null;
      return who.organisation > 0 ? 0 : UNSURE_KIND;
    case "thing":
      if (who.plural || isSurelyPerson || who.place) return null;
      return who.document || who.organisation > 0 ? RIGHT_NUMBER : 0;
  }
}

/** Whom a pronoun (lower case) asks for; null for words that are none. */
export function wantedBy(pronoun: string): Wanted | null {
  if (pronoun === "he" || pronoun === "him" || pronoun === "his") return { number: "one", gender: "male" };
  if (pronoun === "she" || pronoun === "her") return { number: "one", gender: "female" };
  if (pronoun === "they" || pronoun === "them" || pronoun === "their" || pronoun === "these" || pronoun === "those")
    return { number: "many" };
  if (pronoun === "it" || pronoun === "its" || pronoun === "this" || pronoun === "that" || pronoun === "which")
    return { number: "thing" };
  return null;
}
