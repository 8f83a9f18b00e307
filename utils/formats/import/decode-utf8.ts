// Bytes → text, as they come in.
import { MalformedFile } from "../json/json-error.ts";

/** Part of the language in every browser and in Node, though not in its standard library's types. */
declare const TextDecoder: new (
  label: string,
  options: { fatal: boolean },
) => { decode(bytes?: Uint8Array, options?: { stream: boolean }): string };

/** UTF-16 with its mark, as some editors write it. */
const UTF_16 = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

/**
 * The text of the bytes; a byte order mark is left out.
 * @throws MalformedFile where they are no UTF-8
 */
export async function* decodeUtf8(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let line = 1;
  let isFirst = true;
  for await (const part of bytes) {
    if (isFirst && UTF_16.some(([first, second]) => part[0] === first && part[1] === second)) {
      throw new MalformedFile("the file is written in UTF-16; save it as UTF-8", { path: "", line });
    }
    isFirst &&= part.length === 0;
    const text = decode(() => decoder.decode(part, { stream: true }), line);
    yield text;
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) line += 1;
  }
  yield decode(() => decoder.decode(), line);
}

function decode(run: () => string, line: number): string {
  try {
    return run();
  } catch {
    throw new MalformedFile("from here on the file is no UTF-8", { path: "", line });
  }
}
