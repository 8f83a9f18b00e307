// Words selected on the page become the reader's marks and corrections.
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Annotation } from "@/utils/annotation/annotation.ts";
import type { PageState } from "@/utils/annotation/page-state.ts";
import { closeDatabase } from "@/utils/store/database.ts";
import { readTab } from "@/utils/tab/read-tab.ts";
import { markSelection, NothingSelected, useSelection } from "@/utils/tab/selection.ts";
import { undo } from "@/utils/tab/undo.ts";
import { openPage, page, TAB, TEXT } from "../fixtures/page-at-hand.ts";
import "../words/english.ts";

vi.mock("@/utils/tab/ask-page.ts", () => import("../fixtures/page-at-hand.ts"));
vi.mock("@/utils/messages/to-page.ts", () => ({
  sendToPage: async (_tab: number, { type }: { type: string }) => {
    if (type === "selection") return page.selection;
    return type === "whole" ? page.whole !== null && { reading: 0.5, text: page.whole } : true;
  },
}));

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  openPage();
});

const annotationsOf = (state: PageState): Annotation[] => (state.state === "read" ? state.reading.annotations : []);
const own = (state: PageState) => annotationsOf(state).filter(({ creator }) => creator.type === "Person");
const select = (words: string, reading = 0.5) => {
  const start = TEXT.indexOf(words);
  page.selection = { reading, beside: false, start, end: start + words.length };
};
const quote = async () => annotationsOf(await readTab(TAB, false)).find(({ body }) => body.type === "Quote")!;

describe("marking", () => {
  test.each([
    ["highlight", "left their homes", { type: "Highlight" }],
    ["quote", "Rain in the hills", { type: "Quote", form: "indirect" }],
    ["figure", "two", { type: "Figure", value: null }],
  ] as const)("as a %s", async (as, words, body) => {
    select(words);
    const [made, ...more] = own(await markSelection(TAB, as));
    expect(more).toEqual([]);
    expect(made).toMatchObject({ body, state: "kept", target: { selector: [{ exact: words }, {}] } });
  });

  test("what the machine had found of the same words gives way, and comes back with undo", async () => {
    const found = await quote();
    select("It rained for two days,");
    const state = await markSelection(TAB, "quote");
    expect(annotationsOf(state).some(({ id }) => id === found.id)).toBe(false);
    expect(annotationsOf(await readTab(TAB, false)).some(({ id }) => id === found.id)).toBe(false);
    expect(annotationsOf(await undo(TAB, "undo")).some(({ id }) => id === found.id)).toBe(true);
  });

  test("nothing, or the words of another reading, is refused with a reason", async () => {
    await expect(markSelection(TAB, "highlight")).rejects.toThrow(NothingSelected);
    select("Rain", 0.7);
    await expect(markSelection(TAB, "highlight")).rejects.toThrow(NothingSelected);
  });
});

describe("correcting by selection", () => {
  test("a source that is known by its name is taken", async () => {
    const { id } = await quote();
    select("Ann Lee");
    const state = await useSelection(TAB, id, 0, "speaker");
    expect(own(state)).toEqual([]);
    const ann = annotationsOf(state).find(({ body }) => body.type === "Source" && body.name === "Ann Lee");
    expect(annotationsOf(state).find((one) => one.id === id)?.body).toMatchObject({ source: ann?.id });
  });

  test("a name that nobody was found by becomes a source of the reader's, in one step with the correction", async () => {
    const { id } = await quote();
    select("300 people");
    const state = await useSelection(TAB, id, 0, "speaker");
    const [source] = own(state);
    expect(source?.body).toMatchObject({ type: "Source", name: "300 people" });
    expect(annotationsOf(state).find((one) => one.id === id)?.body).toMatchObject({ source: source?.id });
    expect(own(await undo(TAB, "undo"))).toEqual([]);
  });

  test("words and what is counted", async () => {
    const figure = annotationsOf(await readTab(TAB, false)).find(({ body }) => body.type === "Figure")!;
    select("300");
    await useSelection(TAB, figure.id, 0, "words");
    select("homes");
    const state = await useSelection(TAB, figure.id, 1, "counted");
    const after = annotationsOf(state).find((one) => one.id === figure.id)!;
    expect(after.target.selector[0].exact).toBe("300");
    expect(after.body).toMatchObject({ counted: { exact: "homes" } });
    expect(after.found?.target.selector[0].exact).toBe("About 300");
  });
});

describe("beside the article", () => {
  const WHOLE = `Home News Sport\n\nMost read: a bridge that never was\n\n${TEXT}`;
  const selectBeside = (words: string) => {
    page.whole = WHOLE;
    const start = WHOLE.indexOf(words);
    page.selection = { reading: 0.5, beside: true, start, end: start + words.length };
  };

  test("words can be highlighted, and are found again where the page around them has changed", async () => {
    selectBeside("a bridge that never was");
    const [made] = own(await markSelection(TAB, "highlight"));
    expect(made).toMatchObject({ body: { type: "Highlight", beside: true }, standing: { status: "stands" } });
    page.text = `${TEXT} More follows.`;
    page.whole = `Home\n\n${WHOLE}`;
    const [moved] = own(await readTab(TAB, false));
    const { start, end } = moved!.target.selector[1];
    expect(page.whole.slice(start, end)).toBe("a bridge that never was");
    page.whole = "Nothing of it is here any more, neither the bridge nor the news.";
    expect(own(await readTab(TAB, false))[0]?.standing).toMatchObject({ status: "orphan" });
    page.whole = WHOLE;
    expect(own(await readTab(TAB, false))[0]?.standing).toEqual({ status: "stands" });
  });

  test("nobody is quoted", async () => {
    selectBeside("Most read");
    await expect(markSelection(TAB, "quote")).rejects.toThrow(NothingSelected);
  });

  test("a highlight that was lost in the article can be placed there, and undo brings it back", async () => {
    select("left their homes");
    const [made] = own(await markSelection(TAB, "highlight"));
    selectBeside("Home News");
    const [placed] = own(await useSelection(TAB, made!.id, 1, "place"));
    expect(placed).toMatchObject({ body: { beside: true }, target: { selector: [{ exact: "Home News" }, {}] } });
    expect(own(await undo(TAB, "undo"))[0]).toMatchObject({ body: { type: "Highlight" }, target: made!.target });
  });
});
