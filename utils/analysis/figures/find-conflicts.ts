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

interface Claim {
  index: number;
  /** First token of the sentence it stands in: two figures of one sentence are two things. */
  sentence: number;
  place: string | null;
}

/** Claims of one article, by what they are about. */
export class Claims {
  #looked = { start: -1, other: false };
  readonly #byThing = new Map<string, Claim[]>();

  /** Takes the figure at `index`, if it counts to whom something happened; not what is of another time, or a part of a whole. */
  add(tokens: Tokens, reading: Reading, lead: number, counted: TokenSpan | null, index: number): void {
    if (reading.kind !== "count" && reading.kind !== "range") return;
    const event = eventOf(tokens, reading, lead, counted);
    if (event === null || this.#ofAnotherTime(tokens)) return;
    const head = counted === null ? "people" : tokens[counted.next - 1]!.lower;
    if (head === "others") return;
    const thing = `${event} ${GENERIC_PEOPLE.has(head) || EVENT_OF.has(head) ? "people" : head}`;
    const claims = this.#byThing.get(thing) ?? [];
    if (claims.length === MOST_CLAIMS) return;
    claims.push({ index, sentence: tokens[0]!.start, place: placeAfter(tokens, reading.next) });
    this.#byThing.set(thing, claims);
  }

  /** Looks once at each sentence, however many figures it has. */
  #ofAnotherTime(tokens: Tokens): boolean {
    const { start } = tokens[0]!;
    if (this.#looked.start !== start)
      this.#looked = { start, other: tokens.some((token) => OTHER_TIME.has(token.lower) || isYear(token)) };
    return this.#looked.other;
  }

  /** Says in each of `figures` which others can't be true beside it. */
  link(figures: readonly FigureFinding[]): void {
    for (const claims of this.#byThing.values())
      for (const one of claims)
        for (const other of claims)
          if (one.sentence !== other.sentence && !(one.place && other.place && one.place !== other.place))
            if (disagree(figures[one.index]!, figures[other.index]!)) figures[one.index]!.conflicts.push(other.index);
  }
}

/** What happened to those counted: the noun says so ("12 dead"), or what follows ("were killed"), or the word before. */
function eventOf(tokens: Tokens, reading: Reading, lead: number, counted: TokenSpan | null): string | null {
  const end = Math.max(reading.next, counted?.next ?? 0);
  const after = tokens.slice(end, end + AFTER_REACH);
  const stop = after.findIndex(({ kind, lower }) => kind !== "word" || lower === "and");
  const near = [
    ...tokens.slice(counted?.first ?? 0, counted?.next ?? 0),
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

function disagree(one: FigureFinding, other: FigureFinding): boolean {
  const [a, b] = boundsOf(one);
  const [c, d] = boundsOf(other);
  return b < c || d < a;
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
