// Names out of what sites print where the writer's name goes.

const LONGEST_BYLINE = 160;
/** Of what stands where names go, so much is read, in characters. */
const MOST_READ = 600;
/** Longer ones carry the writer's office along. */
const LONGEST_NAME = 60;

/** From a date on, no name follows: "Ann Example 19.05.2024, 20:59", "Ann ExampleMay 19, 2024". */
const DATE_AFTER =
  /[\s,]*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\b\d{1,2}[./]\d{1,2}[./](?:\d\d){1,2}|\b\d{4}-\d\d-\d\d|(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])[a-z]{0,6}\.? \d{1,2},? \d{4}|\b\d{1,2}\.? (?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])[a-z]{0,6}\.? \d{4}).{0,80}$/i;

const BEFORE_NAME =
  /^(?:(?:written|story|posted|reported|published)\s+)?(?:by|von|par|por|di|door|av|af|od|autor|author|text)\b[:\s]+/i;

/** The writer's office, or the paper's name. */
const AFTER_BAR = /\s*[|•·»].{0,80}$/;

/** One to four words, each beginning with a capital. */
const NAME = /^(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}\p{Lu}[\p{L}.'’-]+/u;

/** True where the text begins as a person's name does. */
export function isName(text: string): boolean {
  return NAME.test(text);
}

/** True for "ann.example" and "admin2": what the writer signs in with. */
export function isLogin(name: string): boolean {
  return /^[a-z\d._-]+$/.test(name);
}

/** "By Ann Example, 19 May 2024" → ["Ann Example"]; nothing for what can't be a name. */
export function namesIn(text: string | null): string[] {
  const bare = (text ?? "").slice(0, MOST_READ).trim().replace(BEFORE_NAME, "").replace(AFTER_BAR, "");
  // a long pattern, and most names have no date behind them
  const name = (/\d/.test(bare) ? bare.replace(DATE_AFTER, "") : bare).replace(/[,\s–—-]+$/, "");
  if (name.includes("@")) return [];
  if (name.length > LONGEST_NAME && name.includes(",")) {
    const first = name.split(",")[0]!.trim();
    if (isName(first)) return [first];
  }
  return name.length >= 2 && name.length <= LONGEST_BYLINE && /\p{L}/u.test(name) ? [name] : [];
}
