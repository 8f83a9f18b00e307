// The article laid flat: who speaks where, and where figures stand. An image to screen readers; the cards carry it all.
import type { Paragraphs } from "@/utils/annotation/paragraphs.ts";
import { formatNumber, listOf, plural } from "@/utils/words/numbers.ts";
import { words } from "@/utils/words/words.ts";
import type { Overview } from "./overview.ts";
import { layOut, type StripLayout } from "./strip-layout.ts";
import type { StripPlace } from "./strip-place.ts";

interface StripProps {
  overview: Overview;
  paragraphs: Paragraphs;
  /** Of the article's text, in UTF-16 code units. */
  length: number;
}

/** A click on a place goes to the card that its `data-show` names. */
export function Strip({ overview, paragraphs, length }: StripProps) {
  const layout = layOut(overview, paragraphs, length);
  return (
    <div class="strip" role="img" aria-label={nameOf(layout)}>
      {layout.names.map(({ name, at }) => (
        <span key={at} class="name" style={{ insetInlineStart: percent(at) }}>
          {name}
        </span>
      ))}
      {layout.segments.map((place) => (
        <i
          key={`${place.id} ${place.at}`}
          class={`segment s${place.colour ?? 0}`}
          style={{ insetInlineStart: percent(place.at), inlineSize: percent(place.width) }}
          data-show={place.id}
          title={hintOf(place)}
        />
      ))}
      <i class="axis" />
      {layout.paragraphs.map((at) => (
        <i key={at} class="paragraph" style={{ insetInlineStart: percent(at) }} />
      ))}
      {layout.figures.map((place) => (
        <i
          key={place.id}
          class={place.who === null ? "mark unvouched" : `mark s${place.colour ?? 0}`}
          style={{ insetInlineStart: percent(place.at) }}
          data-show={place.id}
          title={hintOf(place)}
        />
      ))}
    </div>
  );
}

function percent(part: number): string {
  return `${(part * 100).toFixed(3)}%`;
}

function hintOf({ who, paragraph }: StripPlace): string {
  return words("strip_place", who ?? words("nobody"), formatNumber(paragraph));
}

function nameOf({ segments, figures, crowded }: StripLayout): string {
  // hundreds of numbers in one breath help nobody; the cards say it one by one
  if (crowded) return words("strip_name");
  const bySpeaker = Map.groupBy(segments, (segment) => segment.who ?? words("not_said"));
  const speaks = [...bySpeaker].map(([who, places]) => {
    const [count, list] = paragraphList(places);
    return plural("strip_speaks", count, who, list);
  });
  const [count, list] = paragraphList(figures.filter((figure) => figure.who === null));
  const unvouched = count > 0 ? [plural("strip_unvouched", count, list)] : [];
  return [words("strip_name"), ...speaks, ...unvouched].join(" ");
}

function paragraphList(places: StripPlace[]): [count: number, list: string] {
  const numbers = [...new Set(places.map((place) => place.paragraph))].sort((a, b) => a - b);
  return [numbers.length, listOf(numbers.map(formatNumber))];
}
