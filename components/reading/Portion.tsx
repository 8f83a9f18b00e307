// The cards of a group that are in the page, and the way to those before and after.
import type { ComponentChildren } from "preact";
import { counted } from "@/utils/words/numbers.ts";
import { useCardContext } from "./card-context.ts";
import { CARDS_AT_ONCE } from "./density.ts";
import type { Shown } from "./use-open-sections.ts";

interface PortionProps<Card> {
  section: string;
  cards: readonly Card[];
  shown: Shown;
  children: (card: Card) => ComponentChildren;
}

export function Portion<Card>({ section, cards, shown, children: view }: PortionProps<Card>) {
  const { acts } = useCardContext();
  const before = shown.from;
  const after = cards.length - shown.to;
  return (
    <>
      {before > 0 && (
        <button key="before" type="button" class="button line portion" onClick={() => acts.extend(section, "before")}>
          {counted("show_before", Math.min(CARDS_AT_ONCE, before))}
        </button>
      )}
      {cards.slice(shown.from, shown.to).map(view)}
      {after > 0 && !shown.isGrowing && (
        <button key="after" type="button" class="button line portion" onClick={() => acts.extend(section, "after")}>
          {counted("show_more", Math.min(CARDS_AT_ONCE, after))}
        </button>
      )}
    </>
  );
}
