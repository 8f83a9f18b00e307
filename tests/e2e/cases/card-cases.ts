// Pages on which marked words get a card, each with what makes it hard to find a place for it.
import { filler, saying, story, storyPage } from "./page-case.ts";

export const WORDS =
  "We have never seen the river this high, and nobody who lives along it has been told by the council what is to happen to their houses";

export interface CardCase {
  name: string;
  html: string;
  /** Window, in CSS pixels; else the browser's own. */
  window?: { width: number; height: number };
  /** Where the words stand in the window before the pointer comes. */
  at?: "center" | "start" | "end";
  /** False where the card can't stand anywhere without covering words. */
  card?: false;
  firefox?: true;
}

const TEXT = filler(4) + saying("Maria Lopez", WORDS) + filler(12);
const plain = (style: string, text = TEXT, head = "") =>
  storyPage({
    title: "The river that rose",
    head: `<style>${style}</style>${head}`,
    body: story("The river that rose", text),
  });

const FRAME = storyPage({ title: "The river that rose", body: story("The river that rose", TEXT) });
const asAttribute = (html: string) => html.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

export const CARD_CASES: readonly CardCase[] = [
  { name: "a plain page", html: plain(""), firefox: true },
  { name: "a window hardly wider than the card", html: plain(""), window: { width: 320, height: 700 } },
  { name: "words at the window's lower edge", html: plain(""), at: "end", firefox: true },
  { name: "words at the window's upper edge", html: plain(""), at: "start" },
  { name: "a narrow column at the right edge", html: plain("article { width: 180px; margin-left: auto }") },
  {
    name: "a quote that goes on in the next column",
    html: plain("article { columns: 3; column-gap: 24px; height: 560px; font-size: 15px }"),
    at: "start",
  },
  { name: "very small type", html: plain("article { font-size: 7px; line-height: 1.1 }") },
  { name: "large type", html: plain("article { font-size: 30px }") },
  {
    name: "words that fill the window",
    html: plain("article { font-size: 110px; line-height: 1.3 }"),
    card: false,
  },
  {
    name: "a page written from right to left",
    html: storyPage({
      title: "The river that rose",
      root: 'lang="en" dir="rtl"',
      body: story("The river that rose", TEXT),
    }),
  },
  {
    name: "an article in a frame",
    html: storyPage({
      title: "The river that rose",
      body: `<p>Reader view</p><iframe style="width: 700px; height: 640px; border: 0" srcdoc="${asAttribute(FRAME)}"></iframe>`,
    }),
    firefox: true,
  },
  {
    name: "an article in an open shadow tree",
    html: storyPage({
      title: "The river that rose",
      body: `<news-story></news-story><script>
        document.querySelector("news-story").attachShadow({ mode: "open" }).innerHTML = ${JSON.stringify(
          story("The river that rose", TEXT),
        ).replaceAll("</", "<\\/")};
      </script>`,
    }),
    firefox: true,
  },
  {
    name: "a page in quirks mode",
    html: plain("").replace("<!doctype html>", ""),
  },
  {
    name: "a page that styles whatever comes",
    html: plain(`
      html > div, [popover], div { display: none !important; visibility: hidden !important; opacity: 0 !important;
        position: static !important; width: 5000px !important; left: 0 !important; transform: scale(0) !important;
        transition: all 100s !important; pointer-events: none !important; clip-path: circle(0) !important; }
      * { font-size: 50px; } article, article * { font-size: 17px }
      ::backdrop { display: block !important; background: red !important; }`),
    firefox: true,
  },
  {
    name: "a page whose names shadow the document's own",
    html: plain(
      "",
      `${TEXT}<form><input name="append"><input name="attachShadow"></form>`,
      `<img name="createElement"><img name="createRange"><img name="documentElement"><img name="activeElement">`,
    ),
  },
];
