// Setup: the fake browser speaks English, from public/_locales/en.
import { fakeBrowser } from "wxt/testing/fake-browser";
import { browserSpeaking } from "./browser-speaking.ts";

Object.assign(fakeBrowser.i18n, browserSpeaking("en"));
