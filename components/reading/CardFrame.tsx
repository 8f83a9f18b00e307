// What all cards have in common: name, place in the keyboard's order, keep, reject, and "Undo" once rejected.
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Annotation } from "@/utils/annotation/annotation.ts";
import { words } from "@/utils/words/words.ts";
import { Icon, IconButton } from "../Icon.tsx";
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
  /** "Not a quote" or "Not a figure". */
  rejectName: string;
  children: ComponentChildren;
}

export function CardFrame(props: CardFrameProps) {
  const { annotation, class: className, name, rejectName, chosen, tabStop, children } = props;
  const { out, acts } = useCardContext();
  const { id, state } = annotation;
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
      <div class="acts">
        {state === "kept" ? (
          <IconButton icon="kept" name={words("let_go")} tabIndex={tabIndex} onClick={() => acts.letGo(id)} />
        ) : (
          <IconButton icon="keep" name={words("keep")} tabIndex={tabIndex} onClick={() => acts.keep(id)} />
        )}
        <IconButton icon="reject" name={rejectName} tabIndex={tabIndex} onClick={() => acts.reject(id)} />
      </div>
    </article>
  );
}

/** On the marker, since it is the reader's. */
export function KeptSign() {
  return (
    <p class="mine">
      <span class="verdict">
        <Icon name="kept" />
        {words("kept")}
      </span>
    </p>
  );
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
