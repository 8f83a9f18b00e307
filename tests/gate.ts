// Everything that must hold before a change lands, step after step; npm test runs it, and its last line sums it up.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBrowsers, ensureDisplay } from "./ensure-browsers.ts";

interface Tally {
  passed: number;
  failed: number;
}

const root = join(import.meta.dirname, "..");
const reports = mkdtempSync(join(tmpdir(), "sourcemark-gate-"));
const total: Tally = { passed: 0, failed: 0 };

function step(name: string, run: () => Tally): void {
  console.log(`\n== ${name}`);
  const began = Date.now();
  let tally: Tally;
  try {
    tally = run();
  } catch (error) {
    console.error(error);
    tally = { passed: 0, failed: 1 };
  }
  total.passed += tally.passed;
  total.failed += tally.failed;
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(`== ${name}: ${tally.failed > 0 ? "FAILED" : "passed"} (${seconds} s)`);
}

/** One command is one check. */
function command(program: string, ...words: string[]): Tally {
  const { status, error } = spawnSync(program, words, { cwd: root, stdio: "inherit" });
  if (error) throw error;
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Each test counts; a run that ends badly without a failing test, or finds no test at all, counts as one failure. */
function tests(...words: string[]): Tally {
  const report = join(reports, `${words.join("-").replace(/\W+/g, "-")}.json`);
  const { status, error } = spawnSync(
    "vitest",
    ["run", ...words, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
    { cwd: root, stdio: "inherit" },
  );
  if (error) throw error;
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8")) as {
    numPassedTests: number;
    numFailedTests: number;
  };
  const bad = status !== 0 || numPassedTests === 0;
  return { passed: numPassedTests, failed: numFailedTests > 0 ? numFailedTests : bad ? 1 : 0 };
}

step("format and lint", () => command("biome", "check", "--error-on-warnings", "."));
step("types", () => command("npm", "run", "--silent", "types"));
step("unit and component tests", () => tests("--project", "pure", "--project", "dom"));
step("build for Chrome", () => command("wxt", "build"));
step("build for Firefox", () => command("wxt", "build", "-b", "firefox", "--mv3"));
step("Firefox's own linter", () =>
  command("web-ext", "lint", "--source-dir", ".output/firefox-mv3", "--self-hosted", "--output", "text"),
);
step("what was built", () => tests("--project", "built"));
step("the real browsers are here", () => {
  ensureBrowsers(["chromium", "firefox"]);
  ensureDisplay();
  return { passed: 1, failed: 0 };
});
step("the whole way in real browsers", () => tests("--project", "browsers"));

rmSync(reports, { recursive: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
