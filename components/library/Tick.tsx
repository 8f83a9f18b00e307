// A box to tick beside a row.
import { words } from "@/utils/words/words.ts";
import { Icon } from "../Icon.tsx";

interface TickProps {
  /** What the row is about. */
  title: string;
  ticked: boolean;
  tabIndex: 0 | -1;
  onTick: (ticked: boolean) => void;
}

export function Tick({ title, ticked, tabIndex, onTick }: TickProps) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={ticked}
        tabIndex={tabIndex}
        aria-label={words("lib_choose", title)}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <Icon name={ticked ? "ticked" : "unticked"} />
    </label>
  );
}
