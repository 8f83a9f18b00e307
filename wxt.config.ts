// How the extension is built: manifest, permissions and the strict policy of its pages.
import preact from "@preact/preset-vite";
import { defineConfig } from "wxt";
import { slimReadability } from "./utils/cli/slim-readability.ts";

/** No network, no inline code, no eval; markup can't be made from strings where the browser has trusted types. */
const EXTENSION_PAGES_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

/**
 * A page waits for each file that it loads: what pages have in common is in few files, not in one for each pair of them.
 * The cards of an article are one of these, since the library's first screen has none; the links to words are no part of
 * any, since the panel has none.
 */
const CARDS = /[\\/](?:components[\\/](?:reading[\\/](?!WasNow)|editing[\\/]|finding[\\/])|utils[\\/]find[\\/])/;
const LINKS = /[\\/]utils[\\/]formats[\\/]link[\\/]/;
const SHARED = { tags: ["$initial" as const], minShareCount: 2 };
const FEW_FILES = [
  { ...SHARED, name: "common", test: (id: string) => !CARDS.test(id) && !LINKS.test(id), priority: 2 },
  { ...SHARED, name: "cards", test: CARDS, priority: 1, entriesAware: true },
];

export default defineConfig({
  imports: false,
  vite: () => ({
    plugins: [preact(), slimReadability()],
    // a table of messages is asked for by key: a name for each would be as long as the messages
    json: { namedExports: false },
    build: {
      target: "es2023",
      modulePreload: { polyfill: false },
      rolldownOptions: { output: { codeSplitting: { groups: FEW_FILES } } },
    },
  }),
  manifest: ({ browser, command }) => ({
    name: "__MSG_name__",
    description: "__MSG_description__",
    default_locale: "en",
    permissions: ["activeTab", "contextMenus", "scripting", "storage", "unlimitedStorage"],
    // a browser takes four suggestions at most
    commands: {
      _execute_action: { suggested_key: { default: "Alt+Shift+L" } },
      "highlight-selection": {
        suggested_key: { default: "Alt+Shift+H" },
        description: "__MSG_command_highlight__",
      },
      "next-words": { suggested_key: { default: "Alt+Shift+J" }, description: "__MSG_command_next__" },
      "previous-words": { suggested_key: { default: "Alt+Shift+K" }, description: "__MSG_command_previous__" },
      "quote-selection": { description: "__MSG_command_quote__" },
      "figure-selection": { description: "__MSG_command_figure__" },
      "toggle-marks": { description: "__MSG_command_marks__" },
      "pause-page": { description: "__MSG_command_pause_page__" },
      "pause-site": { description: "__MSG_command_pause_site__" },
    },
    optional_host_permissions: ["http://*/*", "https://*/*"],
    action: { default_title: "__MSG_action__" },
    ...(command === "build" && { content_security_policy: { extension_pages: EXTENSION_PAGES_POLICY } }),
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "sourcemark@sourcemark.org",
              strict_min_version: "140.0",
              data_collection_permissions: { required: ["none"] },
            },
            // the first there that knows data_collection_permissions
            gecko_android: { strict_min_version: "142.0" },
          },
        }
      : { minimum_chrome_version: "140" }),
  }),
});
