// Tells from tag, role and names what stands around an article's words rather than among them.
import { FURNITURE_NAMES, PICTURE_NAMES, SHOWN_WIDER, UNSEEN_CLASS } from "./furniture-names.ts";
import { attributeOf } from "./node-access.ts";
import type { SurveyedElement } from "./page-survey.ts";

const asWord = (names: readonly string[]) => new RegExp(`(?:^|[^a-z])(?:${names.join("|")})(?![a-z])`);

const NAMED_AS = Object.entries(FURNITURE_NAMES).map(([kind, names]) => [kind, asWord(names)] as const);
const PICTURE = asWord(PICTURE_NAMES);

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

/** A class attribute longer than this is a style engine's, not a name. */
const LONGEST_NAMES = 400;

/** A picture's words are few, in characters. */
const LONGEST_CAPTION = 400;

/** Class and id in lower case, words parted by hyphens: "relatedLinks" → "related-links". */
export function namesOf({ element }: SurveyedElement): string {
  const names = `${attributeOf(element, "class") ?? ""} ${attributeOf(element, "id") ?? ""}`.slice(0, LONGEST_NAMES);
  return names
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .replaceAll("_", "-")
    .toLowerCase();
}

/** Longer words beside a picture are no caption, in characters. */
const LONGEST_BESIDE = 200;

/** Elements that hold a picture with its caption and nothing else. */
const PICTURE_BOXES = new Set(["div", "span", "center", "section", "p", "a"]);

/** Inside a figure these are the article's own. */
const OWN_CONTENT = new Set(["table", "blockquote", "pre", "ul", "ol"]);

export interface Sign {
  kind: string;
  /** The word that says so. */
  word: string;
}

/** What the furniture's signs are read from, beside the element itself. */
export interface Contents {
  /** Characters of text below it. */
  text: number;
  pictures: number;
  blocks: number;
  /** What names have turned out to say so far: a page repeats the same few hundred. */
  known: Map<string, NameSigns>;
  tags(): Iterable<string>;
}

/** What names say: that the element is furniture, and that it holds a picture. */
export interface NameSigns {
  furniture: Sign | null;
  picture: Sign | null;
}

function signsIn(names: string, known: Map<string, NameSigns>): NameSigns {
  const before = known.get(names);
  if (before) return before;
  const signs: NameSigns = { furniture: null, picture: null };
  for (const [kind, named] of NAMED_AS) {
    const word = named.exec(names)?.[0];
    if (word) signs.furniture ??= { kind, word };
    if (word) break;
  }
  const word = PICTURE.exec(names)?.[0];
  if (word) signs.picture = { kind: "media", word };
  known.set(names, signs);
  return signs;
}

/**
 * What kind of furniture the element itself says it is, and by which word; null where nothing says so.
 */
export function furnitureSign(surveyed: SurveyedElement, contents: Contents): Sign | null {
  const { tag, element } = surveyed;
  const byTag = TAGS[tag];
  if (tag === "figure" && [...contents.tags()].some((inner) => OWN_CONTENT.has(inner))) return null;
  if (byTag) return { kind: byTag, word: `<${tag}>` };
  const role = attributeOf(element, "role");
  const byRole = role && ROLES[role];
  if (byRole) return { kind: byRole, word: `role ${role}` };
  const classes = attributeOf(element, "class") ?? "";
  if (UNSEEN_CLASS.test(classes) && !SHOWN_WIDER.test(classes)) return { kind: "unseen", word: "hidden" };
  const beside = contents.pictures > 0 && contents.blocks === 1 && contents.text <= LONGEST_BESIDE;
  if (beside && PICTURE_BOXES.has(tag)) return { kind: "media", word: "beside a picture" };
  const names = namesOf(surveyed);
  if (names.length < 2) return null;
  const named = signsIn(names, contents.known);
  if (named.furniture) return named.furniture;
  return tag !== "p" && contents.text <= LONGEST_CAPTION ? named.picture : null;
}
