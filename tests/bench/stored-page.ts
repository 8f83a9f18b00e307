// What the bench of import and export runs inside a real page, on a real database.
import { unwrap } from "idb";
import type { Annotation } from "@/utils/annotation/annotation.ts";
import { type ExportSource, exportSource } from "@/utils/formats/export-source.ts";
import { fileBytes } from "@/utils/formats/import/file-bytes.ts";
import { planImport } from "@/utils/formats/import/plan.ts";
import { previewImport } from "@/utils/formats/import/preview.ts";
import { readImport } from "@/utils/formats/import/read-import.ts";
import { writeJsonLd } from "@/utils/formats/json-ld/write.ts";
import { closeDatabase, openDatabase } from "@/utils/store/database.ts";
import { importAnnotations } from "@/utils/store/import-annotations.ts";
import { storedReading } from "@/utils/store/readings.ts";
import { aFigure, anArticle, aQuote } from "../fixtures/annotations.ts";

const PER_ARTICLE = 100;
const PARAGRAPH =
  "“The river has not been this low in a hundred years, and nobody here remembers a summer like it,” the mayor told reporters on Friday. About 12,500 households were asked to save water.\n\n";

export interface Readings {
  articles: { article: ReturnType<typeof anArticle>; text: string }[];
  annotations: Annotation[];
}

/** Made-up readings with quotes and figures, half and half; every tenth with a note of the reader's. */
export function makeReadings(count: number): Readings {
  const annotations: Annotation[] = [];
  const articles: Readings["articles"] = [];
  for (let at = 0; at < count; at += PER_ARTICLE) {
    const id = `urn:uuid:article-${at}`;
    const text = PARAGRAPH.repeat(PER_ARTICLE / 2);
    articles.push({ article: { ...anArticle(id), url: `https://news.example/${at}` }, text });
    for (let each = 0; each < PER_ARTICLE; each++) {
      const start = Math.floor(each / 2) * PARAGRAPH.length + (each % 2 === 0 ? 1 : 136);
      const words = text.slice(start, start + (each % 2 === 0 ? 92 : 12));
      const made =
        each % 2 === 0 ? aQuote(`urn:uuid:${at + each}`, words, start) : aFigure(`urn:uuid:${at + each}`, words, start);
      const [quote, position] = made.target.selector;
      const context = {
        prefix: text.slice(Math.max(0, start - 64), start),
        suffix: text.slice(start + words.length, start + 128),
      };
      annotations.push({
        ...made,
        articleId: id,
        target: { source: `https://news.example/${at}`, selector: [{ ...quote, ...context }, position] },
        ...(each % 10 === 0 && { note: "Ask for the tape.", state: "kept" as const, revision: 1 }),
      });
    }
  }
  return { articles, annotations };
}

/** The readings as a file. */
export async function fileOf({ articles, annotations }: Readings): Promise<Blob> {
  const byArticle = Map.groupBy(annotations, ({ articleId }) => articleId);
  const readings = articles.map((each) => ({ ...each, annotations: byArticle.get(each.article.id) ?? [] }));
  return written(exportSource(readings));
}

async function written(source: ExportSource): Promise<Blob> {
  const parts: Blob[] = [];
  for await (const piece of writeJsonLd(source)) parts.push(new Blob([piece]));
  return new Blob(parts);
}

export async function emptyDatabase(): Promise<void> {
  await closeDatabase();
  await new Promise((done, fail) => {
    const request = indexedDB.deleteDatabase("sourcemark");
    request.onsuccess = done;
    request.onerror = fail;
  });
  await openDatabase();
}

/** Milliseconds for a bare loop of puts of the same records into the same stores, in one transaction. */
export async function timeBarePuts({ articles, annotations }: Readings): Promise<number> {
  const database = await openDatabase();
  const begun = performance.now();
  const transaction = database.transaction(["articles", "texts", "annotations"], "readwrite", { durability: "strict" });
  for (const { article, text } of articles) {
    unwrap(transaction.objectStore("articles")).put(article);
    unwrap(transaction.objectStore("texts")).put({ articleId: article.id, text });
  }
  const store = unwrap(transaction.objectStore("annotations"));
  for (const annotation of annotations) store.put(annotation);
  await transaction.done;
  return performance.now() - begun;
}

export interface ImportTimes {
  read: number;
  compare: number;
  store: number;
  all: number;
  counts: Record<string, number>;
}

/** Milliseconds for an import from the file's bytes to the last record on the disk. */
export async function timeImport(file: Blob): Promise<ImportTimes> {
  await openDatabase();
  const begun = performance.now();
  const imported = await readImport({ open: () => fileBytes(file), breathe, articleId: (url) => url });
  const read = performance.now();
  const preview = await previewImport(imported, {
    stored: storedReading,
    carryOver: (annotations) => annotations,
    copyId: ({ id }) => `${id}-copy`,
    breathe,
  });
  const compared = performance.now();
  await importAnnotations(planImport(preview, () => "mine"));
  const ended = performance.now();
  return {
    read: read - begun,
    compare: compared - read,
    store: ended - compared,
    all: ended - begun,
    counts: preview.counts,
  };
}

/** Milliseconds for `getAll` over everything and `JSON.stringify`, to a blob. */
export async function timeGetAll(): Promise<number> {
  const database = await openDatabase();
  const begun = performance.now();
  const all = await Promise.all((["articles", "texts", "annotations"] as const).map((store) => database.getAll(store)));
  new Blob([JSON.stringify(all)]);
  return performance.now() - begun;
}

/** Milliseconds for an export of everything stored, to a blob; with its size in bytes. */
export async function timeExport(): Promise<{ ms: number; size: number }> {
  const database = await openDatabase();
  const begun = performance.now();
  const articles = await database.getAll("articles");
  const blob = await written({
    articles,
    textOf: async (id) => (await database.get("texts", id))?.text ?? "",
    annotationsOf: (id) => database.getAllFromIndex("annotations", "byArticle", id),
  });
  return { ms: performance.now() - begun, size: blob.size };
}

/** One turn of the event loop. */
function breathe(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}
