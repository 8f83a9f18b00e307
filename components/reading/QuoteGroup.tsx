// One source with all the quotes that are theirs.
import type { QuoteAnnotation } from "@/utils/annotation/annotation.ts";
import { counted } from "@/utils/words/numbers.ts";
import { useCardContext } from "./card-context.ts";
import { Fold, FoldSign, headClass } from "./Fold.tsx";
import { sectionOf } from "./listing.ts";
import { memoised } from "./memoised.tsx";
import { displayName, roleOf } from "./names.ts";
import type { Group } from "./overview.ts";
import { Portion } from "./Portion.tsx";
import { Printed } from "./Printed.tsx";
import { QuoteCard } from "./QuoteCard.tsx";
import { cutRuns, runsOf } from "./quote-runs.ts";
import type { Shown } from "./use-open-sections.ts";

/** Characters of the first quote under a closed group's name: more than a line of the widest panel holds. */
const FIRST_LINE = 120;

interface QuoteGroupProps {
  group: Group;
  /** Those listed. */
  quotes: QuoteAnnotation[];
  count: number;
  /** null where the group is closed. */
  shown: Shown | null;
  /** Id of the card that is chosen, of the one that the Tab key reaches; null where it is none of these. */
  chosen: string | null;
  tabStop: string | null;
}

export const QuoteGroup = memoised(({ group, quotes, count, shown, chosen, tabStop }: QuoteGroupProps) => {
  const { closes } = useCardContext();
  const section = sectionOf(group);
  const role = roleOf(group);
  return (
    <section class="group" aria-labelledby={section}>
      <header class={`group-head${headClass(closes, shown !== null)}`} data-section={section}>
        <h2 id={section} tabIndex={-1}>
          <Fold section={section} isOpen={shown !== null}>
            {group.source === null ? displayName(group) : <Printed>{displayName(group)}</Printed>}
          </Fold>
        </h2>
        <span class="count number">
          {counted("quotes", count)}
          <FoldSign isOpen={shown !== null} />
        </span>
        {role && <p class="role">{role.printed ? <Printed>{role.role}</Printed> : role.role}</p>}
        {shown === null && <FirstLine quotes={quotes} />}
      </header>
      {shown !== null && (
        <Portion section={section} cards={quotes} shown={shown}>
          {(quote) => (
            <QuoteCard
              key={quote.id}
              quote={quote}
              group={group}
              chosen={quote.id === chosen}
              tabStop={quote.id === tabStop}
            />
          )}
        </Portion>
      )}
    </section>
  );
});

function FirstLine({ quotes }: { quotes: QuoteAnnotation[] }) {
  const { reading, figuresWithin } = useCardContext();
  const first = quotes.find((quote) => quote.state !== "rejected");
  if (!first) return null;
  const runs = cutRuns(runsOf(first.body, reading.text, figuresWithin), FIRST_LINE);
  return (
    <Printed as="p" class={`first wording ${first.body.form}`}>
      {runs.map((run) => run.words).join("")}
    </Printed>
  );
}
