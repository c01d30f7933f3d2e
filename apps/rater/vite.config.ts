import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { raterPage } from "@parallax/language/en/rater-page";
import { integrity } from "./build/integrity.ts";
import { staticWords } from "./build/static-words.ts";
import { wordListInPage } from "./build/word-list-in-page.ts";

const server = process.env["PARALLAX_SERVER"] ?? "http://127.0.0.1:3600";

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

export default defineConfig(({ command }) => {
  // The same bytes whatever the surroundings say: otherwise NODE_ENV would choose between two ways of writing elements.
  if (command === "build") process.env["NODE_ENV"] = "production";
  return {
    base: "/r/",
    plugins: [
      react(),
      staticWords({
        TITLE: raterPage.title,
        NEEDS_SCRIPT: raterPage.needsScript,
        SLOW_START: raterPage.slowStart,
      }),
      wordListInPage(),
      integrity(),
    ],
    resolve: {
      // Exact names only: a prefix would also catch react-dom's inner paths and send half of them astray.
      alias: [
        { find: /^react$/, replacement: here("./src/preact-as-react.ts") },
        { find: /^react-dom\/client$/, replacement: here("./src/preact-root.ts") },
        { find: /^react\/jsx-runtime$/, replacement: "preact/jsx-runtime" },
        { find: /^react\/jsx-dev-runtime$/, replacement: "preact/jsx-runtime" },
      ],
    },
    build: {
      // One script, one style sheet, nothing inlined: the content policy allows neither inline code nor data addresses.
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
    server: { proxy: { "/trpc": server } },
  };
});
