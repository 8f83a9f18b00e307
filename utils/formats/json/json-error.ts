// What is wrong with a JSON file, and where.

/** `path` as in JavaScript ("first.items[3].body"), "" for the file as a whole; `line` counts from 1. */
export interface Place {
  path: string;
  line: number;
}

/** The file is no JSON, or not of the form it should have. The message says what is wrong, the place where. */
export class MalformedFile extends Error {
  override name = "MalformedFile";
  readonly place: Place;
  constructor(problem: string, place: Place) {
    super(`Line ${place.line}${place.path === "" ? "" : `, ${place.path}`}: ${problem}`);
    this.place = place;
  }
}
