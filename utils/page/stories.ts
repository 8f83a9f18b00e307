// Pages that load one story under the other: which stories stand in the page, and which one the reader is at.
import { attributeOf, boxOf, documentOf, elementAbove, isLaidOut, rawTextOf, tagOf, windowOf } from "./node-access.ts";
import { select } from "./page-claims.ts";

export interface Story {
  /** The highest element that holds this story's heading and no other story's. */
  element: Element;
  heading: Element;
}

/** Characters in paragraphs that make a story of what stands under a heading. */
const STORY_LENGTH = 400;

/** Headings looked at, and paragraphs of each story: far more than any honest page needs to be told. */
const MOST_HEADINGS = 50;
const MOST_PARAGRAPHS = 40;

/** What tells a story from a chapter with a heading of its own: it is an article, or has a date or a writer. */
const SIGNED = "article, time, [rel~=author], [itemprop~=datePublished], [class*=byline i]";

/** The page's stories in document order; none where it holds only one. */
export function storiesIn(document: Document): Story[] {
  const headings = select(document, "h1").slice(0, MOST_HEADINGS).filter(isLaidOut);
  if (headings.length < 2) return [];
  const held = new Map<Element, number>();
  for (const heading of headings) for (const above of aboveAll(heading)) held.set(above, (held.get(above) ?? 0) + 1);
  const stories: Story[] = [];
  for (const heading of headings) {
    const element = aboveAll(heading).findLast((above) => held.get(above) === 1);
    if (element && isStory(element)) stories.push({ element, heading });
  }
  const [first] = stories;
  // chapters of one article
  const shared = first && aboveAll(first.element).some((above) => above !== first.element && isOneArticle(above));
  return stories.length > 1 && !shared ? stories : [];
}

/** The story that the middle of the window shows, once the reader has gone past the first one's beginning; else null. */
export function storyInView(stories: readonly Story[]): Story | null {
  const [first] = stories;
  if (!first || boxOf(first.element).top >= 0) return null;
  const middle = windowHeight(first.element) / 2;
  return stories.findLast(({ element }) => boxOf(element).top <= middle) ?? null;
}

export interface StoryWatch {
  stop(): void;
}

/** Calls `changed` when another story than `at` comes to the middle of the window. Nothing of it runs while one scrolls within a story. */
export function watchStories(stories: readonly Story[], at: Story | null, changed: () => void): StoryWatch {
  // a line across the middle: it is crossed only where one story ends and the next begins
  const observer = new IntersectionObserver(
    () => {
      const now = storyInView(stories) ?? stories[0];
      if (now?.element !== (at ?? stories[0])?.element) changed();
    },
    { rootMargin: "-50% 0px -50% 0px" },
  );
  for (const { element } of stories) observer.observe(element);
  return { stop: () => observer.disconnect() };
}

function aboveAll(node: Element): Element[] {
  const all = [];
  for (let above: Element | null = node; above; above = elementAbove(above)) all.push(above);
  return all;
}

function isStory(element: Element): boolean {
  const paragraphs = select(element, "p").slice(0, MOST_PARAGRAPHS);
  const length = paragraphs.reduce((sum, paragraph) => sum + rawTextOf(paragraph).trim().length, 0);
  return length >= STORY_LENGTH && (tagOf(element) === "article" || select(element, SIGNED).length > 0);
}

function isOneArticle(element: Element): boolean {
  return tagOf(element) === "article" || attributeOf(element, "itemprop")?.toLowerCase() === "articlebody";
}

function windowHeight(element: Element): number {
  return windowOf(documentOf(element)!)?.innerHeight ?? 0;
}
