// Cases about who it is, named in sentences; those marked as failing must fail, or lose the mark.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { resolveSources } from "@/utils/analysis/sources/resolve-sources.ts";
import { tagText } from "@/utils/analysis/tag-text.ts";
import { namedSources } from "../../cases/sources-named.ts";
import { pronounSources } from "../../cases/sources-pronouns.ts";
import { unnamedSources } from "../../cases/sources-unnamed.ts";
import { readCase } from "./read-case.ts";

describe.each([
  ["named", namedSources],
  ["pronouns", pronounSources],
  ["unnamed", unnamedSources],
])("%s", (_, cases) => {
  for (const { name, text: marked, names, roles, kinds, fails } of cases) {
    (fails ? test.fails : test)(name, () => {
      const { text, attributions } = readCase(marked);
      const { sources, sourceOf, confidence } = resolveSources(tagText(text), attributions);
      expect(sourceOf.map((source) => (source === null ? null : sources[source]?.name))).toEqual(names);
      expect(confidence.map((sure) => sure > 0)).toEqual(names.map((given) => given !== null));
      const by = new Map(sources.map((source) => [source.name, source]));
      for (const [given, role] of Object.entries(roles ?? {})) expect(by.get(given)?.role).toBe(role);
      for (const [given, kind] of Object.entries(kinds ?? {})) expect(by.get(given)?.kind).toBe(kind);
    });
  }
});

interface Gold {
  sources: { id: string; name: string; role: string | null; mentions: { exact: string }[] }[];
  quotes: {
    source: string;
    speaker: { start: number; end: number } | null;
    content: { start: number; end: number }[];
  }[];
}

test("the reference article's speakers are who its hand-made reading says", () => {
  const text = readFileSync("seeds/article.txt", "utf8");
  const gold = JSON.parse(readFileSync("seeds/gold.json", "utf8")) as Gold;
  const attributions = gold.quotes.map(({ speaker, content }) => ({
    speaker,
    extent: { start: content[0]!.start, end: content[content.length - 1]!.end },
  }));
  const { sources, sourceOf } = resolveSources(tagText(text), attributions);
  for (const [i, quote] of gold.quotes.entries()) {
    const wanted = gold.sources.find((source) => source.id === quote.source)!;
    expect(sources[sourceOf[i]!]).toMatchObject({ name: wanted.name, role: wanted.role });
    const { speaker } = quote;
    if (speaker === null) continue;
    const mentioned = sources[sourceOf[i]!]!.mentions.some(
      ({ start, end }) => start <= speaker.start && speaker.end <= end,
    );
    expect(mentioned).toBe(true);
  }
});
