import type { Page } from "@playwright/test";

/** What one row of "Your view and theirs" says, with the rows of its cells. */
export type ShownViews = { readonly self: string; readonly others: string; readonly cells: Record<string, string> };

/** Reads the two views of every competency off the report, as a person who turns on the groups would. */
export async function readViews(page: Page): Promise<ReadonlyMap<string, ShownViews>> {
  const part = page.getByRole("region", { name: "Your view and theirs" }).getByRole("figure");
  await part.getByLabel("Show groups").check();
  const views = new Map<string, ShownViews>();
  let current: ShownViews = { self: "", others: "", cells: {} };
  for (const row of await part.getByRole("rowgroup").getByRole("row").all()) {
    const cells = await row.getByRole("cell").allInnerTexts();
    const heads = await row.getByRole("rowheader").allInnerTexts();
    const [label] = heads;
    if (label === undefined) continue;
    const [, , self = "", others = ""] = cells.map((text) => text.split("\n")[0]?.trim() ?? "");
    if (label in cellLabels) current.cells[label] = others;
    else {
      current = { self, others, cells: {} };
      views.set(label, current);
    }
  }
  return views;
}

const cellLabels = { "Your boss": true, Peers: true, "Direct reports and other raters, combined": true };
