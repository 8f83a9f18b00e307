// Every state that is pictured, by name: the panel's props where they differ from the usual.
import type { PanelProps } from "@/components/panel-props.ts";
import type { Annotation } from "@/utils/annotation/annotation.ts";
import type { Reading } from "@/utils/annotation/article.ts";
import type { PageState } from "@/utils/annotation/page-state.ts";
import { NO_CARD_FILTER } from "@/utils/find/card-filter.ts";
import { words } from "@/utils/words/words.ts";
import { manyCards } from "../fixtures/many-cards.ts";
import { annotationAt, idOf, seedReading } from "../fixtures/seed-reading.ts";

/** What is long to make is made only where it is asked for. */
type Scene = { page: PageState | (() => PageState); selection?: string } & Partial<
  Omit<PanelProps, "page" | "selection">
>;

function read(change: (reading: Reading) => void = () => {}): PageState {
  const reading = seedReading();
  change(reading);
  return { state: "read", reading, desk: null, chosen: null, marksOn: true };
}

function many(...given: Parameters<typeof manyCards>): PageState {
  return { state: "read", reading: manyCards(...given), desk: null, chosen: null, marksOn: true };
}

function setState(reading: Reading, state: "kept" | "rejected", ...goldIds: string[]): void {
  for (const annotation of reading.annotations) {
    if (goldIds.some((goldId) => annotation.id === idOf(goldId))) annotation.state = state;
  }
}

function change(reading: Reading, goldId: string, changes: Partial<Annotation>): void {
  for (const annotation of reading.annotations) if (annotation.id === idOf(goldId)) Object.assign(annotation, changes);
}

/** The reader at work: noted, judged, tagged, marked by hand; the page has changed since, and another window too. */
function working(): PageState {
  const reading = seedReading();
  const since = "2022-01-22T12:00:00.000Z";
  change(reading, "q2", {
    note: "Ask the ministry.",
    tags: ["Hasaka", "camps"],
    verdict: { judgement: "doubtful", evidence: "https://example.org/report" },
  });
  change(reading, "f1", {
    state: "kept",
    standing: { status: "changed", now: { start: 0, end: 2, exact: "19" }, since },
  });
  change(reading, "f5", { state: "kept", standing: { status: "orphan", since } });
  const mine = annotationAt(idOf("mine"), { type: "Highlight" }, reading.text, 40, 90);
  reading.annotations.push({ ...mine, creator: { type: "Person" } });
  const version = { ...reading.annotations.find(({ id }) => id === idOf("q5"))!, tags: ["camps"] };
  const step = {
    annotationId: idOf("q2"),
    act: "judge" as const,
    words: "Every country should take its citizens back",
  };
  const conflict = { key: 1, annotationId: idOf("q5"), articleId: reading.article.id, version, at: since };
  const desk = { drafts: [], conflicts: [conflict], undo: step, redo: step, unsaved: 3, lost: null };
  return { state: "read", reading, desk, chosen: null, marksOn: true };
}

/** Leaves only these quotes and figures, and all sources. */
function only(reading: Reading, ...goldIds: string[]): void {
  const left = new Set(goldIds.map(idOf));
  reading.annotations = reading.annotations.filter(({ id, body }) => body.type === "Source" || left.has(id));
}

/** What the reader did to some of it. */
function handled(reading: Reading): void {
  const hands: Record<string, Partial<Annotation>> = {
    q2: { state: "kept", verdict: { judgement: "doubtful", evidence: null }, note: "Who else was asked?" },
    q5: { state: "kept", tags: ["prisons", "to ask"] },
    q6: { state: "rejected" },
    f5: { verdict: { judgement: "confirmed", evidence: null } },
  };
  for (const [goldId, hand] of Object.entries(hands)) {
    const annotation = reading.annotations.find(({ id }) => id === idOf(goldId));
    if (annotation) Object.assign(annotation, hand);
  }
}

export const SCENES: Record<string, Scene> = {
  reading: { page: read() },
  chosen: { page: read(), chosen: idOf("q9"), siteAllowed: true },
  "chosen-figure": { page: read((reading) => setState(reading, "kept", "f5")), chosen: idOf("f5") },
  decided: {
    page: read((reading) => {
      setState(reading, "kept", "q2", "f5", "f1");
      setState(reading, "rejected", "q6", "f3");
    }),
  },
  working: { page: working, selection: "only a few have responded", siteAllowed: true },
  open: { page: working, chosen: idOf("q2"), selection: "only a few have responded" },
  "open-figure": { page: working, chosen: idOf("f3"), selection: "only a few have responded" },
  "not-said": {
    page: read((reading) => {
      for (const { id, body } of reading.annotations) {
        if (body.type === "Quote" && [idOf("q4"), idOf("q7")].includes(id)) body.source = null;
        if (body.type === "Figure" && id === idOf("f2")) body.source = null;
      }
    }),
  },
  conflict: {
    page: read((reading) => {
      const [one, other] = [idOf("f3"), idOf("f5")];
      for (const { id, body } of reading.annotations) {
        if (body.type !== "Figure") continue;
        if (id === one) body.conflicts = [other];
        if (id === other) Object.assign(body, { conflicts: [one], change: { part: "by", others: [] } });
      }
    }),
  },
  "on-phone": { page: read(), onBack: () => {} },
  few: { page: read((reading) => only(reading, "q5", "q8", "f5")) },
  "only-quotes": { page: read((reading) => only(reading, "q1", "q2", "q3", "q5", "q8")) },
  "only-figures": { page: read((reading) => only(reading, "f3", "f4", "f5", "f6")) },
  cut: {
    page: read(({ article }) => {
      article.cut = { by: "length", limit: 500_000 };
      article.site = "a-site-with-a-remarkably-long-name.example.org";
      article.title =
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft blames everybody";
      article.published = "Saturday, noon";
    }),
    marksOn: false,
  },
  "cut-by-nodes": { page: read(({ article }) => Object.assign(article, { cut: { by: "nodes", limit: 150_000 } })) },
  "behind-wall": { page: read(({ article }) => Object.assign(article, { cut: { by: "wall" } })) },
  private: { page: read((reading) => Object.assign(reading, { storable: false })), siteAllowed: null },
  trouble: { page: read(), trouble: { name: "QuotaExceededError", message: "the disk is full" } },
  keys: {
    page: read((reading) => only(reading, "q5", "f5")),
    keys: [
      { name: words("command_next"), key: "Alt+Shift+J" },
      { name: words("command_previous"), key: "Alt+Shift+K" },
      { name: words("command_highlight"), key: "Alt+Shift+H" },
      { name: words("action"), key: "Alt+Shift+L" },
      { name: words("command_marks"), key: "" },
      { name: words("command_pause_site"), key: "" },
    ],
  },
  "many-60": { page: () => many(60, { longEvery: 4 }) },
  "many-150": { page: () => many(150) },
  many: { page: () => many(300) },
  "many-chosen": { page: () => many(3000, { longEvery: 4 }), chosen: "urn:test:card-2980" },
  "many-3000": { page: () => many(3000) },
  "many-10000": { page: () => many(10_000, { sources: 400, figuresOfThree: 2 }) },
  "find-open": { page: read(), finding: { isOpen: true } },
  "find-words": { page: read(handled), finding: { isOpen: true, filter: { ...NO_CARD_FILTER, query: "prison att" } } },
  "find-filters": { page: read(handled), finding: { isOpen: true, choosing: true } },
  "find-chips": {
    page: read(handled),
    finding: {
      isOpen: true,
      choosing: true,
      filter: { ...NO_CARD_FILTER, query: "the", kind: "direct", source: idOf("omar"), verdict: "doubtful" },
    },
  },
  "find-out": { page: read(handled), finding: { isOpen: true, filter: { ...NO_CARD_FILTER, hand: "out" } } },
  "find-nothing": { page: read(), finding: { isOpen: true, filter: { ...NO_CARD_FILTER, query: "zeppelin" } } },
  "find-in-order": { page: read(handled), finding: { isOpen: true, choosing: true, order: "place" } },
  "find-latest": { page: () => many(300), finding: { order: "time" } },
  "find-many": { page: () => many(1000), finding: { isOpen: true, filter: { ...NO_CARD_FILTER, query: "point" } } },
  nothing: { page: read((reading) => only(reading)) },
  loading: { page: { state: "loading" } },
  "no-article": { page: { state: "no-article", site: "rudaw.net" } },
  closed: { page: { state: "closed" } },
  "not-allowed": { page: { state: "not-allowed", site: "rudaw.net" } },
  "press-the-button": { page: { state: "not-allowed", site: null } },
  paused: { page: { state: "paused", site: "rudaw.net", scope: "page" } },
  "paused-site": { page: { state: "paused", site: "rudaw.net", scope: "site" } },
  gone: { page: { state: "gone" } },
  failed: { page: { state: "failed", name: "QuotaExceededError", message: "the disk is full" } },
};
