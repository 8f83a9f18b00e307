import fc from "fast-check";
import { expect, test } from "vitest";
import { fileName } from "@/utils/formats/file-name.ts";

const cases = [
  ["Rojava official blames int'l community", "rojava-official-blames-int-l-community.json"],
  ["  “Quoted” — and/or: slashed?  ", "quoted-and-or-slashed.json"],
  ["حوار مع الوزير", "حوار-مع-الوزير.json"],
  ["../../etc/passwd", "etc-passwd.json"],
  ["水".repeat(70), `${"水".repeat(60)}.json`],
  ["", "article.json"],
  ["???", "article.json"],
] as const;

test.each(cases)("“%s” is saved as %s", (title, name) => expect(fileName(title, "json")).toBe(name));

test("no title makes a name that a file system could take for a path or refuse for its length", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (title) => {
      const name = fileName(title, "json");
      expect(name).toMatch(/^[\p{L}\p{M}\p{N}-]+\.json$/u);
      expect(new TextEncoder().encode(name).length).toBeLessThan(255);
    }),
  );
});
