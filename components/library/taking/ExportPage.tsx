// Everything, or what is ticked, taken along in a file.

import { counted } from "@/utils/words/numbers.ts";
import { words } from "@/utils/words/words.ts";
import { Choice } from "../Choice.tsx";
import type { ExportProps, OfferedFormat } from "./export-props.ts";
import { ProgressLine } from "./ProgressLine.tsx";
import { useStepFocus } from "./use-step-focus.ts";

export function ExportPage({ articles, exporting }: { articles: number; exporting: ExportProps }) {
  const {
    formats,
    format,
    scope,
    onScope,
    selection,
    onlySelection,
    state,
    onFormat,
    onOnlySelection,
    onStart,
    onCancel,
  } = exporting;
  useStepFocus(state.step);
  return (
    <>
      <header class="page-head">
        <h1>{words("lib_export")}</h1>
      </header>
      {state.step === "writing" ? (
        <ProgressLine name={words("lib_exporting")} progress={state.progress} onCancel={onCancel} />
      ) : (
        <form
          class="taking"
          onSubmit={(event) => {
            event.preventDefault();
            onStart();
          }}
        >
          <fieldset>
            <legend>{words("lib_export_what")}</legend>
            <div class="choices">
              {selection && (
                <Choice
                  name="scope"
                  text={counted(
                    selection.type === "articles" ? "lib_export_articles" : "lib_export_annotations",
                    selection.count,
                  )}
                  chosen={onlySelection}
                  onChoose={() => onOnlySelection(true)}
                />
              )}
              <Choice
                name="scope"
                text={counted("lib_export_all", articles)}
                chosen={!onlySelection || selection === null}
                onChoose={() => onOnlySelection(false)}
              />
            </div>
          </fieldset>
          {selection?.type !== "annotations" || !onlySelection ? (
            <fieldset>
              <legend>{words("set_export_scope")}</legend>
              <div class="choices">
                <Choice
                  name="how-much"
                  text={words("export_scope_all")}
                  chosen={scope === "all"}
                  onChoose={() => onScope("all")}
                />
                <Choice
                  name="how-much"
                  text={words("export_scope_kept")}
                  chosen={scope === "kept"}
                  onChoose={() => onScope("kept")}
                />
              </div>
            </fieldset>
          ) : null}
          <fieldset class="formats">
            <legend>{words("lib_export_as")}</legend>
            {formats.map((one) => (
              <label key={one.id} class={`format${one.id === format ? " on" : ""}`}>
                <input type="radio" name="format" checked={one.id === format} onChange={() => onFormat(one.id)} />
                <span class="format-name">{one.name}</span> <span class="whence">{aboutFormat(one)}</span>
              </label>
            ))}
          </fieldset>
          <div class="ends">
            <button type="submit" class="button main">
              {words("lib_export_start")}
            </button>
          </div>
          <p role="status" class="outcome">
            {state.step === "done" && words("lib_export_done", state.name)}
            {state.step === "cancelled" && words("lib_cancelled")}
          </p>
          {state.step === "failed" && (
            <p role="alert" class="outcome">
              {words("lib_failed")} <span class="whence">{`${state.name}: ${state.message}`}</span>
            </p>
          )}
        </form>
      )}
    </>
  );
}

function aboutFormat({ takes, isWhole }: OfferedFormat): string {
  if (isWhole) return words("lib_export_whole");
  switch (takes) {
    case "everything":
      return words("lib_export_everything");
    case "kept in":
      return words("lib_export_kept_in");
    case "judged":
      return words("lib_export_judged");
    case "articles":
      return words("lib_export_only_articles");
  }
}
