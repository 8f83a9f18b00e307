// A file brought in: chosen, read, looked through before anything is stored, then stored as a whole or not at all.
import { useEffect, useRef } from "preact/hooks";
import { counted } from "@/utils/words/numbers.ts";
import { words } from "@/utils/words/words.ts";
import { Notice } from "../../states/Notice.tsx";
import { ImportPreview } from "./ImportPreview.tsx";
import type { ImportProps } from "./import-props.ts";
import { ProgressLine } from "./ProgressLine.tsx";
import { useStepFocus } from "./use-step-focus.ts";

export function ImportPage({ importing }: { importing: ImportProps }) {
  const { state, onCancel, onOther } = importing;
  useStepFocus(state.step, state.step === "preview");
  switch (state.step) {
    case "choose":
    case "done":
    case "cancelled":
      return <Start importing={importing} />;
    case "reading":
      return <Busy name={words("lib_importing_read", state.name)} progress={state.progress} onCancel={onCancel} />;
    case "writing":
      return <Busy name={words("lib_importing_write")} progress={state.progress} onCancel={onCancel} />;
    case "failed":
      return (
        <div role="alert">
          <Notice
            title={words("lib_import_failed_title", state.name)}
            text={words("lib_import_failed_text")}
            small={`${state.error.name}: ${state.error.message}`}
          >
            <button type="button" class="button main" onClick={() => onOther()}>
              {words("lib_import_another")}
            </button>
          </Notice>
        </div>
      );
    case "preview":
      return <ImportPreview state={state} importing={importing} />;
  }
}

function Busy(props: Parameters<typeof ProgressLine>[0]) {
  return (
    <>
      <h1 class="unseen">{words("lib_import")}</h1>
      <ProgressLine {...props} />
    </>
  );
}

function Start({ importing }: { importing: ImportProps }) {
  const { state, onFile } = importing;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file) onFile(file);
    };
    document.addEventListener("dragover", over);
    document.addEventListener("drop", drop);
    return () => {
      document.removeEventListener("dragover", over);
      document.removeEventListener("drop", drop);
    };
  }, [onFile]);
  return (
    <>
      <header class="page-head">
        <h1>{words("lib_import")}</h1>
      </header>
      <p class="lead">{words("lib_import_text")}</p>
      <div class="ends">
        <button type="button" class="button main" onClick={() => field.current?.click()}>
          {words("lib_import_choose")}
        </button>
        <span class="whence">{words("lib_import_drop")}</span>
        <input
          ref={field}
          hidden
          type="file"
          accept=".json,.jsonld,application/json,application/ld+json"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            // the same file can be chosen again
            event.currentTarget.value = "";
            if (file) onFile(file);
          }}
        />
      </div>
      <p role="status" class="outcome">
        {state.step === "done" && counted("lib_import_done", state.count)}
        {state.step === "cancelled" && words("lib_cancelled")}
      </p>
    </>
  );
}
