import { expect, type Browser, type Page } from "@playwright/test";
import { waitForLink } from "./letters.ts";
import { foundOrganisation, productUrl } from "./product.ts";
import { newPage, openSignInLink, signIn } from "./sign-in.ts";

export type Person = { readonly name: string; readonly address: string };
export type Asked = { readonly add: string; readonly people: readonly Person[] };

// What the people of a round do on their pages, each in the words that the page has for it.

/** The operator founds an organisation; its administrator brings the people in and makes one a coach. Returns the administrator's page. */
export async function bringPeopleIn(browser: Browser, name: string, subject: Person, coach: Person): Promise<Page> {
  const page = await newPage(browser);
  await openSignInLink(page, await foundOrganisation(name, `Nora Admin <nora@${domainOf(subject)}>`));
  await page.goto(`${productUrl}/organisation/people/add`);
  await page.getByLabel("Names and addresses").fill([subject, coach].map(asPasted).join("\n"));
  await page.getByRole("button", { name: "Check the list" }).click();
  await page.getByRole("button", { name: "Add two people" }).click();
  const isCoach = page.getByRole("group", { name: `Roles of ${coach.name}` }).getByLabel("Coach");
  await isCoach.click();
  await expect(isCoach).toBeChecked();
  await expect(page.getByText(`Roles of ${coach.name} saved.`)).toBeAttached();
  return page;
}

/** The subject asks for a round, chooses raters and sends the invitations; `foreseen` is what the forecast says first. */
export async function askForRound(
  page: Page,
  coach: Person,
  asked: readonly Asked[],
  foreseen: string | RegExp,
): Promise<void> {
  await page.getByRole("link", { name: "Ask for a round" }).first().click();
  await page.getByRole("radio", { name: coach.name }).check();
  await page.getByLabel("Why you ask").fill("I would like to know how I lead before the merger.");
  await page.getByRole("button", { name: "Go on to the people" }).click();
  for (const { add, people } of asked) {
    await page.getByRole("button", { name: add }).click();
    await page.getByLabel("Or type or paste names and addresses").fill(people.map(asPasted).join("\n"));
    await page.getByRole("button", { name: "Add these people" }).click();
    for (const { address } of people) await expect(page.getByText(address, { exact: true })).toBeVisible();
    await page.getByRole("button", { name: "Close" }).click();
  }
  await expect(page.getByText(foreseen)).toBeVisible();
  await page.getByRole("button", { name: "Send the invitations" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Send them" }).click();
  await expect(page.getByRole("button", { name: "Close now" })).toBeVisible();
}

/** The subject closes the round by hand and waits until it has been opened. */
export async function closeRound(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Close now" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Close the round" }).click();
  await expect(page.getByText("The answers have been opened.")).toBeVisible();
}

/** The coach follows the letter, reads the comments, writes an introduction and releases. Returns the coach's page. */
export async function reviewAndRelease(
  browser: Browser,
  coach: Person,
  introduction: string,
  sees: string,
): Promise<Page> {
  const page = await signIn(browser, coach.address);
  await page.goto(await waitForLink(page.request, coach.address, /answers are ready/));
  await expect(page.getByRole("textbox", { name: "Introduction" })).toHaveCount(0);
  expect(await leaveAllComments(page)).toContain(sees);
  await page.getByRole("button", { name: "I have read the comments" }).click();
  await page.getByRole("textbox", { name: "Introduction" }).fill(introduction);
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Release the report" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Release it" }).click();
  await expect(page.getByText(/Version 1, released on/)).toBeVisible();
  return page;
}

/** Goes through the comments one by one and leaves each as it was written. Returns what stood there. */
export async function leaveAllComments(page: Page): Promise<readonly string[]> {
  const card = page.getByRole("region", { name: "The comment in front of you" });
  const texts: string[] = [];
  const progress = page.getByRole("progressbar", { name: "Comments gone through" });
  const total = Number(await progress.getAttribute("max"));
  for (let gone = Number(await progress.getAttribute("value")); gone < total; gone += 1) {
    await expect(progress).toHaveAttribute("value", String(gone));
    texts.push(await card.locator("blockquote").last().innerText());
    await card.getByRole("button", { name: "Leave it as it is" }).click();
  }
  await expect(progress).toHaveAttribute("value", String(total));
  return texts;
}

/** The subject follows the letter, says of the first competency what they expect, and opens the report. */
export async function guessAndOpen(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await expect(page.getByRole("heading", { name: "First, what do you expect?" })).toBeVisible();
  await page.getByRole("radio", { name: "Others higher" }).first().check();
  await page.getByRole("button", { name: "Keep this guess and open the report" }).click();
  await expect(page.getByRole("region", { name: "On one page" })).toBeVisible();
}

const asPasted = ({ name, address }: Person) => `${name} <${address}>`;
const domainOf = ({ address }: Person) => address.slice(address.indexOf("@") + 1);
