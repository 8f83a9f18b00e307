// One source with all the quotes that are theirs.
import { counted } from "@/utils/words/numbers.ts";
import { displayName, roleOf } from "./names.ts";
import type { Group } from "./overview.ts";
import { Printed } from "./Printed.tsx";
import { QuoteCard } from "./QuoteCard.tsx";

/** The id that the spine's links go to. */
export function groupAnchor(group: Group): string {
  return `source-${group.id || "not-said"}`;
}

export function QuoteGroup({ group }: { group: Group }) {
  const anchor = groupAnchor(group);
  const role = roleOf(group);
  return (
    <section class="group" aria-labelledby={anchor}>
      <header class="group-head">
        <h2 id={anchor} tabIndex={-1}>
          {group.source === null ? displayName(group) : <Printed>{displayName(group)}</Printed>}
        </h2>
        <span class="count number">{counted("quotes", group.quoteCount)}</span>
        {role && <p class="role">{role.printed ? <Printed>{role.role}</Printed> : role.role}</p>}
      </header>
      {group.quotes.map((quote) => (
        <QuoteCard key={quote.id} quote={quote} group={group} />
      ))}
    </section>
  );
}
