// Puts away what the reader is typing, as often as the panel sends it.
import { type Browser, browser } from "wxt/browser";
import { FromNote } from "@/utils/messages/note.ts";
import { dropDraft, storeDraft } from "@/utils/store/drafts.ts";

/** Listens for messages of the extension's own pages; all others are left to others. */
export function answerNote(
  message: unknown,
  sender: Browser.runtime.MessageSender,
  respond: (stored: boolean) => void,
): true | undefined {
  const ours = sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL("/"));
  const parsed = FromNote.safeParse(message);
  if (!ours || !parsed.success) return;
  store(parsed.data).then(
    () => respond(true),
    () => respond(false),
  );
  return true;
}

function store(message: FromNote): Promise<void> {
  switch (message.type) {
    case "draft":
      return storeDraft(message.draft);
    case "drop-draft":
      return dropDraft(message.annotationId);
  }
}
