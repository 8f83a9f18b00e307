// What a card of an article is found by, worked out once for all of them.
import { type Annotation, isTouched, type SourceAnnotation } from "@/utils/annotation/annotation.ts";
import { attributionOf } from "@/utils/annotation/attribution.ts";
import { isFigure, isHighlight, isQuote, isSource, startOf } from "@/utils/annotation/by-kind.ts";
import type { Judgement } from "@/utils/annotation/verdict.ts";
import { fold } from "@/utils/text/fold.ts";

/** Quotes by how they are quoted, figures by whether anybody vouches, and what the reader marked. */
export const CARD_KINDS = ["direct", "indirect", "mixed", "vouched", "unvouched", "highlight"] as const;
export type CardKind = (typeof CARD_KINDS)[number];

/** What the reader did, and what the page did to it since. */
export const HANDS = ["kept", "noted", "fallen", "out"] as const;
export type Hand = (typeof HANDS)[number];

export type CardVerdict = Judgement | "none";

/** Stands for nobody; no annotation has it for an id. */
export const NO_SOURCE = "";

export interface CardFacts {
  id: string;
  kind: CardKind;
  /** The list of its own that it stands in; null for what stands only among all cards. */
  list: "quotes" | "figures" | null;
  /** Id of the source's annotation, or NO_SOURCE; null for the reader's own, which have none. */
  source: string | null;
  verdict: CardVerdict;
  tags: readonly string[];
  /** What was taken out is only that. */
  hands: readonly Hand[];
  /** Its words, who says them, note and tags, folded. */
  text: string;
  /** UTF-16 code units into the article's text. */
  place: number;
  /** When the reader last had a hand in it; when it was found where they never had. */
  time: string;
}

/**
 * In no order. Takes time that grows with the article's annotations.
 * @param text the article's
 */
export function cardFacts(annotations: readonly Annotation[], text: string): CardFacts[] {
  const sources = new Map(annotations.filter(isSource).map((source) => [source.id, source]));
  const facts: CardFacts[] = [];
  for (const annotation of annotations) {
    const kind = kindOf(annotation, sources);
    if (kind !== null) facts.push(factsOf(annotation, kind, sources, text));
  }
  return facts;
}

type Sources = ReadonlyMap<string, SourceAnnotation>;

function factsOf(annotation: Annotation, kind: CardKind, sources: Sources, text: string): CardFacts {
  const { id, verdict, tags, standing, created, modified } = annotation;
  const stands = standing.status === "stands";
  const source = sourceOf(annotation, sources);
  return {
    id,
    kind,
    list: !stands ? null : isQuote(annotation) ? "quotes" : isFigure(annotation) ? "figures" : null,
    source: isHighlight(annotation) ? null : (source?.id ?? NO_SOURCE),
    verdict: verdict?.judgement ?? "none",
    tags: [...new Set(tags)],
    hands: handsOn(annotation),
    text: fold(wordsOn(annotation, source, text).join("\n")),
    place: startOf(annotation),
    // what is merely read again is no later for it
    time: isTouched(annotation) ? modified : created,
  };
}

/** null for what has no card of its own. */
function kindOf(annotation: Annotation, sources: Sources): CardKind | null {
  if (isQuote(annotation)) return annotation.body.form;
  if (isFigure(annotation)) return sourceOf(annotation, sources) ? "vouched" : "unvouched";
  // what the reader made is deleted, not taken out
  return isHighlight(annotation) && annotation.state !== "rejected" ? "highlight" : null;
}

function sourceOf({ body }: Annotation, sources: Sources): SourceAnnotation | null {
  const id = body.type === "Quote" || body.type === "Figure" ? body.source : null;
  return id === null ? null : (sources.get(id) ?? null);
}

function handsOn({ state, note, standing }: Annotation): Hand[] {
  if (state === "rejected") return ["out"];
  const hands: Hand[] = [];
  if (state === "kept") hands.push("kept");
  if (note !== null) hands.push("noted");
  if (standing.status !== "stands") hands.push("fallen");
  return hands;
}

/** The article's words that its card shows, and the reader's. */
function wordsOn(annotation: Annotation, source: SourceAnnotation | null, text: string): string[] {
  const { body, target, note, tags, standing } = annotation;
  const words = [target.selector[0].exact];
  if (body.type === "Quote") {
    words.push(...body.content.map(({ exact }) => exact), attributionOf(body, text));
  }
  if (body.type === "Figure") words.push(body.counted?.exact ?? "", body.about?.exact ?? "");
  if (source) words.push(source.body.name, source.body.role ?? "");
  if (standing.status === "changed") words.push(standing.now.exact);
  return [...words, note ?? "", ...tags];
}
