// Something kept whose words the page has changed or dropped: what it was, what it is now, and what to do about it.
import type { Annotation } from "@/utils/annotation/annotation.ts";
import { formatDay } from "@/utils/words/dates.ts";
import { words } from "@/utils/words/words.ts";
import { CardFrame, type Standing } from "../reading/CardFrame.tsx";
import { useCardContext } from "../reading/card-context.ts";
import { memoised } from "../reading/memoised.tsx";
import { Printed } from "../reading/Printed.tsx";
import { WasNow } from "../reading/WasNow.tsx";
import { useDesk } from "./desk-context.ts";
import { Mine } from "./Mine.tsx";

export const SinceCard = memoised(({ annotation, ...standing }: { annotation: Annotation } & Standing) => {
  const [{ exact }] = annotation.target.selector;
  const now = annotation.standing.status === "changed" ? annotation.standing.now.exact : null;
  const name = [words("was_words", exact), now === null ? "" : words("now_words", now)].join(" ").trim();
  return (
    <CardFrame annotation={annotation} class="card" name={name} rejectName={null} {...standing}>
      {now === null ? (
        <Printed as="p" class="said lost">
          {exact}
        </Printed>
      ) : (
        <p class="said">
          <WasNow was={exact} now={now} />
        </p>
      )}
      <WhatNow annotation={annotation} />
      <Mine annotation={annotation} />
    </CardFrame>
  );
});

function WhatNow({ annotation }: { annotation: Annotation }) {
  const { selection, onAct, onUse } = useDesk();
  const { linkOf } = useCardContext();
  const { id, standing } = annotation;
  if (standing.status === "stands") return null;
  const day = formatDay(standing.since);
  const act = (text: string, onClick: () => void) => (
    <button type="button" class="button line" onClick={onClick}>
      {text}
    </button>
  );
  const place = selection !== null && act(words("place_by_hand"), () => onUse(id, "place"));
  if (standing.status === "orphan") {
    return (
      <>
        <p class="how">{words("since_gone", day)}</p>
        <div class="ends">
          {place || (!linkOf && <p class="hint">{words("place_hint")}</p>)}
          {annotation.creator.type === "Person" && act(words("delete"), () => onAct(id, { type: "delete" }))}
        </div>
      </>
    );
  }
  return (
    <>
      <p class="how">{words(standing.settled ? "since_settled" : "since_changed", day)}</p>
      <div class="ends">
        {act(words("take_new_words"), () => onAct(id, { type: "take-new-words" }))}
        {!standing.settled && act(words("keep_mine"), () => onAct(id, { type: "keep-mine" }))}
        {place}
      </div>
    </>
  );
}
