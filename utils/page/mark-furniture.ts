// Marks the elements that stand around the article's words, by what they call themselves: unless so much of the article
// stands in them that the name can't mean what it says.
import { furnitureSign } from "./is-furniture.ts";
import type { Survey, SurveyedElement } from "./page-survey.ts";
import type { Weights } from "./weigh-elements.ts";

/** Elements with this share of the article are the article, whatever they are called. */
const TOO_MUCH = 0.35;

/** By element index, true where the element or one above it is furniture. */
export function markFurniture(survey: Survey, { text, pictures, picked }: Weights): boolean[] {
  const most = picked[0] ?? 0;
  const signs = survey.elements.map((element) => {
    const below = survey.elements.slice(element.index + 1, element.tag === "figure" ? element.after : 0);
    const tags = () => below.map(({ tag }) => tag);
    return furnitureSign(element, { text: text[element.index]!, pictures: pictures[element.index]!, tags });
  });
  // a word that many small elements share, as "paywall" on every paragraph, is the article's own
  const sums = new Map<string, number>();
  const outermost = outermostSigned(survey, (element) => signs[element.index]?.word ?? null);
  for (const [element, word] of outermost) sums.set(word, (sums.get(word) ?? 0) + picked[element.index]!);
  const marked: boolean[] = [];
  for (const element of survey.elements) {
    const above = element.parent ? marked[element.parent.index]! : false;
    const sign = signs[element.index];
    const isFurniture = sign !== null && sign !== undefined && (sums.get(sign.word) ?? 0) <= most * TOO_MUCH;
    marked.push(above || (isFurniture && !keepsQuotes(element, sign.kind)));
  }
  return marked;
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
