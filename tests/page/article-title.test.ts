// What the article is called, where the page prints one thing and claims another.
import { describe, expect, it } from "vitest";
import { titleOf } from "@/utils/page/article-title.ts";
import type { PageClaims } from "@/utils/page/page-claims.ts";

interface Claimed {
  og?: string;
  site?: string;
  document?: string;
}

function claims({ og, site, document = "" }: Claimed): PageClaims {
  const meta = new Map<string, string[]>();
  if (og) meta.set("og:title", [og]);
  if (site) meta.set("og:site_name", [site]);
  const address = new URL("https://news.example/story");
  return { things: [], article: null, meta, documentTitle: document, canonical: null, lang: null, address };
}

describe("title", () => {
  it.each<[string, Claimed, string | null, string]>([
    ["is the printed headline", { og: "Ferry talks stall again" }, "Ferry talks stall", "Ferry talks stall"],
    [
      "is a printed headline of many words, whatever the page claims",
      { og: "Dark harbour: what now?" },
      "Why the last ferry of the year left early",
      "Why the last ferry of the year left early",
    ],
    [
      "is the claim where a short heading is about something else",
      { og: "Ferry talks stall" },
      "Opinion",
      "Ferry talks stall",
    ],
    ["is the claim where nothing is printed", { og: "Ferry talks stall" }, null, "Ferry talks stall"],
    [
      "goes without the kicker before it",
      { og: "Ferry talks stall" },
      "Harbour: Ferry talks stall",
      "Ferry talks stall",
    ],
    [
      "keeps a first word that is no kicker",
      { og: "Ferry prices compared by harbour" },
      "2025 Ferry prices compared by harbour",
      "2025 Ferry prices compared by harbour",
    ],
    [
      "goes without the site's own name after it",
      { og: "Ferry talks stall – Harbour Post", site: "Harbour Post" },
      "Ferry talks stall – Harbour Post",
      "Ferry talks stall",
    ],
    [
      "keeps the site's name in a sentence",
      { og: "Strike at the Harbour Post", site: "Harbour Post" },
      "Strike at the Harbour Post",
      "Strike at the Harbour Post",
    ],
    [
      "has no marks for breaking lines",
      { og: "Fährverhandlungen" },
      "Fähr\u00ADver\u00ADhandlungen",
      "Fährverhandlungen",
    ],
  ])("%s", (_what, claimed, headline, title) => expect(titleOf(claims(claimed), headline)).toBe(title));
});
