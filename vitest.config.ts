// Which tests run where: pure code in Node, components in happy-dom, the whole way in real browsers.
import preact from "@preact/preset-vite";
import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";
import { slimReadability } from "./utils/cli/slim-readability.ts";

const inDom = ["tests/components/**/*.test.tsx", "tests/page/**/*.test.ts", "tests/words/**/*.test.ts"];
const inBrowsers = ["tests/e2e/**/*.test.ts"];
/** Look at what the build left under .output. */
const onBuilt = ["tests/built/**/*.test.ts"];

export default defineConfig(async () => {
  const plugins = [...(await WxtVitest()), preact()];
  return {
    test: {
      projects: [
        {
          plugins,
          test: {
            name: "pure",
            environment: "node",
            include: ["tests/**/*.test.ts"],
            exclude: [...inDom, ...inBrowsers, ...onBuilt],
          },
        },
        {
          // the judge as the build leaves it
          plugins: [...plugins, slimReadability()],
          test: {
            name: "dom",
            environment: "happy-dom",
            include: inDom,
            setupFiles: ["tests/words/english.ts"],
            server: { deps: { inline: [/@mozilla.readability/] } },
          },
        },
        { test: { name: "built", environment: "node", include: onBuilt } },
        {
          resolve: { alias: { "@": import.meta.dirname } },
          test: {
            name: "browsers",
            environment: "node",
            include: inBrowsers,
            testTimeout: 90_000,
            hookTimeout: 120_000,
            // browsers side by side make a small machine fail by the clock
            fileParallelism: false,
          },
        },
      ],
    },
  };
});
