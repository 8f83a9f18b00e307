// What the words that are selected on the page can be to the open card.
import type { Body } from "@/utils/annotation/body.ts";
import { words } from "@/utils/words/words.ts";
import { Printed } from "../reading/Printed.tsx";
import { type Use, useDesk } from "./desk-context.ts";

const USES = {
  Quote: ["words", "speaker"],
  Figure: ["words", "speaker", "counted"],
  Highlight: ["words"],
  Source: [],
} as const satisfies Record<Body["type"], readonly Use[]>;

const TEXTS = { words: "use_words", speaker: "use_speaker", counted: "use_counted" } as const;

export function UseSelection({ id, type }: { id: string; type: Body["type"] }) {
  const { selection, onUse } = useDesk();
  if (selection === null || USES[type].length === 0) return null;
  return (
    <div class="use-selection">
      <p>
        {words("use_selection")} <Printed class="wording">{selection}</Printed>
      </p>
      {USES[type].map((use) => (
        <button key={use} type="button" class="button line" onClick={() => onUse(id, use)}>
          {words(TEXTS[use])}
        </button>
      ))}
    </div>
  );
}
