// What the library asks of the background, which alone changes annotations: edits of articles that no tab need show.
import { browser } from "wxt/browser";
import * as z from "zod/mini";
import { Edit } from "@/utils/annotation/act.ts";
import { Annotation } from "@/utils/annotation/annotation.ts";

/** Edits in one message: more are sent in several. */
export const MOST_EDITS = 1000;

export const FromLibrary = z.discriminatedUnion("type", [
  /** What the reader does to annotations of one article, as one step: all of it or nothing. */
  z.object({
    type: z.literal("edit-stored"),
    articleId: z.string(),
    edits: z.array(Edit).check(z.minLength(1), z.maxLength(MOST_EDITS)),
  }),
  /** Takes back the last step of the article, or does it again; only where it is this one, if one is named. */
  z.object({
    type: z.enum(["undo-stored", "redo-stored"]),
    articleId: z.string(),
    seq: z.nullable(z.int()),
  }),
  /** Annotations of a file, made for one text of an article, put onto the text that is stored of it. */
  z.object({ type: z.literal("carry-over"), annotations: z.array(Annotation), before: z.string(), after: z.string() }),
]);
export type FromLibrary = z.infer<typeof FromLibrary>;

export const LibraryAnswer = z.discriminatedUnion("state", [
  /** `seq`: the step that an undo would take back now; null where there is none. */
  z.object({ state: z.literal("done"), seq: z.nullable(z.int()) }),
  z.object({ state: z.literal("carried"), annotations: z.array(Annotation) }),
  z.object({ state: z.literal("failed"), name: z.string(), message: z.string() }),
]);
export type LibraryAnswer = z.infer<typeof LibraryAnswer>;

/** Sends from the library; what goes wrong on the way is an answer too. */
export async function askAsLibrary(message: FromLibrary): Promise<LibraryAnswer> {
  try {
    return LibraryAnswer.parse(await browser.runtime.sendMessage(message));
  } catch (error) {
    const { name, message: text } = error instanceof Error ? error : new Error(String(error));
    return { state: "failed", name, message: text };
  }
}
