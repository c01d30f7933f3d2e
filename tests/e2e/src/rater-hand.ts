import { type Page, expect } from "@playwright/test";

/** Opens a link and goes through the door, as far as the page that says who asks. */
export async function enter(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByRole("button", { name: "Open the form" }).click();
  await expect(page.getByRole("button", { name: "Begin" })).toBeVisible();
}

/** Opens a link as far as the first question. */
export async function begin(page: Page, link: string): Promise<void> {
  await enter(page, link);
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(page.getByText(/^Part 1 of/)).toBeVisible();
}

/** Rates one thing by its words and the point's words. */
export async function rate(page: Page, question: string | RegExp, point: string | RegExp): Promise<void> {
  await page.getByRole("group", { name: question }).getByRole("radio", { name: point }).check();
}

export async function next(page: Page): Promise<void> {
  const heading = page.getByRole("heading", { level: 1 });
  const before = await heading.textContent();
  await page.getByRole("button", { name: /^(?:Next|Check my answers)$/ }).click();
  await expect(heading).not.toHaveText(before ?? "");
}

/** Goes to the page that shows everything. */
export async function overview(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Overview" }).click();
  await expect(page.getByRole("heading", { name: "Check your answers" })).toBeVisible();
}

export async function send(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Send my answers" }).click();
}

export async function expectArrived(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { name: "Your answers have arrived" })).toBeVisible();
}

/** Answers something, and sends it: the shortest way to a ballot. */
export async function answerShortly(page: Page, link: string): Promise<void> {
  await begin(page, link);
  await page.getByRole("radio", { name: "Often" }).first().check();
  await overview(page);
  await send(page);
  await expectArrived(page);
}

/** What the browser keeps for this page, as text: names, places and bytes alike. */
export async function storedText(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name ?? "");
    const stores: unknown[] = [];
    for (const name of names) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error("no database"));
      });
      for (const store of database.objectStoreNames) {
        const all = await new Promise<unknown[]>((resolve, reject) => {
          const request = database.transaction(store).objectStore(store).getAll();
          request.onsuccess = () => resolve(request.result as unknown[]);
          request.onerror = () => reject(request.error ?? new Error("no store"));
        });
        stores.push(...all);
      }
      database.close();
    }
    const readable = (_: string, value: unknown) =>
      value instanceof ArrayBuffer || ArrayBuffer.isView(value)
        ? new TextDecoder("latin1").decode(value as ArrayBuffer)
        : value;
    return JSON.stringify([stores, { ...localStorage }, { ...sessionStorage }, document.cookie], readable);
  });
}
