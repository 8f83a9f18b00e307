// Figures of one article that can't all be true: "12 dead" in the headline, "14 people died" in the text.
import type { FigureFinding } from "@/utils/analysis/finding.ts";
import { EVENTS, GENERIC_PEOPLE, OTHER_TIME } from "@/utils/analysis/lexicon/en/event-words.ts";
import type { TokenSpan } from "./noun-phrase.ts";
import type { Reading } from "./reading.ts";
import { isYear } from "./skip-dates.ts";
import { lowerAt, type Tokens } from "./token.ts";

/** Words after what is counted in which is told what happened to it, and before the number. */
const AFTER_REACH = 4;
const BEFORE_REACH = 2;
const PLACE_REACH = 8;
/** Claims about one thing that are compared with each other; more are a table. */
const MOST_CLAIMS = 40;
/** "about 40" and 43 agree. */
const NEAR = 0.1;
const EVENT_OF = new Map(
  Object.entries(EVENTS).flatMap(([event, words]) => words.split(" ").map((word) => [word, event] as const)),
);

/** Stands for anybody: a claim about "people" takes in one about "miners". */
const ANYBODY = "people";

interface Claim {
  index: number;
  /** What happened, and to whom. */
  event: string;
  whom: string;
  /** Where the sentence begins that it stands in, in UTF-16 code units. */
  sentence: number;
  place: string | null;
}

/** Claims of one article, by what happened. */
export class Claims {
  /** The sentence at hand: whether it tells of another time, and what it counted last. */
  #looked: { start: number; other: boolean; last: Claim | null } = { start: -1, other: false, last: null };
  readonly #byEvent = new Map<string, Claim[]>();

  /**
   * Takes the figure at `index`, if it counts to whom something happened; not what is of another time, or a part of a
   * whole. `told`: the sentence says who gives it; one that names neither event nor noun of its own then counts what the one before did.
   */
  add(tokens: Tokens, reading: Reading, lead: number, counted: TokenSpan | null, index: number, told: boolean): void {
    if ((reading.kind !== "count" && reading.kind !== "range") || this.#ofAnotherTime(tokens)) return;
    const head = counted === null ? ANYBODY : tokens[counted.next - 1]!.lower;
    if (head === "others") return;
    const own = eventOf(tokens, reading, lead, counted);
    const last = told && (counted === null || counted.next <= lead) ? this.#looked.last : null;
    const event = own ?? last?.event;
    if (event === undefined) return;
    const whom = GENERIC_PEOPLE.has(head) || EVENT_OF.has(head) ? ANYBODY : head;
    const claims = this.#byEvent.get(event) ?? [];
    if (claims.length === MOST_CLAIMS) return;
    const claim: Claim = {
      index,
      event,
      whom: own === null && last !== null ? last.whom : whom,
      sentence: tokens[0]!.start,
      place: placeAfter(tokens, reading.next),
    };
    this.#looked.last = claim;
    claims.push(claim);
    this.#byEvent.set(event, claims);
  }

  /** Looks once at each sentence, however many figures it has. */
  #ofAnotherTime(tokens: Tokens): boolean {
    const { start } = tokens[0]!;
    if (this.#looked.start !== start) {
      const other = tokens.some((token) => OTHER_TIME.has(token.lower) || isYear(token));
      this.#looked = { start, other, last: null };
    }
    return this.#looked.other;
  }

  /** Says in each of `figures` which others can't be true beside it. */
  link(figures: readonly FigureFinding[]): void {
    for (const claims of this.#byEvent.values())
      for (const one of claims)
        for (const other of claims)
          if (contradict(one, other, figures)) figures[one.index]!.conflicts.push(other.index);
  }
}

function contradict(one: Claim, other: Claim, figures: readonly FigureFinding[]): boolean {
  const [a, b] = [figures[one.index]!, figures[other.index]!];
  if (one.place && other.place && one.place !== other.place) return false;
  if (one.sentence === other.sentence && !areContested(a, b)) return false;
  if (one.whom === other.whom) return exceeds(a, b) || exceeds(b, a);
  // three miners may be among twelve people; fourteen can't be
  return one.whom === ANYBODY ? exceeds(b, a) : other.whom === ANYBODY && exceeds(a, b);
}

/** What happened to those counted: the noun says so ("12 dead"), or what follows ("were killed"), or the word before. */
function eventOf(tokens: Tokens, reading: Reading, lead: number, counted: TokenSpan | null): string | null {
  const end = Math.max(reading.next, counted?.next ?? 0);
  const after = tokens.slice(end, end + AFTER_REACH);
  const stop = after.findIndex(({ kind, lower }) => kind !== "word" || lower === "and");
  const near = [
    ...tokens.slice(counted?.first ?? 0, counted?.next ?? 0),
    // "the number of people killed … at 48"
    ...(counted !== null && counted.next < lead ? tokens.slice(counted.next, counted.next + 1) : []),
    ...(stop < 0 ? after : after.slice(0, stop)),
    ...tokens.slice(Math.max(0, lead - BEFORE_REACH), lead).reverse(),
  ];
  return near.map(({ lower }) => EVENT_OF.get(lower)).find(Boolean) ?? null;
}

/** "in Herat": the place that the figure is told of; null where none is named close after. */
function placeAfter(tokens: Tokens, at: number): string | null {
  for (let i = at; i < at + PLACE_REACH; i++) {
    const name = tokens[i + 1];
    if (lowerAt(tokens, i) === "in" && name?.capital) return name.lower;
  }
  return null;
}

/** Two figures of one sentence are two things, unless two give them: "police counted 48, the Red Cross 63". */
function areContested(one: FigureFinding, other: FigureFinding): boolean {
  const [a, b] = [giverOf(one), giverOf(other)];
  return a !== null && b !== null && a !== b;
}

/** Where its giver is named, or a number of its quote's below zero; null where nobody is. */
function giverOf({ teller, quote }: FigureFinding): number | null {
  if (teller !== null) return teller.start;
  return quote === null ? null : -1 - quote;
}

/** True where the least that `one` may be is more than the most that `other` may be. */
function exceeds(one: FigureFinding, other: FigureFinding): boolean {
  return boundsOf(one)[0] > boundsOf(other)[1];
}

/** What may be true if the claim is: "at least 12" leaves everything above open. */
function boundsOf({ value, modifier }: FigureFinding): [number, number] {
  const [low, high] = [value].flat();
  const says = (words: RegExp) => words.test(modifier ?? "");
  const near = says(/approximately|nearly/) ? NEAR : 0;
  return [
    low == null || says(/less|most|up to/) ? Number.NEGATIVE_INFINITY : low * (1 - near),
    low == null || says(/more|least/) ? Number.POSITIVE_INFINITY : (high ?? low) * (1 + near),
  ];
}
