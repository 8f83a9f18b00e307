// Changes the language of all words to one that the reader chose. Its messages come as a part of the code, so that
// nothing has to be fetched; the panel loads them only where they are wanted.
// The browsers alone won't do: Chrome passes over _locales/ku, since it has no Kurdish of its own, and neither browser
// lets an extension speak another language than its own menus.
import type { Catalogue } from "./fill-message.ts";
import type { LanguageCode } from "./languages.ts";
import { takeWordsFrom } from "./words.ts";

const CATALOGUES: Record<LanguageCode, () => Promise<{ default: Catalogue }>> = {
  en: () => import("@/public/_locales/en/messages.json"),
  de: () => import("@/public/_locales/de/messages.json"),
  fr: () => import("@/public/_locales/fr/messages.json"),
  es: () => import("@/public/_locales/es/messages.json"),
  ar: () => import("@/public/_locales/ar/messages.json"),
  ku: () => import("@/public/_locales/ku/messages.json"),
};

/**
 * Rejects, and changes nothing, where the part of the code can't be loaded.
 * @param language null: as the browser
 * @param isStillWanted asked once the messages are there
 */
export async function speak(language: LanguageCode | null, isStillWanted = () => true): Promise<void> {
  const catalogue = language === null ? null : (await CATALOGUES[language]()).default;
  if (isStillWanted()) takeWordsFrom(catalogue);
}
