// The side panel: one screen for each state of the page at hand. Everything comes in as props and goes out as callbacks.
//
// The panel is controlled: `onShow` asks for a card to be chosen, and the card is chosen once `chosen` says so.
// A card chosen from elsewhere (a click on a highlight) scrolls into view and takes the focus; counting `calls` up
// brings the same card into view again. `onHover` also gets ids of sources, from the list of who speaks.
// The styles are in ./styles/styles.css; the page that shows the panel imports them.
import { useState } from "preact/hooks";
import { words } from "@/utils/words/words.ts";
import { announcementOf } from "./announcement.ts";
import { useFinding } from "./finding/use-finding.ts";
import { KeysList } from "./KeysList.tsx";
import type { PanelProps } from "./panel-props.ts";
import { ReadingView } from "./reading/ReadingView.tsx";
import { PageNotice } from "./states/PageNotice.tsx";
import { usePanelKeys } from "./use-panel-keys.ts";

export function Panel(props: PanelProps) {
  const { page, trouble } = props;
  const key = page.state === "read" ? page.reading.article.id : page.state;
  const [finding, onFinding] = useFinding(page.state === "read" ? page.reading.article.id : null, props.finding);
  const [latest, setLatest] = useState({ key, sentence: "" });
  // what was announced for one article says nothing about the next
  const sentence = latest.key === key && latest.sentence !== "" ? latest.sentence : announcementOf(page);
  usePanelKeys({
    onKeys: () => props.onKeys?.(),
    onToggleMarks: () => page.state === "read" && props.onToggleMarks(),
    onHighlight: () => page.state === "read" && page.desk && props.selection !== null && props.onMark("highlight"),
  });
  return (
    <main class="panel">
      {props.onBack && (
        <p class="back">
          <button type="button" class="button line" onClick={() => props.onBack?.()}>
            {words("back_to_article")}
          </button>
        </p>
      )}
      {page.state === "read" ? (
        <ReadingView
          key={key}
          {...props}
          page={page}
          finding={finding}
          onFinding={onFinding}
          announce={(sentence) => setLatest({ key, sentence })}
        />
      ) : (
        <PageNotice {...props} page={page} />
      )}
      {props.keys && (
        <KeysList commands={props.keys} onChange={() => props.onChangeKeys?.()} onClose={() => props.onKeys?.()} />
      )}
      {trouble && <Trouble {...trouble} />}
      <p class="unseen" role="status">
        {sentence}
      </p>
    </main>
  );
}

function Trouble({ name, message }: { name: string; message: string }) {
  return (
    <div class="trouble" role="alert">
      <p>{words("not_saved")}</p>
      <p class="small">{message === "" ? name : `${name}: ${message}`}</p>
    </div>
  );
}
