// Tells from tag, role and names what stands around an article's words rather than among them.
import { FURNITURE_NAMES } from "./furniture-names.ts";
import { attributeOf } from "./node-access.ts";
import type { SurveyedElement } from "./page-survey.ts";

const NAMED_AS = Object.entries(FURNITURE_NAMES).map(
  ([kind, names]) => [kind, new RegExp(`(?:^|[^a-z])(?:${names.join("|")})(?![a-z])`)] as const,
);

const TAGS: Readonly<Record<string, string>> = {
  nav: "navigation",
  footer: "navigation",
  aside: "related",
  figcaption: "credit",
  caption: "credit",
  address: "credit",
  time: "credit",
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

/** Class and id in lower case, words parted by hyphens: "relatedLinks" → "related-links". */
export function namesOf({ element }: SurveyedElement): string {
  const names = `${attributeOf(element, "class") ?? ""} ${attributeOf(element, "id") ?? ""}`.slice(0, LONGEST_NAMES);
  return names
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .replaceAll("_", "-")
    .toLowerCase();
}

/** What kind of furniture the element itself says it is; null where nothing says so. */
export function furnitureKind(surveyed: SurveyedElement): string | null {
  const byTag = TAGS[surveyed.tag];
  if (byTag) return byTag;
  const role = attributeOf(surveyed.element, "role");
  const byRole = role && ROLES[role];
  if (byRole) return byRole;
  const names = namesOf(surveyed);
  if (names.length < 2) return null;
  return NAMED_AS.find(([, named]) => named.test(names))?.[0] ?? null;
}
