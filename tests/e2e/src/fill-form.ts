import { expect, type Browser, type Page } from "@playwright/test";
import { openQuestionCount, screensOf, type PlannedRater } from "./answer-plan.ts";

/** Opens a rater's link on a phone and answers everything by the keys that the form names, then sends. Returns the receipt's page. */
export async function answerAsRater(browser: Browser, link: string, rater: PlannedRater): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(link);
  await page.getByRole("button", { name: "Open the form" }).click();
  await page.getByRole("button", { name: "Begin" }).click();
  for (const screen of screensOf(rater.group)) await answerScreen(page, screen, rater);
  for (let question = 0; question < openQuestionCount; question += 1) {
    if (question === 0) await page.getByRole("textbox").fill(rater.comment);
    await goOn(page);
  }
  await expect(page.getByRole("heading", { name: "Check your answers" })).toBeVisible();
  await expect(page.getByText("Every question has an answer.")).toBeVisible();
  await page.getByRole("button", { name: "Send my answers" }).click();
  await expect(page.getByRole("heading", { name: "Your answers have arrived" })).toBeVisible();
  return page;
}

async function answerScreen(page: Page, keys: readonly string[], { rated }: PlannedRater): Promise<void> {
  const questions = page.getByRole("group");
  await expect(questions).toHaveCount(keys.length);
  await questions.first().getByRole("radio").first().focus();
  for (const [at, key] of keys.entries()) {
    const point = rated.get(key) ?? null;
    await page.keyboard.press(point === null ? "0" : String(point));
    const chosen = point === null ? "Can’t say" : undefined;
    const radios = questions.nth(at).getByRole("radio", chosen === undefined ? {} : { name: chosen });
    await expect(point === null ? radios : radios.nth(point - 1)).toBeChecked();
  }
  await goOn(page);
}

async function goOn(page: Page): Promise<void> {
  const before = await page.getByRole("heading", { level: 1 }).textContent();
  await page.getByRole("button", { name: /^(Next|Check my answers)$/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(before ?? "");
}
