// Undo and redo, over restarts of the background, in any order, with the page changing in between.
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import fc from "fast-check";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Act } from "@/utils/annotation/act.ts";
import type { Annotation } from "@/utils/annotation/annotation.ts";
import type { Desk } from "@/utils/annotation/desk.ts";
import type { PageState } from "@/utils/annotation/page-state.ts";
import { ActRefused } from "@/utils/editing/context.ts";
import { articleId } from "@/utils/reading/stable-id.ts";
import { closeDatabase, openDatabase } from "@/utils/store/database.ts";
import { storeDraft } from "@/utils/store/drafts.ts";
import { storedReading } from "@/utils/store/readings.ts";
import { setStoring } from "@/utils/store/settings.ts";
import { tallyOfStore } from "@/utils/store/tallies.ts";
import { tallyOf } from "@/utils/store/tally.ts";
import { edit } from "@/utils/tab/edit.ts";
import { readTab } from "@/utils/tab/read-tab.ts";
import { undo } from "@/utils/tab/undo.ts";
import { anyAct } from "../editing/any-act.ts";
import { ADDRESS, openPage, page, TAB, TEXT } from "../fixtures/page-at-hand.ts";

vi.mock("@/utils/tab/ask-page.ts", () => import("../fixtures/page-at-hand.ts"));
vi.mock("@/utils/messages/to-page.ts", () => ({ sendToPage: async () => true }));

beforeEach(start);

async function start(): Promise<void> {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  openPage();
}

const OWN = "urn:uuid:00000000-0000-4000-8000-000000000001";
const annotationsOf = (state: PageState): Annotation[] => (state.state === "read" ? state.reading.annotations : []);
const deskOf = (state: PageState): Desk => (state.state === "read" ? state.desk! : (undefined as never));
const quoteOf = (state: PageState) => annotationsOf(state).find(({ body }) => body.type === "Quote")!;
const at = (words: string) => ({ start: page.text.indexOf(words), end: page.text.indexOf(words) + words.length });

/** Does it as a panel does that knows the newest revision. */
async function act(id: string, what: Act): Promise<PageState> {
  const revision = annotationsOf(await readTab(TAB, false)).find((annotation) => annotation.id === id)?.revision ?? 0;
  return edit(TAB, [{ id, revision, act: what }]);
}

/** What the reader sees of them: revisions and dates go up for ever, and what isn't stored is found anew each time. */
const seen = (state: PageState) =>
  annotationsOf(state).map(({ revision: _revision, modified: _modified, created: _created, ...rest }) => rest);

describe("undo", () => {
  test("takes back several steps one by one, and redo does them again", async () => {
    const before = await readTab(TAB, false);
    const { id } = quoteOf(before);
    const kept = await act(id, { type: "keep" });
    const noted = await act(id, { type: "note", note: "Who counted?" });
    expect(deskOf(noted)).toMatchObject({ undo: { act: "note", words: "It rained for two days," }, redo: null });
    expect(seen(await undo(TAB, "undo"))).toEqual(seen(kept));
    const first = await undo(TAB, "undo");
    expect(seen(first)).toEqual(seen(before));
    expect(deskOf(first)).toMatchObject({ undo: null, redo: { act: "keep" } });
    expect(seen(await undo(TAB, "redo"))).toEqual(seen(kept));
    expect(seen(await undo(TAB, "redo"))).toEqual(seen(noted));
    expect(seen(await undo(TAB, "redo"))).toEqual(seen(noted));
  });

  test("goes on where the background was ended and started again", async () => {
    const before = await readTab(TAB, false);
    await act(quoteOf(before).id, { type: "reject" });
    await closeDatabase();
    expect(seen(await undo(TAB, "undo"))).toEqual(seen(before));
  });

  test("brings back what was deleted, and counts its revision on", async () => {
    await readTab(TAB, false);
    await act(OWN, { type: "make-highlight", words: at("left their homes") });
    const noted = await act(OWN, { type: "note", note: "Where to?" });
    await act(OWN, { type: "delete" });
    const database = await openDatabase();
    expect(await database.get("tombstones", OWN)).toMatchObject({ id: OWN, revision: 3 });
    const back = await undo(TAB, "undo");
    expect(seen(back)).toEqual(seen(noted));
    expect(annotationsOf(back).find(({ id }) => id === OWN)?.revision).toBe(4);
    expect(await database.get("tombstones", OWN)).toBeUndefined();
  });

  test("of something done after an undo leaves nothing to redo", async () => {
    const { id } = quoteOf(await readTab(TAB, false));
    await act(id, { type: "keep" });
    await undo(TAB, "undo");
    expect(deskOf(await act(id, { type: "tag", tags: ["rain"] })).redo).toBeNull();
  });

  test("puts what it brings back where the words now stand", async () => {
    const { id } = quoteOf(await readTab(TAB, false));
    await act(id, { type: "keep" });
    page.text = `A line that was put in front.\n\n${TEXT}`;
    await readTab(TAB, false);
    const { target } = annotationsOf(await undo(TAB, "undo")).find((annotation) => annotation.id === id)!;
    const { start, end } = target.selector[1];
    expect(page.text.slice(start, end)).toBe("It rained for two days,");
  });

  test("is at an end after a day without work, and not where the clock was set back", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-01-05T12:00:00.000Z") });
    const { id } = quoteOf(await readTab(TAB, false));
    await act(id, { type: "keep" });
    vi.setSystemTime(new Date("2016-01-05T12:00:00.000Z"));
    await act(id, { type: "note", note: "x" });
    await undo(TAB, "undo");
    expect(deskOf(await readTab(TAB, false)).undo).toMatchObject({ act: "keep" });
    vi.setSystemTime(new Date("2026-01-07T13:00:00.000Z"));
    await act(id, { type: "tag", tags: ["a"] });
    expect(deskOf(await undo(TAB, "undo")).undo).toBeNull();
    vi.useRealTimers();
  });

  test.each(["all", "kept"] as const)(
    "of any acts whatever leads back to the start, and the counts with it (%s)",
    async (storing) => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(fc.nat(), anyAct(TEXT.length)), { minLength: 1, maxLength: 10 }),
          async (acts) => {
            await start();
            await setStoring(storing);
            const before = await readTab(TAB, false);
            let done = 0;
            for (const [place, what] of acts) {
              const all = annotationsOf(await readTab(TAB, false));
              const id = what.type.startsWith("make") ? OWN : all[place % all.length]!.id;
              await act(id, what).then(
                () => done++,
                (error) => expect(error).toBeInstanceOf(ActRefused),
              );
            }
            const after = await readTab(TAB, false);
            await expectTrueCounts();
            for (let step = 0; step < done; step++) await undo(TAB, "undo");
            expect(seen(await readTab(TAB, false))).toEqual(seen(before));
            await expectTrueCounts();
            for (let step = 0; step < done; step++) await undo(TAB, "redo");
            expect(seen(await readTab(TAB, false))).toEqual(seen(after));
          },
        ),
        { numRuns: 20 },
      );
    },
    60_000,
  );
});

async function expectTrueCounts(): Promise<void> {
  const stored = (await storedReading(articleId(ADDRESS)))?.annotations ?? [];
  const { articles: _articles, unsaved: _unsaved, ...counts } = await tallyOfStore();
  expect(tallyOf(stored)).toMatchObject(counts);
}

describe("two windows", () => {
  test("that decide the same of one annotation: the later counts, and the earlier is kept and shown", async () => {
    const { id, revision } = quoteOf(await readTab(TAB, false));
    await edit(TAB, [{ id, revision, act: { type: "note", note: "from one window" } }]);
    const state = await edit(TAB, [{ id, revision, act: { type: "note", note: "from the other" } }]);
    expect(annotationsOf(state).find((annotation) => annotation.id === id)?.note).toBe("from the other");
    expect(deskOf(state).conflicts).toMatchObject([{ annotationId: id, version: { note: "from one window" } }]);
  });

  test("that decide different things are not at odds", async () => {
    const { id, revision } = quoteOf(await readTab(TAB, false));
    await edit(TAB, [{ id, revision, act: { type: "note", note: "Who?" } }]);
    const state = await edit(TAB, [{ id, revision, act: { type: "tag", tags: ["rain"] } }]);
    expect(quoteOf(state)).toMatchObject({ note: "Who?", tags: ["rain"], revision: 2 });
    expect(deskOf(state).conflicts).toEqual([]);
  });

  test("an undo that would write over somebody else's version keeps that", async () => {
    const { id } = quoteOf(await readTab(TAB, false));
    await act(id, { type: "keep" });
    // an import, or whoever else writes without the log
    const database = await openDatabase();
    const record = (await database.get("annotations", id))!;
    await database.put("annotations", { ...record, note: "theirs", revision: 9 });
    const state = await undo(TAB, "undo");
    expect(quoteOf(state)).toMatchObject({ state: "found", note: null, revision: 10 });
    expect(deskOf(state).conflicts).toMatchObject([{ version: { note: "theirs" } }]);
  });

  test("a version that was written over can be taken back", async () => {
    const { id, revision } = quoteOf(await readTab(TAB, false));
    await edit(TAB, [{ id, revision, act: { type: "note", note: "one" } }]);
    const state = await edit(TAB, [{ id, revision, act: { type: "note", note: "two" } }]);
    const { version } = deskOf(state).conflicts[0]!;
    expect(quoteOf(await act(id, { type: "take-version", version }))).toMatchObject({ note: "one", revision: 3 });
  });
});

describe("what the page has changed", () => {
  test("a draft to words that are gone is not lost with them", async () => {
    const { id, articleId } = quoteOf(await readTab(TAB, false));
    await storeDraft({ annotationId: id, articleId, note: "Half a", at: new Date().toISOString() });
    page.text = "Something else altogether is on this page now, and none of what was there before.";
    const state = await readTab(TAB, false);
    expect(quoteOf(state)).toMatchObject({ id, standing: { status: "orphan" } });
    expect(deskOf(state).drafts).toMatchObject([{ annotationId: id, note: "Half a" }]);
  });

  test("new words taken replace the machine's own finding of them, and undo brings both back", async () => {
    const figure = annotationsOf(await readTab(TAB, false)).find(({ body }) => body.type === "Figure")!;
    await act(figure.id, { type: "keep" });
    page.text = TEXT.replace("300", "450");
    const changed = await readTab(TAB, false);
    const figures = (state: PageState) => annotationsOf(state).filter(({ body }) => body.type === "Figure");
    expect(figures(changed)).toHaveLength(2);
    const taken = await act(figure.id, { type: "take-new-words" });
    expect(figures(taken)).toMatchObject([{ id: figure.id, body: { value: 450 }, past: [{ exact: "About 300" }] }]);
    expect(figures(await readTab(TAB, false))).toHaveLength(1);
    expect(seen(await undo(TAB, "undo"))).toEqual(seen(changed));
  });
});
