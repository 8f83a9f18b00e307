// The library: a page of its own with everything kept, wired to the store.
import "@/components/styles/library-styles.css";
import { computed, effect } from "@preact/signals";
import { render } from "preact";
import { Library } from "@/components/library/Library.tsx";
import { bringPages } from "@/components/library/pages.ts";
import { setLanguage } from "@/utils/store/settings.ts";
import { words } from "@/utils/words/words.ts";
import { language, loadLanguage } from "../sidepanel/language.ts";
import { followLetterKeys } from "../sidepanel/letter-keys.ts";
import * as acting from "./acting.ts";
import * as exporting from "./exporting.ts";
import * as importing from "./importing.ts";
import * as knowledge from "./knowledge.ts";
import * as opened from "./opened.ts";
import * as place from "./place.ts";
import * as rows from "./rows.ts";
import { followSettings, settings } from "./settings.ts";
import * as storing from "./storing.ts";

/** Those that the search line leaves. */
const isWanted = (text: string) => text.toLowerCase().includes(place.query.value.trim().toLowerCase());
const sources = computed(() => {
  const { page } = place.view.value;
  if (page !== "sources" && page !== "source") return [];
  return knowledge.sources.value.filter(({ name, role }) => isWanted(`${name} ${role ?? ""}`));
});
const figures = computed(() => {
  if (place.view.value.page !== "figures") return [];
  return knowledge.figures.value.filter(({ counted, figures: all }) => {
    return isWanted(counted) || all.some(({ value, who }) => isWanted(`${value} ${who ?? ""}`));
  });
});
const isOfOneList = computed(() => ["articles", "yours"].includes(place.view.value.page));

function App() {
  const { articles, figures: figureCount, touched, rejected, quotes, unsaved } = knowledge.tally.value;
  const isKnown = knowledge.reading.value === null && knowledge.known.value > 0;
  const chosen = exporting.selection.value;
  return (
    <Library
      // all words are other words in another language
      key={language.value}
      view={place.view.value}
      counts={{
        articles,
        figures: figureCount,
        yours: touched - rejected,
        sources: isKnown ? knowledge.sources.value.length : null,
      }}
      used={storing.used.value}
      lastExport={knowledge.lastExported.value}
      reading={knowledge.reading.value}
      query={place.query.value}
      filter={place.filter.value}
      facets={isOfOneList.value ? knowledge.facets.value : NO_FACETS}
      articles={rows.articles.value}
      kept={rows.kept.value}
      sources={sources.value}
      figures={figures.value}
      opened={opened.opened.value}
      ticked={place.ticked.value}
      lastDone={acting.lastDone.value?.words ?? null}
      said={acting.said.value}
      language={language.value}
      trouble={acting.trouble.value}
      exporting={{
        formats: exporting.offered.value,
        format: exporting.format.value.id,
        scope: exporting.scope.value,
        selection: chosen && { type: chosen.type, count: chosen.ids.length },
        onlySelection: exporting.onlySelection.value,
        state: exporting.exportState.value,
        onFormat: exporting.chooseFormat,
        onOnlySelection: (only) => {
          exporting.onlySelection.value = only;
        },
        onScope: (scope) => {
          exporting.scope.value = scope;
        },
        onStart: exporting.startExport,
        onCancel: exporting.cancelExport,
      }}
      importing={{
        state: importing.importState.value,
        onFile: importing.readFile,
        onChoice: importing.chooseFor,
        onStart: importing.startImport,
        onCancel: importing.cancelImport,
        onOther: importing.otherImport,
      }}
      storage={{
        quotes,
        unsaved,
        persisted: storing.persisted.value,
        backup: storing.backup.value,
        state: storing.storageState.value,
        onExport: exporting.exportAll,
        onRestore: storing.restoreBackup,
        onDeleteEverything: storing.deleteEverything,
      }}
      settings={settings.value}
      onQuery={place.searchFor}
      onFilter={place.filterBy}
      onMore={rows.more}
      onTick={place.tick}
      onBulk={acting.actOnTicked}
      onUndo={acting.undoLast}
      onAct={acting.act}
      onUndoInArticle={acting.undoInArticle}
      onDraft={acting.putDraft}
      onSettle={acting.settleConflict}
      onChoose={opened.choose}
      onShown={opened.show}
      onExportArticle={() => {
        const { value: view } = place.view;
        if (view.page === "article") exporting.exportSelection({ type: "articles", ids: [view.id] });
      }}
      onDeleteArticle={acting.deleteOpened}
      onLanguage={setLanguage}
    />
  );
}

const NO_FACETS = { sites: [], sources: [], tags: [] };
/** Milliseconds after which everything is read: the first screen comes first. */
const READ_AFTER = 200;

place.followAddress();
await Promise.all([knowledge.countAll(), loadLanguage()]);
rows.followRows();
opened.followOpened();
storing.followStorage();
exporting.followDefaults();
followSettings();
followLetterKeys();
knowledge.followStore();
effect(() => {
  void language.value;
  document.title = words("lib_title");
});
render(<App />, document.body);
setTimeout(() => {
  knowledge.readAll();
  // a page whose code is gone says so itself when it is opened
  bringPages().catch(() => {});
}, READ_AFTER);
