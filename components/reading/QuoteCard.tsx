// A quote: the words, how they are quoted, and the article's own words on who said them.
import { useMemo, useState } from "preact/hooks";
import type { QuoteAnnotation } from "@/utils/annotation/annotation.ts";
import { attributionOf } from "@/utils/annotation/attribution.ts";
import { startOf } from "@/utils/annotation/by-kind.ts";
import { quoteColour } from "@/utils/annotation/colouring.ts";
import { formatNumber } from "@/utils/words/numbers.ts";
import { words } from "@/utils/words/words.ts";
import { Mine } from "../editing/Mine.tsx";
import { CardFrame, type Standing } from "./CardFrame.tsx";
import { useCardContext } from "./card-context.ts";
import { CUT_QUOTE, LONG_QUOTE } from "./density.ts";
import { memoised } from "./memoised.tsx";
import { displayName } from "./names.ts";
import type { Group } from "./overview.ts";
import { Printed } from "./Printed.tsx";
import { cutRuns, type Run, runsOf } from "./quote-runs.ts";

type QuoteCardProps = { quote: QuoteAnnotation; group: Group } & Standing;

export const QuoteCard = memoised(({ quote, group, ...standing }: QuoteCardProps) => {
  const { paragraphs, colouring } = useCardContext();
  const { body } = quote;
  const name = words(
    `quote_name_${body.form}`,
    displayName(group),
    formatNumber(paragraphs.numberAt(startOf(quote))),
    body.content.map((passage) => passage.exact).join(" "),
  );
  return (
    <CardFrame
      annotation={quote}
      class={`card s${quoteColour(body.form, group.colour, colouring)}`}
      name={name}
      rejectName={words("not_a_quote")}
      {...standing}
    >
      <QuoteWords quote={quote} tabStop={standing.tabStop} />
    </CardFrame>
  );
});

const QuoteWords = memoised(({ quote, tabStop }: { quote: QuoteAnnotation; tabStop: boolean }) => {
  const { reading, figuresWithin, cuts } = useCardContext();
  const [whole, setWhole] = useState(false);
  const { body } = quote;
  const all = useMemo(() => runsOf(body, reading.text, figuresWithin), [body, reading.text, figuresWithin]);
  const isLong = cuts && all.reduce((sum, run) => sum + run.words.length, 0) > LONG_QUOTE;
  const isCut = isLong && !whole;
  const runs = isCut ? cutRuns(all, CUT_QUOTE) : all;
  const attribution = attributionOf(body, reading.text);
  return (
    <div class="ruled">
      <Printed
        as="blockquote"
        class={`said ${body.form}${opensWithMark(runs) ? " hung" : ""}${isCut ? " six-lines" : ""}`}
      >
        {runs.map((run) => (
          <RunOfWords key={run.start} run={run} />
        ))}
      </Printed>
      {isLong && (
        <button
          type="button"
          class="button line"
          aria-expanded={whole}
          tabIndex={tabStop ? 0 : -1}
          onClick={() => setWhole(!whole)}
        >
          {words(whole ? "less" : "more")}
        </button>
      )}
      <p class="how">
        {words(`form_${body.form}`)}
        {attribution !== "" && (
          <>
            <span aria-hidden="true"> · </span>
            <Printed class="wording">{attribution}</Printed>
          </>
        )}
      </p>
      <Mine annotation={quote} />
    </div>
  );
});

function RunOfWords({ run }: { run: Run }) {
  const rails = run.figure === null ? "" : run.figure === "vouched" ? "figure" : "figure unvouched";
  const ink = run.said ? "" : "paraphrase";
  const className = `${rails} ${ink}`.trim();
  return <span class={className === "" ? undefined : className}>{run.words}</span>;
}

function opensWithMark(runs: Run[]): boolean {
  return /^["“„«»]/.test(runs[0]?.words ?? "");
}
