// Lexicon tables are strings; here they become sets and maps.

/** The words of a table, parted by white space. */
export function wordSet(...tables: string[]): ReadonlySet<string> {
  return new Set(tables.flatMap((table) => table.trim().split(/\s+/)));
}

/** The entries of a table whose entries have spaces and are parted by commas. */
export function phraseSet(...tables: string[]): ReadonlySet<string> {
  return new Set(tables.flatMap((table) => table.trim().replace(/,$/, "").split(/,\s+/)));
}

/** From the word before each line's colon to the words after it. */
export function wordsByKey(table: string): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    table
      .trim()
      .split("\n")
      .map((line): [string, ReadonlySet<string>] => {
        const [key = "", words = ""] = line.split(":");
        return [key.trim(), wordSet(words)];
      }),
  );
}

/** From each word of a table to the groups (numbered by line) it belongs to. */
export function groupsByWord(table: string): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const [number, line] of table.trim().split("\n").entries()) {
    for (const word of line.trim().split(/\s+/)) groups.set(word, [...(groups.get(word) ?? []), number]);
  }
  return groups;
}
