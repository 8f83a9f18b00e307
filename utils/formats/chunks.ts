// A file written in pieces, so that a large one never stands in memory as a whole.

/** A file's text, piece by piece. Whoever writes it down may rest between two. */
export type Chunks = AsyncIterable<string>;

/** Characters gathered before a piece is handed on: small enough to be made within a few milliseconds. */
const PIECE = 1 << 16;

/** Joins small strings into pieces worth handing on. */
export async function* inPieces(parts: AsyncIterable<string>): AsyncGenerator<string> {
  let piece = "";
  for await (const part of parts) {
    piece += part;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = "";
  }
  if (piece !== "") yield piece;
}

/** The whole file in one string: for files known to be small. */
export async function wholeText(chunks: Chunks): Promise<string> {
  let text = "";
  for await (const chunk of chunks) text += chunk;
  return text;
}
