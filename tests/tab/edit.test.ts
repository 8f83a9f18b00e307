// The background's memory: reading, deciding, and both at once.
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Annotation } from "@/utils/annotation/annotation.ts";
import type { PageState } from "@/utils/annotation/page-state.ts";
import { ActRefused } from "@/utils/editing/context.ts";
import { articleId } from "@/utils/reading/stable-id.ts";
import { closeDatabase } from "@/utils/store/database.ts";
import { storedReading } from "@/utils/store/readings.ts";
import { setStoring } from "@/utils/store/settings.ts";
import { edit, PrivateWindow } from "@/utils/tab/edit.ts";
import { readTab } from "@/utils/tab/read-tab.ts";
import { ADDRESS, openPage, page, TAB, TEXT } from "../fixtures/page-at-hand.ts";

vi.mock("@/utils/tab/ask-page.ts", () => import("../fixtures/page-at-hand.ts"));
vi.mock("@/utils/messages/to-page.ts", () => ({ sendToPage: async () => true }));

const ACTS = { kept: "keep", rejected: "reject", found: "take-back" } as const;
const decide = (tab: number, id: string, state: Annotation["state"]) =>
  edit(tab, [{ id, revision: 0, act: { type: ACTS[state] } }]);

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  openPage();
});

const annotationsOf = (state: PageState): Annotation[] => (state.state === "read" ? state.reading.annotations : []);
const quotesOf = (state: PageState) => annotationsOf(state).filter(({ body }) => body.type === "Quote");
const stored = async () => (await storedReading(articleId(ADDRESS)))?.annotations ?? [];
const stateOf = (annotations: Annotation[], id: string) =>
  annotations.find((annotation) => annotation.id === id)?.state;

describe("reading a page", () => {
  test("stores what was found, and twice makes no doubles", async () => {
    const first = await readTab(TAB, false);
    expect(quotesOf(first)).toHaveLength(2);
    const again = await readTab(TAB, false);
    expect(annotationsOf(again)).toEqual(annotationsOf(first));
    expect(await stored()).toHaveLength(annotationsOf(first).length);
  });

  test("a page that changes while its text is worked on is read once more", async () => {
    const first = readTab(TAB, false);
    await new Promise((done) => setTimeout(done));
    page.text = `A line more.\n\n${TEXT}`;
    const texts = (await Promise.all([first, readTab(TAB, false, true)])).map(
      (state) => state.state === "read" && state.reading.text,
    );
    expect(texts).toEqual([TEXT, page.text]);
  });

  test("stores nothing from a private window, and says so", async () => {
    page.incognito = true;
    const state = await readTab(TAB, false);
    expect(state.state === "read" && state.reading.storable).toBe(false);
    expect(await stored()).toEqual([]);
  });
});

describe("deciding", () => {
  test("two decisions at once are both kept", async () => {
    const [one, two] = quotesOf(await readTab(TAB, false));
    await Promise.all([decide(TAB, one!.id, "kept"), readTab(TAB, false), decide(TAB, two!.id, "rejected")]);
    expect([stateOf(await stored(), one!.id), stateOf(await stored(), two!.id)]).toEqual(["kept", "rejected"]);
  });

  test("two decisions at once are both kept where only what is kept is stored", async () => {
    await setStoring("kept");
    const [one, two] = quotesOf(await readTab(TAB, false));
    expect(await stored()).toEqual([]);
    await Promise.all([decide(TAB, one!.id, "kept"), decide(TAB, two!.id, "kept")]);
    expect([stateOf(await stored(), one!.id), stateOf(await stored(), two!.id)]).toEqual(["kept", "kept"]);
    await decide(TAB, one!.id, "found");
    await decide(TAB, two!.id, "found");
    expect(await stored()).toEqual([]);
  });

  test("a decision holds when the page has changed around the words", async () => {
    const [one] = quotesOf(await readTab(TAB, false));
    await decide(TAB, one!.id, "kept");
    page.text = `A line more.\n\n${TEXT}`;
    const after = annotationsOf(await readTab(TAB, false)).find(({ id }) => id === one!.id);
    expect(after?.state).toBe("kept");
    const [{ exact }, { start, end }] = after!.target.selector;
    expect(page.text.slice(start, end)).toBe(exact);
  });

  test("a decision in a private window is refused with a reason", async () => {
    page.incognito = true;
    const [one] = quotesOf(await readTab(TAB, false));
    await expect(decide(TAB, one!.id, "kept")).rejects.toThrow(PrivateWindow);
  });

  test("a decision about words that are gone is refused with a reason", async () => {
    await expect(decide(TAB, "urn:uuid:nothing", "kept")).rejects.toThrow(ActRefused);
  });
});
