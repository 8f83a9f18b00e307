// The extension's messages in every language it speaks.
import ar from "@/public/_locales/ar/messages.json";
import de from "@/public/_locales/de/messages.json";
import en from "@/public/_locales/en/messages.json";
import es from "@/public/_locales/es/messages.json";
import fr from "@/public/_locales/fr/messages.json";
import ku from "@/public/_locales/ku/messages.json";
import type { Catalogue } from "@/utils/words/fill-message.ts";
import type { LanguageCode } from "@/utils/words/languages.ts";

export const CATALOGUES: Record<LanguageCode, Catalogue> = { en, de, fr, es, ar, ku };
