// Where the real browsers are on this machine.
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = {
  chromium: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
  firefox: ["firefox-esr", "firefox"],
} as const;

export type BrowserName = keyof typeof NAMES;

const PLACES = {
  chromium: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  firefox: ["/Applications/Firefox.app/Contents/MacOS/firefox"],
} as const;

const VARIABLE = { chromium: "CHROME_PATH", firefox: "FIREFOX_PATH" } as const;

/** No such browser is installed where one would look for it. */
export class BrowserMissing extends Error {
  override name = "BrowserMissing";
  constructor(browser: BrowserName) {
    super(`No ${browser} found. Install ${NAMES[browser].join(" or ")}, or set ${VARIABLE[browser]} to its path.`);
  }
}

/** Path of the browser's program; null where there is none. The environment (CHROME_PATH, FIREFOX_PATH) comes first. */
export function findBrowser(browser: BrowserName): string | null {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const named = NAMES[browser].flatMap((name) => folders.map((folder) => join(folder, name)));
  const wanted = process.env[VARIABLE[browser]];
  return [...(wanted ? [wanted] : []), ...named, ...PLACES[browser]].find(isProgram) ?? null;
}

/** @throws BrowserMissing */
export function browserPath(browser: BrowserName): string {
  const path = findBrowser(browser);
  if (!path) throw new BrowserMissing(browser);
  return path;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
