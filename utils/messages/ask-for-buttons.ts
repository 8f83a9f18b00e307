// Asks the background for what the buttons at selected words say, and for what they do. No zod: the content script
// carries as little as it can.
import { browser } from "wxt/browser";
import { type ButtonNames, MARK_KINDS, type MarkKind } from "@/utils/page/card-content.ts";
import type { FromSelection } from "./from-selection.ts";

/** Null where the reader wants no buttons, or the background doesn't answer as it should. */
export async function askForButtons(): Promise<ButtonNames | null> {
  const answer = (await send({ type: "selection-buttons" })) as Partial<ButtonNames> | null;
  const { lang, dir, name, names } = answer ?? {};
  const texts = [lang, name, ...MARK_KINDS.map((kind) => names?.[kind])];
  return (dir === "ltr" || dir === "rtl") && texts.every((text) => typeof text === "string")
    ? (answer as ButtonNames)
    : null;
}

/** The selected words become something of the reader's. True once they are, or the toolbar button says why not. */
export async function markSelected(as: MarkKind): Promise<boolean> {
  return (await send({ type: "mark-selected", as })) === true;
}

function send(message: FromSelection): Promise<unknown> {
  return browser.runtime.sendMessage(message).catch(() => null);
}
