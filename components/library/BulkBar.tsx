// What can be done with all that is ticked. Sticks to the lower edge.
import { useEffect, useRef, useState } from "preact/hooks";
import { Judgement } from "@/utils/annotation/verdict.ts";
import { counted } from "@/utils/words/numbers.ts";
import { words } from "@/utils/words/words.ts";
import { Icon } from "../Icon.tsx";
import { tagsTyped } from "../tags-typed.ts";
import type { BulkAct } from "./library-props.ts";

interface BulkBarProps {
  /** Articles can't be tagged or judged: their quotes and figures can. */
  of: "articles" | "annotations";
  count: number;
  onBulk: (act: BulkAct) => void;
  onLetGo: () => void;
}

export function BulkBar({ of, count, onBulk, onLetGo }: BulkBarProps) {
  const [open, setOpen] = useState<"tag" | "judge" | null>(null);
  useEffect(() => {
    const letGo = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      event.preventDefault();
      if (open) setOpen(null);
      else onLetGo();
    };
    document.addEventListener("keydown", letGo);
    return () => document.removeEventListener("keydown", letGo);
  }, [open, onLetGo]);
  const act = (name: string, onClick: () => void, expanded?: boolean) => (
    <button type="button" class="button" aria-expanded={expanded} onClick={() => onClick()}>
      {name}
    </button>
  );
  const toggle = (part: "tag" | "judge") => setOpen(open === part ? null : part);
  return (
    <div class="bulk" role="toolbar" aria-label={words("lib_with_chosen")}>
      <b class="number">{counted("lib_chosen", count)}</b>
      {of === "annotations" && (
        <>
          {act(words("lib_keep"), () => onBulk({ type: "keep" }))}
          {act(words("lib_take_out"), () => onBulk({ type: "reject" }))}
          {act(words("lib_tag"), () => toggle("tag"), open === "tag")}
          {act(words("lib_judge"), () => toggle("judge"), open === "judge")}
        </>
      )}
      {act(words("lib_export"), () => onBulk({ type: "export" }))}
      {act(words("lib_delete"), () => onBulk({ type: "delete" }))}
      <button type="button" class="button line end" onClick={() => onLetGo()}>
        {words("lib_let_go")}
      </button>
      {open === "tag" && (
        <TagForm
          onTags={(tags) => {
            setOpen(null);
            onBulk({ type: "tag", tags });
          }}
        />
      )}
      {open === "judge" && (
        <div class="bulk-part">
          {Judgement.options.map((judgement) => (
            <button
              key={judgement}
              type="button"
              class="button"
              onClick={() => {
                setOpen(null);
                onBulk({ type: "judge", judgement });
              }}
            >
              <Icon name={judgement} />
              {words(`verdict_${judgement}`)}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function TagForm({ onTags }: { onTags: (tags: string[]) => void }) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      class="bulk-part"
      onSubmit={(event) => {
        event.preventDefault();
        const tags = tagsTyped(field.current?.value ?? "");
        if (tags.length > 0) onTags(tags);
      }}
    >
      <label class="label" for="bulk-tags">
        {words("lib_tags_hint")}
      </label>
      <input ref={field} id="bulk-tags" class="input" type="text" />
      <button type="submit" class="button firm">
        {words("lib_add_tags")}
      </button>
    </form>
  );
}
