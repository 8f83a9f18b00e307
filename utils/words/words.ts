// Every word the extension shows, by its key in public/_locales.
import { browser } from "wxt/browser";
import type messages from "@/public/_locales/en/messages.json";
import { type Catalogue, fillMessage } from "./fill-message.ts";

/** English holds every key, and so does each other language; beyond these it may have plural forms of its own. */
export type MessageKey = keyof typeof messages;

/** WXT's type lists the keys of its own build; the browsers take any. */
interface AnyKey {
  getMessage(key: string, fillings: string[]): string;
}

/** The messages of the language that the reader chose; null where it is the browser's. */
let chosen: Catalogue | null = null;

/** From now on words come from these messages; null: in the browser's language. */
export function takeWordsFrom(catalogue: Catalogue | null): void {
  chosen = catalogue;
}

/** The message, with its placeholders filled in the order they are numbered. */
export function words(key: MessageKey, ...fillings: string[]): string {
  return message(key, fillings);
}

/** Like `words`, for keys made at run time. "" where there is no such message. */
export function message(key: string, fillings: string[] = []): string {
  return chosen === null ? (browser.i18n as AnyKey).getMessage(key, fillings) : fillMessage(chosen, key, fillings);
}

/** No message holds this character, so it marks where a filling would stand. */
const GAP = "\u{E000}";

/** A message with one placeholder, as what stands before it and after it, so that a link can stand between. */
export function wordsAround(key: MessageKey): [before: string, after: string] {
  const [before = "", after = ""] = words(key, GAP).split(GAP);
  return [before, after];
}
