// The tags of a light tree.

export class LightTags {
  /** All that may stand in the tree, in capitals: what isn't among them need not be looked for. Readability makes these. */
  readonly present = new Set(["SPAN", "P", "DIV", "H2"]);
  private readonly known = new Map<string, string>();

  /** The tag as the DOM writes it. */
  capitals(tag: string): string {
    let written = this.known.get(tag);
    if (written === undefined) {
      written = tag.toUpperCase();
      this.known.set(tag, written);
      this.present.add(written);
    }
    return written;
  }
}
