// Code for a page as one script, made from the sources as they stand.
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { slimReadability } from "./slim-readability.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** The module at `entry` (a path below the project's folder) as a script that defines the global `name`. */
export async function bundlePageCode(entry: string, name: string): Promise<string> {
  const output = await build({
    configFile: false,
    root: ROOT,
    logLevel: "silent",
    plugins: [slimReadability()],
    resolve: { alias: { "@": ROOT.replace(/\/$/, "") } },
    build: {
      write: false,
      target: "es2023",
      lib: { entry: `${ROOT}${entry}`, formats: ["iife"], name },
    },
  });
  const [bundle] = Array.isArray(output) ? output : [output];
  const chunk = bundle && "output" in bundle ? bundle.output[0] : null;
  if (chunk?.type !== "chunk") throw new Error("The page's code could not be bundled");
  return chunk.code;
}
