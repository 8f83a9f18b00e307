// Setup: the fake browser speaks English, from public/_locales/en.
import { fakeBrowser } from "wxt/testing/fake-browser";
import { englishMessage } from "./english-message.ts";

Object.assign(fakeBrowser.i18n, { getMessage: englishMessage, getUILanguage: () => "en" });
