// Real Chromium without a window, for reading saved pages.
import puppeteer, { type Browser } from "puppeteer-core";
import { browserPath } from "./find-browser.ts";

/** @throws BrowserMissing */
export function launchChromium(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: browserPath("chromium"),
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
