// What a page tells of the reader's selection: to the panel as it changes, to the background when it is asked.

/** Name of the port that a panel opens to a page to hear of its selection. */
export const SELECTION_PORT = "sourcemark-selection";

/** Over the port: the first of the selected words; null where none of the article's words are selected. */
export interface SelectedWords {
  words: string | null;
}

/** True for what a page's content script sends over the port. */
export function isSelectedWords(message: unknown): message is SelectedWords {
  if (typeof message !== "object" || message === null || !("words" in message)) return false;
  return message.words === null || typeof message.words === "string";
}
