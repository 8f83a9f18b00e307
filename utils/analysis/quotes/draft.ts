// A quote in the making: found in its sentence, before it is known who the source is.
import type { QuoteForm } from "@/utils/annotation/body.ts";
import type { Span } from "@/utils/text/span.ts";

export interface Draft {
  form: QuoteForm;
  content: Span[];
  cue: Span | null;
  speaker: Span | null;
  addressee: Span | null;
  when: Span | null;
  channel: Span | null;
  via: Span | null;
  confidence: number;
  /** Index of the sentence it was found in. */
  sentence: number;
}

/** A draft of which no more is known than what is given. */
export function plainDraft(known: Pick<Draft, "form" | "content" | "confidence" | "sentence"> & Partial<Draft>): Draft {
  return { cue: null, speaker: null, addressee: null, when: null, channel: null, via: null, ...known };
}
