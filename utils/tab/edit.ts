// What the reader does to annotations of the page at hand: applied, written to the disk, and shown.
import type { Edit } from "@/utils/annotation/act.ts";
import type { Annotation } from "@/utils/annotation/annotation.ts";
import type { Reading } from "@/utils/annotation/article.ts";
import { isBeside } from "@/utils/annotation/by-kind.ts";
import type { PageState } from "@/utils/annotation/page-state.ts";
import { applyEdits } from "@/utils/editing/apply-edits.ts";
import { isAtOdds } from "@/utils/editing/at-odds.ts";
import type { ActContext } from "@/utils/editing/context.ts";
import { actsOn } from "@/utils/store/log.ts";
import { wholeText } from "./beside.ts";
import { forgetReadingsUnderWay, workOnTab } from "./read-tab.ts";
import { storeChanges } from "./store-changes.ts";

/** Nothing can be kept from a private window. */
export class PrivateWindow extends Error {
  override name = "PrivateWindow";
  constructor() {
    super("Nothing is stored from private windows. Open the article in an ordinary window to keep this.");
  }
}

/** Works out the edits once the page has been read; `reading` tells that reading of the page from every other. */
export type EditsFor = (reading: Reading, pageReading: number) => Promise<readonly Edit[]>;

/**
 * The page's state once the edits are on the disk, all of them or none.
 * @throws PrivateWindow, ActRefused, StoreFull
 */
export function edit(tabId: number, edits: readonly Edit[] | EditsFor): Promise<PageState> {
  forgetReadingsUnderWay();
  return workOnTab(tabId, false, async (reading, pageReading) => {
    if (!reading.storable) throw new PrivateWindow();
    const wanted = typeof edits === "function" ? await edits(reading, pageReading) : edits;
    const whole = wanted.some(isBesideArticle(reading)) ? await wholeText(tabId, pageReading) : null;
    return editReading(reading, wanted, whole);
  });
}

/**
 * The reading once the edits are on the disk. Nobody else may write to the store meanwhile.
 * @param whole the page's whole text, for words beside the article; null where no page is at hand
 * @throws ActRefused, StoreFull
 */
export async function editReading(
  reading: Reading,
  edits: readonly Edit[],
  whole: ActContext["whole"] = null,
): Promise<Reading> {
  const now = new Date().toISOString();
  const { annotations, changes } = applyEdits(edits, { ...contextOf(reading, now), whole });
  const act = edits.at(-1)?.act.type;
  if (act === undefined) return reading;
  await storeChanges(reading, annotations, {
    changes,
    log: { type: "done", articleId: reading.article.id, act, changes, at: now },
    overwritten: await overwrittenBy(edits, reading, annotations),
    noted: edits.flatMap((one) => (one.act.type === "note" ? one.id : [])),
  });
  return { ...reading, annotations };
}

/** Whether an edit is about words that stand beside the article. */
function isBesideArticle({ annotations }: Reading): (edit: Edit) => boolean {
  const beside = new Set(annotations.filter(isBeside).map(({ id }) => id));
  return ({ id, act }) => beside.has(id) || ("beside" in act && act.beside === true);
}

function contextOf({ article, text, annotations }: Reading, now: string): Omit<ActContext, "whole"> {
  return { articleId: article.id, url: article.url, text, annotations, now };
}

/** Versions that the edits write over without their reader having seen them. */
async function overwrittenBy(
  edits: readonly Edit[],
  { article, annotations }: Reading,
  edited: readonly Annotation[],
): Promise<Annotation[]> {
  const before = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  const stale = edits.filter(({ id, revision }) => (before.get(id)?.revision ?? 0) > revision);
  if (stale.length === 0) return [];
  const after = new Map(edited.map((annotation) => [annotation.id, annotation]));
  const done = await actsOn(article.id, new Set(stale.map(({ id }) => id)));
  const atOdds = stale.filter((one) => isAtOdds(one, before.get(one.id)!, after.get(one.id) ?? null, done));
  return [...new Set(atOdds.map(({ id }) => before.get(id)!))];
}
