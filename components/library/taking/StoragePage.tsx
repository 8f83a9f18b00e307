// What is stored and how much room it takes, how it is kept from being lost, and how to be rid of all of it.
import { useState } from "preact/hooks";
import { formatDay } from "@/utils/words/dates.ts";
import { counted, formatBytes, formatNumber } from "@/utils/words/numbers.ts";
import { words } from "@/utils/words/words.ts";
import type { LibraryProps } from "../library-props.ts";

export function StoragePage({ counts, used, lastExport, storage }: LibraryProps) {
  const { quotes, unsaved, persisted, backup, state, onExport, onRestore } = storage;
  return (
    <div class="storage">
      <header class="page-head">
        <h1>{words("lib_storage")}</h1>
      </header>
      <p class="lead">{words("lib_storage_used", used === null ? "…" : formatBytes(used))}</p>
      <section aria-labelledby="what-is-stored">
        <h2 id="what-is-stored">{words("lib_storage_what_title")}</h2>
        <p>
          {words(
            "lib_storage_holds",
            counted("lib_articles", counts.articles),
            counted("quotes", quotes),
            counted("figures", counts.figures),
            counted("lib_yours_count", counts.yours),
          )}
        </p>
        <p>{words("lib_storage_what")}</p>
        {persisted !== null && <p class="whence">{words(persisted ? "lib_persisted" : "lib_not_persisted")}</p>}
      </section>
      <section aria-labelledby="take-along">
        <h2 id="take-along">{words("lib_export_title")}</h2>
        <p>{unsaved > 0 ? counted("lib_unsaved", unsaved) : words("lib_all_saved")}</p>
        <p class="whence">
          {lastExport === null ? words("lib_never_exported") : words("lib_last_export", formatDay(lastExport))}
        </p>
        <button type="button" class="button plain" onClick={() => onExport()}>
          {words("lib_export_everything_button")}
        </button>
      </section>
      <section aria-labelledby="backups">
        <h2 id="backups">{words("lib_backups_title")}</h2>
        <p>{words("lib_backups_text")}</p>
        {backup !== undefined && (
          <p class="whence">
            {backup === null ? words("lib_backup_none") : words("lib_backup_latest", formatDay(backup))}
          </p>
        )}
        {backup && (
          <button type="button" class="button plain" onClick={() => onRestore()}>
            {words("lib_backup_restore")}
          </button>
        )}
        <p role="status" class="outcome">
          {state === "restored" && words("lib_backup_restored")}
        </p>
      </section>
      <DeleteEverything yours={counts.yours} articles={counts.articles} storage={storage} />
    </div>
  );
}

interface DeleteEverythingProps {
  yours: number;
  articles: number;
  storage: LibraryProps["storage"];
}

/** The one thing that asks first: the number has to be typed, and an export is offered beside it. */
function DeleteEverything({ yours, articles, storage }: DeleteEverythingProps) {
  const [typed, setTyped] = useState("");
  const wanted = String(yours);
  // as the reader's language writes it, or plainly
  const fits = typed.trim() === wanted || typed.trim() === formatNumber(yours);
  return (
    <section aria-labelledby="delete-everything">
      <h2 id="delete-everything">{words("lib_delete_title")}</h2>
      <p>{words("lib_delete_text")}</p>
      {articles > 0 && (
        <form
          class="delete-all"
          onSubmit={(event) => {
            event.preventDefault();
            if (!fits) return;
            setTyped("");
            storage.onDeleteEverything();
          }}
        >
          <label for="delete-count">{words("lib_delete_type", formatNumber(yours))}</label>
          <input
            id="delete-count"
            class="input"
            type="text"
            inputMode="numeric"
            autocomplete="off"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <div class="ends">
            <button type="button" class="button plain" onClick={() => storage.onExport()}>
              {words("lib_export_everything_button")}
            </button>
            <button type="submit" class="button danger" disabled={!fits}>
              {words("lib_delete_button")}
            </button>
          </div>
        </form>
      )}
      <p role="status" class="outcome">
        {storage.state === "deleted" && words("lib_deleted")}
      </p>
    </section>
  );
}
