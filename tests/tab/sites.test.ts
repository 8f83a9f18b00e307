import { beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { CONTENT_SCRIPT, sitePattern, syncSites } from "@/utils/tab/sites.ts";

const patterns = [
  ["https://www.rudaw.net/english/1?x=2#y", "https://www.rudaw.net/*"],
  ["http://localhost:8080/a", "http://localhost/*"],
  ["file:///home/reader/page.html", null],
  ["chrome://version/", null],
  ["about:blank", null],
  ["no address", null],
] as const;

test.each(patterns)("the site of %s is asked for as %s", (url, pattern) => expect(sitePattern(url)).toBe(pattern));

describe("the registered script", () => {
  const registered = new Map<string, { id: string; matches: string[]; js: string[] }>();
  let allowed: string[] = [];

  beforeEach(() => {
    registered.clear();
    vi.spyOn(fakeBrowser.permissions, "getAll").mockImplementation(async () => ({ origins: allowed }) as never);
    const register = async (scripts: { id: string; matches: string[]; js: string[] }[]) => {
      for (const script of scripts) registered.set(script.id, script);
    };
    const registerNew = async (scripts: { id: string; matches: string[]; js: string[] }[]) => {
      for (const { id } of scripts) if (registered.has(id)) throw new Error(`Duplicate script ID '${id}'`);
      await register(scripts);
    };
    Object.assign(fakeBrowser.scripting, {
      getRegisteredContentScripts: async () => [...registered.values()],
      registerContentScripts: registerNew,
      updateContentScripts: register,
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        for (const id of ids) registered.delete(id);
      },
    });
  });

  test("runs on just the sites that are allowed, and is gone with the last of them", async () => {
    for (const origins of [["https://a.example/*"], ["https://a.example/*", "https://b.example/*"], []]) {
      allowed = origins;
      await syncSites();
      expect([...registered.values()].map(({ matches, js }) => [matches, js])).toEqual(
        origins.length > 0 ? [[origins, [CONTENT_SCRIPT]]] : [],
      );
    }
  });

  test("is registered once where two permissions change at once", async () => {
    allowed = ["https://a.example/*", "https://b.example/*"];
    await Promise.all([syncSites(), syncSites()]);
    expect([...registered.values()].map(({ matches }) => matches)).toEqual([allowed]);
  });
});
