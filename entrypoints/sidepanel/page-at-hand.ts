// The page that the panel shows: what is known of it, kept true as the reader moves from tab to tab.
import { computed, signal } from "@preact/signals";
import { browser } from "wxt/browser";
import type { PageHand } from "@/components/reading/use-page-hand.ts";
import type { Reading } from "@/utils/annotation/article.ts";
import type { PageState } from "@/utils/annotation/page-state.ts";
import { askBackground, type FromPanel } from "@/utils/messages/to-background.ts";
import { sendToPage } from "@/utils/messages/to-page.ts";
import { ToPanel } from "@/utils/messages/to-panel.ts";

export const page = signal<PageState>({ state: "loading" });
/** The annotation that the reader chose, on the page or in the panel. */
export const chosen = signal<string | null>(null);
/** The annotation whose fields the page's own card asks for; null once they are open. */
export const opens = signal<PageHand["opens"]>(null);
/** Goes up whenever a choice on the page calls for the card, the same card too. */
export const callCount = signal(0);
export const marksOn = computed(() => page.value.state !== "read" || page.value.marksOn);
/** Why the last thing that the reader did was not done; null where it was. */
export const trouble = signal<{ name: string; message: string } | null>(null);
export const tabId = signal<number | null>(null);
/** The tab's address; null where the browser doesn't tell it. */
export const address = signal<string | null>(null);

/** Where the panel is a page of its own, its address names the tab that it belongs to. */
const ownTab = new URLSearchParams(location.search).get("tab");

/** Shows the tab at hand from now on, whichever that is. */
export async function followTab(): Promise<void> {
  // phones have no windows, and no panel but as a page
  if (ownTab === null && browser.windows) {
    const own = browser.windows.getCurrent();
    // before the tab is asked for: one that comes up meanwhile, as when the browser starts, would be missed
    browser.tabs.onActivated.addListener(async (tab) => {
      if (tab.windowId === (await own).id) show(tab.tabId);
    });
  }
  // asked for at once: the first screen waits for it
  const active = browser.tabs.query({ active: true, currentWindow: true });
  browser.tabs.onUpdated.addListener((id, change) => {
    if (id !== tabId.value) return;
    if (change.status === "loading" && !isJump(change.url)) {
      refused = false;
      trouble.value = null;
      page.value = { state: "loading" };
    }
    if (change.status === "complete") show(id);
  });
  browser.tabs.onRemoved.addListener((id) => {
    if (id === tabId.value && ownTab !== null) page.value = { state: "gone" };
  });
  browser.runtime.onMessage.addListener(hear);
  const [tab] = await active;
  const id = ownTab === null ? tab?.id : Number(ownTab);
  // a tab that has come up since is shown already
  if (id !== undefined && tabId.value === null) await show(id);
}

/** Asks the background for the tab's state, and shows it unless the reader has moved on meanwhile. */
export async function show(id: number, anyway = false): Promise<void> {
  if (id !== tabId.value) {
    tabId.value = id;
    refused = false;
    page.value = { state: "loading" };
    chosen.value = null;
    trouble.value = null;
  }
  const turn = ++asked;
  const before = chosen.value;
  const state = await ask({ type: "page-state", tabId: id, anyway });
  // an answer that was overtaken by a newer question, or by the reader moving on, is old news
  if (turn !== asked || id !== tabId.value) return;
  page.value = refused && state.state === "not-allowed" ? { state: "closed" } : state;
  if (state.state !== "read" || state.chosen === null) return;
  // a page that is read again calls nobody back to the card they chose before, nor from one they chose meanwhile
  if (state.chosen !== before && chosen.value === before) call(state.chosen);
}

/**
 * Asks for something that the reader did; where it can't be done, the page stays as it was and the trouble is told.
 */
export async function act(message: FromPanel): Promise<void> {
  trouble.value = null;
  const turn = ++asked;
  const state = await ask(message);
  if (message.tabId !== tabId.value) return;
  if (state.state !== "failed") {
    if (turn === asked) page.value = state;
    return;
  }
  trouble.value = state;
  // it may have failed because the page has changed, and an answer that told so may have been overtaken
  const now = await ask({ type: "page-state", tabId: message.tabId, anyway: false });
  if (turn === asked && message.tabId === tabId.value && now.state !== "failed") page.value = now;
}

/** Chooses an annotation in the panel, and shows its words on the page. */
export async function choose(id: string): Promise<void> {
  chosen.value = id;
  if (tabId.value === null) return;
  // where the page no longer answers, its state says why
  await sendToPage(tabId.value, { type: "show", id }).catch(() => show(tabId.value!));
}

export async function readAnyway(): Promise<void> {
  if (tabId.value !== null) await show(tabId.value, true);
}

/** Shows or hides the marks on the page. */
export async function setMarks(on: boolean): Promise<void> {
  if (tabId.value === null || page.value.state !== "read") return;
  page.value = { ...page.value, marksOn: on };
  await sendToPage(tabId.value, { type: "marks-on", on }).catch(() => show(tabId.value!));
}

/** Where the panel is a page of its own, brings the page that it belongs to up again; null elsewhere. */
export const goBack = ownTab === null ? null : () => browser.tabs.update(Number(ownTab), { active: true });

export async function reload(): Promise<void> {
  if (tabId.value !== null) await browser.tabs.reload(tabId.value);
}

/** The article at hand; null in every other state. */
export function readingAtHand(): Reading | null {
  return page.value.state === "read" ? page.value.reading : null;
}

/** Whether the browser refused the page at hand though the reader pressed the button. */
let refused = false;

let asked = 0;

async function ask(message: FromPanel): Promise<PageState> {
  const [state, url] = await Promise.all([askBackground(message).catch(failure), addressOf(message.tabId)]);
  if (message.tabId === tabId.value) address.value = url;
  return state;
}

function failure(error: unknown): PageState {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return { state: "failed", name, message };
}

function addressOf(id: number): Promise<string | null> {
  return browser.tabs.get(id).then(
    (tab) => tab.url ?? null,
    () => null,
  );
}

/** Whether the new address is a place within the page at hand, which stays as it is. */
function isJump(url: string | undefined): boolean {
  return url !== undefined && withoutFragment(url) === withoutFragment(address.value ?? "");
}

function withoutFragment(url: string): string {
  return url.split("#", 1)[0]!;
}

function call(id: string): void {
  chosen.value = id;
  callCount.value++;
}

function hear(message: unknown, _sender: unknown, respond: (heard: true) => void): undefined {
  const parsed = ToPanel.safeParse(message);
  if (!parsed.success || parsed.data.tabId !== tabId.value) return;
  respond(true);
  switch (parsed.data.type) {
    case "page-read":
      refused = parsed.data.refused;
      show(parsed.data.tabId);
      return;
    case "chosen":
      call(parsed.data.id);
      if (parsed.data.opens) opens.value = { id: parsed.data.id, field: parsed.data.opens };
      return;
  }
}
