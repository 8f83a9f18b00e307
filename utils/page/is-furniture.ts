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

/**
 * What kind of furniture the element itself says it is, and by which word; null where nothing says so. `length`: the
 * characters of text below it.
 */
export function furnitureSign(surveyed: SurveyedElement, length: number): { kind: string; word: string } | null {
  const { tag, element } = surveyed;
  const byTag = TAGS[tag];
  if (byTag) return { kind: byTag, word: `<${tag}>` };
  const role = attributeOf(element, "role");
  const byRole = role && ROLES[role];
  if (byRole) return { kind: byRole, word: `role ${role}` };
  const classes = attributeOf(element, "class") ?? "";
  if (UNSEEN_CLASS.test(classes) && !SHOWN_WIDER.test(classes)) return { kind: "unseen", word: "hidden" };
  const names = namesOf(surveyed);
  if (names.length < 2) return null;
  for (const [kind, named] of NAMED_AS) {
    const word = named.exec(names)?.[0];
    if (word) return { kind, word };
  }
  const pictured = tag !== "p" && length <= LONGEST_CAPTION ? PICTURE.exec(names) : null;
  return pictured ? { kind: "media", word: pictured[0] } : null;
}
