// The real browsers and the display that their tests need: installed where we may, asked for where we may not.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { type BrowserName, browserPath, findBrowser } from "./e2e/find-browser.ts";

const PACKAGES: Record<BrowserName, string> = { chromium: "chromium", firefox: "firefox-esr" };

/** Some windows are needed: a display that nobody sees, and a hand for the browser's own questions. */
const DISPLAY_PACKAGES = ["xvfb", "xdotool"];

/**
 * Passes where both browsers can be started, after installing what is missing on Debian as root.
 * @throws BrowserMissing with what to install, on other machines
 */
export function ensureBrowsers(): { passed: number; failed: number } {
  const missing = (Object.keys(PACKAGES) as BrowserName[]).filter((name) => findBrowser(name) === null);
  const packages = missing.map((name) => PACKAGES[name]);
  if (!process.env.DISPLAY) packages.push(...DISPLAY_PACKAGES.filter((name) => !isInstalled(name)));
  if (packages.length > 0 && existsSync("/etc/debian_version") && process.getuid?.() === 0) {
    const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    for (const words of [
      ["update", "-qq"],
      ["install", "-y", "-qq", "--no-install-recommends", ...packages, "fonts-liberation"],
    ])
      spawnSync("apt-get", words, { stdio: ["ignore", "ignore", "inherit"], env: environment });
  }
  for (const name of missing) browserPath(name);
  return { passed: 1, failed: 0 };
}

function isInstalled(program: string): boolean {
  return spawnSync("which", [program === "xvfb" ? "Xvfb" : program], { stdio: "ignore" }).status === 0;
}
