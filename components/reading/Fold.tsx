// Over a hundred cards, a heading is the button that opens and closes what stands under it.
import type { ComponentChildren } from "preact";
import { Icon } from "../Icon.tsx";
import { useCardContext } from "./card-context.ts";

interface FoldProps {
  /** What opens and closes. */
  section: string;
  isOpen: boolean;
  children: ComponentChildren;
}

/** The words of a heading, to be put in it. As a button it takes the whole head, so that it is easy to hit. */
export function Fold({ section, isOpen, children }: FoldProps) {
  const { closes, acts } = useCardContext();
  if (!closes) return <>{children}</>;
  const toggle = (head: HTMLElement) => {
    acts.toggle(section);
    // the head that stuck to the top of a long group stays in view when the group is gone
    if (isOpen) requestAnimationFrame(() => head.scrollIntoView({ block: "nearest" }));
  };
  return (
    <button type="button" class="fold" aria-expanded={isOpen} onClick={(event) => toggle(event.currentTarget)}>
      {children}
    </button>
  );
}

/** Behind the count: which way the group goes. */
export function FoldSign({ isOpen }: { isOpen: boolean }) {
  const { closes } = useCardContext();
  return closes ? <Icon name={isOpen ? "open" : "shut"} /> : null;
}

/** The classes of a head. */
export function headClass(closes: boolean, isOpen: boolean): string {
  return closes ? ` folds${isOpen ? " open" : ""}` : "";
}
