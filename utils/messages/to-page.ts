// What the background and the panel ask of the content script. No zod: the content script carries as little as it can.
import { browser } from "wxt/browser";
import type { Mark } from "@/utils/page/mark.ts";
import type { ArticleMeta, Cut } from "@/utils/page/read-article.ts";
import type { FromPage } from "./to-background.ts";

export type ToPage =
  /** Answered with a `PageAnswer`. `anyway`: also where it doesn't look like an article. */
  | { type: "read"; anyway: boolean }
  /** `reading`: what the marks were made for; a page that was read anew since then leaves them out. */
  | { type: "paint"; reading: number; marks: Mark[] }
  /** Scroll to the marks of this annotation and flash them. */
  | { type: "show"; id: string }
  | { type: "marks-on"; on: boolean }
  /** Answered with the page's address, which the browser hides from the background where there is no permission. */
  | { type: "where" }
  /** The reader has taken the site's permission away: the page is left as if nobody had read it. */
  | { type: "leave" }
  /** The reader presses the button: a page that was left may be read again. */
  | { type: "return" }
  /** Answered with a `PageSelection`. */
  | { type: "selection" }
  /** Answered with a `WholeText`. */
  | { type: "whole" };

/** The article's text as the page gives it, or why there is none. */
export type PageAnswer =
  | {
      state: "article";
      /** Tells this reading of the page from every other. */
      reading: number;
      meta: ArticleMeta;
      text: string;
      cut: Cut | null;
      chosen: string | null;
      marksOn: boolean;
    }
  | { state: "no-article"; site: string }
  | { state: "closed" }
  /** The reader has taken the site's permission away since the page was read. */
  | { state: "left"; site: string };

/**
 * What is selected, in UTF-16 code units into the article's text, or, `beside` the article, into the page's whole text;
 * null where nothing is.
 */
export type PageSelection = { reading: number; beside: boolean; start: number; end: number } | null;

/** All of the page's words; null where it is not read. */
export type WholeText = { reading: number; text: string } | null;

const TYPES: ReadonlySet<unknown> = new Set<ToPage["type"]>([
  "read",
  "paint",
  "show",
  "marks-on",
  "where",
  "leave",
  "return",
  "selection",
  "whole",
]);

/** True for a message that this extension's own pages sent to the content script. */
export function isToPage(message: unknown): message is ToPage {
  return typeof message === "object" && message !== null && "type" in message && TYPES.has(message.type);
}

/** @throws where no content script answers in this tab */
export function sendToPage(tabId: number, message: ToPage): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message, { frameId: 0 });
}

/** Sends from the content script. */
export function sendFromPage(message: FromPage): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}
