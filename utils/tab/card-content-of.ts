// What the card beside marked words says of an annotation, in the reader's language.
import type { Annotation, FigureAnnotation, QuoteAnnotation, SourceAnnotation } from "@/utils/annotation/annotation.ts";
import type { Reading } from "@/utils/annotation/article.ts";
import { attributionOf } from "@/utils/annotation/attribution.ts";
import { isFigure, isSource, startOf } from "@/utils/annotation/by-kind.ts";
import { countedWords } from "@/utils/annotation/counted-words.ts";
import { paragraphsOf } from "@/utils/annotation/paragraphs.ts";
import { sourceColours } from "@/utils/annotation/source-colours.ts";
import type { CardContent } from "@/utils/page/card-content.ts";
import { directionOf, languageOf } from "@/utils/words/language.ts";
import { formatNumber } from "@/utils/words/numbers.ts";
import { message, words } from "@/utils/words/words.ts";

/** UTF-16 code units of a note, or of a role, that the card shows; the panel has the rest. */
const LONGEST = 280;

/** The parts that depend on what the annotation is. */
type Said = Pick<CardContent, "name" | "title" | "about" | "role" | "lines">;

/** Null where the reading has no such annotation, the reader has taken it out, or it is never marked. */
export function cardContentOf(id: string, reading: Omit<Reading, "storable">): CardContent | null {
  const annotation = reading.annotations.find((one) => one.id === id);
  const said = annotation && annotation.state !== "rejected" ? saidOf(annotation, reading) : null;
  if (!annotation || !said) return null;
  return {
    ...said,
    lang: languageOf(),
    dir: directionOf(),
    articleLang: reading.article.lang,
    mine: mineOf(annotation),
    acts: { note: words("field_note"), verdict: words("field_verdict"), show: words("card_show") },
  };
}

function saidOf(annotation: Annotation, reading: Omit<Reading, "storable">): Said | null {
  const { body } = annotation;
  switch (body.type) {
    case "Quote":
      return ofQuote({ ...annotation, body }, reading);
    case "Figure":
      return ofFigure({ ...annotation, body }, reading);
    case "Highlight": {
      const place = body.beside ? words("beside_article") : words("paragraph", paragraphOf(annotation, reading));
      return {
        name: words("highlight_name", place, annotation.target.selector[0].exact),
        title: { text: words("card_highlight"), printed: false },
        about: null,
        role: null,
        lines: [],
      };
    }
    case "Source":
      return null;
  }
}

function ofQuote(quote: QuoteAnnotation, reading: Omit<Reading, "storable">): Said {
  const { body } = quote;
  const source = sourceOf(body.source, reading.annotations);
  const who = source?.body.name ?? words("not_said");
  const all = body.content.map(({ exact }) => exact).join(" ");
  return {
    name: words(`quote_name_${body.form}`, who, paragraphOf(quote, reading), all),
    title: { text: who, printed: source !== null },
    about: null,
    role: roleOf(source),
    lines: [{ label: words(`form_${body.form}`), words: attributionOf(body, reading.text) }],
  };
}

function ofFigure(figure: FigureAnnotation, reading: Omit<Reading, "storable">): Said {
  const { annotations, text } = reading;
  const source = sourceOf(figure.body.source, annotations);
  const paragraph = paragraphOf(figure, reading);
  const value = figure.target.selector[0].exact;
  const counted = countedWords(figure, text);
  const vouching = source
    ? words("figure_vouched_name", source.body.name, paragraph)
    : words("figure_unvouched_name", paragraph);
  const colour = source ? (sourceColours(annotations).get(source.id) ?? 0) : null;
  return {
    name: words("figure_name", counted === null ? value : `${value} ${counted}`, vouching),
    title: { text: value, printed: true },
    about:
      counted === null
        ? { text: message(`kind_${figure.body.kind}`), printed: false }
        : { text: counted, printed: true },
    role: {
      text: source ? words("card_vouches", source.body.name) : words("card_nobody_vouches"),
      printed: false,
      source: colour,
    },
    lines: conflictsOf(figure, reading),
  };
}

/** More figures in conflict with one are a table, and the panel's. */
const MOST_CONFLICTS = 2;

function conflictsOf({ body }: FigureAnnotation, reading: Omit<Reading, "storable">): Said["lines"] {
  const others = reading.annotations.filter((one) => body.conflicts.includes(one.id) && one.state !== "rejected");
  return others
    .filter(isFigure)
    .slice(0, MOST_CONFLICTS)
    .map((other) => {
      const source = sourceOf(other.body.source, reading.annotations);
      const paragraph = paragraphOf(other, reading);
      const who = source ? words("vouched_by_name", source.body.name, paragraph) : words("article_itself", paragraph);
      return { label: words("figure_in_conflict", other.target.selector[0].exact, who), words: "" };
    });
}

function roleOf(source: SourceAnnotation | null): Said["role"] {
  if (source === null) return { text: words("not_said_role"), printed: false, source: null };
  const { role, kind } = source.body;
  if (role !== null) return { text: role.slice(0, LONGEST), printed: true, source: null };
  return kind === "group" ? { text: words("unnamed_group"), printed: false, source: null } : null;
}

function mineOf({ verdict, note }: Annotation): CardContent["mine"] {
  const judged = verdict ? [{ sign: verdict.judgement, title: words(`verdict_${verdict.judgement}`), text: "" }] : [];
  return note === null ? judged : [...judged, { sign: "note", title: words("field_note"), text: beginningOf(note) }];
}

function beginningOf(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text;
}

function sourceOf(id: string | null, annotations: readonly Annotation[]): SourceAnnotation | null {
  return (id !== null && annotations.filter(isSource).find((source) => source.id === id)) || null;
}

function paragraphOf(annotation: Annotation, { text, article }: Omit<Reading, "storable">): string {
  return formatNumber(paragraphsOf(text, article.title).numberAt(startOf(annotation)));
}
