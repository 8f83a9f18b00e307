// When the article was published, as the page gives it.
import type { Sliced } from "./in-slices.ts";
import { textOf } from "./linked-data.ts";
import { attributeOf, isMatch, rawTextOf } from "./node-access.ts";
import { firstMeta, type PageClaims, select } from "./page-claims.ts";

const META_NAMES = [
  "article:published_time",
  "og:article:published_time",
  "datepublished",
  "article.published",
  "parsely-pub-date",
  "sailthru.date",
  "dc.date.issued",
  "dcterms.created",
  "dcterms.date",
  "dc.date",
  "pubdate",
  "publishdate",
  "publish-date",
  "publication_date",
  "cxenseparse:recs:publishtime",
  "cxenseparse:publishtime",
  "date",
  "article:published",
  "rnews:datepublished",
  "last-modified",
  "article:modified_time",
];

const PLACES = [
  '[itemprop~="datePublished"]',
  "time[pubdate]",
  "article time[datetime], main time[datetime]",
  "time[datetime]",
  '[class*="publish" i], [class*="pubdate" i], [class*="timestamp" i], [class*="dateline" i], [class~="date" i], [class*="post-date" i], [class*="entry-date" i]',
];

/** All of these places and more, in one look over the page. */
const ANY_PLACE = '[itemprop~="datePublished"], time, [class*="publish" i], [class*="timestamp" i], [class*="date" i]';

/** Elements looked at, and of each kind of place. */
const MOST_PLACES = 400;
const MOST_OF_KIND = 6;

/** ISO 8601; `lines`: short texts around the headline, read where nothing better is given. Null where the page gives none. */
export function* readPublished(
  scope: Document | Element,
  claims: PageClaims,
  lines: readonly string[],
): Sliced<string | null> {
  const { article } = claims;
  const claimed = [
    article?.datePublished,
    article?.dateCreated,
    ...META_NAMES.map((name) => firstMeta(claims, name)),
    article?.dateModified,
  ];
  for (const value of claimed) {
    const date = asDate(textOf(value));
    if (date) return date;
  }
  const near = select(scope, ANY_PLACE).slice(0, MOST_PLACES);
  for (const place of PLACES) {
    yield;
    for (const element of near.filter((element) => isMatch(element, place)).slice(0, MOST_OF_KIND)) {
      const date = asDate(attributeOf(element, "datetime") ?? attributeOf(element, "content") ?? rawTextOf(element));
      if (date) return date;
    }
  }
  for (const line of lines) {
    const date = asDate(line);
    if (date) return date;
  }
  const dated = /\/((?:19|20)\d\d)[/-](\d\d?)[/-](\d\d?)(?:\/|-|$)/.exec(claims.address.pathname);
  return dated ? isoDay(Number(dated[1]), Number(dated[2]), Number(dated[3])) : null;
}

/** The text as ISO 8601: a full instant is kept with its own time zone, a day stays a day. Null where it is no date. */
export function asDate(text: string | null): string | null {
  const trimmed = text?.replace(/\s+/g, " ").trim().slice(0, 120) ?? "";
  const iso = /(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?) ?(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?/i.exec(
    trimmed,
  );
  if (iso) {
    const [, year, month, day, time, zone] = iso;
    const on = isoDay(Number(year), Number(month), Number(day));
    if (!on || !time) return on;
    return `${on}T${time}${zone ? zoneOf(zone) : ""}`;
  }
  const compact = /^(\d{4})(\d\d)(\d\d)(?:T?\d{4,6}Z?)?$/.exec(trimmed);
  if (compact) return isoDay(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  return namedDate(trimmed);
}

function zoneOf(zone: string): string {
  return /^[a-z]/i.test(zone) ? "Z" : zone.replace(/^(.\d\d)(\d\d)$/, "$1:$2");
}

const MONTHS: readonly RegExp[] = [
  /^(?:jan|ene|gen|janv)/,
  /^(?:feb|fév|fev)/,
  /^(?:mar|mär|maa|mrt)/,
  /^(?:apr|avr|abr)/,
  /^(?:may|mai|mag|mei|maj)/,
  /^(?:jun|juin|giu|jui?n)/,
  /^(?:jul|juil|lug)/,
  /^(?:aug|aoû|ago|août)/,
  /^(?:sep|set)/,
  /^(?:oct|okt|ott|out)/,
  /^(?:nov)/,
  /^(?:dec|dez|déc|dic)/,
];

// letters as they stand in the months' names: \p{L} without regard to case takes a millisecond to set up
const DAY_FIRST = /(\d{1,2})(?:st|nd|rd|th|\.|º)?(?: de)? ([a-zà-öø-ÿ]{3,10})\.?,?(?: de)? (\d{4})/i;
const MONTH_FIRST = /([a-zà-öø-ÿ]{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})/i;

function namedDate(text: string): string | null {
  if (!/\d{4}/.test(text)) return null;
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return isoDay(Number(dayFirst[3]), monthOf(dayFirst[2]!), Number(dayFirst[1]));
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return isoDay(Number(monthFirst[3]), monthOf(monthFirst[1]!), Number(monthFirst[2]));
  // day before month is how most of the world writes it; a first number over 12 or a second one settles it
  const numbers = /\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b/.exec(text);
  if (!numbers) return null;
  const [one, two, year] = [Number(numbers[1]), Number(numbers[2]), Number(numbers[3])];
  return two > 12 ? isoDay(year, one, two) : isoDay(year, two, one);
}

function monthOf(name: string): number {
  return MONTHS.findIndex((month) => month.test(name.toLowerCase())) + 1;
}

function isoDay(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
