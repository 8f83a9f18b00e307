import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wholeText } from "@/utils/formats/chunks.ts";
import { exportSource } from "@/utils/formats/export-source.ts";
import { escapeMarkdown, withoutHtml } from "@/utils/formats/markdown/escape-markdown.ts";
import { writeMarkdown } from "@/utils/formats/markdown/write.ts";
import { aFigure, anArticle, aQuote, aSource } from "../../fixtures/annotations.ts";
import { anyReadings, anyText } from "../../fixtures/any-annotations.ts";
import { OTHER_FILE_WORDS } from "../../fixtures/other-file-words.ts";

describe("words of others", () => {
  test.each([
    ["a plain sentence", "Ten people, he said (twice).", "Ten people, he said (twice)."],
    ["emphasis", "*so* _so_ ~~no~~", "\\*so\\* \\_so\\_ \\~\\~no\\~\\~"],
    ["links and pictures", "![x](javascript:alert(1))", "!\\[x\\](javascript:alert(1))"],
    ["links of Obsidian's", "[[Note]] ==mark== #tag %%no%%", "\\[\\[Note\\]\\] \\=\\=mark\\=\\= \\#tag \\%\\%no\\%\\%"],
    ["HTML", "<img src=x onerror=alert(1)>&lt;", "\\<img src\\=x onerror\\=alert(1)\\>\\&lt;"],
    ["code", "`x` \\", "\\`x\\` \\\\"],
    [
      "addresses",
      "https://evil.example www.evil.example a@b.example",
      "https\\://evil.example www\\.evil.example a\\@b.example",
    ],
    ["a list", "- one", "\\- one"],
    ["a numbered list", "1. one 2) two", "1\\. one 2) two"],
    ["a heading", "# so", "\\# so"],
    ["several lines", "a\n\n> b\n# c", "a \\> b \\# c"],
    ["a table and mathematics", "a|b $x$", "a\\|b \\$x\\$"],
  ])("%s stay words", (_, words, escaped) => expect(escapeMarkdown(words)).toBe(escaped));

  test("hold no sign that means something and is not escaped, whatever they are", () => {
    fc.assert(
      fc.property(anyText, (words) => {
        const escaped = escapeMarkdown(words);
        const bare = escaped.replace(/\\[!-/:-@[-`{-~]/g, "x");
        expect(bare).not.toMatch(/[\\`*_[\]<>&~|$^=#{}%@\n]|^\s*[-+]|^\s*\d+[.)]|https?:|www\./i);
        expect(escaped.replace(/\\([!-/:-@[-`{-~])/g, "$1")).toBe(
          words.replace(/\s+/g, " ").replaceAll("\u0000", "\uFFFD"),
        );
      }),
      { numRuns: 2_000 },
    );
  });
});

test("the reader's Markdown stays as it is, but for HTML", () => {
  expect(withoutHtml("*so* <script>x</script> <https://a.example> 1 < 2")).toBe(
    "*so* &lt;script>x&lt;/script> <https://a.example> 1 < 2",
  );
});

describe("an article in Markdown", () => {
  const annotations = [
    aSource("s1"),
    { ...aFigure("f1"), tags: ["so wet"] },
    {
      ...aQuote("q1", "Rain,", 1, "s1"),
      note: "**Really?**",
      verdict: { judgement: "false" as const, evidence: "https://records.example/" },
    },
    { ...aQuote("q2", "said", 8), state: "rejected" as const },
  ];
  const article = { ...anArticle(), title: "Rain [1]", byline: "Bo", published: "2026-01-01" };

  test("has each quote with who says it, a link to its words, and the reader's note below", async () => {
    const source = exportSource([{ article, text: "“Rain,” said Ann. Ten people came.", annotations }]);
    expect(await wholeText(writeMarkdown(source))).toBe(`# [Rain \\[1\\]](<https://news.example/article>)

Bo · news.example · 2026-01-01

> “Rain,”
>
> — Ann · [Quote](<https://news.example/article#:~:text=Rain%2C>)

**False**: [Evidence](<https://records.example/>)

**Really?**

> Ten
>
> — Nobody vouches for it · [Figure](<https://news.example/article#:~:text=Ten>)

#so-wet
`);
  });

  test("says all of its own words in the reader's language", async () => {
    const source = exportSource([{ article, text: "“Rain,” said Ann. Ten people came.", annotations }]);
    const markdown = await wholeText(writeMarkdown(source, OTHER_FILE_WORDS));
    expect(markdown).toContain("— Ann · [اقتباس](");
    expect(markdown).toContain("**خطأ**: [الدليل](<https://records.example/>)");
    expect(markdown).toContain("— لا أحد · [رقم \\<1\\>](");
  });

  test("links to pages of the web only, whatever the addresses", async () => {
    await fc.assert(
      fc.asyncProperty(anyReadings, async (readings) => {
        const markdown = await wholeText(
          writeMarkdown(
            exportSource(
              readings.map((each) => ({ ...each, annotations: each.annotations.map((a) => ({ ...a, note: null })) })),
            ),
          ),
        );
        for (const [, address] of markdown.matchAll(/\]\(([^)]*)/g))
          expect(address).toMatch(/^<https?:\/\/|^javascript:alert\(1$/);
        expect(markdown.replace(/\\./g, "")).not.toContain("](javascript:");
      }),
    );
  });
});
