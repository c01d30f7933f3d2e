import { createHash } from "node:crypto";
import type { Plugin } from "vite";

/** Writes the hash of the script and of the style sheet into the page: a browser runs these bytes or none. */
export function integrity(): Plugin {
  return {
    name: "integrity",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const page = bundle["index.html"];
        if (page?.type !== "asset") throw new Error("The rater's page was not built.");
        let html = String(page.source);
        let marked = 0;
        for (const [name, file] of Object.entries(bundle)) {
          if (!/\.(?:js|css)$/.test(name)) continue;
          const hash = createHash("sha384")
            .update(file.type === "chunk" ? file.code : file.source)
            .digest("base64");
          const bare = `"/r/${name}"`;
          if (html.includes(bare)) marked++;
          html = html.replace(bare, `${bare} integrity="sha384-${hash}"`);
        }
        if (marked !== 2)
          throw new Error(`The rater's page names ${marked} files instead of a script and a style sheet.`);
        page.source = html;
      },
    },
  };
}
