// Every state of the library that is pictured, by name: its props where they differ from the usual.
import type { LibraryProps, OpenedArticle } from "@/components/library/library-props.ts";
import type { Annotation } from "@/utils/annotation/annotation.ts";
import type { Article } from "@/utils/annotation/article.ts";
import { Catalogue } from "@/utils/library/catalogue.ts";
import { NO_FILTER } from "@/utils/library/filter.ts";
import type { ArticleRow, KeptRow } from "@/utils/library/rows.ts";
import { idOf, seedReading } from "../fixtures/seed-reading.ts";

type LibraryScene = () => Partial<LibraryProps>;

const TITLES = [
  ["Rojava official blames int'l community for ISIS attack on prison", "rudaw.net"],
  ["River levels fall for a third summer, agency says", "theharbour.example"],
  ["Council votes to close two libraries", "valleypost.example"],
  ["Teachers’ union rejects pay offer after nine-hour talks", "valleypost.example"],
  ["Hospital trust misses its waiting-time target again", "theharbour.example"],
  ["Bridge reopens fourteen months late", "northline.example"],
  ["Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft blames everybody", "a.example"],
] as const;

function articleAt(place: number): Article {
  const [title, site] = TITLES[place % TITLES.length]!;
  const day = String(28 - (place % 28)).padStart(2, "0");
  return {
    ...seedReading().article,
    id: `urn:test:article-${place}`,
    title,
    site,
    published: `2022-01-${day}`,
  };
}

function articleRows(count: number): ArticleRow[] {
  return Array.from({ length: count }, (_, place) => ({
    article: articleAt(place),
    tally: {
      quotes: (place * 7) % 23,
      figures: (place * 5) % 17,
      kept: (place * 3) % 8,
      noted: place % 3,
      judged: place % 4,
      fallen: place % 5 === 0 ? 2 : 0,
    },
  }));
}

const DAY = "2022-01-23T09:00:00.000Z";

/** The reference article with the reader's hand on it. */
function handled(): Annotation[] {
  const hands: Record<string, Partial<Annotation>> = {
    q2: { state: "kept", verdict: { judgement: "doubtful", evidence: null }, note: "Who else was asked?" },
    q5: { state: "kept", tags: ["prisons", "to ask"] },
    q8: {
      state: "kept",
      standing: {
        status: "changed",
        now: { start: 0, end: 20, exact: "some of the fugitives were arrested" },
        since: DAY,
      },
    },
    f1: { verdict: { judgement: "confirmed", evidence: "https://un.example/count" } },
    f5: { state: "kept", standing: { status: "orphan", since: DAY }, note: "Gone since Sunday." },
  };
  return seedReading().annotations.map((one) => {
    const goldId = Object.keys(hands).find((id) => idOf(id) === one.id);
    return goldId ? { ...one, ...hands[goldId] } : one;
  });
}

function keptRows(times = 1): KeptRow[] {
  const all = handled();
  const names = new Map(all.flatMap(({ id, body }) => (body.type === "Source" ? [[id, body.name]] : [])));
  const kept = all.filter(({ state, verdict }) => state === "kept" || verdict !== null);
  return Array.from({ length: times }, (_, turn) =>
    kept.map((annotation) => ({
      annotation: { ...annotation, id: `${annotation.id}-${turn}` },
      article: articleAt(turn),
      who: "source" in annotation.body ? (names.get(annotation.body.source ?? "") ?? null) : null,
    })),
  ).flat();
}

function catalogue(): Catalogue {
  const all = new Catalogue();
  for (let place = 0; place < 6; place += 1) {
    const annotations = handled().filter((_, at) => at % (place + 1) === 0 || at < 6);
    const conflict = annotations.filter(({ body }) => body.type === "Figure").map(({ id }) => id);
    all.setArticle(
      articleAt(place),
      annotations.map((one) =>
        one.body.type === "Figure" && place === 0 && conflict.indexOf(one.id) < 2
          ? { ...one, body: { ...one.body, conflicts: conflict.slice(0, 2) } }
          : one,
      ),
    );
  }
  return all;
}

function openedArticle(shown: "yours" | "all"): OpenedArticle {
  const reading = seedReading();
  const annotations = handled().filter(
    ({ state, verdict, body }) => shown === "all" || state === "kept" || verdict !== null || body.type === "Source",
  );
  return {
    state: "read",
    reading: { ...reading, annotations },
    desk: { drafts: [], conflicts: [], undo: null, redo: null, unsaved: 3, lost: null },
    chosen: idOf("q2"),
    shown,
    linkOf: () => `${reading.article.url}#:~:text=words`,
  };
}

const conflict = (ours: Partial<Annotation>, theirs: Partial<Annotation>, goldId: string) => {
  const annotation = seedReading().annotations.find(({ id }) => id === idOf(goldId))!;
  return { ours: { ...annotation, ...ours }, theirs: { ...annotation, ...theirs }, site: "rudaw.net" };
};

const importing = (state: LibraryProps["importing"]["state"]) =>
  ({ view: { page: "bringing-in" }, importing: { state } }) as Partial<LibraryProps>;

const NAME = "sourcemark-2022-01-22.json";

export const LIBRARY_SCENES: Record<string, LibraryScene> = {
  "library-empty": () => ({
    counts: { articles: 0, figures: 0, yours: 0, sources: 0 },
    articles: { rows: [], total: 0 },
    used: 12_000,
  }),
  "library-few": () => ({
    counts: { articles: 3, figures: 20, yours: 5, sources: 9 },
    articles: { rows: articleRows(3), total: 3 },
    lastExport: DAY,
  }),
  "library-many": () => ({ articles: { rows: articleRows(40), total: 1280 } }),
  "library-ticked": () => ({
    articles: { rows: articleRows(7), total: 7 },
    ticked: new Set(["urn:test:article-1", "urn:test:article-2"]),
  }),
  "library-reading": () => ({
    reading: { done: 400, of: 1280 },
    counts: { articles: 1280, figures: 512, yours: 87, sources: null },
  }),
  "library-yours": () => ({ view: { page: "yours" }, kept: { rows: keptRows(2), total: 10 } }),
  "library-yours-none": () => ({ view: { page: "yours" }, kept: { rows: [], total: 0 } }),
  "library-yours-ticked": () => ({
    view: { page: "yours" },
    kept: { rows: keptRows(), total: 5 },
    ticked: new Set([`${idOf("q2")}-0`]),
    filter: { ...NO_FILTER, kind: "quote" },
    lastDone: "Tags: 3",
  }),
  "library-search": () => ({
    query: "prison",
    articles: { rows: articleRows(1), total: 1 },
    kept: { rows: keptRows(), total: 5 },
  }),
  "library-search-nothing": () => ({
    query: "zeppelin",
    articles: { rows: [], total: 0 },
    kept: { rows: [], total: 0 },
  }),
  "library-sources": () => ({ view: { page: "sources" }, sources: catalogue().sources() }),
  "library-source": () => {
    const sources = catalogue().sources();
    return { view: { page: "source", key: sources[0]!.key }, sources };
  },
  "library-figures": () => ({ view: { page: "figures" }, figures: catalogue().figures() }),
  "library-article": () => ({
    view: { page: "article", id: "urn:test:article", card: null },
    opened: openedArticle("yours"),
  }),
  "library-article-all": () => ({
    view: { page: "article", id: "urn:test:article", card: null },
    opened: openedArticle("all"),
  }),
  "library-article-gone": () => ({
    view: { page: "article", id: "urn:test:article", card: null },
    opened: { state: "gone" },
  }),
  "library-export": () => ({ view: { page: "taking-out" } }),
  "library-exporting": () => ({
    view: { page: "taking-out" },
    exporting: { state: { step: "writing", progress: { done: 40, of: 128 } } } as LibraryProps["exporting"],
  }),
  "library-import": () => importing({ step: "choose" }),
  "library-importing": () =>
    importing({ step: "reading", name: NAME, progress: { done: 30_000_000, of: 100_000_000 } }),
  "library-import-failed": () =>
    importing({
      step: "failed",
      name: NAME,
      error: { name: "MalformedFile", message: "Line 12, first.items[3].body: this should be of the type array" },
    }),
  "library-import-preview": () =>
    importing({
      step: "preview",
      name: NAME,
      choice: "both",
      choices: new Map(),
      preview: {
        articles: 12,
        annotations: 214,
        counts: { new: 190, same: 18, newer: 3, older: 1, conflicting: 2 },
        skipped: 1,
        conflicts: [
          conflict(
            { verdict: { judgement: "doubtful", evidence: null } },
            {
              verdict: { judgement: "confirmed", evidence: null },
              note: "I asked again; he says he counted them himself.",
            },
            "q8",
          ),
          conflict({ note: "Who counted?" }, { tags: ["prisons"] }, "f1"),
        ],
      },
    }),
  "library-storage": () => ({ view: { page: "storage" } }),
  "library-settings": () => ({ view: { page: "settings" } }),
  "library-settings-new": () => ({
    view: { page: "settings" },
    settings: {
      sites: [],
      everySite: false,
      pauses: { sites: [], pages: [] },
      selectionButtons: false,
      keys: null,
    } as unknown as LibraryProps["settings"],
  }),
  "library-trouble": () => ({
    articles: { rows: articleRows(3), total: 3 },
    trouble: { name: "StoreFull", message: "The browser says that the disk is full." },
  }),
};
