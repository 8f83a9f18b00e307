// The pictured page: the panel in the state and the language that the address names (`?language=ar#reading`), with nothing
// behind its buttons.
import "@/components/styles/styles.css";
import { render } from "preact";
import { Panel } from "@/components/Panel.tsx";
import { directionOf, languageOf } from "@/utils/words/language.ts";
import { SCENES } from "./scenes.ts";

function nothing() {}

const scene = SCENES[location.hash.slice(1)];
if (!scene) throw new Error(`No scene is called ${location.hash}.`);

const { page } = scene;
const given = { ...scene, page: typeof page === "function" ? page() : page };

document.documentElement.lang = languageOf();
document.documentElement.dir = directionOf();
performance.mark("given");
render(
  <Panel
    chosen={null}
    siteAllowed={false}
    language="browser"
    marksOn
    onShow={nothing}
    onKeep={nothing}
    onReject={nothing}
    onRestore={nothing}
    selection={null}
    onAct={nothing}
    onMark={nothing}
    onUse={nothing}
    onUndo={nothing}
    onDraft={nothing}
    onSettle={nothing}
    onBringBack={nothing}
    onBeginAnew={nothing}
    onReadAnyway={nothing}
    onAllowSite={nothing}
    onDisallowSite={nothing}
    onPause={nothing}
    onGoOn={nothing}
    onExport={nothing}
    onReload={nothing}
    onToggleMarks={nothing}
    onLibrary={nothing}
    onLanguage={nothing}
    {...given}
  />,
  document.body,
);
performance.measure("built", "given");
requestAnimationFrame(() => setTimeout(() => performance.measure("seen", "given")));
