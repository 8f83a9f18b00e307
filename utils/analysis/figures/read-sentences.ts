// Text → sentences of tokens, one sentence at a time, so that a long text takes no more memory than a short one.
import { readDigits } from "./read-digits.ts";
import type { Token, Tokens } from "./token.ts";

/** Longer "sentences" (tables, hostile text) are cut here: no reading of one number looks further. */
const LONGEST_SENTENCE = 600;
/** "Gen.", "Corp.", "Sept." end no sentence. "Oslo." does, but to read on past it harms no number. */
const LONGEST_SHORT_FORM = 4;
/** Letters of the longest word that is looked up; the rest of a longer one is passed over. */
const LONGEST_WORD = 40;

const LETTER = /\p{L}/u;
const DIGIT_MARK = /[.,]/;

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return code >= 0xaa && LETTER.test(String.fromCharCode(code));
}

const isDigit = (code: number) => code >= 48 && code <= 57;
const isApostrophe = (code: number) => code === 0x27 || code === 0x2019;
const isBlank = (code: number) =>
  code === 0x20 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f;

/** Hands each sentence's tokens to `visit`, in text order. The array is used again for the next sentence. */
export function readSentences(text: string, visit: (tokens: Tokens) => void): void {
  const tokens = Object.assign([] as Token[], { text });
  let at = 0;
  let spaced = true;
  let breaks = 0;
  const flush = () => {
    if (tokens.length > 0) visit(tokens);
    tokens.length = 0;
  };
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) {
      if (code === 10) breaks++;
      spaced = true;
      at++;
      continue;
    }
    if (breaks > 1 || tokens.length >= LONGEST_SENTENCE) flush();
    else if (spaced && tokens.length > 0 && endsSentence(tokens, code)) flush();
    breaks = 0;
    const token = readToken(text, at, code, spaced);
    tokens.push(token);
    at = token.end;
    spaced = false;
  }
  flush();
}

function readToken(text: string, at: number, code: number, spaced: boolean): Token {
  const next = text.charCodeAt(at + 1);
  if (isDigit(code) || (code === 0x2e && isDigit(next) && (spaced || "$£€(-~+".includes(text[at - 1] ?? "(")))) {
    const digits = readDigits(text, at);
    const word = text.slice(at, Math.min(digits.end, at + LONGEST_WORD));
    return {
      start: at,
      end: digits.end,
      kind: "digits",
      word,
      lower: word,
      spaced,
      capital: false,
      value: digits.value,
      plain: digits.plain,
    };
  }
  if (isLetter(code)) {
    const end = wordEnd(text, at);
    const word = text.slice(at, Math.min(end, at + LONGEST_WORD));
    const lower = word.toLowerCase().replace("’", "'");
    return {
      start: at,
      end,
      kind: "word",
      word,
      lower,
      spaced,
      capital: word[0] !== lower[0],
      value: Number.NaN,
      plain: false,
    };
  }
  const word = text.charAt(at);
  return {
    start: at,
    end: at + 1,
    kind: "sign",
    word,
    lower: word,
    spaced,
    capital: false,
    value: Number.NaN,
    plain: false,
  };
}

/** Letters with apostrophes inside; or letters each followed by a point ("U.S.", "a.m."). */
function wordEnd(text: string, at: number): number {
  let end = at + 1;
  if (text.charCodeAt(end) === 0x2e && isLetter(text.charCodeAt(end + 1)) && !isLetter(text.charCodeAt(end + 2))) {
    let dotted = end + 2;
    while (
      text.charCodeAt(dotted) === 0x2e &&
      isLetter(text.charCodeAt(dotted + 1)) &&
      !isLetter(text.charCodeAt(dotted + 2))
    )
      dotted += 2;
    return text.charCodeAt(dotted) === 0x2e ? dotted + 1 : dotted;
  }
  for (;;) {
    const code = text.charCodeAt(end);
    if (isLetter(code)) end++;
    else if (isApostrophe(code) && isLetter(text.charCodeAt(end + 1))) end += 2;
    else return end;
  }
}

/** True where the tokens so far are a whole sentence and the next, at `code` after a blank, begins another. */
function endsSentence(tokens: Tokens, code: number): boolean {
  let last = tokens.length - 1;
  while (last > 0 && tokens[last]!.kind === "sign" && "\"'”’)]".includes(tokens[last]!.word)) last--;
  const mark = tokens[last]!;
  if (mark.kind !== "sign" || !".!?".includes(mark.word)) return false;
  const lowerCase = isLetter(code) && String.fromCharCode(code) === String.fromCharCode(code).toLowerCase();
  if (lowerCase) return false;
  const before = tokens[last - 1];
  if (mark.word !== "." || before === undefined || mark.spaced) return true;
  if (before.kind === "word") return !(before.capital && before.word.length <= LONGEST_SHORT_FORM);
  return !DIGIT_MARK.test(before.word) || before.kind === "digits";
}
