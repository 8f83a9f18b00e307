// Firefox for Android has no sidebar, no context menus, no keys and no windows: nothing fails for want of them.
import { beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import background from "@/entrypoints/background.ts";
import { allKeys, changeKeys } from "@/entrypoints/sidepanel/keys.ts";
import { bringUp } from "@/utils/tab/bring-up.ts";
import { openLibrary } from "@/utils/tab/library-tab.ts";
import { makeMenus } from "@/utils/tab/menus.ts";
import { hasPanelBeside, openPanel } from "@/utils/tab/panel.ts";
import { runCommand } from "@/utils/tab/run-command.ts";
import "../words/english.ts";

vi.mock("@/utils/tab/selection.ts", () => ({ markSelection: async () => ({ state: "read" }) }));

const ABSENT = ["contextMenus", "commands", "windows", "sidePanel", "sidebarAction"] as const;
const created: (string | undefined)[] = [];
const updated: unknown[][] = [];
let contexts: { tabId: number; windowId: number; documentUrl: string }[] | null = null;

beforeEach(() => {
  for (const name of ABSENT) Object.assign(fakeBrowser, { [name]: undefined });
  created.length = 0;
  updated.length = 0;
  contexts = null;
  vi.spyOn(fakeBrowser.tabs, "create").mockImplementation((async ({ url }: { url?: string }) => {
    created.push(url);
  }) as never);
  vi.spyOn(fakeBrowser.tabs, "update").mockImplementation((async (...given: unknown[]) => {
    updated.push(given);
  }) as never);
  Object.assign(fakeBrowser.runtime, { getContexts: async () => contexts ?? [] });
  Object.assign(fakeBrowser.action, { setBadgeText: undefined, setTitle: undefined });
});

const PANEL = fakeBrowser.runtime.getURL("/sidepanel.html" as never);
const LIBRARY = fakeBrowser.runtime.getURL("/library.html" as never);

describe("the panel", () => {
  test("opens as a page of its own, which knows its article's tab", async () => {
    expect(hasPanelBeside()).toBe(false);
    expect(await openPanel(7)).toBe(true);
    expect(created).toEqual([`${PANEL}?tab=7`]);
  });

  test("is brought up again where it is open, and only that of this article", async () => {
    contexts = [
      { tabId: 3, windowId: 1, documentUrl: `${PANEL}?tab=70` },
      { tabId: 4, windowId: 1, documentUrl: `${PANEL}?tab=7` },
    ];
    await openPanel(7);
    expect(created).toEqual([]);
    expect(updated).toEqual([[4, { active: true }]]);
  });
});

describe("the library", () => {
  test("opens on the page that is wanted", async () => {
    await openLibrary({ page: "settings" });
    expect(created).toEqual([`${LIBRARY}#settings`]);
  });

  test("is one at a time, and stays where it is unless a page of it is wanted", async () => {
    contexts = [{ tabId: 5, windowId: 1, documentUrl: `${LIBRARY}#storage` }];
    await openLibrary();
    await openLibrary({ page: "settings" });
    expect(updated).toEqual([
      [5, { active: true }],
      [5, { active: true, url: `${LIBRARY}#settings` }],
    ]);
  });

  test.each([
    ["has no such question", { getContexts: undefined }],
    ["refuses to say", { getContexts: async () => Promise.reject(new Error("no")) }],
  ])("opens all the same where the browser %s", async (_why, runtime) => {
    Object.assign(fakeBrowser.runtime, runtime);
    expect(await bringUp(() => true)).toBe(false);
    await openLibrary();
    expect(created).toEqual([LIBRARY]);
  });
});

test("no menus are made, no keys listed, and none can be changed", async () => {
  await makeMenus();
  expect(await allKeys()).toBeNull();
  await changeKeys();
  expect(created).toEqual([]);
});

test("marking says nothing on a button that can't be written on", async () => {
  await expect(runCommand("highlight-selection", { id: 1 } as never)).resolves.toBeUndefined();
});

test("the background starts", () => {
  const listens = { addListener: () => {} };
  Object.assign(fakeBrowser.action, { onClicked: listens });
  Object.assign(fakeBrowser, { permissions: { onAdded: listens, onRemoved: listens } });
  expect(() => background.main()).not.toThrow();
});
