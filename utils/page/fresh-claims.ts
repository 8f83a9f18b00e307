// What a page claims of itself may be about another article: a single-page site forgets to change it, and of several
// stories in one page it tells the first.
import { articleAmong, textOf } from "./linked-data.ts";
import type { PageClaims } from "./page-claims.ts";
import { likeness } from "./word-likeness.ts";

/** The same for all of a site's articles. */
const OF_THE_SITE: ReadonlySet<string> = new Set(["og:type", "og:site_name", "og:locale", "content-language"]);

/** From here on two titles are about the same story. */
const SAME_STORY = 0.6;

/** The claims without what was claimed word for word at another address before. */
export function freshClaims(claims: PageClaims, before: PageClaims): PageClaims {
  const known = new Set(before.things.map((thing) => JSON.stringify(thing)));
  const things = claims.things.filter((thing) => !known.has(JSON.stringify(thing)));
  const meta = new Map(
    [...claims.meta].filter(([name, values]) => {
      return OF_THE_SITE.has(name) || before.meta.get(name)?.join("\n") !== values.join("\n");
    }),
  );
  return {
    ...claims,
    things,
    article: articleAmong(things),
    meta,
    documentTitle: claims.documentTitle === before.documentTitle ? "" : claims.documentTitle,
    canonical: claims.canonical === before.canonical ? null : claims.canonical,
  };
}

/** The claims as far as they are about the story with this heading; `link`: the story's own address, null where it has none. */
export function claimsOfStory(claims: PageClaims, heading: string, link: string | null): PageClaims {
  const isOwn = (title: string | null) => title !== null && likeness(title, heading) >= SAME_STORY;
  const own = claims.things.filter(({ headline }) => isOwn(textOf(headline)));
  return {
    ...claims,
    things: own,
    article: articleAmong(own),
    meta: new Map([...claims.meta].filter(([name]) => OF_THE_SITE.has(name))),
    documentTitle: heading,
    canonical: isOwn(claims.documentTitle) ? null : link,
    address: isOwn(claims.documentTitle) || link !== null ? claims.address : textAddress(claims.address, heading),
  };
}

/** The page at this heading: two stories at one address stay two. https://wicg.github.io/scroll-to-text-fragment/ */
function textAddress(address: URL, heading: string): URL {
  const own = new URL(address);
  own.hash = `:~:text=${encodeURIComponent(heading).replaceAll("-", "%2D")}`;
  return own;
}
