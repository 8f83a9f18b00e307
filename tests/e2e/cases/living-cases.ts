// Pages that change while they are read, or keep their article where a plain page wouldn't.
import { filler, type PageCase, saying, story, storyPage } from "./page-case.ts";

const PAUSE = "const pause = (time) => new Promise((done) => setTimeout(done, time));";
const RIVER = story(
  "The river that rose overnight",
  saying("Maria Lopez", "We have never seen it this high") + filler(8),
);
const SCHOOL = story(
  "A school without water for weeks",
  saying("Peter Novak", "Nobody has explained to us what happens next") + filler(9),
  "2026-03-04",
);
const HARBOUR = story(
  "The harbour stays closed",
  saying("Olga Petrova", "There is money for a bridge but none for us") + filler(9),
);

const asJson = (markup: string) => JSON.stringify(markup).replaceAll("</", "<\\/");

/** What a site says of its first article, and forgets to change. */
const STALE = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"The river that rose overnight",
  "datePublished":"2020-01-01T08:00:00Z","author":{"@type":"Person","name":"Old Author"}}</script>
  <meta property="og:title" content="The river that rose overnight"><link rel="canonical" href="/town/2026/03/02/the-river-that-rose">`;

export const LIVING_CASES: readonly PageCase[] = [
  {
    name: "a single-page site that swaps its article late and leaves its JSON-LD stale",
    path: "/town/2026/03/02/the-river-that-rose",
    html: storyPage({ title: "The river that rose overnight", head: STALE, body: `<main>${RIVER}</main>` }),
    firefox: true,
    steps: [
      { says: ["The river that rose overnight"], painted: ["We have never seen it this high"] },
      {
        does: `(async () => { ${PAUSE}
          history.pushState(null, "", "/town/2026/03/04/a-school-without-water");
          await pause(1800);
          document.querySelector("main").innerHTML = ${JSON.stringify(SCHOOL)}; })()`,
        says: ["A school without water for weeks", "Nobody has explained", "March 4, 2026"],
        saysNot: ["2020", "The river that rose"],
        painted: ["Nobody has explained to us what happens next"],
        notPainted: ["We have never seen it this high"],
      },
    ],
  },
  {
    name: "hydration that replaces every node with one of the same words",
    path: "/town/2026/03/02/a-page-that-hydrates",
    html: storyPage({ title: "The river that rose overnight", body: `<main>${RIVER}</main>` }),
    firefox: true,
    steps: [
      { painted: ["We have never seen it this high"] },
      {
        does: `(async () => { const old = document.querySelector("main"); old.replaceWith(old.cloneNode(true)); })()`,
        painted: ["We have never seen it this high"],
        still: true,
      },
      {
        // paragraph by paragraph, and split into nodes elsewhere
        does: `(async () => { for (const p of document.querySelectorAll("main p")) { const copy = p.cloneNode(true);
          copy.firstChild?.splitText?.(9); p.replaceWith(copy); } })()`,
        painted: ["never seen it this high"],
        still: true,
      },
    ],
  },
  {
    name: "an article that comes after the page, when it was asked for already",
    path: "/town/2026/03/02/an-empty-shell",
    html: storyPage({ title: "The river that rose overnight", body: "<main id=root></main>" }),
    firefox: true,
    steps: [
      { says: ["doesn’t look like an article"] },
      {
        does: `(async () => { document.querySelector("main").innerHTML = ${JSON.stringify(RIVER)}; })()`,
        says: ["The river that rose overnight"],
        painted: ["We have never seen it this high"],
      },
    ],
  },
  {
    name: "more paragraphs that load as the reader comes near",
    path: "/town/2026/03/02/lazy-paragraphs",
    html: storyPage({ title: "The river that rose overnight", body: `<main>${RIVER}</main>` }),
    steps: [
      { painted: ["We have never seen it this high"] },
      {
        does: `(async () => { document.querySelector("article").insertAdjacentHTML("beforeend",
          ${JSON.stringify(saying("John Whitfield", "The plan was drawn up without asking anybody") + filler(2))}); })()`,
        says: ["The plan was drawn up"],
        painted: ["We have never seen it this high", "The plan was drawn up without asking anybody"],
      },
    ],
  },
  {
    name: "endless loading: the story that the reader has come to, though the address stays",
    path: "/town/2026/03/02/endless-stories",
    html: storyPage({ title: "The river that rose overnight", head: STALE, body: `<main>${RIVER}</main>` }),
    firefox: true,
    steps: [
      { says: ["The river that rose"], painted: ["We have never seen it this high"] },
      {
        does: `(async () => { document.querySelector("main").insertAdjacentHTML("beforeend", ${asJson(SCHOOL + HARBOUR)}); })()`,
        says: ["The river that rose"],
        saysNot: ["Nobody has explained"],
        painted: ["We have never seen it this high"],
        after: 1_500,
      },
      {
        does: `(async () => { document.querySelectorAll("h1")[1].scrollIntoView({ behavior: "instant" }); })()`,
        says: ["A school without water for weeks", "Nobody has explained", "March 4, 2026"],
        saysNot: ["The river that rose", "There is money"],
        painted: ["Nobody has explained to us what happens next"],
        notPainted: ["We have never seen it this high"],
      },
      {
        does: `(async () => { scrollTo({ top: 0, behavior: "instant" }); })()`,
        says: ["The river that rose"],
        painted: ["We have never seen it this high"],
      },
    ],
  },
  {
    name: "endless loading in plain boxes, with an address of its own for each story",
    path: "/town/2026/03/02/endless-boxes",
    html: storyPage({
      title: "The river that rose overnight",
      body: `<div id=all>${RIVER.replaceAll("article>", "section>")}</div>`,
    }),
    steps: [
      { says: ["The river that rose"], painted: ["We have never seen it this high"] },
      {
        does: `(async () => { ${PAUSE}
          document.querySelector("#all").insertAdjacentHTML("beforeend", ${asJson(SCHOOL.replaceAll("article>", "section>"))});
          document.querySelectorAll("h1")[1].scrollIntoView({ behavior: "instant" });
          history.replaceState(null, "", "/town/2026/03/04/a-school-without-water");
          document.title = "A school without water for weeks"; })()`,
        says: ["A school without water for weeks"],
        saysNot: ["The river that rose"],
        painted: ["Nobody has explained to us what happens next"],
        notPainted: ["We have never seen it this high"],
      },
    ],
  },
  {
    name: "a live blog that puts its newest post on top",
    path: "/town/2026/03/02/flood-live-updates",
    html: storyPage({
      title: "Flood live: water reaches the old town",
      head: `<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Flood live: water reaches the old town"}</script>`,
      body: `<main><h1>Flood live: water reaches the old town</h1><div id=posts>${[
        "Maria Lopez",
        "Peter Novak",
        "Olga Petrova",
      ]
        .map(
          (name, at) =>
            `<article class=post><h2>Update ${at + 1}</h2>${saying(name, `Post ${at + 1} says that the water rises`)}</article>`,
        )
        .join("")}</div></main>`,
    }),
    firefox: true,
    steps: [
      { painted: ["Post 1 says that the water rises", "Post 3 says that the water rises"] },
      {
        does: `(async () => { document.querySelector("#posts").insertAdjacentHTML("afterbegin",
          ${JSON.stringify(`<article class=post><h2>Update 0</h2>${saying("Chen Wei", "The newest post says that it falls")}</article>`)}); })()`,
        says: ["The newest post says that it falls", "Post 3 says"],
        painted: ["The newest post says that it falls", "Post 1 says that the water rises"],
      },
    ],
  },
  ...[
    ["a class", `<div class="more" hidden>`, `document.querySelector(".more").hidden = false`, ""],
    [
      "a check box",
      `<input type=checkbox id=c><div class="more">`,
      `document.querySelector("#c").click()`,
      "<style>.more { display: none } #c:checked + .more { display: block }</style>",
    ],
    [
      "details",
      `<details><summary>Read more</summary><div class="more">`,
      `document.querySelector("details").open = true`,
      "",
    ],
  ].map(
    ([by, opens, click, head]): PageCase => ({
      name: `“read more” that opens by ${by}`,
      path: `/town/2026/03/02/read-more-by-${by!.replaceAll(" ", "-")}`,
      html: storyPage({
        title: "The river that rose overnight",
        head: head!,
        body: `<main>${RIVER.replace("</article>", `${opens}${saying("John Whitfield", "The plan was drawn up without asking anybody")}${filler(2)}</div></article>`)}</main>`,
      }),
      firefox: by === "a check box",
      steps: [
        { painted: ["We have never seen it this high"], saysNot: ["The plan was drawn up"] },
        {
          does: `(async () => { ${click}; })()`,
          says: ["The plan was drawn up"],
          painted: ["The plan was drawn up without asking anybody"],
        },
      ],
    }),
  ),
  {
    name: "the beginning of an article whose rest is for subscribers",
    path: "/town/2026/03/02/a-locked-story",
    html: storyPage({
      title: "The river that rose overnight",
      head: `<script type="application/ld+json">{"@type":"NewsArticle","headline":"The river that rose overnight","isAccessibleForFree":false,"wordCount":1400}</script>`,
      body: `<main>${RIVER}<div class="paywall"><h2>Keep reading</h2><p>Subscribe now to continue reading this article.</p></div></main>`,
    }),
    firefox: true,
    steps: [{ says: ["This is only a part of the article"], painted: ["We have never seen it this high"] }],
  },
  {
    name: "a stub that says so in words alone",
    path: "/town/2026/03/02/a-quiet-stub",
    html: storyPage({
      title: "The river that rose overnight",
      body: `<main>${RIVER}<div><p>Already a subscriber? Log in</p></div></main>`,
    }),
    steps: [{ says: ["This is only a part of the article"] }],
  },
  {
    name: "an article for subscribers that is there in full, with an invitation beside it",
    path: "/town/2026/03/02/a-story-in-full",
    html: storyPage({
      title: "The river that rose overnight",
      head: `<script type="application/ld+json">{"@type":"NewsArticle","headline":"The river that rose overnight","isAccessibleForFree":false,"wordCount":200}</script>`,
      body: `<header><a href="/s">Subscribe now</a></header><main>${RIVER}</main>`,
    }),
    steps: [{ painted: ["We have never seen it this high"], saysNot: ["only a part"] }],
  },
  {
    name: "text in open shadow trees, with slots",
    path: "/town/2026/03/02/a-story-in-shadows",
    html: storyPage({
      title: "The river that rose overnight",
      body: `<news-story><p slot=lead>“We have never seen it this high,” said Maria Lopez, the mayor, on Monday evening in the hall.</p>${filler(3)}</news-story>
        <script>customElements.define("news-story", class extends HTMLElement { constructor() { super();
          this.attachShadow({ mode: "open" }).innerHTML = "<article><h1>The river that rose overnight</h1><p class=byline>By Ann Writer</p><slot name=lead></slot>"
            + ${asJson(saying("Peter Novak", "Nobody has explained to us what happens next") + filler(5))} + "<slot></slot></article>"; } });</script>`,
    }),
    firefox: true,
    steps: [
      {
        says: ["The river that rose overnight"],
        painted: ["We have never seen it this high", "Nobody has explained to us what happens next"],
      },
      {
        does: `(async () => { const { shadowRoot } = document.querySelector("news-story");
          for (const p of shadowRoot.querySelectorAll("p")) p.replaceWith(p.cloneNode(true)); })()`,
        painted: ["We have never seen it this high", "Nobody has explained to us what happens next"],
        still: true,
      },
    ],
  },
  {
    name: "an article in a frame of the page's own origin",
    path: "/town/2026/03/02/a-story-in-a-frame",
    html: storyPage({
      title: "The river that rose overnight",
      body: `<header><a href="/">The Daily Example</a></header><iframe style="width: 900px; height: 700px" src="/inner"></iframe>`,
    }),
    others: {
      "/inner": `<!doctype html><html lang=en><meta charset=utf-8><title>The river that rose overnight</title><body>${RIVER}</body></html>`,
    },
    firefox: true,
    steps: [
      {
        does: `(async () => { ${PAUSE} while (!frames[0].document.querySelector("article")) await pause(50); })()`,
        says: ["The river that rose overnight"],
        painted: ["We have never seen it this high"],
      },
    ],
  },
  {
    name: "an AMP page",
    path: "/amp/town/2026/03/02/the-river-that-rose",
    html: storyPage({
      root: 'amp lang="en"',
      title: "The river that rose overnight",
      head: `<link rel="canonical" href="/town/2026/03/02/the-river-that-rose"><style amp-custom>amp-img { display: block }</style>
        <script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","headline":"The river that rose overnight"}</script>`,
      body: `${RIVER.replace("</h1>", `</h1><amp-img src="x.jpg" width=600 height=400 layout=responsive></amp-img><amp-ad width=300 height=250></amp-ad>`)}
        <amp-analytics></amp-analytics>`,
    }),
    steps: [{ says: ["The river that rose overnight"], painted: ["We have never seen it this high"] }],
  },
  {
    name: "a print view: bare paragraphs, no navigation",
    path: "/print/town/2026/03/02/the-river-that-rose",
    html: storyPage({
      title: "The river that rose overnight - print",
      body: `<h2>The Daily Example</h2><h1>The river that rose overnight</h1><font size=2>By Ann Writer<br>March 2, 2026</font><br><br>
        “We have never seen it this high,” said Maria Lopez, the mayor, on Monday evening in the town hall.<br><br>
        ${Array.from({ length: 8 }, (_, at) => `In street number ${at} the water stood as high as the window sills, and nobody could cross it without a boat, the fire brigade reported.`).join("<br><br>")}`,
    }),
    steps: [{ says: ["The river that rose overnight"], painted: ["We have never seen it this high"] }],
  },
  {
    name: "a file on the reader's own disk",
    path: "/a-story-saved-to-disk.html",
    asFile: true,
    html: storyPage({ title: "The river that rose overnight", body: `<main>${RIVER}</main>` }),
    firefox: true,
    steps: [{ says: ["The river that rose overnight"], painted: ["We have never seen it this high"] }],
  },
  {
    name: "markup made to hinder reading: a box for every word, decoys, copying forbidden",
    path: "/town/2026/03/02/a-hostile-markup",
    html: storyPage({
      title: "The river that rose overnight",
      head: "<style>body { user-select: none } .d { display: none }</style>",
      body: `<main oncopy="return false">${RIVER.replace(
        /<p>(“.*?)<\/p>/s,
        (_, words: string) =>
          `<p>${words
            .split(" ")
            .map((word) => `<span class=x>${word}</span><span class=d>decoy</span>`)
            .join(" ")}</p>`,
      )}</main>`,
    }),
    steps: [
      {
        says: ["We have never seen it this high"],
        saysNot: ["decoy"],
        painted: ["never", "high"],
        notPainted: ["decoy"],
      },
    ],
  },
];
