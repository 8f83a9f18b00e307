// What a browser set to a language answers to i18n, from the extension's own messages.
import { fillMessage } from "@/utils/words/fill-message.ts";
import type { LanguageCode } from "@/utils/words/languages.ts";
import { CATALOGUES } from "./catalogues.ts";

/** English stands in for what the language lacks, as in the browsers; "" for an unknown key. */
export function browserSpeaking(language: LanguageCode, region = "") {
  return {
    getMessage: (key: string, fillings: string | string[] = []) =>
      fillMessage(CATALOGUES[language], key, [fillings].flat()) || fillMessage(CATALOGUES.en, key, [fillings].flat()),
    getUILanguage: () => language + region,
  };
}
