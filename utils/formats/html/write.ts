// One page of its own, to be read, kept or printed: no script, nothing from anywhere else.
import type { Article } from "@/utils/annotation/article.ts";
import { type SourceColour, sourceColours } from "@/utils/annotation/source-colours.ts";
import { inPieces } from "../chunks.ts";
import { type Entry, entriesOf, isEntry } from "../entry.ts";
import { articlesInOrder, type ExportSource, inExportOrder } from "../export-source.ts";
import { ENGLISH_FILE_WORDS, type FileWords } from "../file-words.ts";
import { webLink } from "../web-link.ts";
import { escapeHtml } from "./escape-html.ts";
import { STYLE } from "./style.ts";

/** Even if words got past the escaping, nothing in the page could load or run anything. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

export function writeHtml(source: ExportSource, words: FileWords = ENGLISH_FILE_WORDS): AsyncIterable<string> {
  return inPieces(page(source, words));
}

async function* page(source: ExportSource, words: FileWords): AsyncGenerator<string> {
  const articles = articlesInOrder(source);
  const title = articles.length === 1 ? articles[0]!.title : words.articles(articles.length);
  yield `<!doctype html>
<html lang="${escapeHtml(words.language)}" dir="${words.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${articles.length === 1 ? "" : `<header><h1>${escapeHtml(title)}</h1></header>\n`}<main>
`;
  for await (const { article, text, annotations } of inExportOrder(source)) {
    const colours = sourceColours([...annotations]);
    const isEmpty = !annotations.some(isEntry);
    yield `<section>\n${head(article)}${isEmpty ? "" : "<ol>\n"}`;
    for (const entry of entriesOf({ article, text, annotations })) yield item(entry, colours, words);
    yield `${isEmpty ? "" : "</ol>\n"}</section>\n`;
  }
  yield `</main>\n<footer>${escapeHtml(words.keptWith)}</footer>\n</body>\n</html>\n`;
}

function head({ title, url, byline, site, published, lang }: Article): string {
  const facts = [byline, site, published]
    .filter((fact) => fact !== null && fact !== "")
    .map((fact) => escapeHtml(fact!));
  const language = lang === null ? "" : ` lang="${escapeHtml(lang)}"`;
  return `<h2 dir="auto"${language}>${link(escapeHtml(title || url), url)}</h2>\n<p dir="auto">${facts.join(" · ")}</p>\n`;
}

function item(entry: Entry, colours: ReadonlyMap<string, SourceColour>, words: FileWords): string {
  const { annotation, article, kind, who, link: address } = entry;
  const { body } = annotation;
  const language = article.lang === null ? "" : ` lang="${escapeHtml(article.lang)}"`;
  const source = body.type === "Quote" || body.type === "Figure" ? body.source : null;
  const colour = source === null ? undefined : colours.get(source);
  const isNobodys = body.type === "Figure" && who === null;
  const classes = [kind.toLowerCase(), colour === undefined ? null : `s${colour}`, isNobodys ? "nobody" : null]
    .filter(Boolean)
    .join(" ");
  const said =
    body.type === "Quote" && body.form === "direct" ? `“${escapeHtml(entry.words)}”` : escapeHtml(entry.words);
  const counted = body.type === "Figure" && body.counted ? ` ${escapeHtml(body.counted.exact)}` : "";
  const facts = [
    escapeHtml(words.kinds[kind]),
    isNobodys ? escapeHtml(words.nobodyVouches) : who && escapeHtml(who),
    link(escapeHtml(words.inTheArticle), address),
  ];
  return `<li>
<blockquote class="${classes}" dir="auto"${language}><span>${said}</span>${counted}</blockquote>
<p class="facts" dir="auto">${facts.filter(Boolean).join(" · ")}</p>
${readersOwn(entry, words)}</li>
`;
}

function readersOwn({ annotation }: Entry, words: FileWords): string {
  const { note, tags, verdict } = annotation;
  const evidence = verdict?.evidence;
  const label = verdict ? words.judgements[verdict.judgement] : note ? words.note : null;
  const parts = [
    label && `<b>${escapeHtml(label)}</b>`,
    evidence && link(escapeHtml(words.evidence), evidence),
    note && escapeHtml(note),
  ].filter(Boolean);
  const own = parts.length > 0 ? `<p class="own" dir="auto">${parts.join(" ")}</p>\n` : "";
  const tagged = tags.map((tag) => escapeHtml(tag)).join(", ");
  return `${own}${tagged ? `<p class="own tags" dir="auto">${tagged}</p>\n` : ""}`;
}

/** `label` is HTML already. */
function link(label: string, address: string): string {
  const uri = webLink(address);
  return uri === null ? label : `<a href="${escapeHtml(uri)}" rel="noreferrer noopener">${label}</a>`;
}
