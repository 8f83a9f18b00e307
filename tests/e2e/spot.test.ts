// The command line in real Chromium: saved pages in, one object out, a bad line told and passed over.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const URL = "https://news.example/region/2022/01/22/rojava-official-blames-community";

function spot(lines: string[]) {
  const args = ["node_modules/tsx/dist/cli.mjs", "utils/cli/spot.ts"];
  return spawnSync(process.execPath, args, { input: lines.join("\n"), encoding: "utf8", timeout: 80_000 });
}

describe("spot", () => {
  test("reads the seed page, names the bad lines, goes on and ends with 1", () => {
    const seed = JSON.stringify({ id: "seed", url: URL, html_file: "seeds/article.html" });
    const missing = JSON.stringify({ id: "missing", url: URL, html_file: "seeds/nothing.html" });
    const { status, stdout, stderr } = spot(["{ not json", seed, missing, ""]);
    const { seed: found, ...others } = JSON.parse(stdout);
    const [headline, ...blocks] = readFileSync("seeds/article.txt", "utf8").split("\n\n");
    expect(found).toMatchObject({ title: headline, byline: "Lara Haddad", isArticle: true });
    expect(found.text.split("\n\n").map((block: string) => block.trim())).toEqual(blocks.map((block) => block.trim()));
    expect(others).toEqual({});
    expect(stderr).toMatch(/line 1: /);
    expect(stderr).toMatch(/line 3: .*nothing\.html/);
    expect(status).toBe(1);
  });
});
