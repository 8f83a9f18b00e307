// Letters and numbers of a text. To set up the classes of all the world's letters takes a browser milliseconds; texts in
// Latin letters with printers' marks, which most are, do without.

/** Latin with its accents, and general punctuation: no letters or numbers there but those of `LATIN`. */
const ONLY_LATIN = /^[\0-\u017f\u2000-\u206f]*$/;
const LATIN = "A-Za-zªµºÀ-ÖØ-öø-ſ";

const LATIN_WORDS = new RegExp(`[${LATIN}0-9²³¹¼-¾]+`, "g");
const LATIN_LETTERS = new RegExp(`[${LATIN}]`, "g");
const LATIN_BY_LINE = new RegExp(String.raw`^\S+((?:\s+[${LATIN}][${LATIN}.'’-]+){2,4})(?:,[^.]{0,40})?$`);

/** The stretches of letters and numbers, in order. */
export function wordsIn(text: string): string[] {
  return (ONLY_LATIN.test(text) ? text.match(LATIN_WORDS) : text.match(/[\p{L}\p{N}]+/gu)) ?? [];
}

/** Letters and figures alone, in lower case: "The Harbour-Post" → "theharbourpost". */
export function lettersOf(text: string): string {
  return wordsIn(text.toLowerCase()).join("");
}

/** How many letters stand in the text. */
export function countLetters(text: string): number {
  return (ONLY_LATIN.test(text) ? text.match(LATIN_LETTERS) : text.match(/\p{L}/gu))?.length ?? 0;
}

/** True for a word and two to four names in capitals, with up to 40 characters after a comma: "By Ann Example, Paris". */
export function isWordAndNames(text: string): boolean {
  if (!ONLY_LATIN.test(text)) return /^\S+(?:\s+\p{Lu}[\p{L}.'’-]+){2,4}(?:,[^.]{0,40})?$/u.test(text);
  const names = LATIN_BY_LINE.exec(text)?.[1]?.trim().split(/\s+/) ?? [];
  return names.length > 0 && names.every(([first]) => first!.toLowerCase() !== first);
}
