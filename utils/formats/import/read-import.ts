// A file of ours or of Hypothesis's → what is in it, checked piece by piece, so that 100 MB hold nothing up.
import { JsonScanner } from "../json/scan-json.ts";
import { decodeUtf8 } from "./decode-utf8.ts";
import { findKind } from "./find-kind.ts";
import { Gathered, type ImportedFile } from "./gathered.ts";
import type { Means } from "./imported.ts";
import { readRecord } from "./read-record.ts";
import { isEntered } from "./shapes.ts";

export interface ImportFile extends Means {
  /** The file's bytes from its beginning; called twice. */
  open(): AsyncIterable<Uint8Array>;
  /** Called every few milliseconds; the rest goes on when its promise is fulfilled. */
  breathe(): Promise<void>;
}

/** Milliseconds of work between two breaths. */
const SLICE_MS = 8;

/**
 * Everything in the file, or nothing.
 * @throws MalformedFile with the place of the first thing that is wrong
 */
export async function readImport({ open, breathe, articleId }: ImportFile): Promise<ImportedFile> {
  const kind = await findKind(decodeUtf8(open()));
  const gathered = new Gathered(kind);
  const scanner = new JsonScanner(isEntered);
  let begun = Date.now();
  for await (const piece of decodeUtf8(open())) {
    for (const record of scanner.push(piece)) {
      for (const imported of readRecord(record, kind, { articleId })) gathered.add(imported);
      if (Date.now() - begun < SLICE_MS) continue;
      await breathe();
      begun = Date.now();
    }
  }
  scanner.end();
  return gathered.whole();
}
