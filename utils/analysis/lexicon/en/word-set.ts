// How the word lists are written: strings of words parted by blanks.

/** The words of all `lists`. */
export function wordSet(...lists: string[]): ReadonlySet<string> {
  return new Set(lists.join(" ").split(" "));
}
