// Stands in for "wxt/browser" in the pictured page: it speaks English.
import { englishMessage } from "../words/english-message.ts";

export const browser = { i18n: { getMessage: englishMessage, getUILanguage: () => "en" } };
