// Every word the extension shows, by its key in public/_locales.
import { browser } from "wxt/browser";
import type messages from "@/public/_locales/en/messages.json";

/** English holds every key; another language may leave out number words and plural forms it doesn't have. */
export type MessageKey = keyof typeof messages;

/** WXT's type lists the keys of its own build; the browsers take any. */
interface AnyKey {
  getMessage(key: string, fillings: string[]): string;
}

/** The message in the browser's language, with its placeholders filled in the order they are numbered. */
export function words(key: MessageKey, ...fillings: string[]): string {
  return message(key, fillings);
}

/** Like `words`, for keys made at run time. "" where no language has the key. */
export function message(key: string, fillings: string[] = []): string {
  return (browser.i18n as AnyKey).getMessage(key, fillings);
}

/** No message holds this character, so it marks where a filling would stand. */
const GAP = "\u{E000}";

/** A message with one placeholder, as what stands before it and after it, so that a link can stand between. */
export function wordsAround(key: MessageKey): [before: string, after: string] {
  const [before = "", after = ""] = words(key, GAP).split(GAP);
  return [before, after];
}
