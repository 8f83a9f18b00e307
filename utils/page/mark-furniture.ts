// Marks the elements that stand around the article's words, by what they call themselves: unless so much of the article
// stands in them that the name can't mean what it says.
import { knownNames, type Sign } from "./element-names.ts";
import { isTimeUp, type Sliced } from "./in-slices.ts";
import { furnitureSign } from "./is-furniture.ts";
import type { Survey, SurveyedElement } from "./page-survey.ts";
import type { Weights } from "./weigh-elements.ts";

/** What holds this share of the judge's pick, or of the page's prose, is the article, whatever it is called. */
const TOO_MUCH = 0.35;

/** Comments may well be longer than the article. */
const SURE = new Set(["comments"]);

/** By element index, true where the element or one above it is furniture. */
export function* markFurniture(survey: Survey, { text, pictures, blocks, picked, prose }: Weights): Sliced<boolean[]> {
  const most = { picked: (picked[0] ?? 0) * TOO_MUCH, prose: (prose[0] ?? 0) * TOO_MUCH };
  const known = knownNames(survey);
  const signs: (Sign | null)[] = [];
  for (const element of survey.elements) {
    const { index, tag } = element;
    if (isTimeUp()) yield;
    // without a word in it, it is nothing either way
    const nothing = !text[index] || (tag === "figure" && holdsOwnContent(survey, element));
    if (nothing) signs.push(null);
    else {
      const contents = { text: text[index]!, pictures: pictures[index]!, blocks: blocks[index]!, known };
      signs.push(furnitureSign(element, contents));
    }
  }
  // a word that many small elements share, as "paywall" on every paragraph, is the article's own
  const sums = new Map<string, { picked: number; prose: number }>();
  for (const [element, word] of outermostSigned(survey, ({ index }) => signs[index]?.word ?? null)) {
    const sum = sums.get(word) ?? { picked: 0, prose: 0 };
    sums.set(word, { picked: sum.picked + picked[element.index]!, prose: sum.prose + prose[element.index]! });
  }
  const isMeant = ({ word, kind }: Sign) => {
    const sum = sums.get(word) ?? { picked: 0, prose: 0 };
    return sum.picked <= most.picked && (SURE.has(kind) || word.startsWith("<") || sum.prose <= most.prose);
  };
  const marked: boolean[] = [];
  for (const element of survey.elements) {
    const above = element.parent ? marked[element.parent.index]! : false;
    const sign = signs[element.index];
    marked.push(above || (sign ? isMeant(sign) && !keepsQuotes(element, sign.kind) : false));
  }
  return marked;
}

/** Inside a figure these are the article's own. */
const OWN_CONTENT = new Set(["table", "blockquote", "pre", "ul", "ol"]);

function holdsOwnContent({ elements }: Survey, { index, after }: SurveyedElement): boolean {
  for (let at = index + 1; at < after; at++) if (OWN_CONTENT.has(elements[at]!.tag)) return true;
  return false;
}

/** Embedded posts are quotes, though they stand in boxes called "social". */
function keepsQuotes(element: SurveyedElement, kind: string): boolean {
  if (kind !== "share" && kind !== "media") return false;
  const [only, ...others] = element.children.filter((child): child is SurveyedElement => "tag" in child);
  return only?.tag === "blockquote" && others.every(({ tag }) => tag !== "p");
}

/** Elements with a word of which none above them has the same one. */
function outermostSigned(
  survey: Survey,
  wordOf: (element: SurveyedElement) => string | null,
): [SurveyedElement, string][] {
  const until = new Map<string, number>();
  const found: [SurveyedElement, string][] = [];
  for (const element of survey.elements) {
    const word = wordOf(element);
    if (!word || (until.get(word) ?? 0) > element.index) continue;
    until.set(word, element.after);
    found.push([element, word]);
  }
  return found;
}
