// Words that are numbers, or parts of numbers: value → its words, parted by blanks.

/** Words below one hundred. */
export const SMALL_WORDS: Readonly<Record<number, string>> = {
  0: "zero nought naught nil",
  1: "one",
  2: "two",
  3: "three",
  4: "four",
  5: "five",
  6: "six",
  7: "seven",
  8: "eight",
  9: "nine",
  10: "ten",
  11: "eleven",
  12: "twelve",
  13: "thirteen",
  14: "fourteen",
  15: "fifteen",
  16: "sixteen",
  17: "seventeen",
  18: "eighteen",
  19: "nineteen",
  20: "twenty",
  30: "thirty",
  40: "forty fourty",
  50: "fifty",
  60: "sixty",
  70: "seventy",
  80: "eighty",
  90: "ninety",
};

/** Words that multiply what stands before them. */
export const SCALE_WORDS: Readonly<Record<number, string>> = {
  12: "dozen doz dozs",
  100: "hundred",
  1000: "thousand",
  100000: "lakh lac lakhs lkhs",
  1000000: "million",
  10000000: "crore crores",
  1000000000: "billion milliard",
  1000000000000: "trillion",
  1000000000000000: "quadrillion",
};

/** Scales in the plural: exact after a number ("three thousand millions"), vague without one ("millions"). */
export const PLURAL_SCALE_WORDS: Readonly<Record<number, string>> = {
  10: "tens",
  12: "dozens",
  20: "scores",
  100: "hundreds",
  1000: "thousands",
  1000000: "millions",
  1000000000: "billions",
  1000000000000: "trillions",
};

/** Scale signs that may stand apart from the digits as well as against them. */
export const SCALE_SHORT_FORMS: Readonly<Record<number, string>> = {
  1000000: "mn mln mio",
  1000000000: "bn bln",
  1000000000000: "tn trn",
  10000000: "cr",
};

/** Scale signs that count only right against the digits ("25k", "$13.6M"). "m" is told from the metre by its company. */
export const SCALE_LETTER_FORMS: Readonly<Record<number, string>> = {
  1000: "k K",
  1000000: "m M mm",
  1000000000: "b B",
  1000000000000: "t T",
};

/** The lower part of a fraction, singular and plural. */
export const DENOMINATOR_WORDS: Readonly<Record<number, string>> = {
  2: "half halves",
  3: "third thirds",
  4: "quarter quarters fourth fourths",
  5: "fifth fifths",
  6: "sixth sixths",
  7: "seventh sevenths",
  8: "eighth eighths",
  9: "ninth ninths",
  10: "tenth tenths",
  20: "twentieth twentieths",
  100: "hundredth hundredths",
  1000: "thousandth thousandths",
};

/** Ordinals up to the twentieth, and the round ones. */
export const ORDINAL_WORDS: Readonly<Record<number, string>> = {
  1: "first",
  2: "second",
  3: "third",
  4: "fourth",
  5: "fifth",
  6: "sixth",
  7: "seventh",
  8: "eighth",
  9: "ninth",
  10: "tenth",
  11: "eleventh",
  12: "twelfth",
  13: "thirteenth",
  14: "fourteenth",
  15: "fifteenth",
  16: "sixteenth",
  17: "seventeenth",
  18: "eighteenth",
  19: "nineteenth",
  20: "twentieth",
  30: "thirtieth",
  40: "fortieth",
  50: "fiftieth",
  60: "sixtieth",
  100: "hundredth",
  1000: "thousandth",
};

/** Verb forms of manifold change, with the factor they mean. */
export const FACTOR_WORDS: Readonly<Record<number, string>> = {
  2: "doubled doubling",
  3: "tripled tripling trebled",
  4: "quadrupled quadrupling",
  5: "quintupled",
  0.5: "halved halving",
};

/** Fractions that are one character: the sign, then what is divided and by what. */
export const FRACTION_PARTS: Readonly<Record<string, readonly [number, number]>> = {
  "½": [1, 2],
  "⅓": [1, 3],
  "⅔": [2, 3],
  "¼": [1, 4],
  "¾": [3, 4],
  "⅕": [1, 5],
  "⅖": [2, 5],
  "⅗": [3, 5],
  "⅘": [4, 5],
  "⅙": [1, 6],
  "⅚": [5, 6],
  "⅛": [1, 8],
  "⅜": [3, 8],
  "⅝": [5, 8],
  "⅞": [7, 8],
};

/** What makes an ordinal of digits. */
export const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(["st", "nd", "rd", "th"]);
