// A note while it is typed, sent to the background, which puts it away.
import { browser } from "wxt/browser";
import * as z from "zod/mini";
import { Draft } from "@/utils/annotation/desk.ts";

/** From panel or library while a note is typed; answered with true once it is on the disk. */
export const FromNote = z.discriminatedUnion("type", [
  z.object({ type: z.literal("draft"), draft: Draft }),
  z.object({ type: z.literal("drop-draft"), annotationId: z.string() }),
]);
export type FromNote = z.infer<typeof FromNote>;

/** What is typed now, by the clock of now; `note` null drops it. Made before any waiting, while the article is at hand. */
export function noteMessage(annotationId: string, articleId: string, note: string | null): FromNote {
  if (note === null) return { type: "drop-draft", annotationId };
  return { type: "draft", draft: { annotationId, articleId, note, at: new Date().toISOString() } };
}

/** Sends what is typed. False where it could not be stored. */
export function sendDraft(message: FromNote): Promise<boolean> {
  return browser.runtime.sendMessage(message).then(
    (answer) => answer === true,
    () => false,
  );
}
