// The content script's reading code as one script, made from the sources as they stand.
import { fileURLToPath } from "node:url";
import { build } from "vite";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Defines the global `spotInPage`. */
export async function bundlePageCode(): Promise<string> {
  const output = await build({
    configFile: false,
    root: ROOT,
    logLevel: "silent",
    resolve: { alias: { "@": ROOT.replace(/\/$/, "") } },
    build: {
      write: false,
      target: "es2023",
      lib: { entry: `${ROOT}utils/cli/spot-in-page.ts`, formats: ["iife"], name: "spotInPage" },
    },
  });
  const [bundle] = Array.isArray(output) ? output : [output];
  const chunk = bundle && "output" in bundle ? bundle.output[0] : null;
  if (chunk?.type !== "chunk") throw new Error("The page's code could not be bundled");
  return chunk.code;
}
