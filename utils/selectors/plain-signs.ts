// What typographic signs fold to. A table without logic: code unit → plain sign; what is missing stands for itself.

const FOLDS: readonly [signs: string, plain: string][] = [
  ["“”„‟«»〝〞″", '"'],
  ["‘’‚‛‹›ʼ´`′", "'"],
  ["‐‑‒–—―−﹘﹣", "-"],
  ["…", "..."],
  ["\t\n\v\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A", " "],
  ["\u2028\u2029\u202F\u205F\u3000", " "],
  // soft hyphen, zero-width signs, direction marks, word joiner, byte-order mark
  ["\u00AD\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064\uFEFF", ""],
];

export const PLAIN_SIGNS: ReadonlyMap<number, string> = new Map(
  FOLDS.flatMap(([signs, plain]) => [...signs].map((sign) => [sign.charCodeAt(0), plain] as const)),
);
