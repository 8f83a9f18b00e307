// How a case about sources is written down.

export interface SourceCase {
  /** What it shows, as a sentence. */
  name: string;
  /** The article; what is said stands in {braces}, who says it in [brackets], the first with the first and so on. */
  text: string;
  /** For each speaker the source's name; null for "not said". */
  names: (string | null)[];
  /** The role of the sources by name, where the case is about it. */
  roles?: Record<string, string | null>;
  /** The kind of the sources by name, where the case is about it. */
  kinds?: Record<string, string>;
  /** True where the code does not get it right yet. */
  fails?: true;
}
