// Where everything stands in the strip: the article laid flat, from 0 (its start) to 1 (its end).
import { startOf } from "@/utils/annotation/by-kind.ts";
import type { Paragraphs } from "@/utils/annotation/paragraphs.ts";
import { TOO_MANY_CARDS } from "./density.ts";
import { mergeSegments, onePerSlot } from "./merge-segments.ts";
import { displayName, shortName } from "./names.ts";
import type { Group, Overview } from "./overview.ts";
import type { Segment, StripPlace } from "./strip-place.ts";

/** Width of the strip in the narrowest panel, in CSS pixels; what has room there has room everywhere. */
const NARROWEST = 296;
/** Figures' marks are 8 px wide and stand 10 px apart. */
const FIGURE_STEP = 10 / NARROWEST;
/** At 11 px the widest system sans takes about 6.5 px a letter. */
const LETTER = 6.5 / NARROWEST;
const NAME_GAP = 8 / NARROWEST;
/** CSS pixels; what is narrower can be neither seen nor hit. */
const NARROWEST_SEGMENT = 3;

export interface StripLayout {
  segments: Segment[];
  figures: StripPlace[];
  names: { name: string; at: number }[];
  paragraphs: number[];
  /** True where names are left out and what would touch is merged: more than can be told apart. */
  crowded: boolean;
}

/** @param length of the article's text in UTF-16 code units */
export function layOut(overview: Overview, paragraphs: Paragraphs, length: number): StripLayout {
  const size = Math.max(1, length);
  const crowded = overview.quoteCount + overview.figureCount > TOO_MANY_CARDS;
  const slots = Math.floor(NARROWEST / NARROWEST_SEGMENT);
  const segments = overview.groups.flatMap((group) =>
    group.quotes
      .filter((quote) => quote.state !== "rejected")
      .flatMap((quote) =>
        quote.body.content.map(({ start, end }) => ({
          id: quote.id,
          at: start / size,
          width: (end - start) / size,
          paragraph: paragraphs.numberAt(start),
          who: group.source && displayName(group),
          colour: group.colour,
        })),
      ),
  );
  return {
    segments: crowded ? mergeSegments(segments, slots) : segments,
    figures: spreadApart(figurePlaces(overview, paragraphs, size)),
    names: crowded ? [] : namesOver(overview.groups, size),
    paragraphs: onePerSlot(
      paragraphs.starts.map((start) => start / size),
      crowded ? slots : NARROWEST,
    ),
    crowded,
  };
}

function figurePlaces(overview: Overview, paragraphs: Paragraphs, size: number): StripPlace[] {
  return [...overview.unvouched, ...overview.vouched]
    .filter((figure) => figure.state !== "rejected")
    .sort((a, b) => startOf(a) - startOf(b))
    .map((figure) => {
      const { start, end } = figure.target.selector[1];
      const group = overview.sources.get(figure.body.source ?? "");
      const at = (start + end) / 2 / size;
      const who = group ? displayName(group) : null;
      return { id: figure.id, at, paragraph: paragraphs.numberAt(start), who, colour: group?.colour ?? null };
    });
}

/** Moves marks that would touch a step apart. */
function spreadApart(places: StripPlace[]): StripPlace[] {
  const spread = thinned(places).map((place) => ({ ...place }));
  const first = FIGURE_STEP / 2;
  for (const [index, place] of spread.entries()) {
    place.at = Math.max(place.at, index > 0 ? spread[index - 1]!.at + FIGURE_STEP : first);
  }
  for (let index = spread.length - 1; index >= 0; index -= 1) {
    const limit = index === spread.length - 1 ? 1 - first : spread[index + 1]!.at - FIGURE_STEP;
    spread[index]!.at = Math.min(spread[index]!.at, limit);
  }
  return spread;
}

/** Where there is no room for all, one mark stands for its neighbours. */
function thinned(places: StripPlace[]): StripPlace[] {
  const room = Math.floor(1 / FIGURE_STEP);
  if (places.length <= room) return places;
  const bySlot = new Map(places.map((place) => [Math.floor(place.at * room), place]));
  return [...bySlot.values()].slice(0, room);
}

/** A surname over each source's first words, the bigger share first, where it overlaps none. */
function namesOver(groups: Group[], size: number): { name: string; at: number }[] {
  const placed: { name: string; at: number; end: number }[] = [];
  for (const group of groups) {
    const first = group.quotes.find((quote) => quote.state !== "rejected");
    const name = shortName(group);
    if (!first || name === null) continue;
    const at = first.body.content[0]!.start / size;
    const end = at + name.length * LETTER;
    const free = end <= 1 && placed.every((other) => end + NAME_GAP <= other.at || other.end + NAME_GAP <= at);
    if (free) placed.push({ name, at, end });
  }
  return placed;
}
