// Takes out of Readability what the page's code never reaches, at build time: a fifth of the judge. It is handed a bare
// copy without scripts and meta tags, and its result is mapped back to the page rather than shown.

/** The part of a bundler's plugin that is used here. */
interface TransformPlugin {
  name: string;
  transform(code: string, id: string): { code: string; map: null } | null;
}

/** Methods by their heads, and what is left of their bodies. */
const REPLACED: Readonly<Record<string, string>> = {
  "_getJSONLD(doc)": "return {};",
  "_getArticleMetadata(jsonld)": "return { title: this._getArticleTitle() };",
  // makes links absolute and takes classes off, for showing
  "_postProcessContent(articleContent)": "",
  "_fixRelativeUris(articleContent)": "",
  "_simplifyNestedElements(articleContent)": "",
  "_cleanClasses(node)": "",
  "_unescapeHtmlEntities(str)": "return str;",
};

const LOG = /^\s*this\.log\((?:[^()]|\([^()]*\))*\);\n/gm;

export class ReadabilityChanged extends Error {
  override name = "ReadabilityChanged";
  constructor(head: string) {
    super(`Readability has no method "${head}" any more: see what became of it, then mend slim-readability.ts`);
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
  let slimmer = code.replace(LOG, "");
  for (const [head, body] of Object.entries(REPLACED)) {
    const start = slimmer.indexOf(`\n  ${head} {\n`);
    const end = slimmer.indexOf("\n  },\n", start);
    if (start < 0 || end < 0) throw new ReadabilityChanged(head);
    slimmer = `${slimmer.slice(0, start)}\n  ${head} { ${body} },\n${slimmer.slice(end + "\n  },\n".length)}`;
  }
  return slimmer;
}
