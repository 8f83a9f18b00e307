// A long JSON file cut into its records as its text comes in, so that it is never parsed in one go. The structure above
// the records is checked here; the records are left to JSON.parse.
import { MalformedFile, type Place } from "./json-error.ts";
import { ValueEnd } from "./value-end.ts";

/** A value of the file, as text, with its place. */
export interface JsonRecord extends Place {
  /** The path with "[]" for every place in an array: "first.items[]". */
  shape: string;
  text: string;
  /** What the text says, where that is known already. */
  value?: unknown;
}

/** A record longer than this, in UTF-16 code units, is refused: no annotation or article comes near it. */
const LONGEST_RECORD = 1 << 25;
/** A record on a line of its own is parsed without looking for its end; longer ones are looked through first. */
const LONGEST_LINE = 1 << 14;
/** Keys above the records are names that we know. */
const LONGEST_KEY = 1000;
/** Ours go ten deep; JSON.parse ends in a stack overflow somewhere past thousands. */
const DEEPEST = 100;

const SPACE = /[ \t\r\n]/;
const STARTS_PRIMITIVE = /[-0-9tfn]/;

/** A container that is entered. */
interface Frame {
  isObject: boolean;
  path: string;
  shape: string;
  keys: Set<string>;
  count: number;
  key: string;
  /** "first": its first key or value, or its end. */
  awaits: "first" | "key" | "colon" | "value" | "separator";
}

export class JsonScanner {
  readonly #isEntered: (shape: string, isObject: boolean) => boolean;
  /** Shapes of the containers entered so far. */
  readonly entered = new Set<string>();
  readonly #frames: Frame[] = [];
  /** The value or key at hand; null between them. */
  #end: ValueEnd | null = null;
  #isKey = false;
  #parts: string[] = [];
  #length = 0;
  #line = 1;
  #startLine = 1;
  #isDone = false;

  /** @param isEntered for which containers, by their shape ("" is the file), the values within are the records */
  constructor(isEntered: (shape: string, isObject: boolean) => boolean) {
    this.#isEntered = isEntered;
  }

  /**
   * The records that the next piece of the file completes.
   * @throws MalformedFile
   */
  *push(piece: string): Generator<JsonRecord> {
    let at = 0;
    let newline = piece.indexOf("\n");
    const countLines = () => {
      for (; newline >= 0 && newline < at; newline = piece.indexOf("\n", newline + 1)) this.#line += 1;
    };
    while (at < piece.length) {
      if (this.#end === null) {
        if (!SPACE.test(piece[at]!)) {
          countLines();
          this.#take(piece[at]!);
        }
        // the first character of a value is part of it
        if (this.#end === null || this.#isKey) at += 1;
        continue;
      }
      const line = this.#parts.length === 0 && piece[at] === "{" ? this.#takeLine(piece, at, newline) : null;
      if (line) {
        at += line.text.length;
        countLines();
        yield line;
        continue;
      }
      const end = this.#end.find(piece, at, DEEPEST);
      if (this.#end.depth > DEEPEST) this.#fail(`values stand more than ${DEEPEST} deep within each other`);
      this.#gather(piece.slice(at, end ?? piece.length));
      at = end ?? piece.length;
      countLines();
      const record = end === null ? null : this.#complete();
      if (record) yield record;
    }
    countLines();
  }

  /** @throws MalformedFile where the file is not at its end */
  end(): void {
    if (!this.#isDone) this.#fail(this.#frames.length === 0 ? "there is no JSON here" : "the file ends too early");
  }

  /** Takes one character between the records. */
  #take(character: string): void {
    const frame = this.#frames.at(-1);
    if (!frame) {
      if (this.#isDone) this.#fail("there is more after the end of the JSON");
      this.#begin(character);
      return;
    }
    if (frame.awaits === "colon") {
      if (character !== ":") this.#fail('":" should stand here');
      frame.awaits = "value";
      return;
    }
    const isClosed = character === (frame.isObject ? "}" : "]");
    if (isClosed && (frame.awaits === "first" || frame.awaits === "separator")) {
      this.#frames.pop();
      this.#valueEnded();
    } else if (frame.awaits === "separator") {
      if (character !== ",") this.#fail(`"," or "${frame.isObject ? "}" : "]"}" should stand here`);
      frame.awaits = frame.isObject ? "key" : "value";
    } else if (frame.isObject && frame.awaits !== "value") {
      if (character !== '"') this.#fail("a key should stand here");
      this.#end = new ValueEnd("string", true);
      this.#isKey = true;
    } else this.#begin(character);
  }

  #begin(character: string): void {
    this.#startLine = this.#line;
    const { path, shape } = this.#here();
    const isObject = character === "{";
    if (isObject || character === "[") {
      if (!this.#isEntered(shape, isObject)) this.#end = new ValueEnd("container");
      else {
        this.entered.add(shape);
        this.#frames.push({ isObject, path, shape, keys: new Set(), count: 0, awaits: "first", key: "" });
      }
    } else if (character === '"') this.#end = new ValueEnd("string");
    else if (STARTS_PRIMITIVE.test(character)) this.#end = new ValueEnd("primitive");
    else this.#fail("no JSON value can begin like this");
  }

  /** The record that fills the rest of the line; null where it does not, or is longer or shorter than that. */
  #takeLine(piece: string, from: number, newline: number): JsonRecord | null {
    let end = newline;
    if (end < 0 || end - from > LONGEST_LINE) return null;
    while (end > from && piece[end - 1] !== "}") end -= 1;
    const text = piece.slice(from, end);
    try {
      const value: unknown = JSON.parse(text);
      this.#end = null;
      const record = { ...this.#here(), text, line: this.#startLine, value };
      this.#valueEnded();
      return record;
    } catch {
      return null;
    }
  }

  #gather(part: string): void {
    this.#parts.push(part);
    this.#length += part.length;
    const [what, most] = this.#isKey ? ["key", LONGEST_KEY] : ["value", LONGEST_RECORD];
    if (this.#length > most) this.#fail(`a ${what} is longer than ${most} characters`);
  }

  #complete(): JsonRecord | null {
    const text = this.#parts.length === 1 ? this.#parts[0]! : this.#parts.join("");
    this.#parts = [];
    this.#length = 0;
    this.#end = null;
    if (this.#isKey) {
      this.#isKey = false;
      this.#takeKey(`"${text}`);
      return null;
    }
    const record = { ...this.#here(), text, line: this.#startLine };
    this.#valueEnded();
    return record;
  }

  #takeKey(text: string): void {
    const frame = this.#frames.at(-1)!;
    try {
      frame.key = JSON.parse(text);
    } catch {
      this.#fail("a key is no JSON string");
    }
    if (frame.keys.has(frame.key)) this.#fail("the key stands here twice");
    frame.keys.add(frame.key);
    frame.awaits = "colon";
  }

  #valueEnded(): void {
    const frame = this.#frames.at(-1);
    if (!frame) this.#isDone = true;
    else {
      frame.count += 1;
      frame.awaits = "separator";
    }
  }

  /** The place of the value at hand. */
  #here(): { path: string; shape: string } {
    const frame = this.#frames.at(-1);
    if (!frame) return { path: "", shape: "" };
    const { path, shape, key, count } = frame;
    if (!frame.isObject) return { path: `${path}[${count}]`, shape: `${shape}[]` };
    return { path: path === "" ? key : `${path}.${key}`, shape: shape === "" ? key : `${shape}.${key}` };
  }

  #fail(problem: string): never {
    throw new MalformedFile(problem, { path: this.#here().path.slice(0, LONGEST_KEY), line: this.#line });
  }
}
