// What the page and the panel ask of the background. Everything that arrives is checked against these schemas.
import { browser } from "wxt/browser";
import * as z from "zod/mini";
import { Edit } from "@/utils/annotation/act.ts";
import { PageState } from "@/utils/annotation/page-state.ts";
import { PauseScope } from "@/utils/annotation/pausing.ts";
import { MARK_KINDS } from "@/utils/page/card-content.ts";

/** What the selected words are to an annotation: its own words, who says it, what it counts, or its place once it was lost. */
export const USES = ["words", "speaker", "counted", "place"] as const;
export type Use = (typeof USES)[number];

const TabId = z.int().check(z.nonnegative());

/** From the content script: that it runs, and what was clicked. Longer lists of ids are nobody's click. */
export const FromPage = z.discriminatedUnion("type", [
  /** The page can be asked for its article; also sent when the page has changed under it. */
  z.object({ type: z.literal("ready") }),
  /** The reader clicked on highlighted words; ids of what is painted there, the narrowest first. */
  z.object({ type: z.literal("hit"), ids: z.array(z.string()).check(z.minLength(1), z.maxLength(100)) }),
]);
export type FromPage = z.infer<typeof FromPage>;

/** From the panel; answered with the page's state. */
export const FromPanel = z.discriminatedUnion("type", [
  /** What is to be seen of this tab? `anyway`: also where it doesn't look like an article. */
  z.object({ type: z.literal("page-state"), tabId: TabId, anyway: z.boolean() }),
  /** What the reader does, as one step: all of it or nothing. */
  z.object({ type: z.literal("edit"), tabId: TabId, edits: z.array(Edit).check(z.minLength(1), z.maxLength(20)) }),
  /** The words selected on the page become a highlight, a quote or a figure of the reader's. */
  z.object({ type: z.literal("mark-selection"), tabId: TabId, as: z.enum(MARK_KINDS) }),
  /** The words selected on the page correct an annotation, or are where it belongs. */
  z.object({ type: z.literal("use-selection"), tabId: TabId, id: z.string(), revision: z.int(), as: z.enum(USES) }),
  z.object({ type: z.literal("undo"), tabId: TabId }),
  z.object({ type: z.literal("redo"), tabId: TabId }),
  /** The reader has seen the version that was written over. */
  z.object({ type: z.literal("settle-conflict"), tabId: TabId, key: z.int() }),
  /** Nothing is to be read on this page, or on its whole site; or it is again. */
  z.object({ type: z.literal("pause"), tabId: TabId, scope: PauseScope }),
  z.object({ type: z.literal("go-on"), tabId: TabId }),
  /** All of the article was exported: its changes are saved elsewhere. */
  z.object({ type: z.literal("exported"), tabId: TabId }),
  /** The store was emptied: bring back the latest backup, or begin anew. */
  z.object({ type: z.literal("restore-backup"), tabId: TabId }),
  z.object({ type: z.literal("begin-anew"), tabId: TabId }),
]);
export type FromPanel = z.infer<typeof FromPanel>;

/** Sends from the panel. @throws where the background can't be reached, or answers what is no page state */
export async function askBackground(message: FromPanel): Promise<PageState> {
  return PageState.parse(await browser.runtime.sendMessage(message));
}
