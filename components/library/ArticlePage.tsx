// One article, opened: what the reader kept in it or all that was found, with the same cards as beside the page.
import { viewHash } from "@/utils/library/view.ts";
import { words } from "@/utils/words/words.ts";
import { useFinding } from "../finding/use-finding.ts";
import type { PanelProps } from "../panel-props.ts";
import { ReadingView } from "../reading/ReadingView.tsx";
import { Notice } from "../states/Notice.tsx";
import { Choice } from "./Choice.tsx";
import type { LibraryProps, OpenedArticle } from "./library-props.ts";

interface ArticlePageProps extends LibraryProps {
  announce: (sentence: string) => void;
}

export function ArticlePage(props: ArticlePageProps) {
  const { opened } = props;
  return (
    <>
      <a class="button line" href={viewHash({ page: "articles" })}>
        {words("lib_back_to_articles")}
      </a>
      {opened.state === "gone" && <Notice title={words("lib_gone_title")} text={words("lib_gone_text")} />}
      {opened.state === "read" && <Opened {...props} article={opened} />}
    </>
  );
}

function nothing() {}

function Opened({ article, ...props }: ArticlePageProps & { article: Extract<OpenedArticle, { state: "read" }> }) {
  const { reading, desk, chosen, shown, linkOf } = article;
  const [finding, onFinding] = useFinding(reading.article.id);
  const { announce, onChoose, onShown, onExportArticle, onDeleteArticle } = props;
  // what is typed into a card that goes away belongs to its article, whatever is opened by then
  const onAct: PanelProps["onAct"] = (...what) => props.onAct(reading.article.id, ...what);
  return (
    <>
      <div class="article-line">
        <fieldset class="choices">
          <legend>{words("lib_shown")}</legend>
          <Choice
            name="shown"
            text={words("lib_shown_yours")}
            chosen={shown === "yours"}
            onChoose={() => onShown("yours")}
          />
          <Choice name="shown" text={words("lib_shown_all")} chosen={shown === "all"} onChoose={() => onShown("all")} />
        </fieldset>
        <span class="end">
          <a class="button line" href={reading.article.url} target="_blank" rel="noreferrer">
            {words("lib_open_page")}
          </a>
          <button type="button" class="button line" onClick={() => onDeleteArticle()}>
            {words("lib_delete")}
          </button>
        </span>
      </div>
      <div class="panel opened">
        <ReadingView
          key={`${reading.article.id} ${shown}`}
          page={{ state: "read", reading, desk, chosen, marksOn: false }}
          chosen={chosen}
          marksOn={false}
          siteAllowed={null}
          language={props.language}
          selection={null}
          trouble={props.trouble}
          linkOf={linkOf}
          finding={finding}
          onFinding={onFinding}
          announce={announce}
          onShow={onChoose}
          onKeep={(id) => onAct(id, { type: "keep" })}
          onReject={(id) => onAct(id, { type: "reject" })}
          onRestore={(id) => onAct(id, { type: "take-back" })}
          onAct={onAct}
          onMark={nothing}
          onUse={nothing}
          onUndo={props.onUndoInArticle}
          onDraft={(...what) => props.onDraft(reading.article.id, ...what)}
          onSettle={props.onSettle}
          onBringBack={nothing}
          onBeginAnew={nothing}
          onReadAnyway={nothing}
          onAllowSite={nothing}
          onDisallowSite={nothing}
          onExport={onExportArticle}
          onPause={nothing}
          onGoOn={nothing}
          onReload={nothing}
          onToggleMarks={nothing}
          onLibrary={nothing}
          onLanguage={props.onLanguage}
        />
      </div>
    </>
  );
}
