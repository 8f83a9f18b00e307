// The panel and the page at hand: which card an answer of the background calls up.
import { beforeEach, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { seedReading } from "../fixtures/seed-reading.ts";

const reading = seedReading();
const [first, second] = reading.annotations.map(({ id }) => id) as [string, string];

let answer: (chosen: string | null) => void;
beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal("location", { search: "" });
  fakeBrowser.reset();
  // the background takes its time
  vi.spyOn(browser.runtime, "sendMessage").mockImplementation(
    () =>
      new Promise((done) => {
        answer = (chosen) => done({ state: "read", reading, desk: null, chosen, marksOn: true });
      }) as never,
  );
});

/** The panel as it opens, with the page's own choice in the answer. */
async function opened(chosen: string | null) {
  const panel = await import("@/entrypoints/sidepanel/page-at-hand.ts");
  const tab = await browser.tabs.create({ url: "https://news.example/" });
  const show = () => panel.show(tab.id!);
  const shown = show();
  answer(chosen);
  await shown;
  expect(panel.page.value).toMatchObject({ state: "read" });
  return { ...panel, show };
}

test("a panel that opens calls up the card that was chosen on the page", async () => {
  const { chosen, callCount } = await opened(first);
  expect([chosen.value, callCount.value]).toEqual([first, 1]);
});

test.each([
  ["doesn't call back to the card that was chosen before", first, null, first, [first, 1]],
  ["doesn't call from a card that the reader has chosen meanwhile", null, second, first, [second, 0]],
  ["calls up what was chosen on the page meanwhile", first, null, second, [second, 2]],
])("a page that is read again %s", async (_name, before, meanwhile, answered, expected) => {
  const { chosen, callCount, show } = await opened(before);
  const again = show();
  if (meanwhile !== null) chosen.value = meanwhile;
  answer(answered);
  await again;
  expect([chosen.value, callCount.value]).toEqual(expected);
});

test("a tab that comes up while the panel still asks for the one at hand is the one that is followed", async () => {
  const { followTab, tabId } = await import("@/entrypoints/sidepanel/page-at-hand.ts");
  vi.spyOn(browser.windows, "getCurrent").mockResolvedValue({ id: 5 } as never);
  const [before, after] = [await browser.tabs.create({}), await browser.tabs.create({})];
  let told = (_tabs: unknown[]) => {};
  vi.spyOn(browser.tabs, "query").mockImplementation(() => new Promise((done) => (told = done)) as never);
  const following = followTab();
  await fakeBrowser.tabs.onActivated.trigger({ tabId: after.id!, windowId: 5 });
  told([before]);
  await following;
  expect(tabId.value).toBe(after.id);
});
