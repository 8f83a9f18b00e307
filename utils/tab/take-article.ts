// A page's article, as the reader is to see it: analysed or taken from the store, merged, and stored as wanted.
import { analyse, ENGINE_VERSION } from "@/utils/analysis/analyse.ts";
import type { Findings } from "@/utils/analysis/finding.ts";
import type { Article, Reading } from "@/utils/annotation/article.ts";
import { inOrder } from "@/utils/annotation/order.ts";
import { isSample } from "@/utils/annotation/sample.ts";
import type { PageAnswer } from "@/utils/messages/to-page.ts";
import { annotateFindings } from "@/utils/reading/annotate-findings.ts";
import { mergeAnnotations } from "@/utils/reading/merge.ts";
import { articleId, hashText } from "@/utils/reading/stable-id.ts";
import { draftedIds } from "@/utils/store/drafts.ts";
import { storedReading, touchArticle } from "@/utils/store/readings.ts";
import { storingSetting } from "@/utils/store/settings.ts";
import { countWords } from "@/utils/text/words.ts";
import { storeAsWanted } from "./store-as-wanted.ts";

export type PageArticle = Extract<PageAnswer, { state: "article" }>;

/** @param hidden true in private windows: nothing is read from the store and nothing written to it */
export async function takeArticle(page: PageArticle, hidden: boolean): Promise<Reading> {
  const now = new Date().toISOString();
  const id = articleId(page.meta.url);
  const textHash = await hashText(page.text);
  const stored = hidden ? null : await storedReading(id);
  if (stored && stored.article.storing === "all" && isCurrent(stored.article, textHash)) {
    await touchArticle(id, now);
    const article = { ...stored.article, cut: page.cut };
    return { ...stored, article, annotations: inOrder(stored.annotations), storable: true };
  }
  const article: Article = {
    id,
    ...page.meta,
    words: countWords(page.text),
    textHash,
    cut: page.cut,
    firstRead: stored?.article.firstRead ?? now,
    lastRead: now,
    engine: ENGINE_VERSION,
    storing: stored?.article.storing === "all" ? "all" : isSample(page.meta) ? "kept" : await storingSetting(),
  };
  const creator = { type: "Software", name: "Sourcemark", version: ENGINE_VERSION } as const;
  const found = annotateFindings(page.text, analyseTimed(page.text), {
    articleId: id,
    url: page.meta.url,
    creator,
    now,
  });
  const annotations = stored
    ? mergeAnnotations(stored.annotations, found, stored.text, page.text, now, await draftedIds(id))
    : found;
  const reading = { article, text: page.text, annotations };
  if (!hidden) await storeAsWanted(reading);
  return { ...reading, storable: !hidden };
}

/** Leaves its time among the browser's own measures, where tests and the curious find it. */
function analyseTimed(text: string): Findings {
  const start = performance.now();
  const findings = analyse(text);
  // only the last is kept: a background lives long
  performance.clearMeasures(ANALYSIS_MEASURE);
  performance.measure(ANALYSIS_MEASURE, { start });
  return findings;
}

const ANALYSIS_MEASURE = "sourcemark-analysis";

function isCurrent(article: Article, textHash: string): boolean {
  return article.textHash === textHash && article.engine === ENGINE_VERSION;
}
