// Quotes, figures and highlights in the columns that Readwise imports, in its order and spelling.
import { inPieces } from "../chunks.ts";
import { type Entry, entriesByArticle } from "../entry.ts";
import type { ExportSource } from "../export-source.ts";
import { csvLine } from "./cell.ts";

const COLUMNS = ["Highlight", "Title", "Author", "URL", "Note", "Location", "Date"];

export function writeReadwiseCsv(source: ExportSource): AsyncIterable<string> {
  return inPieces(lines(source));
}

async function* lines(source: ExportSource): AsyncGenerator<string> {
  yield csvLine(COLUMNS);
  for await (const { article, entries } of entriesByArticle(source)) {
    const { title, byline } = article;
    let place = 0;
    for (const entry of entries) {
      place += 1;
      const date = entry.annotation.created.slice(0, 19).replace("T", " ");
      // a highlight without words is refused
      if (entry.words.trim() !== "")
        yield csvLine([entry.words, title, byline, entry.link, noteOf(entry), place, date]);
    }
  }
}

/** Readwise reads ".word" at a line's beginning as a tag. */
function noteOf({ annotation, who, verdict }: Entry): string {
  const tags = annotation.tags.map((tag) => `.${tag.trim().replace(/\s+/g, "-")}`).join(" ");
  const evidence = annotation.verdict?.evidence;
  const judged = verdict && (evidence ? `${verdict}: ${evidence}` : verdict);
  return [tags, who, judged, annotation.note].filter((part) => part !== null && part !== "").join("\n");
}
