import { fileURLToPath } from "node:url";
import { boxLanguages } from "@parallax/language/box-languages";
import { raterRequests } from "@parallax/language/en/rater-requests";
import { raterPage } from "@parallax/language/en/rater-page";
import { promisePages } from "@parallax/language/promise-pages";
import { raterLanguages } from "@parallax/language/rater-languages";
import react from "@vitejs/plugin-react";
import type { InlineConfig } from "vite";
import { integrity } from "./integrity.ts";
import { promiseHtml } from "./promise-html.ts";
import { inEveryLanguage, staticWords } from "./static-words.ts";
import { wordListInPage } from "./word-list-in-page.ts";
import { wordsInPage } from "./words-in-page.ts";

const here = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url));

/** The rater's pages. Each is built by itself, so that none carries a part of another and the form stays one script and one style sheet. */
export const raterPages = ["index.html", "box.html", "requests.html", "promise.html"] as const;
export type RaterPage = (typeof raterPages)[number];

/** How one of the pages is built, to the same bytes wherever and by whomever. */
export function pageConfig(page: RaterPage): InlineConfig {
  return {
    root: here("."),
    base: "/r/",
    plugins: [
      react(),
      staticWords({
        TITLE: raterPage.title,
        NEEDS_SCRIPT: inEveryLanguage((language) => raterLanguages[language].static.needsScript),
        SLOW_START: inEveryLanguage((language) => raterLanguages[language].static.slowStart),
        REQUESTS_TITLE: raterRequests.title,
        BOX_TITLE: boxLanguages.en.box.pageTitle,
        BOX_NEEDS_SCRIPT: inEveryLanguage((language) => boxLanguages[language].box.needsScript),
        PROMISE_TITLE: promisePages.en.title,
        PROMISE: promiseHtml(),
      }),
      ...(page === "index.html" ? [wordsInPage()] : []),
      ...(page === "promise.html" || page === "requests.html" ? [] : [wordListInPage()]),
      integrity(),
    ],
    resolve: {
      // Exact names only: a prefix would also catch react-dom's inner paths and send half of them astray.
      alias: [
        { find: /^react$/, replacement: here("src/preact-as-react.ts") },
        { find: /^react-dom\/client$/, replacement: here("src/preact-root.ts") },
        { find: /^react\/jsx-runtime$/, replacement: "preact/jsx-runtime" },
        { find: /^react\/jsx-dev-runtime$/, replacement: "preact/jsx-runtime" },
      ],
    },
    build: {
      // One script, one style sheet, nothing inlined: the content policy allows neither inline code nor data addresses.
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: { input: here(page), output: { codeSplitting: false } },
    },
  };
}
