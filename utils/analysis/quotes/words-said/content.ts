// A range of items → the spans said in it.
import type { QuoteForm } from "@/utils/annotation/body.ts";
import type { Span } from "@/utils/text/span.ts";
import type { Range } from "../phrases/adjuncts.ts";
import { type Item, isComma, isDash, isStop, isVerb } from "../phrases/item.ts";

export interface Content {
  form: QuoteForm;
  spans: Span[];
}

/** Direct where all words stand in marks (their spans leave the marks out), mixed where some do. Null for no words. */
export function readContent(items: readonly Item[], range: Range, side: "before" | "after"): Content | null {
  let [from, to] = range;
  while (from < to && isEdge(items[from]!) && !(items[from]!.lower === "that" && isVerb(items[from + 1]))) from += 1;
  while (to > from && isEdge(items[to - 1]!)) to -= 1;
  if (from >= to) return null;
  const words = items.slice(from, to);
  const marked = words.filter((item) => item.quotation !== null);
  const loose = words.filter((item) => item.quotation === null && /[\p{L}\p{N}]/u.test(item.word));
  if (loose.every((item) => item.pos === "CCONJ") && marked.length > 0)
    return { form: "direct", spans: marked.map((item) => ({ ...item.quotation!.inner })) };
  if (loose.length < 2 && marked.length === 0 && !loose.some((item) => item.pos === "NOUN" || item.pos === "PROPN"))
    return null;
  const colon = colonBefore(items, from, to);
  if (colon > 0) {
    const last = items[colon + 1]!.quotation!;
    // "It was dark: “I ran,” said Jones", "Our view: “Not yet”": what leads to the colon is not said.
    if (side === "before" || !items.slice(from, colon).some(isVerb))
      return { form: "direct", spans: [{ ...last.inner }] };
    return { form: "mixed", spans: [{ start: words[0]!.start, end: items[colon - 1]!.end }, { ...last.inner }] };
  }
  const fronted = side === "before" ? frontedEnd(words) : 0;
  if (fronted > 0) return { form: "direct", spans: words.slice(fronted).map((item) => ({ ...item.quotation!.inner })) };
  const span = { start: words[0]!.start, end: words.at(-1)!.end };
  return { form: marked.length > 0 ? "mixed" : "indirect", spans: [span] };
}

/** "In Houston, “it is over,” Smith said", "Asked about it, “yes,” she said": items before the marks that are no part of what was said; 0 for none. */
function frontedEnd(words: readonly Item[]): number {
  const first = words[0]!;
  const marks = words.findIndex((item) => item.quotation !== null);
  if (marks < 2 || !isComma(words[marks - 1]) || words.slice(marks).some((item) => item.quotation === null)) return 0;
  const leads = first.pos === "ADP" || (first.pos === "VERB" && /(?:ing|ed)$/.test(first.lower));
  return leads && !words.slice(1, marks).some((item) => item.pos === "AUX") ? marks : 0;
}

const FEWEST_BEFORE_COLON = 1;

/** "said the city had changed: “It is not the same.”": index of a colon with nothing but words in marks after it; -1 for none. */
function colonBefore(items: readonly Item[], from: number, to: number): number {
  const colon = to - 2;
  if (items[colon]?.lower !== ":" || items[to - 1]?.quotation == null || colon - from < FEWEST_BEFORE_COLON) return -1;
  return colon;
}

/** Punctuation and conjunctions at the edges belong to the sentence, not to what was said. */
function isEdge(item: Item): boolean {
  if (item.quotation !== null) return false;
  if (item.lower === ")" || item.lower === "(") return false;
  return (
    isComma(item) ||
    isDash(item) ||
    isStop(item) ||
    item.lower === ";" ||
    item.lower === ":" ||
    item.pos === "CCONJ" ||
    item.lower === "that"
  );
}
