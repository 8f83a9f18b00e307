// What a cue reports: the stretches of its sentence, and what binds them to it.
import type { Adjuncts, Range } from "../phrases/adjuncts.ts";

/** How the words are bound to the cue, surest first. */
export type Binding = "marks" | "that" | "aside" | "clause" | "label" | "object";

export interface Frame {
  before: Range | null;
  after: Range | null;
  binding: Binding;
  adjuncts: Adjuncts;
}
