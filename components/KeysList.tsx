// All keys, "?" shows them: those of the panel, and those that work on the page, which the browser lets the reader change.
import { useEffect, useRef } from "preact/hooks";
import { type MessageKey, words } from "@/utils/words/words.ts";
import { answersToLetters } from "./key-pressed.ts";

/** A command of the browser's, with the key the reader has given it; "" where it has none. */
export interface KeyCommand {
  name: string;
  key: string;
}

interface KeysListProps {
  commands: readonly KeyCommand[];
  onChange: () => void;
  onClose: () => void;
}

/** Letters and signs, which the reader may have turned off, come apart from all others. */
const PANEL_KEYS: readonly [letters: string, others: string, does: MessageKey][] = [
  ["J", "↓", "key_next"],
  ["K", "↑", "key_previous"],
  ["", "Enter", "key_show"],
  ["E", "", "key_open"],
  ["V, 1–4", "", "field_verdict"],
  ["N", "", "field_note"],
  ["", "Esc", "key_close"],
  ["H", "", "command_highlight"],
  ["/", "", "find"],
  ["M", "", "command_marks"],
  ["", "Ctrl Z", "undo"],
  ["", "Ctrl Y", "redo"],
  ["?", "", "key_keys"],
];

function panelRows(): [keys: string, does: string][] {
  return PANEL_KEYS.flatMap(([letters, others, does]) => {
    const keys = [answersToLetters() && letters, others].filter(Boolean).join(", ");
    return keys === "" ? [] : [[keys, words(does)]];
  });
}

export function KeysList({ commands, onChange, onClose }: KeysListProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: "start" });
  }, []);
  return (
    <section
      class="keys"
      aria-labelledby="keys"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id="keys" ref={heading} tabIndex={-1}>
        {words("keys")}
      </h2>
      <Keys title={words("keys_on_page")} rows={commands.map(({ name, key }) => [key || words("no_key"), name])} />
      <Keys title={words("keys_in_panel")} rows={panelRows()} />
      <div class="ends">
        <button type="button" class="button line" onClick={() => onChange()}>
          {words("change_keys")}
        </button>
        <button type="button" class="button firm" onClick={() => onClose()}>
          {words("done")}
        </button>
      </div>
    </section>
  );
}

function Keys({ title, rows }: { title: string; rows: [key: string, does: string][] }) {
  if (rows.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <dl>
        {rows.map(([key, does]) => (
          <div key={does}>
            <dt>{does}</dt>
            <dd dir="ltr">{key}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
