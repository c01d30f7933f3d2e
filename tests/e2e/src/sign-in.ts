import { expect, type Browser, type Page } from "@playwright/test";
import { waitForLink } from "./letters.ts";
import { productUrl } from "./product.ts";

/** Signs a member in as they would: address, letter, link, button. */
export async function signIn(browser: Browser, address: string): Promise<Page> {
  const page = await newPage(browser);
  await page.goto(`${productUrl}/sign-in`);
  await page.getByLabel("Your mail address").fill(address);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect(page.getByRole("heading", { name: "Look in your mail" })).toBeVisible();
  await openSignInLink(page, await waitForLink(page.request, address, /sign in/i));
  return page;
}

/** Opens a sign-in link and presses its button; looking alone spends nothing. */
export async function openSignInLink(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByRole("button", { name: "Sign me in" }).click();
  await expect(page.getByRole("button", { name: /^Account of/ })).toBeVisible();
}

export async function newPage(browser: Browser): Promise<Page> {
  return await (await browser.newContext()).newPage();
}
