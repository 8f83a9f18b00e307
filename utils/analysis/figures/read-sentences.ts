// Text → sentences of tokens, one sentence at a time, so that a long text takes no more memory than a short one.
import { readDigits } from "./read-digits.ts";
import type { Token, Tokens } from "./token.ts";

/** Longer "sentences" (tables, hostile text) are cut here: no reading of one number looks further. */
const LONGEST_SENTENCE = 600;
/** Letters of the longest word that is looked up; the rest of a longer one is passed over. */
const LONGEST_WORD = 40;
/** Code units looked back over for what ends a sentence. */
const END_REACH = 12;

/** White space; then the place where digits begin, a word (letters with apostrophes inside, or with points: "U.S."), or a sign. */
const TOKEN =
  /([\s\u200b]*)(?:(?=\d|(?<=^|[\s$£€(~+-])\.\d)|(\p{L}(?:\.\p{L}(?!\p{L}))+\.?|\p{L}+(?:['’]\p{L}+)*)|(.))/uy;
/** "Gen.", "Corp.", "Sept." end no sentence. "Oslo." does, but to read on past it harms no number. */
const SENTENCE_END = /(?<!\.)(?:[!?]|(?<!(?<!\p{L})\p{Lu}\p{L}{0,3})\.)["'”’)\]]*$/u;
const LOWER_CASE = /^\s*\p{Ll}/u;

/** Hands each sentence's tokens to `visit`, in text order. The array is used again for the next sentence. */
export function readSentences(text: string, visit: (tokens: Tokens) => void): void {
  const tokens = Object.assign([] as Token[], { text });
  const flush = () => {
    if (tokens.length > 0) visit(tokens);
    tokens.length = 0;
  };
  let end = 0;
  for (;;) {
    TOKEN.lastIndex = end;
    const [all, blank, word, sign] = TOKEN.exec(text) ?? [];
    if (all === undefined || blank === undefined) break;
    const spaced = blank !== "" || end === 0;
    const ends = () => SENTENCE_END.test(text.slice(Math.max(0, end - END_REACH), end)) && !LOWER_CASE.test(all);
    if (/\n.*\n/.test(blank) || tokens.length >= LONGEST_SENTENCE || (blank !== "" && ends())) flush();
    const start = end + blank.length;
    const digits = (word ?? sign) ? null : readDigits(text, start);
    end = digits?.end ?? end + all.length;
    const shown = text.slice(start, Math.min(end, start + LONGEST_WORD));
    const lower = shown.toLowerCase().replace("’", "'");
    tokens.push({
      start,
      end,
      kind: digits ? "digits" : word ? "word" : "sign",
      word: shown,
      lower,
      spaced,
      capital: word !== undefined && shown[0] !== lower[0],
      value: digits?.value ?? Number.NaN,
      plain: digits?.plain === true,
    });
  }
  flush();
}
