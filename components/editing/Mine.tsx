// What is the reader's on a card: kept, verdict, note, tags, a draft, and what another window wrote. On the marker.
import type { Annotation } from "@/utils/annotation/annotation.ts";
import type { Conflict } from "@/utils/annotation/desk.ts";
import { words } from "@/utils/words/words.ts";
import { Icon } from "../Icon.tsx";
import { useCardContext } from "../reading/card-context.ts";
import { useDesk } from "./desk-context.ts";

export function Mine({ annotation }: { annotation: Annotation }) {
  const { drafts, conflicts } = useCardContext();
  const { id, state, verdict, note, tags } = annotation;
  const draft = drafts.get(id);
  return (
    <>
      {state === "kept" && annotation.creator.type !== "Person" && (
        <p class="mine">
          <span class="verdict">
            <Icon name="kept" />
            {words("kept")}
          </span>
        </p>
      )}
      {verdict && (
        <p class="mine">
          <span class="verdict">
            <Icon name={verdict.judgement} />
            {words(`verdict_${verdict.judgement}`)}
          </span>{" "}
          {verdict.evidence !== null && (
            <a class="link" href={verdict.evidence} target="_blank" rel="noreferrer">
              {words("evidence_link")}
            </a>
          )}
        </p>
      )}
      {draft === undefined && note !== null && <Note title={words("field_note")} text={note} />}
      {draft !== undefined && <Note title={words("draft")} text={draft} />}
      {tags.length > 0 && <Note title={words("field_tags")} text={tags.join(words("comma"))} />}
      {(conflicts.get(id) ?? []).map((conflict) => (
        <AtOdds key={conflict.key} conflict={conflict} />
      ))}
    </>
  );
}

function Note({ title, text }: { title: string; text: string }) {
  return (
    <p class="mine">
      <span class="verdict">
        <Icon name="note" />
        {title}
      </span>{" "}
      <span class="note" dir="auto">
        {text}
      </span>
    </p>
  );
}

function AtOdds({ conflict }: { conflict: Conflict }) {
  const { onAct, onSettle } = useDesk();
  const { key, annotationId, version } = conflict;
  const said = [
    version.note ?? words("no_note"),
    ...(version.verdict ? [words(`verdict_${version.verdict.judgement}`)] : []),
    ...version.tags,
  ];
  return (
    <div class="mine at-odds">
      <p>{words("conflict")}</p>
      <p class="note">{said.join(" · ")}</p>
      <button
        type="button"
        class="button line"
        onClick={() => {
          onAct(annotationId, { type: "take-version", version });
          onSettle(key);
        }}
      >
        {words("take_version")}
      </button>
      <button type="button" class="button line" onClick={() => onSettle(key)}>
        {words("leave_version")}
      </button>
    </div>
  );
}
