// Real Chromium without a window, for reading saved pages.
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import puppeteer, { type Browser } from "puppeteer-core";

export class NoBrowserError extends Error {
  override name = "NoBrowserError";
}

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];

/** @throws {NoBrowserError} where neither CHROME_PATH nor the PATH leads to one */
export function launchChromium(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: findChromium(),
    headless: true,
    pipe: true,
    args: [
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--host-resolver-rules=MAP * ~NOTFOUND",
    ],
  });
}

function findChromium(): string {
  const named = process.env.CHROME_PATH;
  if (named) return named;
  const places = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const path = places.find((place) => existsSync(place));
  if (path) return path;
  throw new NoBrowserError("No Chromium or Chrome found. Install one, or set CHROME_PATH to its program file.");
}
