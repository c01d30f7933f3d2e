import AxeBuilder from "@axe-core/playwright";
import { fromBase64Url, toBase64Url } from "@parallax/domain/ballot/base64url";
import { invariant } from "@parallax/domain/invariant";
import { requestsLink } from "@parallax/domain/ballot/requests-link";
import { parseRaterLink } from "@parallax/domain/ballot/rater-link";
import { stopToken } from "@parallax/domain/reminder/stop-token";
import { expect, type Page } from "@playwright/test";
import { answerShortly, enter } from "./rater-hand.ts";
import { test } from "./rater-stage.ts";

test.use({ viewport: { width: 390, height: 844 } });

const read = (link: string) => {
  const parsed = parseRaterLink(link);
  invariant(parsed.ok, "the stage's links are links");
  return parsed.value;
};

async function isAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag22aa"]).analyze();
  expect(violations).toEqual([]);
}

test("All forms of a letter are on one page, each as it stands, and the next open one is one press away", async ({
  page,
  raterHouse,
}) => {
  const [one, two, three] = [await raterHouse.launch(), await raterHouse.launch(), await raterHouse.launch()];
  const [first, second, third] = [one.rater("boss"), two.rater("boss"), three.rater("boss")];
  await raterHouse.stage.answer(first.rater, () => "cannot-say");
  const posts: string[] = [];
  page.on("request", (sent) => void (sent.method() === "POST" && posts.push(new URL(sent.url()).pathname)));
  await page.goto(requestsLink(raterHouse.house.origin, [read(first.link), read(second.link), read(third.link)]));
  await expect(page.getByRole("heading", { name: "My requests" })).toBeVisible();
  const rows = page.getByRole("listitem");
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(0)).toContainText("Answered, and you can change it");
  await expect(rows.nth(1)).toContainText(two.subject.name);
  await expect(rows.nth(1)).toContainText("Open. Until");
  expect(posts).toEqual(["/trpc/ballot.requests"]);
  await isAccessible(page);
  await page.getByRole("button", { name: "Open the next form" }).click();
  await expect(page).toHaveURL(second.link);

  // Gone through in turn: after the receipt the next one is a press away, and nobody is asked which it is.
  await answerShortly(page, second.link);
  expect(posts.slice(1)).toEqual(["/trpc/ballot.enter", "/trpc/ballot.cast"]);
  await expect(page.getByText("One more form waits for you.")).toBeVisible();
  await isAccessible(page);
  await page.getByRole("button", { name: "Open the next form" }).click();
  await expect(page).toHaveURL(third.link);

  // The list stays with the tab, in no address; on a computer that others use the tab forgets it.
  await page.goto(`${raterHouse.house.origin}/r/requests`);
  await expect(rows).toHaveCount(3);
  await rows.nth(2).getByRole("link").click();
  await enter(page, third.link);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(2);
  await page.getByRole("switch").check();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await page.goto(`${raterHouse.house.origin}/r/requests`);
  await expect(page.getByRole("textbox", { name: "Your address" })).toBeVisible();
});

test("Whoever has lost a link gives an address and is told the same whether it has forms", async ({
  page,
  raterHouse,
}) => {
  for (const address of ["boss-1@raters.example", "nobody@nowhere.example"]) {
    await page.goto("about:blank");
    await page.goto(`${raterHouse.house.origin}/r/requests`);
    await page.getByRole("textbox", { name: "Your address" }).fill(address);
    await isAccessible(page);
    await page.getByRole("button", { name: "Send me my links" }).click();
    await expect(page.getByText("This page does not say whether there are any.")).toBeVisible();
  }
});

test("Reminders stop by a press on the page, in the rater's language; opening it does nothing", async ({
  browser,
  raterHouse,
  round,
}) => {
  const { rater } = round.rater("peer");
  const token = toBase64Url(stopToken(fromBase64Url(rater.secretText) ?? new Uint8Array()));
  const { house } = raterHouse;
  for (const [locale, place, button, done] of [
    ["en-GB", `/r/stop#${token}`, "Stop the reminders", "Done."],
    ["ar", `/r/stop/${token}`, "إيقاف التذكير", "تمّ."],
  ] as const) {
    const context = await browser.newContext({ locale, viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    const posts: string[] = [];
    page.on("request", (sent) => void (sent.method() === "POST" && posts.push(new URL(sent.url()).pathname)));
    await page.goto(house.origin + place);
    await expect(page.getByRole("button", { name: button })).toBeVisible();
    expect(posts).toEqual([]);
    await isAccessible(page);
    await page.getByRole("button", { name: button }).click();
    await expect(page.getByText(done)).toBeVisible();
    expect(posts).toEqual([`/r/stop/${token}`]);
    await expect(page.locator("html")).toHaveAttribute("dir", locale === "ar" ? "rtl" : "ltr");
    await context.close();
  }
});
