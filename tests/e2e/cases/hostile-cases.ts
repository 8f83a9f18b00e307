// Pages that fight back, by mistake or on purpose. All are read like others, and stay as they are.
import { filler, type PageCase, saying, story, storyPage } from "./page-case.ts";

const TITLE = "The river that rose overnight";
const QUOTE = "We have never seen it this high";
const RIVER = story(TITLE, saying("Maria Lopez", QUOTE) + filler(8));
const page = (body: string, head = "") => storyPage({ title: TITLE, head, body });
const READ = { says: [TITLE], painted: [QUOTE] };
const PAUSE = "const pause = (time) => new Promise((done) => setTimeout(done, time));";

/** All that code looks up on documents, forms and their like. */
const CLOBBERED = `<script>
  const names = new Set();
  for (const { prototype } of [Document, HTMLFormElement, HTMLElement, Element, Node, EventTarget])
    for (const name of Object.getOwnPropertyNames(prototype)) names.add(name);
  // what the test itself looks at, and what the browser's own drivers do
  for (const name of ["documentElement", "querySelector", "querySelectorAll", "nodeType", "constructor"]) names.delete(name);
  for (const name of names) {
    const image = document.createElement("img");
    image.setAttribute("name", name);
    document.querySelector("#names").append(image);
    const input = document.createElement("input");
    input.setAttribute("name", name);
    document.forms[0].append(input);
  }
</script>`;

/** Own prototypes of the page's world, turned against whoever uses them. */
const PATCHED = `<script>
  const trap = () => { throw new Error("trapped"); };
  for (const kind of [Element, Node, Document, CharacterData, Text, StaticRange, Highlight, HighlightRegistry, MutationObserver, ResizeObserver, TreeWalker, Range]) {
    for (const name of Object.getOwnPropertyNames(kind.prototype)) {
      if (["constructor", "outerHTML", "innerHTML", "shadowRoot", "localName", "nodeType", "data", "isConnected", "querySelectorAll", "documentElement", "querySelector", "replaceWith", "cloneNode", "innerText", "size", "keys", "values", "entries", "get", "has", "forEach"].includes(name)) continue;
      const { configurable, get } = Object.getOwnPropertyDescriptor(kind.prototype, name);
      if (configurable) Object.defineProperty(kind.prototype, name, get ? { get: trap, configurable: true } : { value: trap, configurable: true });
    }
  }
  window.requestIdleCallback = window.getComputedStyle = trap;
  Set.prototype.add = Map.prototype.set = String.prototype.trim = trap;
</script>`;

export const HOSTILE_CASES: readonly PageCase[] = [
  {
    name: "forms and images whose names shadow everything that a document or an element has",
    path: "/town/2026/03/02/clobbered-names",
    html: page(`<form><div id=article>${RIVER}</div></form><div id=names style="display: none"></div>${CLOBBERED}`),
    firefox: true,
    steps: [READ],
  },
  {
    name: "prototypes that the page has turned into traps",
    path: "/town/2026/03/02/patched-prototypes",
    html: page(`${RIVER}${PATCHED}`),
    firefox: true,
    steps: [READ],
  },
  {
    name: "100,000 elements within one another",
    path: "/town/2026/03/02/a-deep-page",
    // a tree of that depth is hidden: the browsers themselves fall over one that they must lay out
    html: page(`<div id=deep style="display: none"></div>${RIVER}<script>
      let top = document.createElement("b");
      for (let depth = 1; depth < 100000; depth++) { const above = document.createElement("b"); above.append(top); top = above; }
      document.querySelector("#deep").append(top);
    </script>`),
    steps: [{ ...READ, tooDeep: true }],
  },
  {
    name: "2,000 elements within one another, all laid out",
    path: "/town/2026/03/02/a-deep-layout",
    html: page(`${RIVER}<script>
      let top = document.createElement("div");
      top.append("deep down");
      for (let depth = 1; depth < 2000; depth++) { const above = document.createElement("div"); above.append(top); top = above; }
      document.body.append(top);
    </script>`),
    firefox: true,
    steps: [READ],
  },
  {
    name: "a million nodes",
    path: "/town/2026/03/02/a-million-nodes",
    html: page(`${RIVER}<div id=many></div><script>
      const many = document.createDocumentFragment();
      for (let at = 0; at < 1000000; at++) many.append(document.createElement("i"));
      document.querySelector("#many").append(many);
    </script>`),
    steps: [{ ...READ, says: [TITLE, "the page is made of more than 150,000 parts"] }],
  },
  {
    name: "10 MB of text",
    path: "/town/2026/03/02/ten-megabytes",
    html: page(`${RIVER.replace("</article>", "<div id=long></div></article>")}<script>
      const long = document.createDocumentFragment();
      for (let at = 0; at < 20000; at++) {
        const p = document.createElement("p");
        p.append("Paragraph " + at + " of the report says that the water rose by the hour. ".repeat(7));
        long.append(p);
      }
      document.querySelector("#long").append(long);
    </script>`),
    steps: [{ ...READ, says: [TITLE, "longer than 500,000 characters"] }],
  },
  {
    name: "a page that takes our highlights away, empties them, and throws our rules out",
    path: "/town/2026/03/02/cleared-highlights",
    html: page(RIVER),
    firefox: true,
    steps: [
      READ,
      { does: "(async () => { CSS.highlights.clear(); })()", painted: [QUOTE], still: true },
      {
        does: `(async () => { for (const [, ranges] of CSS.highlights) ranges.clear(); document.adoptedStyleSheets = []; })()`,
        painted: [QUOTE],
        holds: ["document.adoptedStyleSheets.length > 0"],
        still: true,
      },
    ],
  },
  {
    name: "forged clicks, events and messages",
    path: "/town/2026/03/02/forged-events",
    html: page(RIVER),
    firefox: true,
    steps: [
      READ,
      {
        does: `(async () => { ${PAUSE}
          const p = [...document.querySelectorAll("p")].find(({ textContent }) => textContent.includes("${QUOTE}"));
          const { x, y, height } = p.getBoundingClientRect();
          for (const type of ["mousedown", "mouseup", "click"]) p.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: x + 60, clientY: y + height / 2 }));
          p.click();
          for (const target of [window, document]) for (const name of ["wxt:locationchange", "wxt:content-script-started", "visibilitychange", "prerenderingchange", "popstate", "hashchange"])
            target.dispatchEvent(new CustomEvent(name, { detail: { contentScriptName: "article", messageId: "1", newUrl: new URL("https://elsewhere.example/"), oldUrl: new URL(location.href) } }));
          for (const message of [{ type: "ready" }, { type: "hit", ids: ["x"] }, { type: "leave" }, { type: "read", anyway: true }, { type: "wxt:content-script-started", contentScriptName: "article" }]) {
            postMessage(message, "*");
            globalThis.chrome?.runtime?.sendMessage?.(message);
          }
          new BroadcastChannel("sourcemark").postMessage({ type: "ready" });
          await pause(1200); })()`,
        painted: [QUOTE],
        still: true,
        chosen: false,
      },
    ],
  },
  {
    name: "zero-width signs, combining marks and letters outside the first plane among the words",
    path: "/town/2026/03/02/odd-letters",
    html: page(
      RIVER.replace(QUOTE, "We ha\u200Bve ne\u00ADver seen it the cafe\u0301 \u{1D4D0}\u{1F30A} this hi\u200Dgh"),
    ),
    firefox: true,
    steps: [
      {
        says: [TITLE],
        painted: ["We ha\u200Bve ne\u00ADver seen it the cafe\u0301 \u{1D4D0}\u{1F30A} this hi\u200Dgh"],
      },
    ],
  },
  {
    name: "right-to-left text, with overrides and isolates among the words",
    path: "/akhbar/2026/03/02/fayadan-fi-almadina",
    html: storyPage({
      root: 'lang="ar" dir="rtl"',
      title: "فيضان في المدينة القديمة",
      body: `<main><article><h1>فيضان في المدينة القديمة</h1><p>بقلم مريم</p><time datetime="2026-03-02">2026-03-02</time>
        <p>قالت رئيسة البلدية مريم حداد يوم الاثنين: «لم نر \u2067النهر\u2069 بهذا \u202DABC\u202C الارتفاع من قبل»، مضيفة أن المدينة تحتاج إلى المساعدة.</p>
        ${Array.from({ length: 18 }, (_, at) => `<p>وبقي نحو ${1200 + at} منزل بلا كهرباء بعد الفيضان الذي ضرب المدينة في ساعة مبكرة من صباح الأحد وفق ما ذكرته السلطات المحلية في بيان لها أمس.</p>`).join("")}</article></main>`,
    }),
    firefox: true,
    steps: [
      { says: ["فيضان في المدينة القديمة"], painted: ["لم نر \u2067النهر\u2069 بهذا \u202DABC\u202C الارتفاع من قبل"] },
    ],
  },
];
