// Where a JSON value ends, found as its text comes in piece by piece.

export type ValueKind = "container" | "string" | "primitive";

const STRUCTURE = /["{}[\]]/g;
const ENDS_PRIMITIVE = /[\s,\]}]/g;
const BACKSLASH = 0x5c;

export class ValueEnd {
  readonly #kind: ValueKind;
  #depth = 0;
  #inString = false;
  #escaped = false;

  /** @param isOpen for a string whose opening mark has been read already */
  constructor(kind: ValueKind, isOpen = false) {
    this.#kind = kind;
    this.#inString = isOpen;
  }

  /** How many containers stand within each other at the place reached. */
  get depth(): number {
    return this.#depth;
  }

  /**
   * The offset just after the value's last character; null where it goes on in the next piece. Looks no deeper than
   * `deepest` containers: there it stops with null, and `depth` tells.
   */
  find(piece: string, from: number, deepest: number): number | null {
    switch (this.#kind) {
      case "primitive":
        ENDS_PRIMITIVE.lastIndex = from;
        return ENDS_PRIMITIVE.exec(piece)?.index ?? null;
      case "string":
        if (this.#inString) return this.#endOfString(piece, from);
        this.#inString = true;
        return this.#endOfString(piece, from + 1);
      case "container":
        return this.#endOfContainer(piece, from, deepest);
    }
  }

  #endOfString(piece: string, from: number): number | null {
    let at = from;
    if (this.#escaped && at < piece.length) {
      this.#escaped = false;
      at += 1;
    }
    for (;;) {
      const mark = piece.indexOf('"', at);
      const end = mark < 0 ? piece.length : mark;
      let backslashes = 0;
      while (end - backslashes > at && piece.charCodeAt(end - backslashes - 1) === BACKSLASH) backslashes += 1;
      const isEscaped = backslashes % 2 === 1;
      if (mark < 0) {
        this.#escaped = isEscaped;
        return null;
      }
      at = mark + 1;
      if (!isEscaped) return at;
    }
  }

  #endOfContainer(piece: string, from: number, deepest: number): number | null {
    let at = from;
    for (;;) {
      if (this.#inString) {
        const end = this.#endOfString(piece, at);
        if (end === null) return null;
        this.#inString = false;
        at = end;
      }
      STRUCTURE.lastIndex = at;
      const found = STRUCTURE.exec(piece);
      if (!found) return null;
      at = found.index + 1;
      if (found[0] === '"') this.#inString = true;
      else if (found[0] === "{" || found[0] === "[") {
        this.#depth += 1;
        if (this.#depth > deepest) return null;
      } else {
        this.#depth -= 1;
        if (this.#depth === 0) return at;
      }
    }
  }
}
