// Reads a file's text as an import would read its bytes.
import type { ImportedFile } from "@/utils/formats/import/gathered.ts";
import { readImport } from "@/utils/formats/import/read-import.ts";

/** Stands for the one that is made of UUIDs. */
export const articleId = (url: string) => `urn:test:article-of:${encodeURIComponent(url)}`;

/** @param pieceSize bytes that come at a time */
export function readText(text: string | Uint8Array, pieceSize = 1 << 16): Promise<ImportedFile> {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  async function* open() {
    for (let at = 0; at < bytes.length; at += pieceSize) yield bytes.subarray(at, at + pieceSize);
  }
  return readImport({ open, articleId, breathe: async () => {} });
}
