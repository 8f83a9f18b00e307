// The first run: the extension's own page, which says what it does and has an article to try it on.
import { type Browser, browser } from "wxt/browser";

/** Only when it is new: an update interrupts nobody. */
export function welcome({ reason }: Browser.runtime.InstalledDetails): void {
  if (reason === "install") browser.tabs.create({ url: browser.runtime.getURL("/welcome.html") }).catch(() => {});
}
