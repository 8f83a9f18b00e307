// The real browsers and the display that their tests need: installed where we may, asked for where we may not.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { type BrowserName, browserPath, findBrowser } from "@/utils/cli/find-browser.ts";

const PACKAGES: Record<BrowserName, string> = { chromium: "chromium", firefox: "firefox-esr" };

/** Some windows are needed: a display that nobody sees, and a hand for the browser's own questions. Package by program. */
const DISPLAY_PACKAGES = { Xvfb: "xvfb", xdotool: "xdotool" };

/** What the tests with a window of their own need is not installed. */
class DisplayMissing extends Error {
  override name = "DisplayMissing";
  constructor(programs: string[]) {
    super(`No ${programs.join(" and no ")} found. Install ${Object.values(DISPLAY_PACKAGES).join(" and ")}.`);
  }
}

/**
 * Sees to it that the browsers can be started: installs what is missing on Debian as root.
 * @throws BrowserMissing with what to install, on other machines
 */
export function ensureBrowsers(wanted: BrowserName[]): void {
  const missing = wanted.filter((name) => findBrowser(name) === null);
  install(missing.map((name) => PACKAGES[name]));
  for (const name of missing) browserPath(name);
}

/**
 * Installs what tests with a window of their own need, where it is missing; elsewhere than on Linux they are left out.
 * @throws DisplayMissing with what to install, where we may not
 */
export function ensureDisplay(): void {
  if (process.platform !== "linux") return;
  const missing = () => Object.entries(DISPLAY_PACKAGES).filter(([program]) => !isInstalled(program));
  install(missing().map(([, name]) => name));
  const still = missing().map(([program]) => program);
  if (still.length > 0) throw new DisplayMissing(still);
}

function install(packages: string[]): void {
  if (packages.length > 0 && existsSync("/etc/debian_version") && process.getuid?.() === 0) {
    const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    for (const words of [
      ["update", "-qq"],
      ["install", "-y", "-qq", "--no-install-recommends", ...packages, "fonts-liberation"],
    ])
      spawnSync("apt-get", words, { stdio: ["ignore", "ignore", "inherit"], env: environment });
  }
}

function isInstalled(program: string): boolean {
  return spawnSync("which", [program], { stdio: "ignore" }).status === 0;
}
