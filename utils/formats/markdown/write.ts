// Articles as Markdown: each quote with who says it and a link to its words, the reader's note below.
import type { Article } from "@/utils/annotation/article.ts";
import { inPieces } from "../chunks.ts";
import { type Entry, entriesByArticle } from "../entry.ts";
import type { ExportSource } from "../export-source.ts";
import { ENGLISH_FILE_WORDS, type FileWords } from "../file-words.ts";
import { webLink } from "../web-link.ts";
import { escapeAddress, escapeMarkdown, withoutHtml } from "./escape-markdown.ts";

export function writeMarkdown(source: ExportSource, words: FileWords = ENGLISH_FILE_WORDS): AsyncIterable<string> {
  return inPieces(sections(source, words));
}

async function* sections(source: ExportSource, words: FileWords): AsyncGenerator<string> {
  let isFirst = true;
  for await (const { article, entries } of entriesByArticle(source)) {
    yield `${isFirst ? "" : "\n"}${head(article)}`;
    isFirst = false;
    for (const entry of entries) yield `\n${block(entry, words)}`;
  }
}

function head({ title, url, site, byline, published }: Article): string {
  const facts = [byline, site, published]
    .filter((fact) => fact !== null && fact !== "")
    .map((fact) => escapeMarkdown(fact!));
  return `# ${link(escapeMarkdown(title) || escapeMarkdown(url), url)}\n${facts.length > 0 ? `\n${facts.join(" · ")}\n` : ""}`;
}

function block({ annotation, words: its, who, kind, link: address }: Entry, words: FileWords): string {
  const { body, note, tags, verdict } = annotation;
  const said = body.type === "Quote" && body.form === "direct" ? `“${escapeMarkdown(its)}”` : escapeMarkdown(its);
  const by = who ?? (body.type === "Figure" ? words.nobodyVouches : null);
  const facts = [by && escapeMarkdown(by), link(escapeMarkdown(words.kinds[kind]), address)]
    .filter(Boolean)
    .join(" · ");
  const judged =
    verdict &&
    `**${escapeMarkdown(words.judgements[verdict.judgement])}**${verdict.evidence ? `: ${link(escapeMarkdown(words.evidence), verdict.evidence)}` : ""}`;
  const tagged = tags.map(hashTag).join(" ");
  const own = [judged, note && withoutHtml(note), tagged].filter(Boolean).join("\n\n");
  return `> ${said}\n>\n> — ${facts}\n${own ? `\n${own}\n` : ""}`;
}

/** As notebooks read it. */
function hashTag(tag: string): string {
  return `#${tag.trim().replace(/[^\p{L}\p{N}/_-]+/gu, "-")}`;
}

/** `label` is Markdown already. */
function link(label: string, address: string): string {
  const uri = webLink(address);
  return uri === null ? label : `[${label}](<${escapeAddress(uri)}>)`;
}
