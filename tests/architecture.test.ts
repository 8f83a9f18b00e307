// The house keeps its shape: who may import what, no cycles, no file that has become two. Sources are read raw.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");

/** What each folder may import beyond itself; that the pure ones see no DOM, tsconfig.pure.json checks. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  "utils/annotation": ["zod/mini"],
  "utils/text": [],
  "utils/analysis": ["utils/annotation", "utils/text", "wink-nlp", "wink-eng-lite-web-model"],
  "utils/selectors": ["utils/annotation", "utils/text", "approx-string-match"],
  "utils/formats": ["utils/annotation", "zod/mini"],
  "utils/editing": ["utils/annotation", "utils/selectors"],
  "utils/reading": [
    "utils/annotation",
    "utils/text",
    "utils/analysis",
    "utils/editing",
    "utils/selectors",
    "utils/page",
    "uuid",
  ],
  "utils/page": ["utils/text", "@mozilla/readability", "@mozilla/readability/Readability.js"],
  "utils/library": ["utils/annotation", "minisearch"],
  "utils/words": [
    "wxt/browser",
    ...["en", "de", "fr", "es", "ar", "ku"].map((language) => `public/_locales/${language}/messages.json`),
  ],
  "utils/messages": ["utils/annotation", "utils/page", "zod/mini", "wxt/browser"],
  "utils/store": ["utils/annotation", "idb", "wxt/browser"],
  "utils/backup": ["utils/annotation", "utils/store", "zod/mini"],
  "utils/tab": [
    "utils/library",
    "utils/annotation",
    "utils/text",
    "utils/analysis",
    "utils/editing",
    "utils/reading",
    "utils/page",
    "utils/store",
    "utils/backup",
    "utils/messages",
    "utils/words",
    "wxt/browser",
  ],
  components: ["utils/annotation", "utils/library", "utils/words", "preact", "preact/hooks", "@preact/signals"],
  "utils/cli": ["*"],
  entrypoints: ["*"],
};

/** A file past this is asked what it is really two of. */
const LONGEST_FILE = 250;
/** The median stays well under this. */
const MEDIAN_FILE = 100;
/** So that the test can't pass on nothing. */
const FEWEST_FILES = 100;

interface Source {
  path: string;
  folder: string;
  text: string;
  imports: string[];
}

const IMPORT = /(?:^|\n)\s*(?:import|export)\s[^"';]{0,2000}?from\s*"([^"\n]+)"|\bimport\s*\(?\s*"([^"\n]+)"/g;

function readSources(): Source[] {
  return ["utils", "components", "entrypoints"].flatMap((top) =>
    readdirSync(join(ROOT, top), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => {
        const path = join(top, name);
        const text = readFileSync(join(ROOT, path), "utf8");
        const imports = [...text.matchAll(IMPORT)].map((found) => resolveImport(path, found[1] ?? found[2] ?? ""));
        return { path, folder: folderOf(path), text, imports };
      }),
  );
}

function resolveImport(from: string, to: string): string {
  if (to.startsWith("@/")) return to.slice(2);
  return to.startsWith(".") ? relative(ROOT, join(ROOT, dirname(from), to)) : to;
}

function folderOf(path: string): string {
  const [top, second] = path.split("/");
  return top === "utils" ? `${top}/${second}` : (top ?? "");
}

const isOurs = (path: string) => /^(utils|components|entrypoints)\//.test(path);
const sources = readSources();

test("there is a house to look at", () => {
  expect(sources.length).toBeGreaterThanOrEqual(FEWEST_FILES);
  expect(sources.flatMap(({ imports }) => imports).length).toBeGreaterThan(FEWEST_FILES);
});

test("every folder is in the table", () => {
  expect([...new Set(sources.map(({ folder }) => folder))].filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
});

describe.each(Object.keys(MAY_IMPORT))("%s", (folder) => {
  const own = sources.filter((source) => source.folder === folder);

  test("holds something", () => expect(own.length).toBeGreaterThan(0));

  test("imports only what the table allows", () => {
    const allowed = MAY_IMPORT[folder]!;
    const isAllowed = (name: string) =>
      allowed.includes("*") ||
      /\.css$/.test(name) ||
      (isOurs(name) ? [folder, ...allowed].includes(folderOf(name)) : allowed.includes(name));
    const wrong = own.flatMap(({ path, imports }) =>
      imports.filter((name) => !isAllowed(name)).map((name) => `${path} → ${name}`),
    );
    expect(wrong).toEqual([]);
  });
});

test("no file imports itself, on however long a way", () => {
  const graph = new Map(sources.map(({ path, imports }) => [path, imports.filter(isOurs)]));
  const state = new Map<string, "open" | "done">();
  const cycles: string[] = [];
  const visit = (path: string, way: string[]) => {
    if (state.get(path) === "done") return;
    if (state.get(path) === "open") {
      cycles.push([...way.slice(way.indexOf(path)), path].join(" → "));
      return;
    }
    state.set(path, "open");
    for (const next of graph.get(path) ?? []) visit(next, [...way, path]);
    state.set(path, "done");
  };
  for (const path of graph.keys()) visit(path, []);
  expect(cycles).toEqual([]);
});

test("every import of ours points at a file that is there", () => {
  const there = new Set(sources.map(({ path }) => path));
  const lost = sources.flatMap(({ path, imports }) =>
    imports
      .filter((name) => isOurs(name) && /\.tsx?$/.test(name) && !there.has(name))
      .map((name) => `${path} → ${name}`),
  );
  expect(lost).toEqual([]);
});

test("files are short, and say in their first lines what they are", () => {
  const lines = sources.map(({ text }) => text.split("\n").length).sort((a, b) => a - b);
  expect(lines[lines.length >> 1]).toBeLessThan(MEDIAN_FILE);
  expect(sources.filter(({ text }) => text.split("\n").length > LONGEST_FILE).map(({ path }) => path)).toEqual([]);
  expect(sources.filter(({ text }) => !/^\/[/*]/.test(text)).map(({ path }) => path)).toEqual([]);
});

test("nothing makes markup or code out of strings", () => {
  const dangerous =
    /\b(innerHTML|outerHTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|eval\s*\(|new Function)\b/;
  const found = sources.filter(({ text }) => dangerous.test(text.replace(/\/\/.*|\/\*[\s\S]*?\*\//g, "")));
  expect(found.map(({ path }) => path)).toEqual([]);
});
