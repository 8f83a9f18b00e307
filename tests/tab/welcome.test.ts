// The first run's page opens when the extension is new, and at no other time.
import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { welcome } from "@/utils/tab/welcome.ts";

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

const opened = (reason: string) => {
  const create = vi.spyOn(fakeBrowser.tabs, "create");
  welcome({ reason } as Parameters<typeof welcome>[0]);
  return create.mock.calls.map(([{ url }]) => url);
};

test("a new extension welcomes", () => expect(opened("install")).toEqual([expect.stringMatching(/\/welcome\.html$/)]));
test.each(["update", "chrome_update", "browser_update", "shared_module_update"])("%s interrupts nobody", (reason) =>
  expect(opened(reason)).toEqual([]),
);
