import { createHash } from "node:crypto";
import { canonicalJson } from "@parallax/domain/ballot/canonical-json";
import { raterLanguages } from "@parallax/language/rater-languages";
import type { Plugin } from "vite";

const elementId = "doorway-words";
const moduleName = /\/rater\/src\/language\/page-words\.ts$/;

/**
 * Puts the doorway's words in every language, and the hash of all that the page says after it, into the page as data, and lets the script
 * read them there: the same bytes for everyone, no request that names a language, nothing of it in the script.
 */
export function wordsInPage(): Plugin {
  const words = Object.entries(raterLanguages).map(([language, { doorway, rater }]) => {
    const wordsHash = createHash("sha256").update(canonicalJson(rater)).digest("base64url");
    return [language, { doorway, wordsHash }];
  });
  return {
    name: "words-in-page",
    apply: "build",
    load: {
      filter: { id: moduleName },
      handler: () =>
        `export const pageWords = JSON.parse(document.getElementById("${elementId}")?.textContent ?? "{}");`,
    },
    transformIndexHtml: (html) =>
      html.replace("%DOORWAY_WORDS%", JSON.stringify(Object.fromEntries(words)).replaceAll("<", "\\u003c")),
  };
}
