// What the site calls itself, and how it is taken off a title's end.
import { lettersOf } from "./letters.ts";
import { isThing, referred, textOf } from "./linked-data.ts";
import { firstMeta, type PageClaims, withoutSite } from "./page-claims.ts";
import { foldOf } from "./word-likeness.ts";

/** The names that the page claims for its site and its publisher. */
export function namesOfSite(claims: PageClaims): string[] {
  const publisher = referred(claims.article?.publisher, claims.things);
  const published = isThing(publisher) ? textOf(publisher.name) : null;
  return [firstMeta(claims, "og:site_name"), published].filter((name) => name !== null);
}

/** Takes the site's own name off the end, where the site says what it is called. */
export function withoutOwnName(claims: PageClaims, title: string): string {
  const name = firstMeta(claims, "og:site_name");
  if (!name || !title.endsWith(name)) return title;
  const bare = title.slice(0, -name.length).replace(/\s+[|\-–—·»:•]\s*$/, "");
  return bare && bare.length < title.length - name.length ? bare : title;
}

/** Takes off what follows the last dash or bar, unless the page shows that it belongs to the title. */
export function withoutTail(claims: PageClaims, title: string): string {
  const bare = withoutSite(title);
  if (isNameOfSite(claims, title.slice(bare.length)) || foldOf(title) === foldOf(claims.documentTitle)) return bare;
  const told = [textOf(claims.article?.headline), firstMeta(claims, "og:title")];
  return told.every((other) => other && foldOf(other) === foldOf(title)) ? title : bare;
}

/** True where the words are in a name of the site, or one of those is in them. */
function isNameOfSite(claims: PageClaims, words: string): boolean {
  const host = claims.address.hostname.replace(/^www\./, "").replace(/\.[a-z]+$/, "");
  const own = lettersOf(words);
  return [...namesOfSite(claims), host].some((written) => {
    const name = lettersOf(written);
    return own !== "" && name !== "" && (own.includes(name) || name.includes(own));
  });
}
