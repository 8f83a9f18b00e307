// Hands a file to the reader through the browser's own downloads.
import type { Chunks } from "@/utils/formats/chunks.ts";

/** Milliseconds of work between two rests: the panel stays at hand while a large file is written. */
const SLICE_MS = 8;

/** Downloads what is written under `name`; the browser asks or not as the reader has set it. */
export async function saveFile(name: string, chunks: Chunks, type: string): Promise<void> {
  const parts: Blob[] = [];
  let begun = performance.now();
  for await (const chunk of chunks) {
    // the browser keeps the bytes of a blob outside of the page's memory, and on the disk where they are many
    parts.push(new Blob([chunk]));
    if (performance.now() - begun < SLICE_MS) continue;
    await new Promise((done) => setTimeout(done));
    begun = performance.now();
  }
  const url = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // the download has taken hold of the blob by then
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
