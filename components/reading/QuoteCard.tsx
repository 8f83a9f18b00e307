// A quote: the words, how they are quoted, and the article's own words on who said them.
import { useMemo } from "preact/hooks";
import type { QuoteAnnotation } from "@/utils/annotation/annotation.ts";
import type { Reading } from "@/utils/annotation/article.ts";
import { isFigure, startOf } from "@/utils/annotation/by-kind.ts";
import { words } from "@/utils/words/words.ts";
import { attributionOf } from "./attribution.ts";
import { CardFrame, KeptSign } from "./CardFrame.tsx";
import { useCardContext } from "./card-context.ts";
import { displayName } from "./names.ts";
import type { Group } from "./overview.ts";
import { Printed } from "./Printed.tsx";
import { type Run, runsOf } from "./quote-runs.ts";

export function QuoteCard({ quote, group }: { quote: QuoteAnnotation; group: Group }) {
  const { reading, paragraphs } = useCardContext();
  const { body } = quote;
  const name = words(
    `quote_name_${body.form}`,
    displayName(group),
    String(paragraphs.numberAt(startOf(quote))),
    body.content.map((passage) => passage.exact).join(" "),
  );
  // the focus goes from card to card without their words being cut up anew
  const content = useMemo(() => <QuoteWords quote={quote} reading={reading} />, [quote, reading]);
  return (
    <CardFrame annotation={quote} class={`card s${group.colour}`} name={name} rejectName={words("not_a_quote")}>
      {content}
    </CardFrame>
  );
}

function QuoteWords({ quote, reading }: { quote: QuoteAnnotation; reading: Reading }) {
  const { body } = quote;
  const figures = reading.annotations.filter(isFigure).filter((figure) => figure.state !== "rejected");
  const runs = runsOf(body, reading.text, figures);
  const attribution = attributionOf(body, reading.text);
  return (
    <div class="ruled">
      <Printed as="blockquote" class={`said ${body.form}${opensWithMark(runs) ? " hung" : ""}`}>
        {runs.map((run) => (
          <RunOfWords key={run.start} run={run} />
        ))}
      </Printed>
      <p class="how">
        {words(`form_${body.form}`)}
        {attribution !== "" && (
          <>
            <span aria-hidden="true"> · </span>
            <Printed class="wording">{attribution}</Printed>
          </>
        )}
      </p>
      {quote.state === "kept" && <KeptSign />}
    </div>
  );
}

function RunOfWords({ run }: { run: Run }) {
  const rails = run.figure === null ? "" : run.figure === "vouched" ? "figure" : "figure unvouched";
  const ink = run.said ? "" : "paraphrase";
  const className = `${rails} ${ink}`.trim();
  return <span class={className === "" ? undefined : className}>{run.words}</span>;
}

function opensWithMark(runs: Run[]): boolean {
  return /^["“„«»]/.test(runs[0]?.words ?? "");
}
