// Opening and closing the line to type in, with the focus going there and back.
import { useEffect, useRef } from "preact/hooks";
import { NO_CARD_FILTER } from "@/utils/find/card-filter.ts";
import type { Finding } from "./finding.ts";
import type { SetFinding } from "./use-finding.ts";

/** @param onCard leads to the card with this id */
export function useFindLine(finding: Finding, setFinding: SetFinding, onCard: (id: string) => void) {
  const field = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLSpanElement>(null);
  const opener = useRef<Element | null>(null);
  const goes = useRef<"in" | "back" | null>(null);
  useEffect(() => {
    if (goes.current === "in") field.current?.focus();
    const isBack = goes.current === "back";
    goes.current = null;
    if (!isBack) return;
    const back = opener.current?.isConnected ? opener.current : button.current?.querySelector("button");
    if (back instanceof HTMLElement) back.focus();
    // a card may have been out of the page meanwhile
    const card = opener.current?.closest<HTMLElement>("[data-card]")?.dataset.card;
    if (card !== undefined && back !== opener.current) onCard(card);
  });
  return {
    field,
    button,
    open() {
      if (finding.isOpen) {
        field.current?.focus();
        field.current?.select();
        return;
      }
      opener.current = document.activeElement === document.body ? null : document.activeElement;
      goes.current = "in";
      setFinding({ isOpen: true });
    },
    /** What was looked for is forgotten; the order stays. */
    close() {
      goes.current = "back";
      setFinding({ isOpen: false, choosing: false, filter: NO_CARD_FILTER });
    },
    clear() {
      field.current?.focus();
      setFinding({ filter: NO_CARD_FILTER });
    },
  };
}

export type FindLineHand = ReturnType<typeof useFindLine>;
