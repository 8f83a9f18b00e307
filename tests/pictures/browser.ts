// Stands in for "wxt/browser" in the pictured page: it speaks the language that the address asks for, or English.
import type { LanguageCode } from "@/utils/words/languages.ts";
import { browserSpeaking } from "../words/browser-speaking.ts";

const asked = new URLSearchParams(location.search).get("language") ?? "en";

export const browser = { i18n: browserSpeaking(asked as LanguageCode) };
