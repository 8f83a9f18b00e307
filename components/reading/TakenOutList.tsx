// What the reader has rejected: closed, at the end, each with a way back.
import type { Annotation } from "@/utils/annotation/annotation.ts";
import { counted } from "@/utils/words/numbers.ts";
import { words } from "@/utils/words/words.ts";
import { Printed } from "./Printed.tsx";

interface TakenOutListProps {
  takenOut: Annotation[];
  /** Whether it is what the reader looks for. */
  isWanted: boolean;
  onRestore: (id: string) => void;
}

export function TakenOutList({ takenOut, isWanted, onRestore }: TakenOutListProps) {
  if (takenOut.length === 0) return null;
  return (
    <details class="taken-out-list" open={isWanted}>
      <summary>
        <h2>{counted("left_out", takenOut.length)}</h2>
      </summary>
      <ul>
        {takenOut.map(({ id, target }) => (
          <li key={id}>
            <Printed class="wording">{target.selector[0].exact}</Printed>
            <button
              type="button"
              class="button line"
              aria-label={words("restore_name", target.selector[0].exact)}
              onClick={() => onRestore(id)}
            >
              {words("restore")}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
