// Everything, one article, or what is ticked, written to a file article by article: it is never in memory as a whole.
import { computed, signal } from "@preact/signals";
import type { ExportState, OfferedFormat } from "@/components/library/taking/export-props.ts";
import type { Annotation } from "@/utils/annotation/annotation.ts";
import type { Article } from "@/utils/annotation/article.ts";
import type { ExportScope } from "@/utils/annotation/export-defaults.ts";
import type { ExportSource } from "@/utils/formats/export-source.ts";
import { fileName } from "@/utils/formats/file-name.ts";
import { type OfferedFormat as Format, OFFERED, offeredFormat } from "@/utils/formats/offered.ts";
import { references } from "@/utils/reading/merge.ts";
import { touchedPart } from "@/utils/reading/stored-part.ts";
import { markAllExported, markExported } from "@/utils/store/exported.ts";
import { latestArticles, listedArticle } from "@/utils/store/latest-articles.ts";
import { LIST_PAGE } from "@/utils/store/lists.ts";
import { exportDefaults, followSettings } from "@/utils/store/settings.ts";
import { annotationsById, annotationsOf, textOf } from "@/utils/store/walk.ts";
import { message } from "@/utils/words/words.ts";
import { fileWords } from "../sidepanel/file-words.ts";
import { language } from "../sidepanel/language.ts";
import { saveFile } from "../sidepanel/save-file.ts";
import { countAll } from "./knowledge.ts";
import { goTo } from "./place.ts";
import { Cancelled } from "./rest.ts";

export interface ExportSelection {
  type: "articles" | "annotations";
  ids: readonly string[];
}

export const format = signal<Format>(OFFERED[0]!);
export const scope = signal<ExportScope>("all");
export const selection = signal<ExportSelection | null>(null);
export const onlySelection = signal(false);
export const exportState = signal<ExportState>({ step: "choose" });

export const offered = computed<OfferedFormat[]>(() => {
  void language.value;
  return OFFERED.map(({ id, label, takes, isWhole }) => ({ id, name: message(label), takes, isWhole }));
});

/** Begins as the reader has set it, also where they set it while the page is open. */
export async function followDefaults(): Promise<void> {
  const load = async () => {
    const wanted = await exportDefaults();
    format.value = offeredFormat(wanted.format);
    scope.value = wanted.scope;
  };
  followSettings((which) => {
    if (which.includes("export-defaults")) load();
  });
  await load();
}

/** Offers what is ticked for export, on the page for exports. */
export function exportSelection(wanted: ExportSelection): void {
  selection.value = wanted;
  onlySelection.value = true;
  exportState.value = { step: "choose" };
  goTo({ page: "taking-out" });
}

export function chooseFormat(id: string): void {
  format.value = offeredFormat(id);
  exportState.value = { step: "choose" };
}

let isCancelled = false;

export function cancelExport(): void {
  isCancelled = true;
}

export async function startExport(): Promise<void> {
  const wanted = onlySelection.value ? selection.value : null;
  const { value: wantedFormat } = format;
  const { extension, type, isWhole } = wantedFormat;
  const begun = new Date().toISOString();
  isCancelled = false;
  exportState.value = { step: "writing", progress: { done: 0, of: 0 } };
  try {
    const source = await sourceOf(wanted);
    // few who open the library export anything
    const { writerOf } = await import("@/utils/formats/formats.ts");
    const name = nameOf(source.articles, wanted !== null, extension, begun);
    await saveFile(name, writerOf(wantedFormat)(source, fileWords()), type);
    exportState.value = { step: "done", name };
    if (isWhole) await noteExport(source.articles, wanted, begun);
  } catch (error) {
    exportState.value = error instanceof Cancelled ? { step: "cancelled" } : { step: "failed", ...named(error) };
  }
}

async function noteExport(articles: readonly Article[], wanted: ExportSelection | null, at: string): Promise<void> {
  const ids = articles.map(({ id }) => id);
  if (wanted === null) await markAllExported(ids, at);
  else if (wanted.type === "articles") for (const id of ids) await markExported(id);
  await countAll();
}

/** Tells how far it is, article by article, and stops where the reader does. */
async function sourceOf(wanted: ExportSelection | null): Promise<ExportSource> {
  const chosen = wanted?.type === "annotations" ? await annotationsById(wanted.ids) : null;
  const ofArticle = chosen && Map.groupBy(chosen, ({ articleId }) => articleId);
  const articles =
    wanted === null
      ? await allArticles(scope.value === "kept")
      : await someArticles(ofArticle ? [...ofArticle.keys()] : wanted.ids);
  let done = 0;
  return {
    articles,
    textOf,
    async annotationsOf(articleId) {
      if (isCancelled) throw new Cancelled();
      exportState.value = { step: "writing", progress: { done: done++, of: articles.length } };
      const all = await annotationsOf(articleId);
      if (ofArticle) return withReferred(all, ofArticle.get(articleId) ?? []);
      return scope.value === "kept" ? touchedPart(all) : all;
    },
  };
}

/** What is chosen, with the sources and quotes that it refers to. */
function withReferred(all: readonly Annotation[], chosen: readonly Annotation[]): Annotation[] {
  const byId = new Map(all.map((annotation) => [annotation.id, annotation]));
  const taken = new Set<string>();
  const take = (id: string) => {
    const annotation = byId.get(id);
    if (!annotation || taken.has(id)) return;
    taken.add(id);
    for (const referred of references(annotation)) take(referred);
  };
  for (const { id } of chosen) take(id);
  return all.filter(({ id }) => taken.has(id));
}

/** @param touched only those that the reader had a hand in */
async function allArticles(touched: boolean): Promise<Article[]> {
  const articles: Article[] = [];
  for (let page = await latestArticles(); page.length > 0; ) {
    articles.push(...page.flatMap(({ article, tally }) => (touched && tally.touched === 0 ? [] : article)));
    page = page.length < LIST_PAGE ? [] : await latestArticles(page.at(-1)?.article);
  }
  return articles;
}

async function someArticles(ids: readonly string[]): Promise<Article[]> {
  const listed = await Promise.all(ids.map(listedArticle));
  return listed.flatMap((one) => (one ? one.article : []));
}

function nameOf(articles: readonly Article[], isPart: boolean, extension: string, at: string): string {
  const [only] = articles;
  const title = isPart && only && articles.length === 1 ? only.title : `sourcemark ${at.slice(0, 10)}`;
  return fileName(title, extension);
}

function named(error: unknown): { name: string; message: string } {
  const { name, message: text } = error instanceof Error ? error : new Error(String(error));
  return { name, message: text };
}

/** Offers everything for export, on the page for exports. */
export function exportAll(): void {
  onlySelection.value = false;
  exportState.value = { step: "choose" };
  goTo({ page: "taking-out" });
}
