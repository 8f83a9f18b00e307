// What the two builds hold: size, permissions, and nothing that could reach out of the machine.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";

const OUTPUT = join(import.meta.dirname, "../../.output");

/** Gzipped bytes. The content script runs in every page the reader allows; the whole is what they download. */
const CONTENT_SCRIPT_BUDGET = 44 * 1024;
const PANEL_BUDGET = 60 * 1024;
const LIBRARY_BUDGET = 80 * 1024;
const WHOLE_BUDGET = 3 * 1024 * 1024;

describe.each(["chrome-mv3", "firefox-mv3"])("%s", (build) => {
  const folder = join(OUTPUT, build);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  const gzipped = (name: string) => gzipSync(readFileSync(join(folder, name)), { level: 9 }).length;
  /** All that a page loads before it is asked for anything: its styles, its scripts, and what these import. */
  const loadedBy = (page: string) => {
    const found = new Set<string>();
    const visit = (name: string) => {
      if (found.has(name)) return;
      found.add(name);
      const text = readFileSync(join(folder, name), "utf8");
      for (const [, to] of text.matchAll(/\b(?:from|import)\s*"\.\/([\w.~-]+\.js)"/g)) visit(`chunks/${to}`);
    };
    const html = readFileSync(join(folder, `${page}.html`), "utf8");
    for (const [, name] of html.matchAll(/(?:src|href)="\/(chunks\/[\w.~-]+\.js)"/g)) visit(name!);
    const styles = [...html.matchAll(/href="\/(assets\/[\w.-]+\.css)"/g)].map(([, name]) => name!);
    expect([found.size > 0, styles.length]).toEqual([true, 1]);
    return [...found, ...styles];
  };
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));

  test("asks for no site at install", () => {
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.optional_host_permissions.toSorted()).toEqual(["http://*/*", "https://*/*"]);
    const asked = ["activeTab", "contextMenus", "scripting", "storage", "unlimitedStorage"];
    expect(manifest.permissions.toSorted()).toEqual(
      build.startsWith("chrome") ? [...asked, "sidePanel"].toSorted() : asked,
    );
  });

  test("lets its pages load nothing from anywhere else", () => {
    const policy = new Map<string, string[]>(
      manifest.content_security_policy.extension_pages.split(";").map((part: string) => {
        const [directive = "", ...values] = part.trim().split(/\s+/);
        return [directive, values];
      }),
    );
    expect(policy.get("default-src")).toEqual(["'none'"]);
    expect(policy.get("script-src")).toEqual(["'self'"]);
    expect(policy.get("style-src")).toEqual(["'self'"]);
    expect(policy.get("img-src")).toEqual(["'self'", "data:"]);
    expect(policy.has("connect-src")).toBe(false);
  });

  test("has a content script within its budget", () => {
    expect(gzipped("content-scripts/article.js")).toBeLessThanOrEqual(CONTENT_SCRIPT_BUDGET);
  });

  test.each([
    ["sidepanel", PANEL_BUDGET],
    ["library", LIBRARY_BUDGET],
  ])("has a %s within its budget, without the languages that it loads where the reader chooses one", (page, budget) => {
    const loaded = loadedBy(page);
    const languages = files.filter((name) => /^chunks\/messages-/.test(name));
    expect(languages).toHaveLength(readdirSync(join(folder, "_locales")).length);
    expect(loaded.filter((name) => languages.includes(name))).toEqual([]);
    expect(loaded.reduce((sum, name) => sum + gzipped(name), 0)).toBeLessThanOrEqual(budget);
  });

  test("is small as a whole", () => {
    expect(files.reduce((sum, name) => sum + gzipped(name), 0)).toBeLessThan(WHOLE_BUDGET);
  });

  test("calls nothing that could fetch", () => {
    // a class may have a method of this name: `fetch(key){`, `this.map.fetch(key)`
    const reach =
      /(?<!this\.[\w$]{1,20}\.)\b(fetch(?!\s*\([\w$,\s]{0,40}\)\s*\{)\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|RTCPeerConnection|WebTransport)/g;
    const found = files
      .filter((name) => name.endsWith(".js"))
      .flatMap((name) =>
        [...readFileSync(join(folder, name), "utf8").matchAll(reach)].map((hit) => `${name}: ${hit[0]}`),
      );
    expect(found).toEqual([]);
  });

  test("has all words of the manifest in its locale", () => {
    const messages = JSON.parse(readFileSync(join(folder, "_locales/en/messages.json"), "utf8"));
    const used = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map((found) => found[1] ?? "");
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((key) => !(key in messages))).toEqual([]);
  });
});
