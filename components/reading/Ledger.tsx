// The figures: first those nobody vouches for, then those with a source.
import type { FigureAnnotation } from "@/utils/annotation/annotation.ts";
import { formatNumber } from "@/utils/words/numbers.ts";
import { words } from "@/utils/words/words.ts";
import { useCardContext } from "./card-context.ts";
import { FigureRow } from "./FigureRow.tsx";
import { Fold, FoldSign, headClass } from "./Fold.tsx";
import type { Listed } from "./listed.ts";
import { UNVOUCHED_SECTION, VOUCHED_SECTION } from "./listing.ts";
import { memoised } from "./memoised.tsx";
import { Portion } from "./Portion.tsx";
import type { Shown } from "./use-open-sections.ts";

/** The id that links to the figures go to. */
export const LEDGER_ANCHOR = "figures";

interface LedgerProps {
  listed: Listed;
  /** What of each part is in the page; null where it is closed. */
  unvouchedShown: Shown | null;
  vouchedShown: Shown | null;
  /** Id of the card that is chosen, of the one that the Tab key reaches; null where it is none of these. */
  chosen: string | null;
  tabStop: string | null;
}

export const Ledger = memoised(({ listed, unvouchedShown, vouchedShown, ...standing }: LedgerProps) => {
  const { unvouched, vouched, figureCount, unvouchedCount } = listed;
  if (isYetToCome(unvouched.length > 0 ? unvouchedShown : vouchedShown)) return null;
  return (
    <section class="group" aria-labelledby={LEDGER_ANCHOR}>
      <header class="group-head">
        <h2 id={LEDGER_ANCHOR} tabIndex={-1}>
          {words("show_figures")}
        </h2>
        <span class="count number">{formatNumber(figureCount)}</span>
      </header>
      <Part
        section={UNVOUCHED_SECTION}
        title={words("nobody_vouches_these")}
        count={unvouchedCount}
        figures={unvouched}
        shown={unvouchedShown}
        {...standing}
      />
      <Part
        section={VOUCHED_SECTION}
        title={words("source_vouches")}
        count={figureCount - unvouchedCount}
        figures={vouched}
        shown={vouchedShown}
        {...standing}
      />
    </section>
  );
});

/** True while what stands before it is about to come. */
function isYetToCome(shown: Shown | null): boolean {
  return shown?.isGrowing === true && shown.to <= shown.from;
}

interface PartProps {
  section: string;
  title: string;
  count: number;
  figures: FigureAnnotation[];
  shown: Shown | null;
  chosen: string | null;
  tabStop: string | null;
}

function Part({ section, title, count, figures, shown, chosen, tabStop }: PartProps) {
  const { closes } = useCardContext();
  if (figures.length === 0 || isYetToCome(shown)) return null;
  return (
    <>
      <h3 class={headClass(closes, shown !== null).trim() || undefined} data-section={section}>
        <Fold section={section} isOpen={shown !== null}>
          {title}
        </Fold>{" "}
        <span class="count number">
          {formatNumber(count)}
          <FoldSign isOpen={shown !== null} />
        </span>
      </h3>
      {shown !== null && (
        <div class="rows">
          <Portion section={section} cards={figures} shown={shown}>
            {(figure) => (
              <FigureRow
                key={figure.id}
                figure={figure}
                chosen={figure.id === chosen}
                tabStop={figure.id === tabStop}
              />
            )}
          </Portion>
        </div>
      )}
    </>
  );
}
