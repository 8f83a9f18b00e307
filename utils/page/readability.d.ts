// The judge as the build leaves it (utils/cli/readability-edits.ts), without its package's second script, which nothing
// here calls and which would cost a kilobyte.
declare module "@mozilla/readability/Readability.js" {
  export default class Readability {
    constructor(
      document: Document,
      options: { charThreshold: number; serializer: (node: Node) => Node; disableJSONLD: boolean },
    );
    /** In steps, so that the page gets its turn between them; null where nothing was found. */
    parse(): Generator<void, { content: Node } | null, void>;
  }
}
