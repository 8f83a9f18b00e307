// Fits Readability to a page that is being read, at build time: a fifth of it is left out, and the rest works in steps.
import { BODIES, EDITS, GENERATORS, KEPT_NAMES, METHODS_LEFT_OUT, STRETCHES } from "./readability-edits.ts";

/** The part of a bundler's plugin that is used here. */
interface TransformPlugin {
  name: string;
  transform(code: string, id: string): { code: string; map: null } | null;
}

const LOG = /^\s*this\.log\((?:[^()]|\([^()]*\))*\);\n/gm;

const DEBUG = /^\s*if \(this\._debug\) \{\s*\}\n/gm;

/** Why an element is taken out is told to nobody. */
const REASON = /errs\.push\(\s*`[^`]*`\s*\)/g;

export class ReadabilityChanged extends Error {
  override name = "ReadabilityChanged";
  constructor(missing: string) {
    super(`Readability no longer holds "${missing}" once: see what became of it, then mend readability-edits.ts`);
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
  let slimmer = code.replace(LOG, "").replace(DEBUG, "").replace(REASON, "errs.push(1)");
  for (const [first, next] of STRETCHES) slimmer = withoutStretch(slimmer, first, next);
  for (const head of METHODS_LEFT_OUT) slimmer = withMethod(slimmer, head, "");
  for (const [head, body] of Object.entries(BODIES)) slimmer = withMethod(slimmer, head, `\n  ${head} { ${body} },\n`);
  for (const [before, after] of EDITS) slimmer = withEdit(slimmer, before, after);
  for (const name of GENERATORS) slimmer = asGenerator(slimmer, name);
  slimmer = withShortNames(slimmer);
  // as the bundler's own kind of module: the other kind costs a wrapping
  return withEdit(slimmer, "module.exports = Readability;", "").concat("\nexport default Readability;\n");
}

function withMethod(code: string, head: string, method: string): string {
  const start = code.indexOf(`\n  ${head} {\n`);
  const end = code.indexOf("\n  },\n", start);
  if (start < 0 || end < 0) throw new ReadabilityChanged(head);
  return `${code.slice(0, start)}${method}${code.slice(end + "\n  },\n".length)}`;
}

function withoutStretch(code: string, first: string, next: string): string {
  const [head, tail, ...more] = code.split(first);
  const end = tail?.indexOf(next) ?? -1;
  if (head === undefined || tail === undefined || more.length > 0 || end < 0) throw new ReadabilityChanged(first);
  return head + tail.slice(end);
}

function withEdit(code: string, before: string, after: string): string {
  const [head, tail, ...more] = code.split(before);
  if (head === undefined || tail === undefined || more.length > 0) throw new ReadabilityChanged(before);
  return head + after + tail;
}

function withShortNames(code: string): string {
  for (const name of KEPT_NAMES) if (!code.includes(name)) throw new ReadabilityChanged(name);
  const members = [...code.matchAll(/(?:^ {2}\*?|\bthis\.)(_[a-zA-Z]\w+|[A-Z][A-Z_]+)\b/gm)].map(([, name]) => name!);
  const renamed = [...new Set(members)].filter((name) => !KEPT_NAMES.includes(name));
  return renamed.reduce((text, name, at) => text.replaceAll(new RegExp(`\\b${name}\\b`, "g"), `_${at}`), code);
}

function asGenerator(code: string, name: string): string {
  const waiting = code
    // these stand within sums and comparisons
    .replaceAll(new RegExp(`this\\.${name}\\((\\w+)\\)(?! *;)`, "g"), `(yield* this.${name}($1))`)
    .replaceAll(new RegExp(`(?<!yield\\* )this\\.${name}\\(`, "g"), `yield* this.${name}(`);
  return withEdit(waiting, `\n  ${name}(`, `\n  *${name}(`);
}
