// The screens of a page that has no article to show.
import type { PageState } from "@/utils/annotation/page-state.ts";
import { words } from "@/utils/words/words.ts";
import type { PanelProps } from "../panel-props.ts";
import { Where } from "../Where.tsx";
import { Loading } from "./Loading.tsx";
import { Notice } from "./Notice.tsx";

type WithoutArticle = Exclude<PageState, { state: "read" }>;

export function PageNotice(props: PanelProps & { page: WithoutArticle }) {
  const { page } = props;
  const site = "site" in page ? page.site : null;
  return (
    <>
      {site !== null && (
        <header class="top">
          <Where site={site} />
        </header>
      )}
      {screenOf(page, props)}
    </>
  );
}

function screenOf(page: WithoutArticle, { onReadAnyway, onAllowSite, onGoOn, onReload, onLibrary }: PanelProps) {
  // where nothing can be read here, what is kept can
  const library = <Action text={words("lib_open")} look="plain" onClick={onLibrary} />;
  switch (page.state) {
    case "loading":
      return <Loading />;
    case "no-article":
      return (
        <Notice title={words("no_article_title")} text={words("no_article_text")}>
          <Action text={words("read_anyway")} look="plain" onClick={onReadAnyway} />
        </Notice>
      );
    case "closed":
      return (
        <Notice title={words("closed_title")} text={words("closed_text")}>
          {library}
        </Notice>
      );
    case "not-allowed":
      if (page.site === null)
        return (
          <Notice title={words("press_title")} text={words("press_text")} small={words("press_here")}>
            {library}
          </Notice>
        );
      return (
        <Notice
          title={words("not_allowed_title", page.site)}
          text={words("not_allowed_text")}
          small={words("not_allowed_once")}
        >
          <Action text={words("always_on", page.site)} look="main" onClick={onAllowSite} />
        </Notice>
      );
    case "paused":
      return (
        <Notice
          title={words(page.scope === "site" ? "paused_site_title" : "paused_page_title", page.site)}
          text={words("paused_text")}
        >
          <Action text={words("go_on")} look="main" onClick={onGoOn} />
        </Notice>
      );
    case "gone":
      return (
        <Notice title={words("gone_title")} text={words("gone_text")}>
          {library}
        </Notice>
      );
    case "failed":
      return (
        <Notice title={words("failed_title")} text={words("failed_text")} small={errorLine(page.name, page.message)}>
          <Action text={words("reload")} look="main" onClick={onReload} />
        </Notice>
      );
  }
}

function errorLine(name: string, message: string): string {
  return message === "" ? name : `${name}: ${message}`;
}

function Action({ text, look, onClick }: { text: string; look: "main" | "plain"; onClick: () => void }) {
  return (
    <button type="button" class={`button ${look}`} onClick={() => onClick()}>
      {text}
    </button>
  );
}
