// The screens without an article: one heading that says what is so, and one thing to do.
import { act, cleanup, fireEvent, screen } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import type { PageState } from "@/utils/annotation/page-state.ts";
import { showPage } from "./panel-at-hand.tsx";

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** Lets so many milliseconds pass. */
function pass(milliseconds: number): void {
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
}

test.each<[string, PageState, string, [button: string, callback: string]]>([
  [
    "no article",
    { state: "no-article", site: "a.org" },
    "This doesn’t look like an article",
    ["Read it anyway", "onReadAnyway"],
  ],
  ["a closed page", { state: "closed" }, "This page can’t be read", ["Open the library", "onLibrary"]],
  [
    "a site not allowed",
    { state: "not-allowed", site: "a.org" },
    "Read articles on a.org?",
    ["Always on a.org", "onAllowSite"],
  ],
  ["an unknown site", { state: "not-allowed", site: null }, "See who says what", ["Open the library", "onLibrary"]],
  ["a page gone", { state: "gone" }, "The page is gone", ["Open the library", "onLibrary"]],
  [
    "a failure",
    { state: "failed", name: "TypeError", message: "" },
    "The page wasn’t read",
    ["Reload the page", "onReload"],
  ],
])("%s", (_, page, heading, action) => {
  const { told } = showPage(page);
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(heading);
  expect(screen.getByRole("status").textContent).toBe(heading);
  const buttons = screen.queryAllByRole("button");
  expect(buttons.map((button) => button.textContent)).toEqual([action[0]]);
  fireEvent.click(buttons[0]!);
  expect(told).toEqual([action[1]]);
});

test("an error's name stands small, for whoever reports it", () => {
  showPage({ state: "failed", name: "QuotaExceededError", message: "the disk is full" });
  expect(document.querySelector(".small")?.textContent).toBe("QuotaExceededError: the disk is full");
});

test("loading shows nothing for the first 0.3 seconds", () => {
  vi.useFakeTimers();
  showPage({ state: "loading" });
  expect(document.querySelector(".loading")).toBeNull();
  pass(299);
  expect(document.querySelector(".loading")).toBeNull();
  pass(1);
  expect(document.querySelector(".loading")?.textContent).toBe("Reading the article.");
});
