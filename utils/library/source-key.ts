// Which sources of different articles are one: those of the same name and kind, and never by a guess.
import type { SourceBody, SourceKind } from "@/utils/annotation/body.ts";

export function sourceKey({ kind, name }: SourceBody): string {
  return `${kind} ${name}`;
}

/** The name and kind that the key was made of. */
export function readSourceKey(key: string): { kind: SourceKind; name: string } {
  const at = key.indexOf(" ");
  return { kind: key.slice(0, at) as SourceKind, name: key.slice(at + 1) };
}
