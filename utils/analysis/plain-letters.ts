// The letters of other alphabets' spellings as the tagger knows them: its tokens break at every letter beyond é and ü.

/** Latin letters that are no plain letter with a mark. */
const OTHER_LETTERS: Readonly<Record<string, string>> = {
  đ: "d",
  Đ: "D",
  ð: "d",
  Ð: "D",
  ħ: "h",
  Ħ: "H",
  ı: "i",
  ł: "l",
  Ł: "L",
  ŋ: "n",
  Ŋ: "N",
  ø: "o",
  Ø: "O",
  œ: "o",
  Œ: "O",
  æ: "a",
  Æ: "A",
  ß: "s",
  þ: "t",
  Þ: "T",
  ŧ: "t",
  Ŧ: "T",
  ə: "a",
  Ə: "A",
  ʻ: "'",
  ʼ: "'",
  "‐": "-",
  "‑": "-",
};

const BEYOND = /[\u00c0-\u024f\u1e00-\u1eff\u0259\u018f\u02bb\u02bc\u2010\u2011]/g;

/** The same text with every Latin letter plain ("Šimůnek" → "Simunek"). As long as `text`, in UTF-16 code units. */
export function plainLetters(text: string): string {
  return text.replace(BEYOND, (letter) => OTHER_LETTERS[letter] ?? letter.normalize("NFD").charAt(0));
}
