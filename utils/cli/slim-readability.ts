// Takes out of Readability what the page's code never reaches, at build time: two fifths of it. It judges a light tree
// without scripts, meta tags and <noscript>, and its result is mapped back to the page rather than shown: what is for
// showing is overridden in utils/page/light-reader.ts.

/** The part of a bundler's plugin that is used here. */
interface TransformPlugin {
  name: string;
  transform(code: string, id: string): { code: string; map: null } | null;
}

/** Methods by their heads, and what is left of their bodies. */
const REPLACED: Readonly<Record<string, string>> = {
  "_getJSONLD(doc)": "return {};",
  "_getArticleMetadata(jsonld)": "return { title: this._getArticleTitle() };",
  "_unescapeHtmlEntities(str)": "return str;",
  // as it does in trees that aren't a browser's
  "_setNodeTag(node, tag)": "node.tagName = tag.toUpperCase(); return node;",
  "_isUrl(str)": "",
  // overridden, with what only they call
  "_unwrapNoscriptImages(doc)": "",
  "_isSingleImage(node)": "",
  "_cleanStyles(e)": "",
  "_fixLazyImages(root)": "",
  "_postProcessContent(articleContent)": "",
  "_fixRelativeUris(articleContent)": "",
  "_simplifyNestedElements(articleContent)": "",
  "_cleanClasses(node)": "",
};

/** What nothing reads any more, from its beginning to its end. */
const UNREAD: readonly (readonly [from: string, to: string])[] = [
  ["\n  if (this._debug) {\n    let logNode", "  } else {\n    this.log = function () {};\n  }"],
  // another try, where a text is shorter than the threshold: there is none
  ["\n      if (textLength < this._charThreshold) {", "\n          parseSuccessful = true;\n        }\n      }"],
  ["\n    extraneous:", "/i,"],
  ["\n    replaceFonts:", "/gi,"],
  ["\n    nextLink:", "/i,"],
  ["\n    prevLink:", "/i,"],
  ["\n    srcsetUrl:", "/g,"],
  ["\n    b64DataUrl:", "/i,"],
  ["\n    jsonLdArticleTypes:", "$/,"],
  ["\n  PRESENTATIONAL_ATTRIBUTES:", "\n  ],"],
  ["\n  DEPRECATED_SIZE_ATTRIBUTE_ELEMS:", "],"],
  ["\n  HTML_ESCAPE_MAP:", "\n  },"],
];

/** What is noted for the log alone: that there is a reason counts, not which. */
const REASON = /(?<=errs\.push\()\s*`[^`]*`\s*(?=\))/g;

const LOG = /^\s*this\.log\((?:[^()]|\([^()]*\))*\);\n/gm;

export class ReadabilityChanged extends Error {
  override name = "ReadabilityChanged";
  constructor(missing: string) {
    super(`Readability no longer holds "${missing}": see what became of it, then mend slim-readability.ts`);
  }
}

/** A plugin for Vite. @throws {ReadabilityChanged} while building, where the library is no longer the one this was made for */
export function slimReadability(): TransformPlugin {
  return {
    name: "slim-readability",
    transform(code, id) {
      if (!/@mozilla[/+]readability[^?]*Readability\.js/.test(id)) return null;
      return { code: slim(code), map: null };
    },
  };
}

function slim(code: string): string {
  let slimmer = code.replace(LOG, "").replace(REASON, "1");
  for (const [head, body] of Object.entries(REPLACED)) {
    slimmer = replaced(slimmer, `\n  ${head} {\n`, "\n  },\n", `\n  ${head} { ${body} },\n`);
  }
  for (const [from, to] of UNREAD) slimmer = replaced(slimmer, from, to, "");
  return slimmer;
}

function replaced(code: string, from: string, to: string, by: string): string {
  const start = code.indexOf(from);
  const end = code.indexOf(to, start + from.length - 1);
  if (start < 0 || end < 0) throw new ReadabilityChanged(from.trim());
  return code.slice(0, start) + by + code.slice(end + to.length);
}
