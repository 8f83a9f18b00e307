// The bytes of a chosen file, some at a time.

/** As much as we need of a `Blob` or `File`. */
interface FileLike {
  size: number;
  slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

/** Bytes asked for at a time: the browser takes as long to answer for a few as for these. */
const PIECE = 1 << 19;

export async function* fileBytes(file: FileLike): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.size; at += PIECE) {
    yield new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer());
  }
}
