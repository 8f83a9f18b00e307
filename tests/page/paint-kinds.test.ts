import { describe, expect, test } from "vitest";
import { frameOf, kindOf } from "@/utils/page/paint-kinds.ts";
import type { ReadArticle } from "@/utils/page/read-article.ts";

/** All text nodes below the element marked `data-text`, as an article that was read. */
function articleOf(html: string): ReadArticle {
  document.body.innerHTML = html;
  const pieces: { node: Text }[] = [];
  for (const element of document.querySelectorAll("[data-text]")) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode())
      if (walker.currentNode.nodeValue?.trim()) pieces.push({ node: walker.currentNode as Text });
  }
  return { pieces, shadows: [], document } as unknown as ReadArticle;
}

describe("what stands around all of the article", () => {
  test.each([
    ["by its tag, where that says it", `<main><article class="a"><p data-text>One</p></article></main>`, "article"],
    ["by its id", `<div id="story 1" class="a"><p data-text>One</p><p data-text>Two</p></div>`, "#story\\ 1"],
    ["by its rarest class", `<div class="row"></div><div class="row text"><p data-text>One</p></div>`, ".text"],
    ["further out, where the nearest has no name", `<div class="text"><div><p data-text>One</p></div></div>`, ".text"],
    ["around all blocks", `<main><div id="a"><p data-text>One</p></div><p data-text>Two</p></main>`, "main"],
    ["text of its own included", `<div class="text" data-text>One <br>two</div>`, ".text"],
    ["not the page itself", `<p data-text>One</p><p data-text>Two</p>`, null],
  ])("%s", (_name, html, selector) => {
    expect(frameOf(articleOf(html))?.selector ?? null).toBe(selector);
  });

  test("nothing, where the text stands in a shadow tree", () => {
    const article = articleOf(`<main><p data-text>One</p></main>`);
    expect(frameOf({ ...article, shadows: [{} as ShadowRoot] })).toBeNull();
  });
});

describe("the kind of element that holds a text", () => {
  test.each([
    ["a link in a paragraph", `<main><p><a data-text>One</a></p><p data-text>Two</p></main>`, "main p a"],
    ["a paragraph", `<main><p data-text>One</p><p data-text>Two</p></main>`, "main p"],
    ["text right below the frame", `<main data-text>One</main>`, "main"],
    ["a frame within a line", `<p><span id="all"><a data-text>One</a><b data-text>Two</b></span></p>`, "#all a"],
    ["no frame", `<p><a data-text>One</a></p><p data-text>Two</p>`, "p a"],
  ])("%s", (_name, html, kind) => {
    const article = articleOf(html);
    const { node } = article.pieces[0]!;
    expect(kindOf(node, frameOf(article))).toBe(kind);
    expect(node.parentElement!.matches(kind)).toBe(true);
  });
});
