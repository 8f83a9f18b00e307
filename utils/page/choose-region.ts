// Which element holds the article: the one around the judge's pick, unless the page itself names one with far more prose.
import { namesOf } from "./element-names.ts";
import { isWithin, type Survey, type SurveyedElement, surveyedAttribute } from "./page-survey.ts";

export interface Region {
  element: SurveyedElement;
  /** True where the judge's pick was set aside for what the page itself calls its article. */
  switched: boolean;
}

/** The region around the pick holds at least this share of it: a stray line elsewhere must not widen it. */
const MOST_OF_PICK = 0.9;

/** The page's own container must hold this many times the prose of the judge's pick. */
const FAR_MORE = 2;

/** Of containers within one another, the innermost with this share of the widest one's prose. */
const NEARLY_ALL = 0.9;

const BODY_NAMES = /(?:^|[^a-z])(?:article|story|post|entry|news)-?(?:body|content|text)(?![a-z])/;

/** `picked`, `prose`: characters below each element that the judge picked, and of prose outside furniture. */
export function chooseRegion(survey: Survey, picked: Uint32Array, prose: Uint32Array): Region {
  const around = innermost(survey.root, picked, MOST_OF_PICK);
  const pickedProse = Math.max(picked[0] ?? 0, 1);
  // few pages have any with so much more: names are read for these alone
  const least = FAR_MORE * pickedProse * NEARLY_ALL;
  const named = survey.elements.filter((element) => prose[element.index]! >= least && callsItselfArticle(element));
  let widest: SurveyedElement | null = null;
  for (const element of named) {
    if (prose[element.index]! > (widest ? prose[widest.index]! : 0)) widest = element;
  }
  if (!widest || prose[widest.index]! <= FAR_MORE * pickedProse) return { element: around, switched: false };
  const enough = prose[widest.index]! * NEARLY_ALL;
  let best = widest;
  for (const element of named) {
    if (isWithin(element, best) && prose[element.index]! >= enough) best = element;
  }
  return { element: best, switched: true };
}

/** From `top` downwards, as long as one child holds `share` of all. */
function innermost(top: SurveyedElement, weight: Uint32Array, share: number): SurveyedElement {
  const enough = (weight[top.index] ?? 0) * share;
  for (let element = top; ; ) {
    const inner = element.children.find((child): child is SurveyedElement => {
      return "tag" in child && weight[child.index]! >= enough && enough > 0;
    });
    if (!inner) return element;
    element = inner;
  }
}

function callsItselfArticle(surveyed: SurveyedElement): boolean {
  const { tag } = surveyed;
  if (tag === "article" || tag === "main") return true;
  if (surveyedAttribute(surveyed, "itemprop")?.toLowerCase() === "articlebody") return true;
  if (surveyedAttribute(surveyed, "role") === "main") return true;
  return (tag === "div" || tag === "section") && BODY_NAMES.test(namesOf(surveyed));
}
