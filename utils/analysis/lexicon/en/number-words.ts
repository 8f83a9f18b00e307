// Words that are numbers, or parts of numbers.

/** The first word's value, by how much each word is more than the one before, and the words. */
export type CountedWords = readonly (readonly [first: number, step: number, words: string])[];

/** Words below one hundred. */
export const SMALL_WORDS: CountedWords = [
  [0, 1, "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"],
  [17, 1, "seventeen eighteen nineteen twenty"],
  [30, 10, "thirty forty fifty sixty seventy eighty ninety"],
  [0, 0, "nought naught nil"],
  [40, 0, "fourty"],
];

/** Words that multiply what stands before them. */
export const SCALE_WORDS: CountedWords = [
  [12, 0, "dozen doz dozs"],
  [100, 900, "hundred thousand"],
  [1e5, 0, "lakh lac lakhs lkhs"],
  [1e6, 0, "million"],
  [1e7, 0, "crore crores"],
  [1e9, 0, "billion milliard"],
  [1e12, 0, "trillion"],
  [1e15, 0, "quadrillion"],
];

/** Scales in the plural: exact after a number ("three thousand millions"), vague without one ("millions"). */
export const PLURAL_SCALE_WORDS: CountedWords = [
  [10, 2, "tens dozens"],
  [20, 80, "scores hundreds"],
  [1e3, 0, "thousands"],
  [1e6, 0, "millions"],
  [1e9, 0, "billions"],
  [1e12, 0, "trillions"],
];

/** Scale signs that may stand apart from the digits as well as against them. */
export const SCALE_SHORT_FORMS: CountedWords = [
  [1e6, 0, "mn mln mio"],
  [1e9, 0, "bn bln"],
  [1e12, 0, "tn trn"],
  [1e7, 0, "cr"],
];

/** Scale signs that count only right against the digits ("25k", "$13.6M"). "m" is told from the metre by its company. */
export const SCALE_LETTER_FORMS: CountedWords = [
  [1e3, 0, "k K"],
  [1e6, 0, "m M mm"],
  [1e9, 0, "b B"],
  [1e12, 0, "t T"],
];

/** Ordinals up to the twentieth, and the round ones. From the third on they are the lower parts of fractions too. */
export const ORDINAL_WORDS: CountedWords = [
  [1, 1, "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"],
  [15, 1, "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"],
  [30, 10, "thirtieth fortieth fiftieth sixtieth"],
  [100, 900, "hundredth thousandth"],
];

/** Lower parts of fractions that are no ordinals. */
export const PART_WORDS: CountedWords = [
  [2, 0, "half halves"],
  [4, 0, "quarter quarters"],
];

/** Verb forms of manifold change, with the factor they mean. */
export const FACTOR_WORDS: CountedWords = [
  [2, 1, "doubled tripled quadrupled quintupled"],
  [2, 1, "doubling tripling quadrupling"],
  [3, 0, "trebled"],
  [0.5, 0, "halved halving"],
];

/** Fractions that are one character. */
export const FRACTION_CHARACTERS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞";

/** What makes an ordinal of digits. */
export const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(["st", "nd", "rd", "th"]);
