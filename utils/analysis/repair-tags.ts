// What the tagger gets wrong about names: a capital within a sentence of prose is a name's, whatever verb it looks like.
import type { Token } from "./tagged-text.ts";

/** Above this share of capitals among its words a paragraph is a headline, and capitals say nothing. */
const HEADLINE = 0.6;
const CAPITAL = /^\p{Lu}[\p{L}'’.-]*\p{Ll}/u;
const WORD = /^\p{L}/u;
const OPENS_SENTENCE = /^(?:[.!?:…]+|["“”'‘’«»()[\]—–-]+|''|``)$/;

/** Sets the part of speech right in place, for the tokens of one paragraph: from index `from` on. */
export function repairTags(tokens: Token[], from: number): void {
  const words = tokens.slice(from).filter((token) => WORD.test(token.word));
  const capitals = words.filter((token) => CAPITAL.test(token.word)).length;
  if (words.length > 3 && capitals > words.length * HEADLINE) return;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.pos === "VERB" && LEADING.has(token.lower) && tokens[at + 1]?.pos === "NOUN") token.pos = "ADJ";
    if (token.word === "WHO" || token.word === "IT") {
      token.pos = "PROPN";
      token.lower = token.word;
    }
    if (!CAPITAL.test(token.word) || token.lower === "i") continue;
    const before = tokens[at - 1];
    const afterMark = before !== undefined && MARK.test(before.word) && tokens[at - 2]?.word === ",";
    const opens = at === from || before === undefined || (OPENS_SENTENCE.test(before.word) && !afterMark);
    switch (token.pos) {
      case "VERB":
      case "AUX":
      case "INTJ":
      case "X":
        if (!opens || speaksNext(tokens, at) || namesGoOn(tokens, at)) token.pos = "PROPN";
        break;
      case "ADV":
      case "ADJ":
        // "Mr Early", "Jane Swift": after a name only; "late Friday" keeps its tag.
        if (!opens && before.pos === "PROPN" && before.end + 1 === token.start && !tokens[at + 1]?.pos.endsWith("NOUN"))
          token.pos = "PROPN";
        break;
      default:
        break;
    }
  }
}

/** "Downing Street": a capital, and a name at once behind it. */
function namesGoOn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && next.pos === "PROPN" && CAPITAL.test(next.word) && /ing$/.test(tokens[at]!.lower);
}

const MARK = /^(?:["”’»]|''|’’)$/;
/** "lead singer", "head coach" */
const LEADING = new Set(["lead", "head", "fellow"]);
const SPEAKS = new Set(
  "said says told tells wrote writes added adds noted notes tweeted explained argued asked continued".split(" "),
);

/** "Garland said": the first word of a sentence before a verb of saying. */
function speaksNext(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || !SPEAKS.has(next.lower)) return false;
  if (next.pos === "ADJ") next.pos = "VERB";
  return true;
}
