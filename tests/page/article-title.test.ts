// What the article is called, where the page prints one thing and claims another.
import { describe, expect, it } from "vitest";
import { type PrintedHeadline, titleOf } from "@/utils/page/article-title.ts";
import type { PageClaims } from "@/utils/page/page-claims.ts";

interface Claimed {
  linked?: string;
  og?: string;
  site?: string;
  document?: string;
}

function claims({ linked, og, site, document = "" }: Claimed): PageClaims {
  const meta = new Map<string, string[]>();
  if (og) meta.set("og:title", [og]);
  if (site) meta.set("og:site_name", [site]);
  const article = linked ? { "@type": "NewsArticle", headline: linked } : null;
  const address = new URL("https://news.example/story");
  const things = article ? [article] : [];
  return { things, article, meta, documentTitle: document, canonical: null, lang: null, address };
}

/** A bar parts the headline's elements. */
function printed(headline: string | null): PrintedHeadline | null {
  if (headline === null) return null;
  const parts = headline.split("|");
  return { text: parts.join(""), tails: parts.slice(1).map((_, at) => parts.slice(at + 1).join("")) };
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
      "goes without a kicker in an element of its own",
      { og: "Ferry talks stall again" },
      "The harbour |Ferry talks stall again",
      "Ferry talks stall again",
    ],
    [
      "keeps what only the document's title leaves out",
      {
        linked: "Fog, debt and crews: Ferry talks stall again",
        og: "Fog, debt and crews: Ferry talks stall again",
        document: "Ferry talks stall again",
      },
      "Fog, debt and crews: Ferry talks stall again",
      "Fog, debt and crews: Ferry talks stall again",
    ],
    [
      "is what JSON-LD and og:title agree on",
      { linked: "Ferry talks stall, crews wait", og: "Ferry talks stall, crews wait" },
      "Talks on the ferry stall again while crews wait in the harbour",
      "Ferry talks stall, crews wait",
    ],
    [
      "is the printed headline where those two are cut short",
      { linked: "Ferry talks stall while crews", og: "Ferry talks stall while crews…" },
      "Ferry talks stall while crews wait",
      "Ferry talks stall while crews wait",
    ],
    [
      "is the printed headline where those two are like nothing that is seen, as on a single-page site",
      { linked: "Bakers win their case", og: "Bakers win their case", document: "The last ferry left early" },
      "Why the last ferry of the year left early",
      "Why the last ferry of the year left early",
    ],
    [
      "is the printed headline where those two differ",
      { linked: "Ferry talks stall, crews wait", og: "The ferry's crews wait" },
      "Talks on the ferry stall again",
      "Talks on the ferry stall again",
    ],
    [
      "keeps what follows a dash where the site's name follows later",
      {
        linked: "Ferry talks stall – “critical”",
        og: "Ferry talks stall – “critical”",
        document: "Ferry talks stall – “critical” | Harbour Post",
      },
      null,
      "Ferry talks stall – “critical”",
    ],
    [
      "goes without the site's name though it is claimed twice",
      {
        linked: "Ferry talks stall again - News Example",
        og: "Ferry talks stall again - News Example",
        site: "News",
        document: "Ferry talks",
      },
      null,
      "Ferry talks stall again",
    ],
    [
      "has no marks for breaking lines",
      { og: "Fährverhandlungen" },
      "Fähr\u00ADver\u00ADhandlungen",
      "Fährverhandlungen",
    ],
  ])("%s", (_what, claimed, headline, title) => expect(titleOf(claims(claimed), printed(headline))).toBe(title));
});
