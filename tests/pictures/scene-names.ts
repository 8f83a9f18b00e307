// What is pictured, by name. The names are read from the tables, since the tables themselves are made for a browser.
import { readFile } from "node:fs/promises";
import { join } from "node:path";

export type SceneTable = "scenes" | "library-scenes" | "welcome-scenes";

export async function sceneNames(...tables: readonly SceneTable[]): Promise<string[]> {
  const texts = await Promise.all(tables.map((name) => readFile(join(import.meta.dirname, `${name}.ts`), "utf8")));
  const rows = texts.map((text) => text.slice(text.search(/export const \w*SCENES/))).join("\n");
  return [...rows.matchAll(/^ {2}"?([a-z-]+)"?: (?:\{|\(\) =>)/gm)].map(([, name]) => name!);
}

/** Scenes whose chosen card is opened, as the reader does it. */
export const OPENED: ReadonlySet<string> = new Set(["open", "open-figure"]);
