// Words that every English text is full of, and that few other languages write alike.

export const COMMON_WORDS: ReadonlySet<string> = new Set(
  "the of and to that is was for with by from at have has had he she they it are were be not this which who said will would".split(
    " ",
  ),
);
