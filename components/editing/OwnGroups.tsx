// What is the reader's own: their highlights, and what became of the words that they kept.
import type { Annotation, HighlightAnnotation } from "@/utils/annotation/annotation.ts";
import { formatNumber } from "@/utils/words/numbers.ts";
import { words } from "@/utils/words/words.ts";
import type { Standing } from "../reading/CardFrame.tsx";
import { memoised } from "../reading/memoised.tsx";
import type { Shown } from "../reading/use-open-sections.ts";
import { HighlightCard } from "./HighlightCard.tsx";
import { SinceCard } from "./SinceCard.tsx";

interface OwnGroupsProps {
  /** Places among both, one after the other, that are in the page by now. */
  shown: Shown;
  highlights: HighlightAnnotation[];
  since: Annotation[];
  /** Id of the card that is chosen, of the one that the Tab key reaches; null where it is none of these. */
  chosen: string | null;
  tabStop: string | null;
}

export const OwnGroups = memoised(({ highlights, since, shown, chosen, tabStop }: OwnGroupsProps) => {
  const standing = (id: string): Standing => ({ chosen: id === chosen, tabStop: id === tabStop });
  const sinceTo = shown.to - highlights.length;
  return (
    <>
      {highlights.length > 0 && (
        <section class="group" aria-labelledby="your-highlights">
          <Head id="your-highlights" title={words("your_highlights")} count={highlights.length} />
          {highlights.slice(0, shown.to).map((highlight) => (
            <HighlightCard key={highlight.id} highlight={highlight} {...standing(highlight.id)} />
          ))}
        </section>
      )}
      {since.length > 0 && sinceTo > 0 && (
        <section class="group" aria-labelledby="since-kept">
          <Head id="since-kept" title={words("since_kept")} count={since.length} />
          {since.slice(0, sinceTo).map((annotation) => (
            <SinceCard key={annotation.id} annotation={annotation} {...standing(annotation.id)} />
          ))}
        </section>
      )}
    </>
  );
});

function Head({ id, title, count }: { id: string; title: string; count: number }) {
  return (
    <header class="group-head">
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      <span class="count number">{formatNumber(count)}</span>
    </header>
  );
}
