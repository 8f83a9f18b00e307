// The library: everything kept, across articles. Everything comes in as props and goes out as callbacks.
import { useEffect, useRef, useState } from "preact/hooks";
import { words } from "@/utils/words/words.ts";
import { FiguresPage } from "./FiguresPage.tsx";
import { ListPage } from "./ListPage.tsx";
import type { LibraryProps } from "./library-props.ts";
import { ArticlePage, ExportPage, ImportPage, SettingsPage, StoragePage } from "./pages.ts";
import { Rail } from "./Rail.tsx";
import { SourcePage } from "./SourcePage.tsx";
import { SourcesPage } from "./SourcesPage.tsx";

export function Library(props: LibraryProps) {
  const { view, lastDone, trouble, onUndo } = props;
  const [sentence, setSentence] = useState("");
  const main = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  const place = JSON.stringify(view);
  // whoever follows a link begins to read where the page begins
  useEffect(() => {
    if (!isFirst.current) main.current?.focus({ preventScroll: view.page === "article" });
    isFirst.current = false;
    setSentence("");
  }, [place]);
  useEffect(() => setSentence(props.said), [props.said]);
  return (
    <div class="library">
      <Rail {...props} />
      <main ref={main} tabIndex={-1}>
        <PageOf {...props} announce={setSentence} />
        {lastDone !== null && props.ticked.size === 0 && (
          <p class="last-line">
            <span>{lastDone}</span>
            <button type="button" class="button line" onClick={() => onUndo()}>
              {words("undo")}
            </button>
          </p>
        )}
        {trouble && (
          <div class="trouble" role="alert">
            <p>{words("lib_failed")}</p>
            <p class="small">{trouble.message === "" ? trouble.name : `${trouble.name}: ${trouble.message}`}</p>
          </div>
        )}
        <p class="unseen" role="status">
          {sentence}
        </p>
      </main>
    </div>
  );
}

function PageOf(props: LibraryProps & { announce: (sentence: string) => void }) {
  const { view } = props;
  switch (view.page) {
    case "articles":
    case "yours":
      return <ListPage {...props} />;
    case "article":
      return <ArticlePage {...props} />;
    case "sources":
      return <SourcesPage {...props} />;
    case "source":
      return <SourcePage {...props} source={view.key} />;
    case "figures":
      return <FiguresPage {...props} />;
    case "taking-out":
      return <ExportPage articles={props.counts.articles} exporting={props.exporting} />;
    case "bringing-in":
      return <ImportPage importing={props.importing} />;
    case "storage":
      return <StoragePage {...props} />;
    case "settings":
      return <SettingsPage {...props} />;
  }
}
