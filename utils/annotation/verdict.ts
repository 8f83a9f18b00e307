// What the reader holds of a quote, a figure or a passage.
import * as z from "zod/mini";

export const Judgement = z.enum(["confirmed", "doubtful", "false", "undecided"]);
export type Judgement = z.infer<typeof Judgement>;

/** Only what a browser opens as a page: never `javascript:`, `data:` or a file of the reader's own. */
export const WebAddress = z.url({ protocol: /^https?$/ });

export const Verdict = z.object({
  judgement: Judgement,
  /** Address of what the judgement rests on. */
  evidence: z.nullable(WebAddress),
});
export type Verdict = z.infer<typeof Verdict>;
