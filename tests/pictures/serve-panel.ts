// Builds the pictured page and serves it under the extension's own policy.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import preact from "@preact/preset-vite";
import { build, type Plugin } from "vite";
import config from "../../wxt.config.ts";

const ROOT = join(import.meta.dirname, "../..");
const BUILT = join(ROOT, ".output/pictures-page");
const TYPES: Record<string, string> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".png": "image/png",
};

/** The first run's own page holds the sample article. */
const withSample: Plugin = {
  name: "with-sample",
  async transformIndexHtml(html) {
    const page = await readFile(join(ROOT, "entrypoints/welcome/index.html"), "utf8");
    return html.replace(
      "<!--sample-->",
      page.slice(page.indexOf("<main>"), page.indexOf("</main>") + "</main>".length),
    );
  },
};

export interface ServedPanel {
  /**
   * Address of a scene: the panel's props in `scenes.ts` or the library's in `library-scenes.ts`, those of the first
   * run in `welcome-scenes.ts`, by name; in a language of public/_locales.
   */
  addressOf: (scene: string, language?: string) => string;
  close: () => void;
}

/** @throws where wxt.config.ts sets no policy, or no port is free */
export async function servePanel(): Promise<ServedPanel> {
  await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: "warn",
    publicDir: join(ROOT, "public"),
    plugins: [preact(), withSample],
    resolve: { alias: { "@": ROOT, "wxt/browser": join(import.meta.dirname, "browser.ts") } },
    build: {
      rolldownOptions: {
        input: ["index.html", "library.html", "welcome.html"].map((name) => join(import.meta.dirname, name)),
      },
      outDir: BUILT,
      emptyOutDir: true,
      target: "es2023",
      modulePreload: { polyfill: false },
    },
  });
  const policy = await extensionPolicy();
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const body = await readFile(join(BUILT, path)).catch(() => null);
    const type = TYPES[extname(path)] ?? "text/plain";
    response.writeHead(body ? 200 : 204, {
      "content-type": `${type}; charset=utf-8`,
      "content-security-policy": policy,
    });
    response.end(body ?? "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return {
    addressOf: (scene, language = "en") => {
      const page = ["library", "welcome"].find((name) => scene.startsWith(name)) ?? "index";
      return `http://127.0.0.1:${address.port}/${page}.html?language=${language}#${scene}`;
    },
    close: () => server.close(),
  };
}

async function extensionPolicy(): Promise<string> {
  if (typeof config.manifest !== "function") throw new Error("wxt.config.ts makes its manifest otherwise now.");
  const env = { browser: "chrome", command: "build", mode: "production", manifestVersion: 3 } as const;
  const manifest = await config.manifest(env);
  const pages = manifest.content_security_policy?.extension_pages;
  if (!pages) throw new Error("wxt.config.ts sets no policy for extension pages.");
  return pages;
}
