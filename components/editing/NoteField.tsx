// The note: a draft is put away while it is typed, and the note is saved when the reader leaves the field.
import { useEffect, useRef, useState } from "preact/hooks";
import { type Act, LONGEST_NOTE } from "@/utils/annotation/act.ts";
import type { Annotation } from "@/utils/annotation/annotation.ts";
import { words } from "@/utils/words/words.ts";
import { useCardContext } from "../reading/card-context.ts";
import { useDesk } from "./desk-context.ts";
import { Field } from "./Field.tsx";

/** Milliseconds without a key until the draft is put away: no sooner than a word is typed, no later than one is lost. */
const DRAFT_DELAY = 250;

export function NoteField({ annotation }: { annotation: Annotation }) {
  const { id } = annotation;
  const { drafts } = useCardContext();
  const desk = useDesk();
  const note = annotation.note ?? "";
  const [text, setText] = useState(drafts.get(id) ?? note);
  const latest = useRef({
    text,
    note,
    desk,
    /** What the reader had before their eyes when they began to type: another window may write meanwhile. */
    revision: annotation.revision,
    /** What was saved last: it comes back as the note only once it is on the disk. */
    sent: null as string | null,
    waits: undefined as ReturnType<typeof setTimeout> | undefined,
  });
  if (latest.current.text === latest.current.note) {
    latest.current.revision = annotation.revision;
    if (note !== latest.current.note) {
      latest.current.text = note;
      setText(note);
    }
  }
  Object.assign(latest.current, { note, desk });

  const putAway = () => {
    clearTimeout(latest.current.waits);
    const { text: typed, note: saved, desk: now, waits } = latest.current;
    latest.current.waits = undefined;
    if (waits !== undefined) now.onDraft(id, typed === saved ? null : typed);
  };
  const save = () => {
    const { text: typed, note: saved, desk: now, revision } = latest.current;
    putAway();
    if (typed === saved || typed === latest.current.sent) return;
    latest.current.sent = typed;
    const act: Act = { type: "note", note: typed.trim() === "" ? null : typed };
    now.onAct(id, act, revision);
  };
  useEffect(() => {
    // a panel that is closed sends what it has; one that is killed has sent all but the last words
    const hidden = () => document.visibilityState === "hidden" && putAway();
    document.addEventListener("visibilitychange", hidden);
    window.addEventListener("pagehide", putAway);
    return () => {
      document.removeEventListener("visibilitychange", hidden);
      window.removeEventListener("pagehide", putAway);
      save();
    };
  }, []);

  return (
    <Field label={words("field_note")}>
      {(field) => (
        <div>
          <textarea
            id={field}
            class="input note-field"
            dir="auto"
            value={text}
            maxLength={LONGEST_NOTE}
            rows={Math.min(12, 1 + text.split("\n").length)}
            onInput={(event) => {
              const { value } = event.currentTarget;
              setText(value);
              latest.current.text = value;
              latest.current.sent = null;
              clearTimeout(latest.current.waits);
              latest.current.waits = setTimeout(putAway, DRAFT_DELAY);
            }}
            onBlur={save}
          />
          <span class="said-so" aria-hidden="true">
            {text === note ? (note === "" ? "" : words("saved")) : words("draft")}
          </span>
        </div>
      )}
    </Field>
  );
}
