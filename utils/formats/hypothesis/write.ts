// Annotations → rows as Hypothesis's API gives them, with every key that it always has.
import type { Annotation } from "@/utils/annotation/annotation.ts";
import type { Article } from "@/utils/annotation/article.ts";
import { inPieces } from "../chunks.ts";
import { type ExportSource, inExportOrder } from "../export-source.ts";
import { JUDGEMENT_WORDS, type SourceNames, sourceNames, statement } from "../statement.ts";

/** Nobody's account: whoever takes the rows into Hypothesis puts their own. */
const READER = "acct:reader@sourcemark.org";

/** What the reader took out is left out: a row has no way to say so. */
export function writeHypothesis(source: ExportSource): AsyncIterable<string> {
  return inPieces(rows(source));
}

async function* rows(source: ExportSource): AsyncGenerator<string> {
  let total = 0;
  yield '{"rows":[';
  for await (const { article, annotations } of inExportOrder(source)) {
    const names = sourceNames(annotations);
    for (const annotation of annotations) {
      if (annotation.state === "rejected") continue;
      yield (total === 0 ? "\n" : ",\n") + JSON.stringify(toRow(annotation, article, names));
      total += 1;
    }
  }
  yield `\n],"total":${total}}\n`;
}

function toRow(annotation: Annotation, article: Article, names: SourceNames) {
  const { target } = annotation;
  const [quote, position] = target.selector;
  return {
    id: hypothesisId(annotation.id),
    created: annotation.created,
    updated: annotation.modified,
    user: READER,
    uri: target.source,
    text: textOf(annotation, names),
    tags: annotation.tags,
    group: "__world__",
    permissions: { read: [READER], admin: [READER], update: [READER], delete: [READER] },
    target: [
      {
        source: target.source,
        selector: [
          { type: position.type, start: position.start, end: position.end },
          { type: quote.type, exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix },
        ],
      },
    ],
    document: { title: [article.title] },
    links: {},
    hidden: false,
    flagged: false,
  };
}

/** An annotation that came from there goes back under its own id. */
function hypothesisId(id: string): string {
  return id.replace(/^https:\/\/hypothes\.is\/a\/(?=[\w-]{1,100}$)/, "");
}

/** The reader's words; of a finding, what it is as well, and the verdict: Hypothesis has no other place for them. */
function textOf(annotation: Annotation, names: SourceNames): string {
  const { body, note, verdict } = annotation;
  const judged = verdict && `${JUDGEMENT_WORDS[verdict.judgement]}${verdict.evidence ? `: <${verdict.evidence}>` : ""}`;
  return [body.type === "Highlight" ? null : statement(annotation, names), judged, note]
    .filter((part) => part !== null && part !== "")
    .join("\n\n");
}
