// Re-anchoring on the command line. Each line of standard input {"id","before","after","targets":[{"start","end"}]}
// gives one of standard output {"id","results":[{"status","start","end"}]}: each target is described in `before` and
// found in `after`; offsets are UTF-16 code units, null for an orphan.
import * as z from "zod/mini";
import { describe } from "@/utils/selectors/describe.ts";
import { match } from "@/utils/selectors/match.ts";
import { indexPage } from "@/utils/selectors/page-index.ts";
import { answerLines } from "./json-lines.ts";

const Query = z.object({
  id: z.string(),
  before: z.string(),
  after: z.string(),
  targets: z.array(z.object({ start: z.int().check(z.nonnegative()), end: z.int().check(z.nonnegative()) })),
});

await answerLines(Query, ({ id, before, after, targets }) => {
  const index = indexPage(after);
  const results = targets.map((target) => {
    const { status, span } = match(index, describe(before, target));
    return { status, start: span?.start ?? null, end: span?.end ?? null };
  });
  return { id, results };
});
