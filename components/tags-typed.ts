// Tags as the reader types them.

/** The Arabic one too. */
const COMMAS = /[,،]/;

/** "camps, to ask" → ["camps", "to ask"]. */
export function tagsTyped(text: string): string[] {
  return text
    .split(COMMAS)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== "");
}
