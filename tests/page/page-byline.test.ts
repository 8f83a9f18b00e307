// Who wrote it, out of what a page claims and what it prints.
import { describe, expect, it } from "vitest";
import { readByline } from "@/utils/page/page-byline.ts";
import { readClaims, select } from "@/utils/page/page-claims.ts";

interface Case {
  /** What stands in the head, JSON-LD's author among it. */
  linked?: unknown;
  head?: string;
  body?: string;
  early?: string[];
  foot?: string[];
  address?: string;
}

/** The article's last element is the one with the id `last`, where there is one. */
function bylineOf({
  linked,
  head = "",
  body = "",
  early = [],
  foot = [],
  address = "https://harbour.example/a",
}: Case) {
  const script = linked ? `<script type="application/ld+json">${JSON.stringify(linked)}</script>` : "";
  const page = new DOMParser().parseFromString(`<head>${script}${head}</head><body>${body}</body>`, "text/html");
  document.head.replaceChildren(...page.head.childNodes);
  document.body.replaceChildren(...page.body.childNodes);
  const [last = null] = select(document, "#last");
  const work = readByline(readClaims(document, address), { scope: document, lines: [], early, foot, last });
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

const article = (author: unknown, rest: object = {}) => ({
  "@type": "NewsArticle",
  headline: "Ferry",
  author,
  ...rest,
});
const person = (name: string) => ({ "@type": "Person", name });
const paper = { "@type": "Organization", name: "Harbour Post" };

const cases: [what: string, page: Case, byline: string | null][] = [
  ["whom JSON-LD names", { linked: article(person("Lena Berg")) }, "Lena Berg"],
  [
    "names in lists within the list",
    { linked: article([person("Lena Berg"), [person("Omar Lind")]]) },
    "Lena Berg, Omar Lind",
  ],
  [
    "a person told elsewhere in the JSON-LD",
    { linked: { "@graph": [article({ "@id": "#lena" }), { ...person("Lena Berg"), "@id": "#lena" }] } },
    "Lena Berg",
  ],
  [
    "an agency beside a person, and not the paper itself",
    { linked: article([person("Lena Berg"), { "@type": "Organization", name: "dpa" }, paper], { publisher: paper }) },
    "Lena Berg, dpa",
  ],
  [
    "the paper's desk beside a person",
    { linked: article([person("Lena Berg"), person("Harbour Post North")], { publisher: paper }) },
    "Lena Berg, Harbour Post North",
  ],
  ["the paper where nobody else is named", { linked: article(paper, { publisher: paper }) }, "Harbour Post"],
  [
    "whom the page says it is by where it names no article",
    { linked: { "@type": "WebPage", author: person("Lena Berg") } },
    "Lena Berg",
  ],
  [
    "all whom the page prints in one box, where it claims only one of them",
    {
      linked: article(person("Lena Berg")),
      body: `<div><a rel="author">Omar Lind</a><a rel="author">Lena Berg</a></div>`,
    },
    "Omar Lind, Lena Berg",
  ],
  [
    "no writers of other articles listed above",
    {
      linked: article(person("Lena Berg")),
      body: `<a rel="author">Lena Berg</a><p>${"Other news. ".repeat(40)}</p><a rel="author">Omar Lind</a><p id="last">End.</p>`,
    },
    "Lena Berg",
  ],
  [
    "no office or link beside the name",
    {
      linked: article(person("Lena Berg")),
      body: `<div><a rel="author">Lena Berg</a><a rel="author">Senior Reporter</a><a rel="author">View More Articles</a></div>`,
    },
    "Lena Berg",
  ],
  ["not the web's own files", { head: `<meta name="author" content="humans.txt">` }, null],
  [
    "the printed name before those in comments",
    {
      body: `<b class="author">lena</b><p id="last">End.</p>${["a", "b", "c", "d"].map((name) => `<b class="author">${name}${name}</b>`).join("")}`,
    },
    "lena",
  ],
  [
    "nobody out of the comments",
    { body: `<p id="last">End.</p><ol class="comment-list"><li><b class="author">Omar Lind</b></li></ol>` },
    null,
  ],
  [
    "the name that a box about the writer begins with",
    {
      body: `<p id="last">End.</p><div class="blog-author"><b>Lena Berg</b> <p>Lena builds boats and has written about them for twenty years.</p></div>`,
    },
    "Lena Berg",
  ],
  [
    "a name of which one letter has an element of its own",
    { body: `<b class="author">Lena Ber<i>g</i></b>` },
    "Lena Berg",
  ],
  ["no picture's credit", { body: `<b class="byline">Foto: Omar Lind</b>` }, null],
  ["not what is only called alike", { body: `<li class="authorities">Harbour Board Members</li>` }, null],
  ["a line under the standfirst", { early: ["By Lena Berg, in the harbour"] }, "Lena Berg, in the harbour"],
  [
    "the owner of a site of that name",
    { address: "https://lenaberg.example/ferry", foot: ["© 2019–2025 Lena Berg. All rights reserved."] },
    "Lena Berg",
  ],
  ["not the owner of another site", { foot: ["© 2025 Lena Berg. All rights reserved."] }, null],
];

describe("the byline is", () => {
  it.each(cases)("%s", (_what, page, byline) => expect(bylineOf(page)).toBe(byline));
});

it("takes no longer for a page in one box called author", () => {
  const begun = performance.now();
  const words = `<i>a</i> ${"b ".repeat(50)}`.repeat(4_000);
  bylineOf({ body: `<div class="author">${words}</div>` });
  expect(performance.now() - begun).toBeLessThan(4_000);
});
