// The line at the lower edge: the words selected on the page and what to make of them; what was done last, and undo.
import { useRef } from "preact/hooks";
import type { Desk, Step } from "@/utils/annotation/desk.ts";
import { words } from "@/utils/words/words.ts";
import { Printed } from "../reading/Printed.tsx";
import { DONE_WORDS } from "./done-words.ts";
import { useScrollRoom } from "./use-scroll-room.ts";

export type MarkKind = "highlight" | "quote" | "figure";

interface DeskLineProps {
  desk: Desk | null;
  selection: string | null;
  onMark: (as: MarkKind) => void;
  onUndo: (direction: "undo" | "redo") => void;
}

const MARKS = { highlight: "as_highlight", quote: "as_quote", figure: "as_figure" } as const;
/** Characters of the words that something was done to. */
const FEW_WORDS = 40;

export function DeskLine({ desk, selection, onMark, onUndo }: DeskLineProps) {
  const marks = desk === null ? null : selection;
  const line = useRef<HTMLDivElement>(null);
  const isShown = marks !== null || Boolean(desk?.undo || desk?.redo);
  useScrollRoom(line, isShown);
  if (!isShown) return null;
  return (
    <div ref={line} class="desk">
      {marks !== null && (
        <section aria-label={words("selection_name")}>
          <Printed class="wording">{marks}</Printed>
          <div class="ends">
            {(["highlight", "quote", "figure"] as const).map((kind) => (
              <button key={kind} type="button" class="button line" onClick={() => onMark(kind)}>
                {words(MARKS[kind])}
              </button>
            ))}
          </div>
        </section>
      )}
      {(desk?.undo || desk?.redo) && (
        <p class="last-done">
          <span class="what">{desk.undo && lineOf(desk.undo)}</span>
          {desk.undo && (
            <button type="button" class="button line" onClick={() => onUndo("undo")}>
              {words("undo")}
            </button>
          )}
          {desk.redo && (
            <button type="button" class="button line" onClick={() => onUndo("redo")}>
              {words("redo")}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

function lineOf({ act, words: exact }: Step): string {
  const few = exact.length > FEW_WORDS ? `${exact.slice(0, FEW_WORDS).trimEnd()}…` : exact;
  return words("last_done", words(DONE_WORDS[act]), few);
}
