// The buttons at the words that the reader has selected: what these may become.
import type { ButtonNames, MarkKind } from "./card-content.ts";
import type { Box } from "./card-place.ts";
import { rowSheet } from "./card-sheet.ts";
import { drawSign, writeElement } from "./card-writing.ts";
import type { Ground } from "./mark-style.ts";
import { PagePopover } from "./page-popover.ts";

interface RowEvents {
  press(as: MarkKind): void;
  closed(): void;
}

/**
 * Shows them at the end of the selection; null where they would cover some of its words, or the page won't have them.
 * They take neither the focus nor a place in the keyboard's order: the keyboard has its commands.
 * @param lines the boxes of the selected words
 */
export function showRow(
  document: Document,
  { names, kinds, lines, ground }: { names: ButtonNames; kinds: readonly MarkKind[]; lines: Box[]; ground: Ground },
  events: RowEvents,
): PagePopover | null {
  const row = writeElement(document, "div", "card row");
  row.setAttribute("role", "toolbar");
  row.setAttribute("aria-label", names.name);
  row.lang = names.lang;
  row.dir = names.dir;
  // or a press would take the selection away
  row.addEventListener("mousedown", (event) => event.preventDefault());
  for (const kind of kinds) {
    const button = writeElement(document, "button");
    button.setAttribute("type", "button");
    button.tabIndex = -1;
    button.append(drawSign(document, kind), names.names[kind]);
    button.addEventListener("click", ({ isTrusted }) => {
      if (isTrusted) events.press(kind);
    });
    row.append(button);
  }
  const popover = new PagePopover(document, events.closed);
  const beside = { lines, others: [], at: "end" } as const;
  return popover.show(row, beside, (place) => rowSheet(ground, place)) ? popover : null;
}
