// Names out of what sites print where the writer's name goes.
import { countLetters } from "./letters.ts";

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

/** "By Ann Example" as a line of its own. */
const BY_LINE =
  /^(?:(?:written|story|words|posted|reported|published) by|by|von|par|por|di|door|av|af|text|autor|author)\b:?\s+(\S.{2,80})$/i;

/** "0 Comments" beside the name. */
const COUNT_AFTER = /\s+\d{1,6} comments?$/i;

/** "Ann Example Published 11:11 PM". */
const LABEL_AFTER = /\s+(?:published|updated|posted|last modified)\b:?\s.{0,80}$/i;

/** What the web's own customs put where a name goes: "humans.txt". */
const FILE = /^\S+\.(?:txt|html?|php)$/i;

/** One to four words, each beginning with a capital. */
const NAME = /^(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}\p{Lu}[\p{L}.'’-]+/u;

/** True where the text begins as a person's name does. */
export function isName(text: string): boolean {
  return NAME.test(text);
}

/** True where the text is a person's name and nothing else. */
export function isWholeName(text: string): boolean {
  return NAME.exec(text)?.[0] === text;
}

/** What links beside names say, and what pictures' credits begin with. */
const LINK_OR_CREDIT =
  /\b(?:view|more|see|read|learn|get|about|follow|subscribe|e-?mail|contact|posts|articles|stories|archive|rss|feed|profile|website|twitter|facebook|instagram)\b|^(?:author|autor|auteur|(?:photos?|fotos?|bild|image)\b.*)$/i;

/** The offices writers have. */
const OFFICE =
  /\b(?:staff|desk|team|news|senior|chief|editor|reporter|writer|correspondent|columnist|contributor|photographer|producer)\b/i;

/** True for "View author archive", "Photo: Ann Example" and "12:20pm". */
export function isNotice(text: string): boolean {
  return LINK_OR_CREDIT.test(text) || /^\d{1,2}[:.]\d\d/.test(text);
}

/** True for "Senior Reporter". */
export function isOffice(text: string): boolean {
  return OFFICE.test(text);
}

/** True for "ann.example" and "admin2": what the writer signs in with. */
export function isLogin(name: string): boolean {
  return /^[a-z\d._-]+$/.test(name);
}

/** True for "dpa" and "lb": agencies and writers' initials in small letters. Nobody signs in with so little. */
export function isShortSign(name: string): boolean {
  return /^[a-z]{2,3}$/.test(name);
}

/** "By Ann Example, 19 May 2024" → ["Ann Example"]; nothing for what can't be a name. */
export function namesIn(text: string | null): string[] {
  const bare = (text ?? "").slice(0, MOST_READ).trim().replace(BEFORE_NAME, "").replace(AFTER_BAR, "");
  const name = (/\d/.test(bare) ? withoutCounts(bare) : bare).replace(/[,\s–—-]+$/, "");
  if (name.includes("@") || FILE.test(name)) return [];
  if (name.length > LONGEST_NAME && name.includes(",")) {
    const first = name.split(",")[0]!.trim();
    if (isName(first)) return [first];
  }
  return name.length >= 2 && name.length <= LONGEST_BYLINE && countLetters(name) > 0 ? [name] : [];
}

/** The name in "By Ann Example, Harbour Desk"; null for other lines. */
export function nameOnLine(line: string): string | null {
  const [name] = namesIn(BY_LINE.exec(line)?.[1] ?? null);
  return name && isName(name) ? name : null;
}

/** Long patterns, and most names have no number behind them. */
function withoutCounts(text: string): string {
  return text.replace(COUNT_AFTER, "").replace(DATE_AFTER, "").replace(LABEL_AFTER, "");
}
