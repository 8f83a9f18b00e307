// The browser has emptied the store: what the latest backup holds, and the way back.
import type { Desk } from "@/utils/annotation/desk.ts";
import { formatDay } from "@/utils/words/dates.ts";
import { formatNumber, plural } from "@/utils/words/numbers.ts";
import { words } from "@/utils/words/words.ts";
import { Notice } from "./Notice.tsx";

interface LostNoticeProps {
  lost: NonNullable<Desk["lost"]>;
  onBringBack: () => void;
  onBeginAnew: () => void;
}

export function LostNotice({ lost, onBringBack, onBeginAnew }: LostNoticeProps) {
  const { made, annotations } = lost;
  const text =
    made === null
      ? words("lost_without_backup")
      : plural("lost_text", annotations, formatDay(made), formatNumber(annotations));
  return (
    <Notice level={2} title={words("lost_title")} text={text}>
      {made !== null && (
        <button type="button" class="button main" onClick={() => onBringBack()}>
          {words("bring_back")}
        </button>
      )}
      <button type="button" class="button plain" onClick={() => onBeginAnew()}>
        {words("begin_anew")}
      </button>
    </Notice>
  );
}
