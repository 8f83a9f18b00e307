// Names for exported files that every system takes.

/** Longest name without its ending, in characters (a word that is longer, as of a script without spaces, is cut): leaves room in the 255 bytes that file systems allow. */
const LONGEST = 60;

/** A file name made of the title: letters and digits of any script, hyphens between; "article" where nothing is left. */
export function fileName(title: string, ending: string): string {
  const words =
    title
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let name = "";
  for (const word of words) {
    const longer = name === "" ? [...word].slice(0, LONGEST).join("") : `${name}-${word}`;
    if (name !== "" && longer.length > LONGEST) break;
    name = longer;
  }
  return `${name || "article"}.${ending}`;
}
