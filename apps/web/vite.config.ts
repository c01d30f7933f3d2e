import { webShellWords } from "@parallax/language/en/web-shell";
import tailwind from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

/** Faces that the first screen sets its words in; fetched before the style sheet asks for them. */
const firstFaces = [/source-serif-4-latin-opsz-normal.*\.woff2$/, /source-sans-3-latin-wght-normal.*\.woff2$/];

function frontPage(): Plugin {
  return {
    name: "front-page",
    transformIndexHtml(html, { bundle }) {
      const files = Object.keys(bundle ?? {}).filter((file) => firstFaces.some((face) => face.test(file)));
      return {
        html: html.replace("%NEEDS_SCRIPT%", webShellWords.needsScript),
        tags: files.map((file) => ({
          tag: "link",
          attrs: {
            rel: "preload",
            as: "font",
            type: "font/woff2",
            href: `/${file}`,
            crossorigin: "",
          },
          injectTo: "head-prepend",
        })),
      };
    },
  };
}

const server = process.env["PARALLAX_SERVER"] ?? "http://127.0.0.1:3600";

export default defineConfig({
  plugins: [react(), tailwind(), frontPage()],
  // Everything is a file of our own: the content policy allows neither inline script nor data addresses for code.
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  server: { proxy: { "/trpc": server, "/dev": server, "/r": server } },
  // The palette's test reads the style sheet itself.
  test: { css: true },
});
