// What a browser does with a text fragment, as the specification tells it step by step, and as slowly.
// https://wicg.github.io/scroll-to-text-fragment/#find-a-range-from-a-text-directive

/** The stretch of `text` that the fragment leads to, in UTF-16 code units; null where it leads nowhere. */
export function resolveFragment(text: string, fragment: string): { start: number; end: number } | null {
  const tokens = fragment.slice("#:~:text=".length).split(",");
  const prefix = tokens[0]?.endsWith("-") ? base(decodeURIComponent(tokens.shift()!.slice(0, -1))) : null;
  const suffix = tokens.at(-1)?.startsWith("-") ? base(decodeURIComponent(tokens.pop()!.slice(1))) : null;
  const [start, end = null] = tokens.map((token) => base(decodeURIComponent(token)));
  if (start === undefined || tokens.length > 2) throw new Error(`${fragment} is no text directive`);

  const signs = signsOf(text);
  const bounds = new Set([0, text.length]);
  for (const line of text.matchAll(/[^\n]+/g)) {
    for (const { index } of new Intl.Segmenter("en", { granularity: "word" }).segment(line[0]))
      bounds.add(line.index + index);
    bounds.add(line.index);
    bounds.add(line.index + line[0].length);
  }
  const offset = (at: number) => signs[at]?.at ?? text.length;
  const isAt = (words: string, at: number) => [...words].every((sign, place) => signs[at + place]?.sign === sign);
  const find = (words: string, from: number, startBounded: boolean, endBounded: boolean) => {
    for (let at = from; at < signs.length; at++) {
      if (!isAt(words, at)) continue;
      if (startBounded && !bounds.has(offset(at))) continue;
      if (endBounded && !bounds.has(offset(at + [...words].length))) continue;
      return { start: at, end: at + [...words].length };
    }
    return null;
  };
  const skipSpace = (from: number) => {
    let at = from;
    while (signs[at] && /\s/.test(signs[at]!.sign)) at++;
    return at;
  };
  const isBehind = (words: string, from: number) => {
    const at = skipSpace(from);
    return isAt(words, at) && bounds.has(offset(at + [...words].length));
  };

  for (let from = 0; from <= signs.length; ) {
    const endBounded = end !== null || suffix === null;
    let first: { start: number; end: number } | null;
    if (prefix !== null) {
      const before = find(prefix, from, true, false);
      if (!before) return null;
      from = before.start + 1;
      const at = skipSpace(before.end);
      first = find(start, at, false, endBounded);
      if (first?.start !== at) continue;
    } else {
      first = find(start, from, true, endBounded);
      if (!first) return null;
      from = first.start + 1;
    }
    if (end === null) {
      if (suffix === null || isBehind(suffix, first.end)) return { start: offset(first.start), end: offset(first.end) };
      continue;
    }
    for (let endFrom = first.end; ; ) {
      const last = find(end, endFrom, true, suffix === null);
      if (!last) return null;
      if (suffix === null || isBehind(suffix, last.end)) return { start: offset(first.start), end: offset(last.end) };
      endFrom = last.start + 1;
    }
  }
  return null;
}

/** The letters by their base, as a collation of primary strength compares them, with where they stand. */
function signsOf(text: string): { sign: string; at: number }[] {
  return Array.from(text.matchAll(/\s+|[^\s]/gsu)).flatMap((found) =>
    Array.from(base(found[0]), (sign) => ({ sign, at: found.index })),
  );
}

function base(text: string): string {
  return text
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟]/g, '"')
    .replace(/ß/g, "ss")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{Mn}\p{Me}\p{Cf}]/gu, "")
    .replace(/\s*\n\s*/g, "\n")
    .replace(/[^\S\n]+/g, " ");
}
