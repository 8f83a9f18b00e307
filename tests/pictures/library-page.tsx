// The pictured library: in the state and the language that the address names (`?language=ar#library-few`), with nothing
// behind its buttons.
import "@/components/styles/library-styles.css";
import { render } from "preact";
import { Library } from "@/components/library/Library.tsx";
import type { LibraryProps } from "@/components/library/library-props.ts";
import { bringPages } from "@/components/library/pages.ts";
import { OFFERED } from "@/utils/formats/offered.ts";
import { NO_FILTER } from "@/utils/library/filter.ts";
import { directionOf, languageOf } from "@/utils/words/language.ts";
import { message } from "@/utils/words/words.ts";
import { LIBRARY_SCENES } from "./library-scenes.ts";

function nothing() {}

const USUAL: Omit<LibraryProps, "view" | "exporting" | "importing" | "storage" | "settings"> = {
  counts: { articles: 1280, figures: 512, yours: 87, sources: 341 },
  used: 14_200_000,
  lastExport: null,
  reading: null,
  query: "",
  filter: NO_FILTER,
  facets: {
    sites: [
      ["rudaw.net", 40],
      ["valleypost.example", 31],
    ],
    sources: [["person Abdulkarim Omar", 9]],
    tags: [["prisons", 4]],
  },
  articles: null,
  kept: null,
  sources: [],
  figures: [],
  opened: { state: "loading" },
  ticked: new Set(),
  lastDone: null,
  said: "",
  language: "browser",
  trouble: null,
  onQuery: nothing,
  onFilter: nothing,
  onMore: nothing,
  onTick: nothing,
  onBulk: nothing,
  onUndo: nothing,
  onAct: nothing,
  onUndoInArticle: nothing,
  onDraft: nothing,
  onSettle: nothing,
  onChoose: nothing,
  onShown: nothing,
  onExportArticle: nothing,
  onDeleteArticle: nothing,
  onLanguage: nothing,
};

function Pictured(scene: Partial<LibraryProps>) {
  const exporting: LibraryProps["exporting"] = {
    formats: OFFERED.map(({ id, label, takes, isWhole }) => ({ id, name: message(label), takes, isWhole })),
    format: "json-ld",
    scope: "all",
    selection: { type: "articles", count: 2 },
    onlySelection: false,
    state: { step: "choose" },
    onFormat: nothing,
    onOnlySelection: nothing,
    onScope: nothing,
    onStart: nothing,
    onCancel: nothing,
    ...scene.exporting,
  };
  const importing: LibraryProps["importing"] = {
    state: { step: "choose" },
    onFile: nothing,
    onChoice: nothing,
    onStart: nothing,
    onCancel: nothing,
    onOther: nothing,
    ...scene.importing,
  };
  const storage: LibraryProps["storage"] = {
    quotes: 1200,
    unsaved: 30,
    persisted: false,
    backup: "2022-01-22T08:00:00.000Z",
    state: null,
    onExport: nothing,
    onRestore: nothing,
    onDeleteEverything: nothing,
    ...scene.storage,
  };
  const settings: LibraryProps["settings"] = {
    sites: ["rudaw.net", "valleypost.example"],
    everySite: false,
    pauses: {
      sites: ["theharbour.example"],
      pages: ["https://northline.example/2026/03/02/a-bridge-that-reopens-fourteen-months-late-and-what-it-cost"],
    },
    colouring: "source",
    selectionButtons: true,
    letterKeys: true,
    storing: "all",
    exportDefaults: { format: "json-ld", scope: "all" },
    keys: [
      { name: "See who says what", key: "Alt+Shift+L" },
      { name: "Highlight the selected words", key: "Alt+Shift+H" },
      { name: "Show or hide the marks on the page", key: "" },
    ],
    version: "0.1.0",
    onStopSite: nothing,
    onEverySite: nothing,
    onGoOn: nothing,
    onColouring: nothing,
    onSelectionButtons: nothing,
    onLetterKeys: nothing,
    onStoring: nothing,
    onExportDefaults: nothing,
    onChangeKeys: nothing,
    ...scene.settings,
  };
  return <Library view={{ page: "articles" }} {...USUAL} {...scene} {...{ exporting, importing, storage, settings }} />;
}

const scene = LIBRARY_SCENES[location.hash.slice(1)];
if (!scene) throw new Error(`No scene is called ${location.hash}.`);
document.documentElement.lang = languageOf();
document.documentElement.dir = directionOf();
await bringPages();
render(<Pictured {...scene()} />, document.body);
