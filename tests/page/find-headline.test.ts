// Which heading is the headline, among those of the page.
import { expect, it } from "vitest";
import { type Block, cutBlocks } from "@/utils/page/cut-blocks.ts";
import { findHeadline, tailsOf } from "@/utils/page/find-headline.ts";
import type { Sliced } from "@/utils/page/in-slices.ts";
import { surveyPage } from "@/utils/page/page-survey.ts";

function whole<Result>(work: Sliced<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** `begins`: the words the article's first paragraph begins with. */
function headlineIn(html: string, title: string, begins: string): Block | null {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  document.body.replaceChildren(...body.childNodes);
  const survey = whole(surveyPage(document.body));
  const blocks = whole(cutBlocks(survey));
  const at = blocks.findIndex(({ text }) => text.startsWith(begins));
  return findHeadline(
    blocks,
    [title],
    survey.elements.map(() => false),
    at,
  );
}

const PROSE = "<p>The boats stayed in the harbour for a third day.</p>";

const cases: [what: string, html: string, title: string, headline: string | null][] = [
  [
    "the one that says what the page is called",
    `<h1>Harbour Post</h1><h2>Ferry talks stall again</h2>${PROSE}`,
    "Ferry talks stall again",
    "Ferry talks stall again",
  ],
  [
    "the top heading, not a section's of whose words the title is made",
    `<h1>Ways to cross a harbour, compared</h1>${PROSE}<h2>Key ways to cross</h2>`,
    "7 Key ways to cross | Harbour",
    "Ways to cross a harbour, compared",
  ],
  [
    "not the last step of the trail",
    `<ol><li class="crumbs__item breadcrumb"><h1>Ferry talks stall again</h1></li></ol><h2><span>Harbour </span>Ferry talks stall again</h2>${PROSE}`,
    "Ferry talks stall again",
    "Harbour Ferry talks stall again",
  ],
  [
    "a heading within the text where there is no other",
    `${PROSE}<h2>Ferry talks stall again</h2>`,
    "Ferry talks stall again",
    "Ferry talks stall again",
  ],
  ["none", PROSE, "Ferry talks stall again", null],
];

it.each(cases)("%s", (_what, html, title, headline) => {
  expect(headlineIn(html, title, "The boats")?.text ?? null).toBe(headline);
});

it("tells what is left of it from each of its elements on", () => {
  const found = headlineIn(
    `<h1><b>Harbour</b> <i>Ferry</i> talks stall</h1>${PROSE}`,
    "Ferry talks stall",
    "The boats",
  );
  expect(found && tailsOf(found)).toEqual(["Ferry talks stall", "Ferry talks stall", "talks stall"]);
});
