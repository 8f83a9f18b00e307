// The line at the very top: which site, how long, and what can be done with the whole article.
import { counted } from "@/utils/words/numbers.ts";
import { words } from "@/utils/words/words.ts";
import { IconButton } from "./Icon.tsx";

interface WhereProps {
  /** "" for a file on the reader's own disk. */
  site: string;
  /** What can be done once an article is read. */
  article?: {
    words: number;
    /** Null where the page isn't beside it, and has no marks to show. */
    marks: { on: boolean; onToggle: () => void } | null;
    onLibrary: (() => void) | null;
    onExport: () => void;
  };
}

export function Where({ site, article }: WhereProps) {
  return (
    <div class="where">
      {site !== "" && (
        <span class="site" title={site} dir="auto">
          {site}
        </span>
      )}
      {article && (
        <>
          {site !== "" && <span aria-hidden="true">·</span>}
          <span class="length number">{counted("words", article.words)}</span>
          <span class="tools">
            {article.marks && (
              <IconButton
                icon={article.marks.on ? "eye" : "eye-shut"}
                name={words(article.marks.on ? "hide_marks" : "show_marks")}
                onClick={article.marks.onToggle}
              />
            )}
            {article.onLibrary && <IconButton icon="library" name={words("lib_open")} onClick={article.onLibrary} />}
            <IconButton icon="export" name={words("export_name")} onClick={article.onExport} />
          </span>
        </>
      )}
    </div>
  );
}
