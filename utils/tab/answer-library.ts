// Does what the library asks for: edits and undo in stored articles, whether or not a tab shows them.
import { type Browser, browser } from "wxt/browser";
import type { Reading } from "@/utils/annotation/article.ts";
import { FromLibrary, type LibraryAnswer } from "@/utils/messages/from-library.ts";
import { carryOver } from "@/utils/reading/carry-over.ts";
import { stepsOf } from "@/utils/store/log.ts";
import { storedReading } from "@/utils/store/readings.ts";
import { editReading } from "./edit.ts";
import { forgetReadingsUnderWay, STORE_LOCK } from "./read-tab.ts";
import { careForStore } from "./store-care.ts";
import { undoIn } from "./undo.ts";

/** The article was deleted meanwhile. */
export class NotStored extends Error {
  override name = "NotStored";
  constructor() {
    super("This article is no longer among what is kept.");
  }
}

/** Listens for messages of the extension's own pages; all others are left to others. */
export function answerLibrary(
  message: unknown,
  sender: Browser.runtime.MessageSender,
  respond: (answer: LibraryAnswer) => void,
): true | undefined {
  const ours = sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL("/"));
  const parsed = FromLibrary.safeParse(message);
  if (!ours || !parsed.success) return;
  act(parsed.data)
    .catch((error: unknown): LibraryAnswer => {
      const { name, message: text } = error instanceof Error ? error : new Error(String(error));
      return { state: "failed", name, message: text };
    })
    .then(respond)
    .then(careForStore);
  return true;
}

async function act(message: FromLibrary): Promise<LibraryAnswer> {
  if (message.type === "carry-over")
    return { state: "carried", annotations: carryOver(message.annotations, message.before, message.after) };
  const { articleId } = message;
  forgetReadingsUnderWay();
  await navigator.locks.request(STORE_LOCK, async () => {
    const stored = await storedReading(articleId);
    if (!stored) throw new NotStored();
    await workOn({ ...stored, storable: true }, message);
  });
  return { state: "done", seq: (await stepsOf(articleId)).undo?.seq ?? null };
}

type EditOrUndo = Exclude<FromLibrary, { type: "carry-over" }>;

async function workOn(reading: Reading, message: EditOrUndo): Promise<void> {
  if (message.type === "edit-stored") {
    await editReading(reading, message.edits);
    return;
  }
  const direction = message.type === "undo-stored" ? "undo" : "redo";
  const step = (await stepsOf(reading.article.id))[direction];
  // the reader has done something else in the article since
  if (message.seq !== null && step?.seq !== message.seq) return;
  await undoIn(reading, direction);
}
