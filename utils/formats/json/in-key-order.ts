// One order of keys for all data, however it came about.

/** A copy of plain JSON data with the keys of every object in the order of their code units. */
export function inKeyOrder<Data>(data: Data): Data {
  return sorted(data) as Data;
}

function sorted(data: unknown): unknown {
  if (typeof data !== "object" || data === null) return data;
  if (Array.isArray(data)) return data.map(sorted);
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(data).sort()) copy[key] = sorted((data as Record<string, unknown>)[key]);
  return copy;
}
