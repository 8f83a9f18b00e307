// The judge on small pages: what it takes for the article's text, and that time grows no faster than the page.
import { beforeEach, describe, expect, it } from "vitest";
import { atOnce } from "@/utils/page/in-slices.ts";
import { judgePage } from "@/utils/page/judge-page.ts";
import { surveyPage } from "@/utils/page/page-survey.ts";

type Made = Node | string;

function made(tag: string, className: string, ...inner: Made[]): HTMLElement {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...inner);
  return element;
}

const prose = (name: string) =>
  `${name}: the ferry left early on Monday, in rain, and nobody on the quay, not even the crew, had been told the reason. `;
const paragraphs = (name: string, times = 6) => Array.from({ length: times }, () => made("p", "", prose(name)));
const link = (name: string) => {
  const element = made("a", "", name);
  element.setAttribute("href", "/elsewhere");
  return element;
};
const links = (...names: string[]) => made("ul", "", ...names.map((name) => made("li", "", link(name))));

function judged(...page: Made[]): string {
  document.body.replaceChildren(...page);
  const picked = atOnce(judgePage(atOnce(surveyPage(document.body)), ""));
  return [...picked].map(({ data }) => data).join(" ");
}

const NAMES = Array.from({ length: 6 }, (_, at) => `line ${at}`);

describe("the judge", () => {
  beforeEach(() => document.body.replaceChildren());

  it.each<[string, () => Made[], string[], string[]]>([
    [
      "takes the paragraphs, not what stands beside them",
      () => [
        made("div", "top", links("Home", "Sport")),
        made("div", "story", ...paragraphs("story")),
        made("div", "sidebar", ...paragraphs("aside", 2)),
      ],
      ["story"],
      ["aside", "Sport"],
    ],
    [
      "makes paragraphs of text parted by line breaks",
      () => [
        made("div", "", ...NAMES.flatMap((name) => [prose(name), made("br", ""), made("br", "")])),
        links("Home", "Sport"),
      ],
      ["line 0", "line 5"],
      ["Sport"],
    ],
    [
      "takes out a box of links in the middle",
      () => {
        const box = made("div", "", made("p", "", link("Last bus")), made("p", "", link("Nine schools")));
        return [made("div", "story", ...paragraphs("one"), box, ...paragraphs("two"))];
      },
      ["one", "two"],
      ["Last bus"],
    ],
    [
      "keeps a table of data",
      () => {
        const row = (cell: string) => made("tr", "", made("th", "", "Boats"), made("td", "", cell));
        return [made("div", "story", ...paragraphs("story"), made("table", "", row("forty"), row("fifty")))];
      },
      ["story", "forty"],
      [],
    ],
    [
      "looks again, more leniently, where an unlikely name holds all there is",
      () => [made("div", "comment", ...paragraphs("story"))],
      ["story"],
      [],
    ],
    ["takes nothing from an empty page", () => [], [], ["story"]],
  ])("%s", (_what, page, within, without) => {
    const text = judged(...page());
    for (const words of within) expect(text).toContain(words);
    for (const words of without) expect(text).not.toContain(words);
  });

  it("leaves the page as it is", () => {
    document.body.replaceChildren(made("div", "story", ...paragraphs("story"), links("Home")));
    const before = document.documentElement.outerHTML;
    atOnce(judgePage(atOnce(surveyPage(document.body)), ""));
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it("is not held up by a page that nests deep", () => {
    let inner = made("div", "", ...paragraphs("story"));
    for (let depth = 0; depth < 120; depth++) inner = made("div", "", inner, prose(`${depth}`));
    document.body.replaceChildren(inner);
    const survey = atOnce(surveyPage(document.body));
    const begun = performance.now();
    expect(atOnce(judgePage(survey, "")).size).toBeGreaterThan(0);
    expect(performance.now() - begun).toBeLessThan(3_000);
  });
});
