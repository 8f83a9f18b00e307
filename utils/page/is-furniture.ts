// Tells from tag, role and names what stands around an article's words rather than among them.
import { type KnownNames, namesSay, type Sign } from "./element-names.ts";
import { SHOWN_WIDER, UNSEEN_CLASS } from "./furniture-names.ts";
import { type SurveyedElement, surveyedAttribute } from "./page-survey.ts";

const TAGS: Readonly<Record<string, string>> = {
  nav: "navigation",
  footer: "navigation",
  aside: "related",
  figure: "media",
  figcaption: "credit",
  caption: "credit",
  address: "credit",
  label: "control",
};

const ROLES: Readonly<Record<string, string>> = {
  navigation: "navigation",
  complementary: "related",
  contentinfo: "navigation",
  banner: "navigation",
  search: "control",
  dialog: "consent",
  alertdialog: "consent",
  menu: "navigation",
  toolbar: "share",
  tablist: "control",
};

/** A picture's words are few, in characters. */
const LONGEST_CAPTION = 400;

/** Longer words beside a picture are no caption, in characters. */
const LONGEST_BESIDE = 200;

/** Elements that hold a picture with its caption and nothing else. */
const PICTURE_BOXES = new Set(["div", "span", "center", "section", "p", "a"]);

/** What the furniture's signs are read from, beside the element itself. */
export interface Contents {
  /** Characters of text below it. */
  text: number;
  pictures: number;
  blocks: number;
  known: KnownNames;
}

/**
 * What kind of furniture the element itself says it is, and by which word; null where nothing says so.
 */
export function furnitureSign(surveyed: SurveyedElement, contents: Contents): Sign | null {
  const { tag, className } = surveyed;
  const byTag = TAGS[tag];
  if (byTag) return { kind: byTag, word: `<${tag}>` };
  const role = surveyedAttribute(surveyed, "role");
  const byRole = role && ROLES[role];
  if (byRole) return { kind: byRole, word: `role ${role}` };
  if (className && UNSEEN_CLASS.test(className) && !SHOWN_WIDER.test(className))
    return { kind: "unseen", word: "hidden" };
  const beside = contents.pictures > 0 && contents.blocks === 1 && contents.text <= LONGEST_BESIDE;
  if (beside && PICTURE_BOXES.has(tag)) return { kind: "media", word: "beside a picture" };
  const named = namesSay(surveyed, contents.known);
  if (named.furniture) return named.furniture;
  return tag !== "p" && contents.text <= LONGEST_CAPTION ? named.picture : null;
}
