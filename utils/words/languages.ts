// The languages that Sourcemark speaks, each by its own name.

/** BCP 47 code, which is also the folder in public/_locales → the language's name for itself. */
export const LANGUAGES = {
  en: "English",
  de: "Deutsch",
  fr: "Français",
  es: "Español",
  ar: "العربية",
  ku: "Kurdî (Kurmancî)",
} as const;

export type LanguageCode = keyof typeof LANGUAGES;
