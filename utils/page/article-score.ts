// Is this page an article? One score out of named signs; each weight stands with its reason.
import type { Block } from "./cut-blocks.ts";
import { typesOf } from "./linked-data.ts";
import { firstMeta, type PageClaims } from "./page-claims.ts";
import type { SpottedArticle } from "./spot-article.ts";
import { isProse } from "./weigh-elements.ts";

export interface ArticleScore {
  /** Sum of the signs that hold. */
  score: number;
  /** The signs that hold, with what each counted for. */
  signs: Record<string, number>;
  isArticle: boolean;
}

/** From this score on the page is read unasked. */
const ENOUGH_SIGNS = 5;

const WEIGHTS = {
  /** The page says so itself, in the vocabulary made for it. */
  articleType: 3,
  /** Shops, forums and lists say so too. */
  otherType: -3,
  ogArticle: 1,
  published: 1.5,
  author: 1,
  /** "/2024/05/…" and "three-held-after-fire" are how stories are addressed. */
  datedPath: 1,
  wordyPath: 1.5,
  /** The part of a site where stories stand. */
  storyPath: 1,
  /** A site's root and its sections' fronts. */
  shortPath: -3,
  /** Shop, forum, help and tag pages. */
  otherPath: -3,
  longText: 2,
  someText: 1,
  littleText: -3,
  fullParagraphs: 1,
  /** Most of the page's words stand in links: a front page or a list. */
  linky: -2,
  /** Many article elements without saying it is one article: a list of teasers. */
  manyArticles: -2,
} as const;

const ARTICLE = /(?:article|posting|report)$/i;
const OTHER =
  /^(?:product|productgroup|offer|aggregateoffer|collectionpage|itemlist|searchresultspage|discussionforumposting|qapage|softwareapplication|videogame|service|event|course|jobposting|faqpage|profilepage)$/i;
const STORY_PATH = /\/(?:blogs?|news|articles?|story|stories|posts?|p|b|opinion|features?)\//i;
/** Parts of a path where shops, forums, help and lists stand. */
const OTHER_PARTS = new Set(
  `product products shop store collection collections category categories tag tags topic topics thread threads discussion
  discussions talk question questions answer answers coupon coupons jobs careers course courses forum forums community
  board boards doc docs documentation search itm dp ip pdp cart help support service services solution solutions pricing
  about contact login viewtopic showthread`.split(/\s+/),
);

export function scorePage(
  claims: PageClaims,
  spotted: SpottedArticle,
  blocks: readonly Block[],
  hasAuthor: boolean,
  hasDate: boolean,
): ArticleScore {
  const signs: Record<string, number> = {};
  const sign = (name: keyof typeof WEIGHTS, holds: boolean) => {
    if (holds) signs[name] = WEIGHTS[name];
  };
  const types = claims.things.flatMap(typesOf);
  const prose = spotted.body.filter(isProse);
  const words = prose.reduce((sum, { text }) => sum + text.length, 0);
  const all = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const linked = blocks.reduce((sum, block) => sum + block.linked, 0);
  const path = claims.address.pathname.replace(/\/(?:index\.\w+)?$/, "");
  const parts = path.split("/").filter(Boolean);
  const typed = types.some((type) => ARTICLE.test(type) && !OTHER.test(type));
  sign("articleType", typed);
  sign(
    "otherType",
    types.some((type) => OTHER.test(type)),
  );
  sign("ogArticle", /^article/i.test(firstMeta(claims, "og:type") ?? ""));
  sign("published", hasDate);
  sign("author", hasAuthor);
  sign("datedPath", /\/(?:19|20)\d\d[/-]?\d\d?(?:[/-]|\d\d)/.test(path));
  sign("wordyPath", (parts.at(-1)?.split(/[-_]/).length ?? 0) >= 4);
  sign("storyPath", STORY_PATH.test(`${path}/`));
  sign(
    "shortPath",
    parts.length === 0 ||
      (parts.length <= 2 && path.length < 24 && !/\d{3}/.test(path) && (parts.at(-1)?.split(/[-_]/).length ?? 0) < 3),
  );
  sign(
    "otherPath",
    parts.some((part) => OTHER_PARTS.has(part.split(".", 1)[0]!.toLowerCase())) ||
      /^(?:forums?|community|docs?|shop|store|discuss|boards?|support|help)\./.test(claims.address.hostname),
  );
  sign("longText", words >= 2_000);
  sign("someText", words >= 700 && words < 2_000);
  sign("littleText", words < 250);
  sign("fullParagraphs", prose.filter(({ text }) => text.length >= 140).length >= 3);
  sign("linky", linked > all * 0.6);
  sign("manyArticles", !typed && spotted.articles >= 5);
  const score = Object.values(signs).reduce((sum, weight) => sum + weight, 0);
  return { score, signs, isArticle: score >= ENOUGH_SIGNS };
}
