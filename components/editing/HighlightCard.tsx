// Words that the reader marked, with what they wrote to them.
import type { HighlightAnnotation } from "@/utils/annotation/annotation.ts";
import { startOf } from "@/utils/annotation/by-kind.ts";
import { formatNumber } from "@/utils/words/numbers.ts";
import { words } from "@/utils/words/words.ts";
import { CardFrame, type Standing } from "../reading/CardFrame.tsx";
import { useCardContext } from "../reading/card-context.ts";
import { memoised } from "../reading/memoised.tsx";
import { Printed } from "../reading/Printed.tsx";
import { Mine } from "./Mine.tsx";

export const HighlightCard = memoised(({ highlight, ...standing }: { highlight: HighlightAnnotation } & Standing) => {
  const { paragraphs } = useCardContext();
  const { exact } = highlight.target.selector[0];
  const place = highlight.body.beside
    ? words("beside_article")
    : words("paragraph", formatNumber(paragraphs.numberAt(startOf(highlight))));
  return (
    <CardFrame
      annotation={highlight}
      class="card"
      name={words("highlight_name", place, exact)}
      rejectName={null}
      {...standing}
    >
      <Printed as="p" class="said">
        <mark>{exact}</mark>
      </Printed>
      <p class="how">{place}</p>
      <Mine annotation={highlight} />
    </CardFrame>
  );
});
