// White space as rendered, and the way back to the nodes: for any text, cut anyhow into nodes.
import fc from "fast-check";
import { expect, it } from "vitest";
import { cutBlocks } from "@/utils/page/cut-blocks.ts";
import { atOnce } from "@/utils/page/in-slices.ts";
import { surveyPage } from "@/utils/page/page-survey.ts";
import { offsetAt, pointAt } from "@/utils/page/range-of.ts";
import type { ReadArticle } from "@/utils/page/read-article.ts";
import { writeText } from "@/utils/page/write-text.ts";

function write(html: string, limit?: number) {
  document.body.innerHTML = html;
  const blocks = atOnce(cutBlocks(atOnce(surveyPage(document.body))));
  return atOnce(writeText(blocks, limit));
}

const cases: [what: string, html: string, text: string][] = [
  ["runs of white space are one space", "<p>One \n\t two</p>", "One two"],
  ["white space at a block's edges is dropped", "<p>\n  One </p>\n<p> two\n</p>", "One\n\ntwo"],
  ["a no-break space stays", "<p>5,000&nbsp;people </p>", "5,000\u00a0people"],
  ["inline elements don't part words", "<p>un<b>believ</b>able <i>indeed</i></p>", "unbelievable indeed"],
  ["white space between inline elements counts once", "<p>one <b> two</b></p>", "one two"],
  ["one line break stays a line break", "<p>one<br> two</p>", "one\ntwo"],
  ["two line breaks part paragraphs", "<div>one<br><br>two</div>", "one\n\ntwo"],
  ["text beside a block is a block of its own", "<div>one<p>two</p>three</div>", "one\n\ntwo\n\nthree"],
  ["zero-width and combining characters stay", "<p>a\u200bb e\u0301</p>", "a\u200bb e\u0301"],
  ["scripts, styles and hidden text are not read", "<p>one<script>two</script><span hidden>three</span></p>", "one"],
];

it.each(cases)("%s", (_, html, text) => {
  expect(write(html).text).toBe(text);
});

it("stops at the limit", () => {
  expect(write("<p>one</p><p>two</p><p>three</p>", 7)).toMatchObject({ text: "one\n\ntw", cut: true });
  expect(write("<p>one</p>", 7)).toMatchObject({ text: "one", cut: false });
});

const word = fc.stringMatching(/^[a-zé“”.\u00a0\u200b]{0,6}$/);
const space = fc.constantFrom(" ", "\n", "  ", "\t \n", "");
const inline = fc.tuple(fc.constantFrom("", "b", "i", "a"), fc.array(fc.tuple(word, space), { maxLength: 4 }));
const page = fc.array(fc.array(inline, { maxLength: 4 }), { minLength: 1, maxLength: 4 });

it("each piece holds the characters of its node, in order, and leads there and back", () => {
  fc.assert(
    fc.property(page, (paragraphs) => {
      const html = paragraphs.map((runs) => {
        const inner = runs.map(([tag, words]) => {
          const text = words.flat().join("");
          return tag ? `<${tag}>${text}</${tag}>` : text;
        });
        return `<p>${inner.join("")}</p>`;
      });
      const { text, pieces } = write(html.join("\n"));
      const article = { text, pieces } as unknown as ReadArticle;
      let last = 0;
      for (const piece of pieces) {
        expect(piece.start).toBeGreaterThanOrEqual(last);
        expect(piece.node.data.slice(piece.offset, piece.offset + piece.end - piece.start)).toBe(
          text.slice(piece.start, piece.end),
        );
        const point = pointAt(article, piece.start);
        expect(point).not.toBeNull();
        expect(offsetAt(article, point!)).toBe(piece.start);
        last = piece.end;
      }
      expect(text).not.toMatch(/ {2}|^[ \n]|[ \n]$|\n{3}/);
    }),
  );
});
