// What panel and page tell one another of the reader's pointer, over a port that the panel opens: hovering words washes
// their card, hovering a card deepens the tint of its words. The background hears nothing of it, and sleeps on.

/** Name of the port. */
export const HOVER_PORT = "sourcemark-hover";

/** From the page. */
export type FromWords =
  /** The pointer is over this annotation's words; null where it is over none. */
  | { over: string | null }
  /** The reader has gone on to these words by the keyboard; `name` says who, how and what. */
  | { reached: string; name: string };

/** From the panel: the annotations to deepen; `alone`: all others keep their lines only. */
export interface ToWords {
  light: string[];
  alone: boolean;
}

/** Ids in one message at most: more than one source says in any article. */
const MOST_IDS = 20_000;

export function isFromWords(message: unknown): message is FromWords {
  if (typeof message !== "object" || message === null) return false;
  if ("over" in message) return message.over === null || typeof message.over === "string";
  return (
    "reached" in message && typeof message.reached === "string" && "name" in message && typeof message.name === "string"
  );
}

export function isToWords(message: unknown): message is ToWords {
  return (
    typeof message === "object" &&
    message !== null &&
    "light" in message &&
    Array.isArray(message.light) &&
    message.light.length <= MOST_IDS &&
    message.light.every((id) => typeof id === "string") &&
    "alone" in message &&
    typeof message.alone === "boolean"
  );
}
