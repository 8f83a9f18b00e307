// What the reader's hand does on the page, as the cards of the panel follow it: washed under the pointer, brought into
// view when words are reached by the keyboard, opened when the page's own card asks for it.
import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { OpenedField } from "./use-cards.ts";
import { cardIn } from "./use-going.ts";

interface Opens {
  id: string;
  field: OpenedField;
}

export interface PageHand {
  /** Id of the annotation whose words the pointer is over on the page. */
  over: string | null;
  /** The words that the reader has gone on to by the keyboard; `name` says who, how and what. A new object each time. */
  reached: { id: string; name: string } | null;
  /** The annotation whose fields are to be opened, and which of them gets the focus. */
  opens: Opens | null;
  /** It is done: `opens` may be null again. */
  onOpened: () => void;
}

/** Of several the first that is there: a verdict that was given before any other. */
const FIELDS = { note: ["textarea.note-field"], verdict: [".verdicts :checked", ".verdicts input"] } as const;

/** @returns leads to a field of a card, now where it is open, else once it is */
export function usePageHand(
  root: RefObject<HTMLElement | null>,
  hand: PageHand | undefined,
  acts: { announce: (sentence: string) => void; open: (id: string) => void },
): (opens: Opens) => void {
  const { over = null, reached = null, opens = null } = hand ?? {};
  const wanted = useRef<Opens | null>(null);
  const pursue = () => {
    if (wanted.current === null) return;
    const card = cardIn(root.current, wanted.current.id);
    const field = FIELDS[wanted.current.field].map((one) => card?.querySelector<HTMLElement>(one)).find(Boolean);
    if (!field) return;
    wanted.current = null;
    field.focus();
    field.scrollIntoView({ block: "nearest" });
  };
  // after each rendering: a card may come into the page at any time
  useEffect(() => {
    const card = over === null ? null : cardIn(root.current, over);
    card?.setAttribute("data-over", "");
    return () => card?.removeAttribute("data-over");
  });
  useEffect(() => {
    if (reached === null) return;
    cardIn(root.current, reached.id)?.scrollIntoView({ block: "nearest" });
    acts.announce(reached.name);
  }, [reached]);
  useEffect(() => {
    if (opens === null) return;
    wanted.current = opens;
    acts.open(opens.id);
    hand?.onOpened();
  }, [opens]);
  useEffect(pursue);
  return (opens) => {
    wanted.current = opens;
    pursue();
  };
}
