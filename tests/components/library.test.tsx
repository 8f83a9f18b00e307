// The library's pages: rows that are ticked and walked with the keyboard, searches, imports, the end of everything.
import { cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { Library } from "@/components/library/Library.tsx";
import type { LibraryProps } from "@/components/library/library-props.ts";
import { bringPages } from "@/components/library/pages.ts";
import { NO_FILTER } from "@/utils/library/filter.ts";
import { aFigure, anArticle, aQuote } from "../fixtures/annotations.ts";

beforeAll(bringPages);
afterEach(cleanup);

const row = (id: string, kept = 0) => ({
  article: { ...anArticle(id), title: `Rain in ${id}` },
  tally: { quotes: 3, figures: 0, kept, noted: 0, judged: 0, fallen: 0 },
});
const articles = { rows: [row("hills", 2), row("vale")], total: 2 };

function show(given: Partial<LibraryProps>) {
  const told: string[] = [];
  const tell =
    (name: string) =>
    (...values: unknown[]) => {
      told.push(`${name} ${values.map((value) => JSON.stringify(value)).join(" ")}`.trim());
    };
  const props: LibraryProps = {
    view: { page: "articles" },
    counts: { articles: 2, figures: 5, yours: 2, sources: null },
    used: 14_200_000,
    lastExport: null,
    reading: null,
    query: "",
    filter: NO_FILTER,
    facets: { sites: [["news.example", 2]], sources: [["person Ann Lee", 1]], tags: [] },
    articles,
    kept: null,
    sources: [],
    figures: [],
    opened: { state: "loading" },
    ticked: new Set(),
    language: "browser",
    lastDone: null,
    said: "",
    trouble: null,
    exporting: {
      formats: [{ id: "json-ld", name: "Sourcemark", takes: "everything", isWhole: true }],
      format: "json-ld",
      scope: "all",
      selection: { type: "annotations", count: 3 },
      onlySelection: true,
      state: { step: "choose" },
      onFormat: tell("onFormat"),
      onOnlySelection: tell("onOnlySelection"),
      onScope: tell("onScope"),
      onStart: tell("onStart"),
      onCancel: tell("onCancel"),
    },
    importing: {
      state: { step: "choose" },
      onFile: (file) => tell("onFile")(file.name),
      onChoice: tell("onChoice"),
      onStart: tell("onStart"),
      onCancel: tell("onCancel"),
      onOther: tell("onOther"),
    },
    storage: {
      quotes: 6,
      unsaved: 2,
      persisted: false,
      backup: null,
      state: null,
      onExport: tell("onExport"),
      onRestore: tell("onRestore"),
      onDeleteEverything: tell("onDeleteEverything"),
    },
    settings: {
      sites: ["news.example"],
      everySite: false,
      pauses: { sites: ["loud.example"], pages: ["https://quiet.example/1"] },
      colouring: "source",
      selectionButtons: true,
      letterKeys: true,
      storing: "all",
      exportDefaults: { format: "json-ld", scope: "all" },
      keys: [{ name: "Highlight the selected words", key: "Alt+Shift+H" }],
      version: "1.0",
      onStopSite: tell("onStopSite"),
      onEverySite: tell("onEverySite"),
      onGoOn: tell("onGoOn"),
      onColouring: tell("onColouring"),
      onSelectionButtons: tell("onSelectionButtons"),
      onLetterKeys: tell("onLetterKeys"),
      onStoring: tell("onStoring"),
      onExportDefaults: tell("onExportDefaults"),
      onChangeKeys: tell("onChangeKeys"),
    },
    onQuery: tell("onQuery"),
    onFilter: tell("onFilter"),
    onMore: tell("onMore"),
    onTick: tell("onTick"),
    onBulk: tell("onBulk"),
    onUndo: tell("onUndo"),
    onAct: tell("onAct"),
    onUndoInArticle: tell("onUndoInArticle"),
    onDraft: tell("onDraft"),
    onLanguage: tell("onLanguage"),
    onSettle: tell("onSettle"),
    onChoose: tell("onChoose"),
    onShown: tell("onShown"),
    onExportArticle: tell("onExportArticle"),
    onDeleteArticle: tell("onDeleteArticle"),
    ...given,
  };
  render(<Library {...props} />);
  return told;
}
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));

describe("the articles", () => {
  test("each leads to its own page, and says what is in it", () => {
    show({});
    expect(screen.getByRole("link", { name: "Rain in hills" }).getAttribute("href")).toBe("#article/hills");
    expect(screen.getByRole("row", { name: /Rain in hills/ }).textContent).toContain("3–2–––");
  });

  test("arrows go from row to row, which are one stop of the Tab key; X ticks", () => {
    const told = show({});
    const [first, second] = ["hills", "vale"].map((name) => screen.getByRole("link", { name: `Rain in ${name}` }));
    expect([first!.tabIndex, second!.tabIndex]).toEqual([0, -1]);
    first!.focus();
    fireEvent.keyDown(first!, { key: "ArrowDown" });
    expect(document.activeElement).toBe(second);
    expect(second!.tabIndex).toBe(0);
    fireEvent.keyDown(second!, { key: "x" });
    expect(told).toEqual(['onTick ["vale"] true']);
  });

  test("what is ticked can be exported, deleted, and let go with Escape", () => {
    const told = show({ ticked: new Set(["hills"]) });
    press("Export");
    press("Delete");
    fireEvent.keyDown(document.body, { key: "Escape" });
    expect(told).toEqual(['onBulk {"type":"export"}', 'onBulk {"type":"delete"}', 'onTick ["hills"] false']);
  });

  test("the next ones are asked for", () => {
    const told = show({ articles: { ...articles, total: 300 } });
    press("Show 200 more");
    expect(told).toEqual(["onMore"]);
  });
});

describe("searching", () => {
  const kept = {
    rows: [{ annotation: { ...aFigure("f1"), note: "Who counted?" }, article: anArticle("hills"), who: null }],
    total: 1,
  };

  test("articles and what was kept stand one after the other, with how many there are", () => {
    show({ query: "rain", kept, articles: { rows: [row("hills")], total: 1 } });
    expect(screen.getAllByRole("heading", { level: 2 }).map((head) => head.textContent)).toEqual(["Articles", "Yours"]);
    screen.getByText("2 found");
    screen.getByText("Who counted?");
  });

  test("a filter is chosen, and taken away again", () => {
    const told = show({ filter: { ...NO_FILTER, kind: "figure" }, kept });
    fireEvent.change(screen.getByRole("combobox", { name: "Site" }), { target: { value: "news.example" } });
    press("Clear");
    expect(told).toEqual([
      `onFilter ${JSON.stringify({ ...NO_FILTER, kind: "figure", site: "news.example" })}`,
      `onFilter ${JSON.stringify(NO_FILTER)}`,
    ]);
  });

  test("as long as the index is built it says how far, and never that nothing is there", () => {
    show({
      query: "zeppelin",
      kept: { rows: [], total: 0 },
      articles: { rows: [], total: 0 },
      reading: { done: 4, of: 9 },
    });
    screen.getByText("Still reading, 4 of 9");
    expect(screen.queryByText("Nothing with “zeppelin”")).toBeNull();
  });

  test("what is ticked is tagged and judged at once", () => {
    const told = show({ view: { page: "yours" }, kept, ticked: new Set(["f1"]) });
    press("Tag");
    fireEvent.input(screen.getByLabelText("Tags, parted by commas"), { target: { value: " rain, , hills" } });
    press("Add");
    press("Verdict");
    press("Doubtful");
    expect(told).toEqual([
      'onBulk {"type":"tag","tags":["rain","hills"]}',
      'onBulk {"type":"judge","judgement":"doubtful"}',
    ]);
  });
});

describe("imports", () => {
  const ours = { ...aQuote("q1"), note: "mine" };
  const preview = {
    articles: 1,
    annotations: 9,
    counts: { new: 4, same: 1, newer: 1, older: 1, conflicting: 2 },
    skipped: 0,
    conflicts: [{ ours, theirs: { ...ours, note: "theirs" }, site: "news.example" }],
  };
  const previewing = (choices: [string, "mine" | "theirs" | "both"][] = []) =>
    ({
      view: { page: "bringing-in" },
      importing: {
        state: { step: "preview", name: "kept.json", choice: "both", choices: new Map(choices), preview },
        onChoice: (...given: unknown[]) => chosen.push(given),
      },
    }) as unknown as Partial<LibraryProps>;
  let chosen: unknown[] = [];
  afterEach(() => {
    chosen = [];
  });

  test("the button says how many would be stored, as the reader has chosen", () => {
    show(previewing());
    screen.getByRole("button", { name: "Import 7" });
    cleanup();
    show(previewing([["q1", "mine"]]));
    screen.getByRole("button", { name: "Import 6" });
  });

  test("each conflict has a choice of its own, and all have one together", () => {
    show(previewing());
    fireEvent.change(screen.getByRole("combobox", { name: "Rain,: what becomes of it" }), {
      target: { value: "theirs" },
    });
    fireEvent.click(screen.getByRole("radio", { name: "Keep mine" }));
    expect(chosen).toEqual([
      ["q1", "theirs"],
      [null, "mine"],
    ]);
  });
});

describe("the end of everything", () => {
  const field = () => screen.getByLabelText("To delete everything, type how many are yours: 2");
  const submit = () => fireEvent.submit(field().closest("form")!);

  test("only the right number deletes", () => {
    const told = show({ view: { page: "storage" } });
    const button = screen.getByRole<HTMLButtonElement>("button", { name: "Delete everything" });
    expect(button.disabled).toBe(true);
    fireEvent.input(field(), { target: { value: "3" } });
    submit();
    expect(told).toEqual([]);
    fireEvent.input(field(), { target: { value: " 2 " } });
    expect(button.disabled).toBe(false);
    submit();
    expect(told).toEqual(["onDeleteEverything"]);
  });

  test("an export is offered beside it", () => {
    const told = show({ view: { page: "storage" } });
    fireEvent.click(screen.getAllByRole("button", { name: "Export everything" }).at(-1)!);
    expect(told).toEqual(["onExport"]);
  });
});

test("what was done last can be undone, and a new page has the focus", () => {
  const told = show({ lastDone: "Kept: 3" });
  press("Undo");
  expect(told).toEqual(["onUndo"]);
});

describe("in other languages", () => {
  test("a number and its name agree, also where there is no room for columns", () => {
    const one = { ...row("hills", 1), tally: { quotes: 3, figures: 1, kept: 1, noted: 1, judged: 2, fallen: 1 } };
    show({ articles: { rows: [one], total: 1 } });
    const told = [...document.querySelectorAll("[data-told]")].map((cell) => cell.getAttribute("data-told"));
    expect(told).toEqual(["3 quotes", "1 figure", "1 kept", "1 note", "2 verdicts", "1 changed"]);
  });

  test("the reader chooses the language in the list of pages", () => {
    const told = show({});
    fireEvent.change(screen.getByLabelText("Language"), { target: { value: "ku" } });
    expect(told).toContain('onLanguage "ku"');
  });

  test("tags are parted by the comma of any language", () => {
    const told = show({ view: { page: "yours" }, kept: { rows: [], total: 1 }, ticked: new Set(["a"]) });
    fireEvent.click(screen.getByRole("button", { name: "Tag" }));
    fireEvent.input(screen.getByLabelText("Tags, parted by commas"), { target: { value: "سجون، نهر, ferry,," } });
    fireEvent.submit(screen.getByRole("button", { name: "Add" }).closest("form")!);
    expect(told.find((one) => one.startsWith("onBulk"))).toBe('onBulk {"type":"tag","tags":["سجون","نهر","ferry"]}');
  });
});

test("the settings name each thing that is set, and tell what the reader sets", () => {
  const told = show({ view: { page: "settings" } });
  const press = (role: "button" | "radio" | "switch", name: string) =>
    fireEvent.click(screen.getByRole(role, { name }));
  press("button", "Stop reading news.example");
  press("button", "Allow every site");
  press("button", "Go on reading loud.example");
  press("button", "Go on reading https://quiet.example/1");
  press("radio", "By kind");
  press("switch", "Buttons at the selection");
  press("button", "Change the keys");
  press("switch", "Letters as keys");
  fireEvent.click(
    within(screen.getByRole("radiogroup", { name: "Store of each article" })).getByLabelText("Only what I keep"),
  );
  fireEvent.click(within(screen.getByRole("radiogroup", { name: "How much" })).getByLabelText("Only what I keep"));
  expect(told).toEqual([
    'onStopSite "news.example"',
    "onEverySite true",
    'onGoOn "site" "loud.example"',
    'onGoOn "page" "https://quiet.example/1"',
    'onColouring "kind"',
    "onSelectionButtons false",
    "onChangeKeys",
    "onLetterKeys false",
    'onStoring "kept"',
    'onExportDefaults {"format":"json-ld","scope":"kept"}',
  ]);
  expect(screen.getByRole("link", { name: "Storage, backups, delete everything" }).getAttribute("href")).toBe(
    "#storage",
  );
});
