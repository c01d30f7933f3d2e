import type { Plugin } from "vite";

/** Puts the sentences that must be there before any script runs into the page: `%NAME%` becomes the sentence. */
export function staticWords(words: Readonly<Record<string, string>>): Plugin {
  return {
    name: "static-words",
    transformIndexHtml: (html) =>
      Object.entries(words).reduce((page, [name, text]) => page.replace(`%${name}%`, text), html),
  };
}
