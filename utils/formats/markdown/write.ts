// Articles as Markdown: each quote with who says it and a link to its words, the reader's note below.
import type { Article } from "@/utils/annotation/article.ts";
import { inPieces } from "../chunks.ts";
import { type Entry, entriesByArticle } from "../entry.ts";
import type { ExportSource } from "../export-source.ts";
import { webLink } from "../web-link.ts";
import { escapeAddress, escapeMarkdown, withoutHtml } from "./escape-markdown.ts";

export function writeMarkdown(source: ExportSource): AsyncIterable<string> {
  return inPieces(sections(source));
}

async function* sections(source: ExportSource): AsyncGenerator<string> {
  let isFirst = true;
  for await (const { article, entries } of entriesByArticle(source)) {
    yield `${isFirst ? "" : "\n"}${head(article)}`;
    isFirst = false;
    for (const entry of entries) yield `\n${block(entry)}`;
  }
}

function head({ title, url, site, byline, published }: Article): string {
  const facts = [byline, site, published]
    .filter((fact) => fact !== null && fact !== "")
    .map((fact) => escapeMarkdown(fact!));
  return `# ${link(escapeMarkdown(title) || escapeMarkdown(url), url)}\n${facts.length > 0 ? `\n${facts.join(" · ")}\n` : ""}`;
}

function block({ annotation, words, who, kind, link: address, verdict }: Entry): string {
  const { body, note, tags } = annotation;
  const said = body.type === "Quote" && body.form === "direct" ? `“${escapeMarkdown(words)}”` : escapeMarkdown(words);
  const by = who ?? (body.type === "Figure" ? "nobody vouches" : null);
  const facts = [by && escapeMarkdown(by), link(kind, address)].filter(Boolean).join(" · ");
  const evidence = annotation.verdict?.evidence;
  const judged = verdict && `**${verdict}**${evidence ? `: ${link("evidence", evidence)}` : ""}`;
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
