// What the entries of the page's context menu are called.
import { browser } from "wxt/browser";
import { MARK_KINDS, type MarkKind } from "@/utils/messages/selection.ts";
import { words } from "@/utils/words/words.ts";

const TITLES = { highlight: "mark_highlight", quote: "mark_quote", figure: "mark_figure" } as const;

export function menuTitle(kind: MarkKind): string {
  return words(TITLES[kind]);
}

/** Once the language of the words is another than the browser's, which the entries were made in. */
export async function renameMenus(): Promise<void> {
  const renaming = MARK_KINDS.map(async (kind) => browser.contextMenus.update(kind, { title: menuTitle(kind) }));
  // a telephone has no such menu
  await Promise.allSettled(renaming);
}
