// Renders the panel for a test: a reader's hand in place of the background. What it is told, it does and notes down.
import { render } from "@testing-library/preact";
import { useState } from "preact/hooks";
import { Panel } from "@/components/Panel.tsx";
import type { PanelProps } from "@/components/panel-props.ts";
import type { AnnotationState } from "@/utils/annotation/annotation.ts";
import type { Reading } from "@/utils/annotation/article.ts";
import type { PageState } from "@/utils/annotation/page-state.ts";
import { seedReading } from "../fixtures/seed-reading.ts";

export interface PanelAtHand {
  /** Every callback in order: "onShow urn:test:q1". */
  told: string[];
  /** What the page does: chooses a card, or is read again. */
  update: (props: Partial<PanelProps>) => void;
}

export function showPage(page: PageState, given: Partial<PanelProps> = {}): PanelAtHand {
  const told: string[] = [];
  const tell =
    (name: string) =>
    (...values: unknown[]) => {
      told.push([name, ...values].join(" "));
    };
  const usual: PanelProps = {
    page,
    chosen: null,
    marksOn: true,
    siteAllowed: false,
    language: "browser",
    selection: null,
    onShow: tell("onShow"),
    onHover: tell("onHover"),
    onKeep: tell("onKeep"),
    onReject: tell("onReject"),
    onRestore: tell("onRestore"),
    onAct: (id, what, ...revision) => tell("onAct")(id, JSON.stringify(what), ...revision),
    onMark: tell("onMark"),
    onUse: tell("onUse"),
    onUndo: tell("onUndo"),
    onDraft: tell("onDraft"),
    onSettle: tell("onSettle"),
    onBringBack: tell("onBringBack"),
    onBeginAnew: tell("onBeginAnew"),
    onReadAnyway: tell("onReadAnyway"),
    onAllowSite: tell("onAllowSite"),
    onDisallowSite: tell("onDisallowSite"),
    onPause: tell("onPause"),
    onGoOn: tell("onGoOn"),
    onExport: tell("onExport"),
    onReload: tell("onReload"),
    onToggleMarks: tell("onToggleMarks"),
    onLibrary: tell("onLibrary"),
    onLanguage: tell("onLanguage"),
    onSettings: tell("onSettings"),
    ...given,
  };
  const { rerender } = render(<Panel {...usual} />);
  return { told, update: (props) => rerender(<Panel {...usual} {...props} />) };
}

/** The reference article, changed as the test wants it. */
export function showReading(change: (reading: Reading) => void = () => {}, given: Partial<PanelProps> = {}) {
  return showPage(readPage(change), given);
}

export function readPage(change: (reading: Reading) => void = () => {}): PageState {
  const reading = seedReading();
  change(reading);
  return { state: "read", reading, desk: null, chosen: null, marksOn: true };
}

/** The panel with a store behind it: what is kept or rejected is so in the next picture. */
export function showLiving(): void {
  function Living() {
    const [states, setStates] = useState<Record<string, AnnotationState>>({});
    const [chosen, choose] = useState<string | null>(null);
    const reading = seedReading();
    for (const annotation of reading.annotations) annotation.state = states[annotation.id] ?? "found";
    const set = (state: AnnotationState) => (id: string) => setStates((before) => ({ ...before, [id]: state }));
    const nothing = () => {};
    return (
      <Panel
        page={{ state: "read", reading, desk: null, chosen: null, marksOn: true }}
        chosen={chosen}
        marksOn
        siteAllowed={null}
        language="browser"
        selection={null}
        onShow={choose}
        onKeep={set("kept")}
        onReject={set("rejected")}
        onRestore={set("found")}
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
      />
    );
  }
  render(<Living />);
}
