// The language the browser speaks with its reader.
import { browser } from "wxt/browser";

/** BCP 47; English where the browser names one that Intl doesn't know. */
export function languageOf(): string {
  const language = browser.i18n.getUILanguage();
  try {
    return Intl.getCanonicalLocales(language)[0] ?? "en";
  } catch {
    return "en";
  }
}
