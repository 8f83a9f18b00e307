// How a case for the figures is written, and read.

export interface FigureCase {
  /** A sentence or two as an article would have them. */
  text: string;
  /**
   * Every figure that a reader would mark, in text order; durations, ordinals, scores and "one of" are left out.
   * "exact | kind | value | unit | modifier | counted": value as JSON, or "~1000" for a vague number's magnitude;
   * "-" for none; a missing end is not looked at.
   */
  figures: string[];
  /** The engine is known to fail on this one; the test fails once it doesn't. */
  failing?: true;
}

export interface ExpectedFigure {
  exact: string;
  kind: string;
  value: number | [number, number] | null;
  magnitude: number | null;
  unit: string | null | undefined;
  modifier: string | null | undefined;
  counted: string | null | undefined;
}

/** Reads one line of `FigureCase.figures`. */
export function expectedFigure(line: string): ExpectedFigure {
  const [exact = "", kind = "", value = "", unit, modifier, counted] = line.split("|").map((part) => part.trim());
  const vague = value.startsWith("~");
  const none = (part: string | undefined) => (part === "-" ? null : part);
  return {
    exact,
    kind,
    value: vague ? null : JSON.parse(value),
    magnitude: vague ? Number(value.slice(1)) : null,
    unit: none(unit),
    modifier: none(modifier),
    counted: none(counted),
  };
}
