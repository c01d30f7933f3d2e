import type { Page } from "@playwright/test";
import { findLetter, findRound } from "./letters.ts";

export const helena = "helena@fernhill.example";
const tomas = "tomas@fernhill.example";
const request = "Lucía Serrano asks for your view";

/** The report of a subject who has said what they expect. */
export async function openReport(page: Page): Promise<void> {
  await page.goto(`/rounds/${await findRound(page, "Amara Diallo", helena)}/report`);
  const asks = page.getByRole("button", { name: /open the report/i });
  await page.locator("#one-page").or(asks).first().waitFor();
  if (await asks.isVisible()) {
    await guess(page);
    await asks.click();
  }
  await page.locator("#one-page").waitFor();
}

/** Says of half the competencies what she expects. */
export async function guess(page: Page): Promise<void> {
  const rows = page.getByRole("group");
  await rows.first().waitFor();
  for (const [row, choice] of [
    "Others higher",
    "Others about the same",
    "Others higher",
    "Others lower",
    "Others about the same",
  ].entries())
    await rows.nth(row).getByRole("radio", { name: choice }).check();
}

/** Marks two things and makes a goal of one; the pictures after the first find them there. */
export async function chooseOnce(page: Page): Promise<void> {
  const choices = page.locator("#my-choices");
  await choices.getByText(/You have chosen no goal yet|Goal one/).waitFor();
  if (await choices.getByText("Goal one").isVisible()) return;
  for (const [at, kind] of ["Keep", "Grow"].entries()) {
    const competency = page.locator("#keep-grow-talk li").nth(at);
    await competency.getByRole("button", { name: /^Mark: / }).click();
    await competency.getByRole("button", { name: kind, exact: true }).click();
  }
  await choices
    .getByRole("button", { name: /^Make it a goal/ })
    .last()
    .click();
  await choices
    .getByLabel("What I want to be seen doing")
    .fill("Say at the end of a meeting what we decided, and who does what.");
  await choices.getByLabel("When, and with whom").fill("Mondays, with the six of my team.");
  await choices.getByLabel("First step, within two weeks").fill("Write it on the board before we leave the room.");
  await choices.getByLabel("Who helps me").fill("Tomás reminds me when I forget.");
  await choices.getByLabel("How others would notice").fill("Nobody has to ask on Tuesday.");
  await choices.getByRole("button", { name: "Keep this goal" }).click();
  await choices.getByRole("article").waitFor();
}

/** The form of a rater, before its first question. */
export async function openForm(page: Page): Promise<void> {
  const { links } = await findLetter(page, tomas, request);
  await page.goto(links[0] ?? "");
  await page.getByRole("button", { name: "Open the form" }).click();
  await page.getByRole("button", { name: "Begin" }).waitFor();
}
