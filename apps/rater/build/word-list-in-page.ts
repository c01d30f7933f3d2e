import { wordList } from "@parallax/domain/ballot/word-list";
import type { Plugin } from "vite";

const elementId = "word-list";
const moduleName = /\/domain\/src\/ballot\/word-list\.ts$/;

/**
 * Puts the 2,048 words of "six words" into the page as data and lets the script read them there: they are a fifth of its weight, and
 * a browser need not parse them as code.
 */
export function wordListInPage(): Plugin {
  return {
    name: "word-list-in-page",
    apply: "build",
    load: {
      filter: { id: moduleName },
      handler: () => `export const wordList = (document.getElementById("${elementId}")?.textContent ?? "").split(" ");`,
    },
    transformIndexHtml: () => [
      {
        tag: "script",
        attrs: { type: "text/plain", id: elementId },
        children: wordList.join(" "),
        injectTo: "body-prepend",
      },
    ],
  };
}
