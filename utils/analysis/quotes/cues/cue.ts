// A word or words that report speech, and how they stand in the sentence.
import type { ReportingVerb, VerbForm } from "./verb-forms.ts";

export interface Cue {
  /** First and last item of the cue, auxiliaries left out. */
  first: number;
  last: number;
  /** `agent`: a passive whose speaker follows "by" ("he was asked by Smith whether"). */
  kind: "verb" | "participle" | "source-phrase" | "agent";
  verb: ReportingVerb;
  form: VerbForm;
  negated: boolean;
}
