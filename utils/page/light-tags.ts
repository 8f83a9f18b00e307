// The tags of a light tree, each with a bit: an element knows by them which tags may stand below it, and is not searched
// for others.

/** Tags looked for together. */
export interface TagQuery {
  /** In capitals. */
  tags: readonly string[];
  bits: number;
}

/** A number's bits. Where there are more tags some share one, which costs a search in vain and no more. */
const BITS = 31;

export class LightTags {
  private readonly written = new Map<string, string>();
  private readonly bits = new Map<string, number>();
  private readonly queries = new Map<string, TagQuery>();

  /** The tag as the DOM writes it. */
  capitals(tag: string): string {
    let written = this.written.get(tag);
    if (written === undefined) {
      written = tag.toUpperCase();
      this.written.set(tag, written);
    }
    return written;
  }

  /** `tag`: in capitals. */
  bitOf(tag: string): number {
    let bit = this.bits.get(tag);
    if (bit === undefined) {
      bit = 1 << (this.bits.size % BITS);
      this.bits.set(tag, bit);
    }
    return bit;
  }

  /** `list`: tags parted by commas. */
  query(list: string): TagQuery {
    let query = this.queries.get(list);
    if (query === undefined) {
      const tags = list.toUpperCase().split(",");
      query = { tags, bits: tags.reduce((bits, tag) => bits | this.bitOf(tag), 0) };
      this.queries.set(list, query);
    }
    return query;
  }
}
