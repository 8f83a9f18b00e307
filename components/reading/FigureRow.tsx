// A figure as a ledger line: the value as printed, what it counts, and who vouches.
import type { FigureAnnotation } from "@/utils/annotation/annotation.ts";
import type { QuoteForm } from "@/utils/annotation/body.ts";
import { startOf } from "@/utils/annotation/by-kind.ts";
import { countedWords } from "@/utils/annotation/counted-words.ts";
import { formatNumber } from "@/utils/words/numbers.ts";
import { message, words } from "@/utils/words/words.ts";
import { Mine } from "../editing/Mine.tsx";
import { CardFrame, type Standing } from "./CardFrame.tsx";
import { useCardContext } from "./card-context.ts";
import { memoised } from "./memoised.tsx";
import { displayName } from "./names.ts";
import { Printed } from "./Printed.tsx";

/** More figures in conflict with one are a table. */
const MOST_CONFLICTS = 3;
const CHANGE_WORDS = {
  by: "change_by",
  to: "change_to",
  from: "change_from",
  "from to": "change_from_to",
} as const;

export const FigureRow = memoised(({ figure, ...standing }: { figure: FigureAnnotation } & Standing) => {
  const { reading, overview, paragraphs, forms, figuresById } = useCardContext();
  const contradicted = figure.body.conflicts.some((id) => figuresById.has(id));
  const value = figure.target.selector[0].exact;
  const counted = countedWords(figure, reading.text);
  const group = overview.sources.get(figure.body.source ?? "");
  const form = forms.get(figure.body.quote ?? "") ?? null;
  const paragraph = formatNumber(paragraphs.numberAt(startOf(figure)));
  const who = group
    ? words("figure_vouched_name", displayName(group), paragraph)
    : words("figure_unvouched_name", paragraph);
  const name = words("figure_name", counted === null ? value : `${value} ${counted}`, who);
  return (
    <CardFrame annotation={figure} class="row" name={name} rejectName={words("not_a_figure")} {...standing}>
      <Printed class={`value figure ${contradicted ? "conflict" : group ? "" : "unvouched"}`}>
        <span>{value}</span>
      </Printed>
      <div class="about">
        {counted === null ? (
          <span class="kind">{message(`kind_${figure.body.kind}`)}</span>
        ) : (
          <Printed class="counted">{counted}</Printed>
        )}
        <p class="who">
          {group ? (
            <>
              <i class={`key s${group.colour}`} />
              <Printed class="name">{displayName(group)}</Printed>
              {words("comma")}
              {placeOf(form, paragraph)}
            </>
          ) : (
            words(form === null ? "article_itself" : "quote_not_said", paragraph)
          )}
        </p>
        <BesideOthers figure={figure} />
        <Mine annotation={figure} />
      </div>
    </CardFrame>
  );
});

/** Which part of a change it is, and the figures that can't be true beside it. */
function BesideOthers({ figure }: { figure: FigureAnnotation }) {
  const { figuresById } = useCardContext();
  const { change, conflicts } = figure.body;
  const others = conflicts.flatMap((id) => figuresById.get(id) ?? []).slice(0, MOST_CONFLICTS);
  return (
    <>
      {change && <p class="who">{words(CHANGE_WORDS[change.part])}</p>}
      {others.map((other) => (
        <InConflict key={other.id} with={other} />
      ))}
    </>
  );
}

function InConflict({ with: other }: { with: FigureAnnotation }) {
  const { overview, paragraphs } = useCardContext();
  const group = overview.sources.get(other.body.source ?? "");
  const paragraph = formatNumber(paragraphs.numberAt(startOf(other)));
  const who = group ? words("vouched_by_name", displayName(group), paragraph) : words("article_itself", paragraph);
  return <p class="who conflict">{words("figure_in_conflict", other.target.selector[0].exact, who)}</p>;
}

function placeOf(form: QuoteForm | null, paragraph: string): string {
  return form === null ? words("vouched_plain", paragraph) : words(`vouched_${form}`, paragraph);
}
