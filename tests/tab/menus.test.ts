// Marking from the context menu and by the keyboard: what the browser calls, and what the toolbar button says of it.
import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { chooseMenu, makeMenus } from "@/utils/tab/menus.ts";
import { runCommand } from "@/utils/tab/run-command.ts";
import "../words/english.ts";

const marked = vi.hoisted(() => ({ calls: [] as unknown[][], fails: false }));
vi.mock("@/utils/tab/selection.ts", () => ({
  markSelection: async (...given: unknown[]) => {
    marked.calls.push(given);
    if (marked.fails) throw new Error("Select words on the page first.");
    return { state: "read" };
  },
}));

const badge: string[] = [];
const titles: string[] = [];
const items: unknown[] = [];

beforeEach(() => {
  Object.assign(marked, { calls: [], fails: false });
  for (const list of [badge, titles, items]) list.length = 0;
  Object.assign(fakeBrowser, {
    contextMenus: { removeAll: async () => void items.splice(0), create: (item: unknown) => items.push(item) },
  });
  Object.assign(fakeBrowser.action, {
    setBadgeText: async ({ text }: { text: string }) => void badge.push(text),
    setTitle: async ({ title }: { title: string }) => void titles.push(title),
  });
});

const tab = { id: 7 } as never;

test("there is one item for each kind and some for the page, however often they are made", async () => {
  await makeMenus();
  await makeMenus();
  expect(items).toMatchObject([
    ...["highlight", "quote", "figure"].map((kind) => ({ id: `${kind}-selection`, contexts: ["selection"] })),
    ...["toggle-marks", "pause-page", "pause-site"].map((id) => ({ id, contexts: ["action"] })),
    { id: "library", contexts: ["action"] },
  ]);
});

test("an item marks as what it says, the command marks a highlight, and others are left alone", async () => {
  chooseMenu({ menuItemId: "quote-selection" } as never, tab);
  chooseMenu({ menuItemId: "somebody-elses" } as never, tab);
  runCommand("highlight-selection", tab);
  await vi.waitFor(() => expect(badge).toHaveLength(2));
  expect(marked.calls).toEqual([
    [7, "quote"],
    [7, "highlight"],
  ]);
  expect(badge).toEqual(["", ""]);
});

test("what can't be marked is told on the toolbar button", async () => {
  marked.fails = true;
  runCommand("highlight-selection", tab);
  await vi.waitFor(() => expect(titles).toEqual(["Select words on the page first."]));
  expect(badge).toEqual(["!"]);
});
