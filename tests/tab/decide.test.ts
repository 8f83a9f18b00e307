// The background's memory: reading, deciding, and both at once.
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { Annotation } from "@/utils/annotation/annotation.ts";
import type { PageState } from "@/utils/annotation/page-state.ts";
import { articleId } from "@/utils/reading/stable-id.ts";
import { closeDatabase } from "@/utils/store/database.ts";
import { storedReading } from "@/utils/store/readings.ts";
import { setStoring } from "@/utils/store/settings.ts";
import { AnnotationGone, decide, PrivateWindow } from "@/utils/tab/decide.ts";
import { readTab } from "@/utils/tab/read-tab.ts";

const URL = "https://news.example/2026/rain-in-the-hills";
const TEXT =
  "Rain in the hills\n\n“It rained for two days,” said Ann Lee, the mayor. About 300 people left their homes.\n\n“Nobody was hurt,” she said.";

const page = vi.hoisted(() => ({ text: "", incognito: false }));

vi.mock("@/utils/tab/ask-page.ts", () => ({
  askPage: async () => ({
    state: "article",
    reading: 0.5,
    meta: {
      title: "Rain",
      byline: null,
      published: null,
      site: "news.example",
      lang: "en",
      url: "https://news.example/2026/rain-in-the-hills",
    },
    text: page.text,
    cut: null,
    chosen: null,
    marksOn: true,
  }),
}));
vi.mock("@/utils/messages/to-page.ts", () => ({ sendToPage: async () => true }));

const TAB = 7;

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  page.text = TEXT;
  page.incognito = false;
  vi.spyOn(fakeBrowser.tabs, "get").mockImplementation(async () => ({ id: TAB, incognito: page.incognito }) as never);
});

const annotationsOf = (state: PageState): Annotation[] => (state.state === "read" ? state.reading.annotations : []);
const quotesOf = (state: PageState) => annotationsOf(state).filter(({ body }) => body.type === "Quote");
const stored = async () => (await storedReading(articleId(URL)))?.annotations ?? [];
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
    await expect(decide(TAB, "urn:uuid:nothing", "kept")).rejects.toThrow(AnnotationGone);
  });
});
