// How far something is, and the way to stop it.
import { formatNumber } from "@/utils/words/numbers.ts";
import { words } from "@/utils/words/words.ts";
import type { Progress } from "../progress.ts";

interface ProgressLineProps {
  name: string;
  progress: Progress;
  onCancel: () => void;
}

export function ProgressLine({ name, progress: { done, of }, onCancel }: ProgressLineProps) {
  return (
    <div class="progress">
      <p>
        {name} <span class="count number">{words("lib_progress", formatNumber(done), formatNumber(of))}</span>
      </p>
      <progress aria-label={name} max={Math.max(1, of)} value={done} />
      <button type="button" class="button plain" onClick={() => onCancel()}>
        {words("lib_cancel")}
      </button>
    </div>
  );
}
