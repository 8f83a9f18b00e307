// Words as a reader types them when they look for something: no case, no marks over letters, plain signs.

/** What a keyboard has only one of, or what nobody types. */
const PLAIN: Record<string, string> = {
  ı: "i",
  ς: "σ",
  "‘": "'",
  "’": "'",
  ʼ: "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "«": '"',
  "»": '"',
  "‐": "-",
  "‑": "-",
  "–": "-",
  "—": "-",
  "\u{AD}": "",
  "\u{200B}": "",
  ـ: "",
};
const NOT_PLAIN = /[ıς‘’ʼ“”„«»‐‑–—\u{AD}\u{200B}ـ]/gu;
/** Most text is of these alone, and quickly done. */
const NEEDS_CARE = /[^\x20-\x7e]/;

/**
 * "Şırnak" and "sirnak" are the same word, "don’t" and "don't", and so are letters that are written together and apart.
 * White space is a plain space. Folding the parts of a text gives the same as folding all of it.
 */
export function fold(text: string): string {
  if (!NEEDS_CARE.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/\p{M}+/gu, "")
    .replace(NOT_PLAIN, (sign) => PLAIN[sign] ?? sign)
    .replace(/\s/g, " ");
}
