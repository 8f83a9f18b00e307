// The figures: first those nobody vouches for, then those with a source.
import type { FigureAnnotation } from "@/utils/annotation/annotation.ts";
import { formatNumber } from "@/utils/words/numbers.ts";
import { words } from "@/utils/words/words.ts";
import { FigureRow } from "./FigureRow.tsx";
import type { Overview } from "./overview.ts";

/** The id that links to the figures go to. */
export const LEDGER_ANCHOR = "figures";

export function Ledger({ overview }: { overview: Overview }) {
  const { unvouched, vouched, figureCount, unvouchedCount } = overview;
  return (
    <section class="group" aria-labelledby={LEDGER_ANCHOR}>
      <header class="group-head">
        <h2 id={LEDGER_ANCHOR} tabIndex={-1}>
          {words("show_figures")}
        </h2>
        <span class="count number">{formatNumber(figureCount)}</span>
      </header>
      <Rows title={words("nobody_vouches_these")} count={unvouchedCount} figures={unvouched} />
      <Rows title={words("source_vouches")} count={figureCount - unvouchedCount} figures={vouched} />
    </section>
  );
}

function Rows({ title, count, figures }: { title: string; count: number; figures: FigureAnnotation[] }) {
  if (figures.length === 0) return null;
  return (
    <>
      <h3>
        {title} <span class="count number">{formatNumber(count)}</span>
      </h3>
      <div class="rows">
        {figures.map((figure) => (
          <FigureRow key={figure.id} figure={figure} />
        ))}
      </div>
    </>
  );
}
