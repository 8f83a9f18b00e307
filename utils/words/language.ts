// The language of the words shown, for what Intl writes beside them.
import { browser } from "wxt/browser";
import { message } from "./words.ts";

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(["ar"]);

/** Chromium's Intl knows no Kurdish but its plurals: Turkish has the same marks in numbers and the same order of days. */
const ALIKE: Readonly<Record<string, string>> = { ku: "tr" };

/** Worked out once for each pair of the messages' language and the browser's. */
const known = new Map<string, string>();

/**
 * BCP 47, with the browser's region where it speaks the same language: "de-CH". A browser in a language that we don't
 * speak gets English words, so its numbers and dates are English too.
 */
export function languageOf(): string {
  const spoken = message("language_code") || "en";
  const browsers = browser.i18n.getUILanguage();
  const pair = `${spoken} ${browsers}`;
  const language = known.get(pair) ?? (baseOf(browsers) === spoken ? new Intl.Locale(browsers).baseName : spoken);
  known.set(pair, language);
  return language;
}

/** How the panel is laid out in the language of its words. */
export function directionOf(): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.has(baseOf(languageOf()) ?? "") ? "rtl" : "ltr";
}

/** Whether this browser's Intl can write the language of the words. */
export function isKnownTo(formatter: Formatter): boolean {
  return formatter.supportedLocalesOf(languageOf()).length > 0;
}

/** The language of the words, or the one most like it where this browser's Intl can't write it. */
export function languageFor(formatter: Formatter): string {
  const language = languageOf();
  return isKnownTo(formatter) ? language : (ALIKE[baseOf(language) ?? ""] ?? "en");
}

interface Formatter {
  supportedLocalesOf(language: string): string[];
}

/** null where Intl can't read the tag. */
function baseOf(tag: string): string | null {
  try {
    return new Intl.Locale(tag).language;
  } catch {
    return null;
  }
}
