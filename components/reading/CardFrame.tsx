// What all cards have in common: name, place in the keyboard's order, keep, open, reject, and "Undo" once rejected.
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Annotation } from "@/utils/annotation/annotation.ts";
import { words } from "@/utils/words/words.ts";
import { useDesk } from "../editing/desk-context.ts";
import { OpenCard } from "../editing/OpenCard.tsx";
import { IconButton, IconLink } from "../Icon.tsx";
import { useCardContext } from "./card-context.ts";

/** What a card is at the moment. */
export interface Standing {
  chosen: boolean;
  /** True for the one card that the Tab key reaches; from there J, K and arrows lead on. */
  tabStop: boolean;
}

interface CardFrameProps extends Standing {
  annotation: Annotation;
  class: string;
  /** For screen readers: who, how and what. */
  name: string;
  /** "Not a quote" or "Not a figure"; null for what can't be rejected. */
  rejectName: string | null;
  children: ComponentChildren;
}

export function CardFrame(props: CardFrameProps) {
  const { annotation, class: className, name, rejectName, chosen, tabStop, children } = props;
  const { out, acts, linkOf } = useCardContext();
  const { id, state, creator } = annotation;
  const isOwn = creator.type === "Person";
  const tabIndex = tabStop ? 0 : -1;
  if (out.has(id)) return <TakenOut id={id} class={className} />;
  return (
    <article
      class={`${className}${chosen ? " chosen" : ""}`}
      data-card={id}
      tabIndex={tabIndex}
      aria-label={name}
      aria-current={chosen ? "true" : undefined}
    >
      {children}
      {chosen && <Opened annotation={annotation} rejectName={isOwn ? null : rejectName} />}
      <div class="acts">
        {!isOwn &&
          (state === "kept" ? (
            <IconButton icon="kept" name={words("let_go")} tabIndex={tabIndex} onClick={() => acts.letGo(id)} />
          ) : (
            <IconButton icon="keep" name={words("keep")} tabIndex={tabIndex} onClick={() => acts.keep(id)} />
          ))}
        <IconButton icon="note" name={words("open_card")} tabIndex={tabIndex} onClick={() => acts.open(id)} />
        {linkOf && <IconLink icon="out" name={words("lib_open_words")} tabIndex={tabIndex} href={linkOf(id)} />}
        {!isOwn && rejectName !== null && (
          <IconButton icon="reject" name={rejectName} tabIndex={tabIndex} onClick={() => acts.reject(id)} />
        )}
      </div>
    </article>
  );
}

/** Only the chosen card can be open. */
function Opened({ annotation, rejectName }: { annotation: Annotation; rejectName: string | null }) {
  const { acts } = useCardContext();
  const { open } = useDesk();
  if (open !== annotation.id) return null;
  return <OpenCard annotation={annotation} rejectName={rejectName} onReject={() => acts.reject(annotation.id)} />;
}

function TakenOut({ id, class: className }: { id: string; class: string }) {
  const { acts } = useCardContext();
  const button = useRef<HTMLButtonElement>(null);
  // the button that was pressed is gone with the card
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <div class={`${className} taken-out`} data-place={id}>
      <p>
        {words("taken_out")}
        <button ref={button} type="button" class="button line" onClick={() => acts.undo(id)}>
          {words("undo")}
        </button>
      </p>
    </div>
  );
}
