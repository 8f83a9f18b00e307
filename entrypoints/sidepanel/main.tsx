// The face: the panel beside the page, wired to the page at hand.
import "@/components/styles/styles.css";
import { render } from "preact";
import { Panel } from "@/components/Panel.tsx";
import { setLanguage } from "@/utils/store/settings.ts";
import { openLibrary } from "@/utils/tab/library-tab.ts";
import { allowSite, disallowSite, siteAllowed, watchSite } from "./always-on-site.ts";
import { colouring, followColouring } from "./colouring.ts";
import { editingOf, mark, settleConflict, undo } from "./editing.ts";
import { followStore } from "./follow-store.ts";
import { beginAnew, bringBack, takeAway } from "./keeping-safe.ts";
import { changeKeys, keys, toggleKeys } from "./keys.ts";
import { language, loadLanguage } from "./language.ts";
import { followLetterKeys } from "./letter-keys.ts";
import {
  callCount,
  choose,
  chosen,
  followTab,
  goBack,
  marksOn,
  page,
  readAnyway,
  readingAtHand,
  reload,
  setMarks,
  tabId,
  trouble,
} from "./page-at-hand.ts";
import { followPageHand, lightUp, pageHand } from "./page-hand.ts";
import { goOn, pause } from "./pausing.ts";
import { followSelections, selection } from "./selection.ts";

function App() {
  const { edit, correctBySelection, putDraft } = editingOf(tabId.value, readingAtHand());
  return (
    <Panel
      // all words are other words in another language
      key={language.value}
      page={page.value}
      chosen={chosen.value}
      calls={callCount.value}
      marksOn={marksOn.value}
      trouble={trouble.value}
      siteAllowed={siteAllowed.value}
      language={language.value}
      colouring={colouring.value}
      keys={keys.value}
      selection={selection.value}
      hand={pageHand.value}
      onShow={choose}
      onHover={lightUp}
      onKeep={(id) => edit(id, { type: "keep" })}
      onReject={(id) => edit(id, { type: "reject" })}
      onRestore={(id) => edit(id, { type: "take-back" })}
      onAct={edit}
      onMark={mark}
      onUse={correctBySelection}
      onUndo={undo}
      onDraft={putDraft}
      onSettle={settleConflict}
      onReadAnyway={readAnyway}
      onAllowSite={allowSite}
      onDisallowSite={disallowSite}
      onPause={pause}
      onGoOn={goOn}
      onExport={takeAway}
      onBringBack={bringBack}
      onBeginAnew={beginAnew}
      onReload={reload}
      onToggleMarks={() => setMarks(!marksOn.value)}
      onLibrary={() => openLibrary()}
      onSettings={() => openLibrary({ page: "settings" })}
      onBack={goBack ?? undefined}
      onLanguage={setLanguage}
      onKeys={toggleKeys}
      onChangeKeys={changeKeys}
    />
  );
}

watchSite();
followColouring();
followLetterKeys();
followTab();
followSelections();
followPageHand();
followStore();
await loadLanguage();
render(<App />, document.body);
