// The names that the page prints where writers' names go.
import { isName, isNotice, isOffice, isWholeName, namesIn } from "./byline-names.ts";
import { attributeOf, elementAbove, holds, isMatch, rawTextOf, textsOf } from "./node-access.ts";
import { select } from "./page-claims.ts";

const MOST_AUTHORS = 12;

/** Elements that hold the author's name, surest first. */
const PLACES = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '[rel~="author"]',
  '[class*="byline__name" i], [class*="author-name" i], [class*="author__name" i], [class*="author_name" i], [class*="authorname" i], [class*="byline-name" i]',
  'a[href*="/author/"], a[href*="/authors/"], a[href*="/auteur"], a[href*="/autor/"], a[href*="/autoren/"], a[href*="/autores/"]',
  '[class*="byline" i], [class~="author" i], [class*="article-author" i], [class*="post-author" i]',
];

/** Those of them that are marked up as names for machines to read. */
const SURE_PLACES = PLACES.slice(0, 3);

/** Whatever else is called so: its words must look like a name. */
const LOOSE_PLACES = '[class*="author" i]:not([class*="authori" i])';

/** All of these places and more, in one look over the page. */
const ANY_PLACE =
  '[itemprop~="author"], [itemprop~="author"] [itemprop~="name"], [rel~="author"], [class*="author" i], [class*="byline" i], a[href*="/aut"]';

/** Elements looked at: far more than any honest page names writers in. */
const MOST_PLACES = 400;

/** All elements where a name may stand, in document order. */
export function placesOfNames(scope: Document | Element): Element[] {
  return select(scope, ANY_PLACE).slice(0, MOST_PLACES);
}

/** Those that say so in the markup made for it, in document order. */
export function surePlaces(scope: Document | Element): Element[] {
  return select(scope, SURE_PLACES.join(", ")).slice(0, MOST_PLACES);
}

/** The box that names all of an article's writers holds little else, in characters. */
const LONGEST_BOX = 300;

/** The people with those beside whom the page prints them; null where it prints no others. */
export function namesBeside(people: readonly string[], elements: readonly Element[]): string[] | null {
  for (const kind of SURE_PLACES) {
    const places = placesOf(kind, elements);
    const names = namesAt(places);
    if (!people.every((name) => names.includes(name))) continue;
    const others = names.filter((name) => !people.includes(name));
    const isOther = (name: string) => isWholeName(name) && !isOffice(name);
    const told = others.length > 0 && others.every(isOther);
    return told && isOneBox(places) ? names : null;
  }
  return null;
}

function isOneBox([first, ...others]: readonly Element[]): boolean {
  const last = others.at(-1);
  let box: Element | null = first ?? null;
  while (box && last && !holds(box, last)) box = elementAbove(box);
  return box !== null && rawTextOf(box).length <= LONGEST_BOX;
}

/** The names in each kind of place, surest first. */
export function* printedNames(elements: readonly Element[]): Generator<string[]> {
  for (const kind of PLACES) yield namesAt(placesOf(kind, elements));
  yield namesAt(placesOf(LOOSE_PLACES, elements)).filter(isName);
}

function placesOf(kind: string, elements: readonly Element[]): Element[] {
  return innermost(elements.filter((element) => isMatch(element, kind))).slice(0, MOST_AUTHORS);
}

function namesAt(places: readonly Element[]): string[] {
  return [...new Set(places.flatMap(nameIn))];
}

/** Those without another one of them inside; `elements` stand in document order. */
function innermost(elements: readonly Element[]): Element[] {
  return elements.filter((element, at) => !elements[at + 1] || !holds(element, elements[at + 1]!));
}

/** A box with more in it, in characters, goes on about the writer. */
const LONGEST_PRINTED = 60;

/** Of an element so many text nodes are read, and of each so many characters. */
const MOST_TEXTS = 40;
const LONGEST_TEXT = 200;

function nameIn(element: Element): string[] {
  const content = attributeOf(element, "content");
  if (content) return namesIn(content);
  const texts = textsOf(element, MOST_TEXTS).flatMap(
    (text) => text.slice(0, LONGEST_TEXT).replace(/\s+/g, " ").trim() || [],
  );
  const all = texts.reduce((words, text) => (isRestOfWord(text) ? words + text : `${words} ${text}`), "").trim();
  const [first = ""] = texts;
  const names = all.length > LONGEST_PRINTED && isWholeName(first) ? [first] : namesIn(all);
  return names.filter((name) => !isNotice(name));
}

/** True for a name's last letters, in an element of their own. */
function isRestOfWord(text: string): boolean {
  return text.length <= 2 && text === text.toLowerCase() && text !== text.toUpperCase();
}

/** Levels above an element looked at for a comment around it. */
const COMMENT_LEVELS = 8;
const COMMENT = /(?:^|\s)(?:comment|disqus)/i;

/** True where the element stands in a comment on the article. */
export function isComment(element: Element): boolean {
  let above: Element | null = element;
  for (let level = 0; above && level < COMMENT_LEVELS; level++, above = elementAbove(above)) {
    if (COMMENT.test([attributeOf(above, "class"), attributeOf(above, "id")].join(" ").slice(0, LONGEST_TEXT)))
      return true;
  }
  return false;
}
