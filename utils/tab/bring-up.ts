// A page of the extension's own that is open already is brought up instead of being opened twice.
import { browser } from "wxt/browser";

/**
 * Brings up the tab whose address is wanted; `url`: where it is to go. False where there is none, or the browser can't
 * tell: older ones have no such question.
 */
export async function bringUp(isWanted: (address: string) => boolean, url?: string): Promise<boolean> {
  const tabs = (await browser.runtime.getContexts?.({ contextTypes: ["TAB"] }).catch(() => null)) ?? [];
  const open = tabs.find(({ documentUrl }) => documentUrl !== undefined && isWanted(documentUrl));
  if (!open) return false;
  await browser.tabs.update(open.tabId, { active: true, ...(url !== undefined && { url }) });
  // there are no windows on phones
  await browser.windows?.update(open.windowId, { focused: true });
  return true;
}
