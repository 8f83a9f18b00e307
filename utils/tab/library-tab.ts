// The library in a tab of its own: one at a time.
import { browser } from "wxt/browser";
import { type View, viewHash } from "@/utils/library/view.ts";
import { bringUp } from "./bring-up.ts";

/** Brings up the library's tab where there is one, else opens one; `view`: the page of it, where it matters. */
export async function openLibrary(view?: View): Promise<void> {
  const library = browser.runtime.getURL("/library.html");
  const url = view ? library + viewHash(view) : undefined;
  const isThere = await bringUp((address) => address.split("#")[0] === library, url);
  if (!isThere) await browser.tabs.create({ url: url ?? library });
}
