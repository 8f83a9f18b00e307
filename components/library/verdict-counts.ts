// "2 confirmed, 1 doubtful": how often the reader judged what.
import { Judgement } from "@/utils/annotation/verdict.ts";
import { counted, listOf } from "@/utils/words/numbers.ts";

/** Null where nothing was judged. */
export function verdictCounts(verdicts: Partial<Record<Judgement, number>>): string | null {
  const said = Judgement.options.flatMap((judgement) => {
    const count = verdicts[judgement] ?? 0;
    return count > 0 ? counted(`lib_verdict_count_${judgement}`, count) : [];
  });
  return said.length > 0 ? listOf(said) : null;
}
