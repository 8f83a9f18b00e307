// Ids that come out the same however often a page is read.
import { v5 as uuidV5 } from "uuid";

/** Name space of all of Sourcemark's ids: a random UUID, fixed for ever. */
const NAME_SPACE = "6f1c8a52-9d3e-4c07-8b61-2f5a7e0d94c3";

/** Id of the article at `url`, as an IRI. */
export function articleId(url: string): string {
  return `urn:uuid:${uuidV5(url, NAME_SPACE)}`;
}

/**
 * Gives out ids for the annotations of one article, in text order. The id is made of the article, the kind and the
 * words; the second time the same words come up they get an id of their own.
 */
export function annotationIds(article: string): (type: string, exact: string) => string {
  const seen = new Map<string, number>();
  return (type, exact) => {
    const key = `${type}\n${exact}`;
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return `urn:uuid:${uuidV5(`${article}\n${key}\n${nth}`, NAME_SPACE)}`;
  };
}

/** Tells one text from another: SHA-256 of its UTF-8 form, in hexadecimal. */
export async function hashText(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
