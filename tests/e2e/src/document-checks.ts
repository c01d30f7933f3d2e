import type { Page } from "@playwright/test";

/** What a page holds as a document. */
export type Content = {
  readonly headings: readonly { readonly rank: number; readonly text: string }[];
  readonly drawings: readonly { readonly name: string; readonly isHidden: boolean }[];
  readonly tables: readonly {
    readonly caption: string;
    readonly heads: number;
    readonly rowsWithoutHead: number;
    readonly loose: number;
  }[];
};

export async function contentOf(page: Page): Promise<Content> {
  return await page.evaluate(() => {
    const main = document.querySelector("main");
    if (main === null) throw new Error("The page has no main part.");
    const all = (selector: string) => [...main.querySelectorAll(selector)];
    return {
      headings: all("h1, h2, h3, h4, h5, h6").map((each) => ({
        rank: Number(each.tagName.slice(1)),
        text: each.textContent,
      })),
      drawings: all("svg")
        .filter((each) => each.parentElement?.closest("svg") === null)
        .map((each) => ({
          name:
            each.getAttribute("aria-label") ??
            each.getAttribute("aria-labelledby") ??
            each.querySelector("title")?.textContent ??
            "",
          isHidden: each.closest("[aria-hidden=true]") !== null,
        })),
      tables: all("table").map((each) => ({
        caption: each.querySelector("caption")?.textContent ?? "",
        heads: each.querySelectorAll("thead th[scope=col]").length,
        rowsWithoutHead: [...each.querySelectorAll("tbody tr")].filter((row) => row.querySelector("th") === null)
          .length,
        loose: each.querySelectorAll("th:not([scope])").length,
      })),
    };
  });
}

/** What is wrong with the order of headings: there is one of the first rank, and no rank is skipped. */
export function outlineOf({ headings }: Content): readonly string[] {
  const first = headings.filter(({ rank }) => rank === 1).length;
  const skipped = headings
    .filter(({ rank }, at) => rank - (headings[at - 1]?.rank ?? 0) > 1)
    .map(({ text }) => `skipped to “${text}”`);
  return first === 1 ? skipped : [`${first} headings of the first rank`, ...skipped];
}

/** Drawings that are neither named nor left to the words and tables beside them. */
export function unnamedDrawings({ drawings }: Content): readonly string[] {
  return drawings.flatMap(({ name, isHidden }, at) => (isHidden || name !== "" ? [] : [`drawing ${at}`]));
}

export function tablesWithoutHeads({ tables }: Content): readonly string[] {
  return tables
    .filter(
      ({ caption, heads, rowsWithoutHead, loose }) => caption === "" || heads < 2 || rowsWithoutHead > 0 || loose > 0,
    )
    .map((table) => JSON.stringify(table));
}

/** What paper shows: its text, what on it could only be pressed, and texts of which it shows but a part. */
export async function visibleOnPaper(page: Page) {
  return await page.evaluate(() => {
    const isShown = (each: Element) => each.checkVisibility({ contentVisibilityAuto: false, visibilityProperty: true });
    const named = (each: Element) => each.getAttribute("aria-label") ?? each.textContent;
    const controls = [...document.querySelectorAll("button, input, textarea, select, nav")].filter(isShown).map(named);
    const cut = [...document.querySelectorAll<HTMLElement>("main p")].filter(
      (each) => isShown(each) && each.clientHeight > 4 && each.scrollHeight > each.clientHeight + 2,
    );
    return { text: document.body.innerText, controls, cut: cut.map(({ textContent }) => textContent.slice(0, 40)) };
  });
}
