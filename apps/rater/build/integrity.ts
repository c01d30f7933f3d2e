import { createHash } from "node:crypto";
import type { Plugin } from "vite";

/** Writes the hashes of a page's script and style sheet into it: a browser runs these bytes or none. */
export function integrity(): Plugin {
  return {
    name: "integrity",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const page = Object.values(bundle).find(({ fileName }) => fileName.endsWith(".html"));
        if (page?.type !== "asset") throw new Error("A page of the rater's was not built.");
        let html = String(page.source);
        for (const [name, file] of Object.entries(bundle)) {
          if (!/\.(?:js|css)$/.test(name)) continue;
          const hash = createHash("sha384")
            .update(file.type === "chunk" ? file.code : file.source)
            .digest("base64");
          const bare = `"/r/${name}"`;
          if (!html.includes(bare)) throw new Error(`${page.fileName} does not name ${name}.`);
          html = html.replace(bare, `${bare} integrity="sha384-${hash}"`);
        }
        page.source = html;
      },
    },
  };
}
