// What the reader does once the page has other words than their annotation: takes these, or says where it belongs.
import type { Annotation } from "@/utils/annotation/annotation.ts";
import type { Body, Passage } from "@/utils/annotation/body.ts";
import { moveBody } from "@/utils/annotation/move-body.ts";
import { describe } from "@/utils/selectors/describe.ts";
import { type ActContext, ActRefused, passageAt } from "./context.ts";
import { pastOf } from "./correct.ts";
import { numberIn } from "./make.ts";
import { revise } from "./revise.ts";
import { isSame } from "./same.ts";
import { twinAt } from "./twin.ts";

/** Parts of a quote or figure stand no farther from it than this, in UTF-16 code units. */
const FARTHEST_PART = 1_000;

/** @throws ActRefused where the page has no other words in its place, or others again by now */
export function takeNewWords(annotation: Annotation, context: ActContext): Annotation {
  const { standing } = annotation;
  if (standing.status !== "changed") throw new ActRefused("The page has no other words for this.");
  const { start, end, exact } = standing.now;
  if (context.text.slice(start, end) !== exact)
    throw new ActRefused("The page has changed again. Look at it once more.");
  return putAt(annotation, standing.now, context);
}

/** @throws ActRefused where the page has no other words in its place */
export function keepMine(annotation: Annotation, now: string): Annotation {
  const { standing } = annotation;
  if (standing.status !== "changed") throw new ActRefused("The page has no other words for this.");
  return revise(annotation, now, { standing: { ...standing, settled: true } });
}

/** @throws ActRefused where the words aren't in the text */
export function place(annotation: Annotation, at: { start: number; end: number }, context: ActContext): Annotation {
  return putAt(annotation, passageAt(context.text, at), context);
}

function putAt(annotation: Annotation, words: Passage, context: ActContext): Annotation {
  const { text, now } = context;
  const target = { ...annotation.target, selector: describe(text, words) };
  const twin = twinAt(annotation, words, context.annotations);
  const machine = twin && { body: twin.body, target: twin.target };
  const body = machine
    ? withCorrections(machine.body, annotation)
    : withWords(moveBody(annotation.body, nearestIn(text, words.start)), words);
  return revise(annotation, now, {
    body,
    target,
    found: annotation.found && (machine && isSame(machine.body, body) ? null : (machine ?? annotation.found)),
    standing: { status: "stands" },
    past: pastOf(annotation, text, words, now),
  });
}

/** What the words themselves say: it changes with them, whatever was corrected before. */
const OF_THE_WORDS: ReadonlySet<string> = new Set(["content", "value", "magnitude", "cue"]);

/** The machine's reading of the new words, with all that the reader had corrected of its reading of the old ones. */
function withCorrections(fresh: Body, { body, found, creator }: Annotation): Body {
  if (found === null && creator.type !== "Person") return fresh;
  const before = (found?.body ?? {}) as Record<string, unknown>;
  const corrected = Object.entries(body).filter(
    ([name, value]) => !OF_THE_WORDS.has(name) && !isSame(value, before[name]),
  );
  return { ...fresh, ...Object.fromEntries(corrected) } as Body;
}

function withWords(body: Body, words: Passage): Body {
  switch (body.type) {
    case "Quote":
      return { ...body, content: [words] };
    case "Figure":
      return { ...body, value: numberIn(words.exact), magnitude: null };
    case "Source":
      return { ...body, mentions: [words] };
    case "Highlight":
      return body;
  }
}

/** Where the same words stand nearest to `from`; null where they don't stand near it. */
function nearestIn(text: string, from: number): (passage: Passage) => Passage | null {
  return ({ exact }) => {
    const low = Math.max(0, from - FARTHEST_PART);
    const near = text.slice(low, from + FARTHEST_PART + exact.length);
    const before = near.lastIndexOf(exact, from - low);
    const after = near.indexOf(exact, from - low);
    const at = [before, after].filter((place) => place >= 0);
    if (exact === "" || at.length === 0) return null;
    const start = low + at.reduce((a, b) => (Math.abs(a + low - from) <= Math.abs(b + low - from) ? a : b));
    return { start, end: start + exact.length, exact };
  };
}
