// What the tagger gets wrong about names: a capital within a sentence of prose is a name's, whatever verb it looks like.
import { verbFirstNames } from "./lexicon/en/first-names.ts";
import type { Token } from "./tagged-text.ts";

/** Above this share of capitals among its words a paragraph is a headline, and capitals say nothing. */
const HEADLINE = 0.6;
const CAPITAL = /^\p{Lu}[\p{L}'’.-]*\p{Ll}/u;
const WORD = /^\p{L}/u;
const OWNERS = /^(?:his|her|their|its|my|our)$/;
const OPENS_SENTENCE = /^(?:[.!?:…]+|["“”'‘’«»()[\]—–-]+|''|``)$/;

/** Sets the part of speech right in place, for the tokens of one paragraph: from index `from` on. */
export function repairTags(tokens: Token[], from: number): void {
  const words = tokens.slice(from).filter((token) => WORD.test(token.word));
  const capitals = words.filter((token) => CAPITAL.test(token.word)).length;
  if (words.length > 3 && capitals > words.length * HEADLINE) return;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]!;
    // "people familiar with her thinking say"
    if (
      token.pos === "VERB" &&
      /ing$/.test(token.lower) &&
      OWNERS.test(tokens[at - 1]?.lower ?? "") &&
      !/^(?:NOUN|PROPN|ADJ|DET|PRON)$/.test(tokens[at + 1]?.pos ?? "")
    )
      token.pos = "NOUN";
    if (token.pos === "VERB" && LEADING.has(token.lower) && tokens[at + 1]?.pos === "NOUN") token.pos = "ADJ";
    if (
      token.pos === "NOUN" &&
      /[^e]ed$/.test(token.lower) &&
      token.lower.length > 5 &&
      !ED_NOUNS.test(token.lower) &&
      follows(tokens[at - 1])
    )
      token.pos = "VERB";
    if (endsGivenName(tokens, at)) token.pos = "PROPN";
    if (/^(?:ADP|ADV|PART)$/.test(token.pos) && isSecondHalf(tokens, at)) token.pos = "NOUN";
    if (token.pos === "ADV" && PLACES.has(token.lower) && tokens[at - 1]?.pos === "DET") token.pos = "NOUN";
    if (token.lower === "further" && tokens[at + 1]?.pos === "VERB") token.pos = "ADV";
    if (token.word === "WHO" || token.word === "IT") {
      token.pos = "PROPN";
      token.lower = token.word;
    }
    if (!CAPITAL.test(token.word) || token.lower === "i") continue;
    const before = tokens[at - 1];
    const afterMark = before !== undefined && MARK.test(before.word) && endsOpen(tokens, at - 1);
    const opens = at === from || before === undefined || (OPENS_SENTENCE.test(before.word) && !afterMark);
    switch (token.pos) {
      case "VERB":
      case "AUX":
      case "INTJ":
      case "X":
        if (!opens || speaksNext(tokens, at) || namesGoOn(tokens, at) || isFirstName(tokens, at)) token.pos = "PROPN";
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

/** "Park Ji-won said": the second half of a given name in small letters, behind a surname; not "the Saudi-led side". */
function endsGivenName(tokens: readonly Token[], at: number): boolean {
  const [surname, first, hyphen, half] = [tokens[at - 3], tokens[at - 2], tokens[at - 1], tokens[at]!];
  if (hyphen?.word !== "-" || first === undefined || surname === undefined || !/^\p{Ll}{2,6}$/u.test(half.word))
    return false;
  const close = first.end === hyphen.start && hyphen.end === half.start;
  const names = CAPITAL.test(first.word) && CAPITAL.test(surname.word) && surname.end + 1 === first.start;
  return (
    close &&
    names &&
    !/^(?:NOUN|ADJ|PROPN)$/.test(tokens[at + 1]?.pos ?? "") &&
    !/(?:ed|led|run|wide|style|born|era|bound)$/.test(half.lower)
  );
}

/** "the family deserved better": behind a noun or a name. */
function follows(before: Token | undefined): boolean {
  return before !== undefined && (before.pos === "NOUN" || before.pos === "PROPN" || before.pos === "PRON");
}

/** "a passer-by", "the runner-up": one noun. */
function isSecondHalf(tokens: readonly Token[], at: number): boolean {
  const [noun, hyphen] = [tokens[at - 2], tokens[at - 1]];
  return hyphen?.word === "-" && noun?.pos === "NOUN" && noun.end === hyphen.start && hyphen.end === tokens[at]!.start;
}

/** "from the back": adverbs that are nouns behind an article. */
const PLACES = new Set(["back", "front", "north", "south", "east", "west", "inside", "outside", "top", "rear"]);

/** Nouns that end in -ed. */
const ED_NOUNS = /(?:hundred|kindred|hatred|infrared|shed|bed|sled|ped)$/;

/** "Downing Street": a capital, and a name at once behind it. */
function namesGoOn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && next.pos === "PROPN" && CAPITAL.test(next.word) && /ing$/.test(tokens[at]!.lower);
}

const VERB_NAMES = new Set(verbFirstNames.trim().split(/\s+/));

/** "Will Estrada, the chairman", "May Lin said": a verb's word before a name that a comma or a verb of saying follows. */
function isFirstName(tokens: readonly Token[], at: number): boolean {
  if (!VERB_NAMES.has(tokens[at]!.lower)) return false;
  let next = at + 1;
  while (next - at < 4 && tokens[next]?.pos === "PROPN" && CAPITAL.test(tokens[next]!.word)) next += 1;
  return next > at + 1 && (tokens[next]?.word === "," || SPEAKS.has(tokens[next]?.lower ?? ""));
}

/** Words in marks that end in a comma: the sentence goes on. */
function endsOpen(tokens: readonly Token[], mark: number): boolean {
  let at = mark;
  while (at > 0 && mark - at < 3 && MARK.test(tokens[at]!.word)) at -= 1;
  return tokens[at]?.word === ",";
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
