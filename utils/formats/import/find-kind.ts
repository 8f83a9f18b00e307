// What kind of file it is, told by its first keys.
import { MalformedFile } from "../json/json-error.ts";
import { JsonScanner } from "../json/scan-json.ts";
import { parseRecord } from "./check.ts";
import { isEntered, isRow } from "./shapes.ts";

export type FileKind = "sourcemark-1" | "sourcemark-2" | "hypothesis";

/**
 * Reads only as far as it must; where another program has put the keys in another order, that may be to the end.
 * @throws MalformedFile where it is no file that we can read
 */
export async function findKind(pieces: AsyncIterable<string>): Promise<FileKind> {
  const scanner = new JsonScanner(isEntered);
  for await (const piece of pieces) {
    for (const record of scanner.push(piece)) {
      if (isRow(record.shape)) return "hypothesis";
      if (record.shape !== "sourcemark:version") continue;
      const version = parseRecord(record);
      if (version === 1) return "sourcemark-1";
      if (version === 2) return "sourcemark-2";
      throw new MalformedFile(
        `version ${JSON.stringify(version)?.slice(0, 20)} of the format is not known; update Sourcemark to read it`,
        record,
      );
    }
  }
  scanner.end();
  if (scanner.entered.has("rows") || scanner.entered.has("annotations")) return "hypothesis";
  throw new MalformedFile("this is neither an export of Sourcemark nor one of Hypothesis", { path: "", line: 1 });
}
