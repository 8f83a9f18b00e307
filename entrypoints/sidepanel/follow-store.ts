// Shows what other windows write: the article at hand is asked for anew where another window changed it.
import { hearWritten } from "@/utils/store/announce.ts";
import { readingAtHand, show, tabId } from "./page-at-hand.ts";

/** Milliseconds for the answer to one's own doing to come, which brings the same news. */
const OWN_ANSWER_MS = 300;

export function followStore(): void {
  hearWritten(({ articleId, revisions }) => {
    setTimeout(() => {
      const reading = readingAtHand();
      if (tabId.value === null || reading?.article.id !== articleId) return;
      const known = new Map(reading.annotations.map(({ id, revision }) => [id, revision]));
      const isKnown = Object.entries(revisions).every(([id, revision]) => {
        return revision === null ? !known.has(id) : (known.get(id) ?? -1) >= revision;
      });
      if (!isKnown) show(tabId.value);
    }, OWN_ANSWER_MS);
  });
}
