import { expect } from "@playwright/test";
import { toBase64Url } from "@parallax/domain/ballot/base64url";
import postgres from "postgres";
import { answerShortly, begin, enter, expectArrived, next, overview, rate, send } from "./rater-hand.ts";
import { test } from "./rater-stage.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

test("A boss answers on a phone, from the letter to the receipt, and exactly these answers come out of the opened round", async ({
  page,
  round,
  raterHouse,
}) => {
  const { rater, link } = round.rater("boss");
  await enter(page, link);
  await expect(page.getByText("I would like to know how I lead.")).toBeVisible();
  await expect(page.getByText(/will know that they are yours/)).toBeVisible();
  await page.getByRole("button", { name: "Begin" }).click();

  await rate(page, /asks whether it solves the right problem/, "Often");
  await rate(page, /asks why something is done/, "Can’t say");
  await rate(page, /questions set people thinking/, "Almost always");
  for (let part = 1; part < 13; part++) await next(page);
  await rate(page, /goals that cannot be reached/, "Once or twice");
  await next(page);
  await rate(page, /^Moving people or arranging work/, /^A little towards “Moving people to act”$/);
  await page
    .getByRole("group", { name: /^Where the role needs/ })
    .first()
    .getByRole("radio", { name: "In the middle" })
    .check();
  for (let part = 14; part < 17; part++) await next(page);
  await page.getByRole("textbox").fill("You see what holds us up.\n\nGo on. 👩‍🚒 سلام");
  await overview(page);
  await expect(page.getByText("65 questions have no answer yet")).toBeVisible();
  await send(page);
  await expectArrived(page);
  const receipt = await page.locator(".code").textContent();

  const sql = postgres(raterHouse.house.superuserUrl, { max: 1, onnotice: () => undefined });
  const [stored] = await sql`select receipt from sealed_ballots where invitation_id = ${rater.invitationId}`;
  expect(toBase64Url(new Uint8Array(stored?.["receipt"] as Uint8Array))).toBe(receipt);
  await round.subjectApi.round.close.mutate({ roundId: round.roundId });
  await raterHouse.stage.work();
  const pieces =
    await sql`select kind, key, answers, text from pieces where round_id = ${round.roundId} and cell in ('boss', 'pooled')`;
  await sql.end();
  const spoken = pieces
    .filter(({ answers, text }) => text !== null || (answers as unknown[]).some((answer) => answer !== null))
    .map(({ kind, key, answers, text }) => [kind, key, text ?? answers] as unknown[])
    .sort((a, b) => String(a).localeCompare(String(b)));
  expect(spoken).toEqual([
    ["axis", "influence-organization", [3]],
    // Each paragraph lies by itself: nothing says that both came from one comment.
    ["comment", "keep", "Go on. 👩‍🚒 سلام"],
    ["comment", "keep", "You see what holds us up."],
    ["competency", "strategic-questions", [4, null, null, 5]],
    ["role-need", "influence-organization", [4]],
    ["watch-out", "unrealistic-goals", [2]],
  ]);
});

test("Back and forth, by the page’s buttons and by the phone’s own, loses nothing", async ({ page, round }) => {
  await begin(page, round.rater("peer").link);
  await rate(page, /asks why something is done/, "Seldom");
  await next(page);
  await rate(page, /says plainly what was decided/, "Almost always");
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Asks strategic questions");
  await expect(
    page.getByRole("group", { name: /asks why something/ }).getByRole("radio", { name: "Seldom" }),
  ).toBeChecked();
  await page.goForward();
  await expect(page.getByRole("radio", { name: "Almost always" }).first()).toBeChecked();
  await page.getByRole("button", { name: "Back" }).click();
  await expect(page.getByRole("radio", { name: "Seldom" }).nth(1)).toBeChecked();
});

test("Nothing is chosen before somebody chooses it, “can’t say” included", async ({ page, round }) => {
  await begin(page, round.rater("peer").link);
  for (let part = 1; part < 16; part++) {
    await expect(page.getByRole("radio", { name: "Can’t say" }).first()).toBeVisible();
    await expect(page.locator("input:checked")).toHaveCount(0);
    await next(page);
  }
});

test("On the page that shows everything, answers are changed where they stand, and what is open is found one by one", async ({
  page,
  round,
}) => {
  await begin(page, round.rater("peer").link);
  await rate(page, /asks whether it solves the right problem/, "Often");
  await overview(page);
  await page.getByText(/asks whether it solves the right problem/).click();
  await rate(page, /asks whether it solves the right problem/, "Seldom");
  await expect(page.locator("summary", { hasText: "asks whether it solves the right problem" })).toContainText(
    "Seldom",
  );
  await expect(page.getByText("61 questions have no answer yet")).toBeVisible();
  await page.getByRole("button", { name: "Go to the first of them" }).click();
  await rate(page, /asks why something is done/, "Often");
  await page.getByRole("button", { name: "Next one without an answer" }).click();
  await expect(page.getByRole("group", { name: /why not/ })).toBeVisible();
  await expect(page.getByText("60 questions have no answer yet")).toBeVisible();
});

test("An empty form is not sent", async ({ page, round }) => {
  await begin(page, round.rater("peer").link);
  await overview(page);
  await send(page);
  await expect(page.getByRole("alert")).toHaveText(/nothing to send yet/);
});

test("What was sent can be changed and withdrawn until the round closes", async ({ page, round, raterHouse }) => {
  const { link, rater } = round.rater("peer");
  await answerShortly(page, link);
  await page.getByRole("button", { name: "Change my answers" }).click();
  await expect(page.getByRole("radio", { name: "Often" }).first()).toBeChecked();
  await page.getByRole("radio", { name: "Seldom" }).first().check();
  await overview(page);
  await send(page);
  await expectArrived(page);
  await page.getByRole("button", { name: "Withdraw my answers" }).click();
  await page.getByRole("button", { name: "Yes, withdraw them" }).click();
  await expect(page.getByRole("heading", { name: "Your answers are withdrawn" })).toBeVisible();
  const entry = await raterHouse.house.anonymous.ballot.enter.mutate({ secret: rater.secretText });
  expect(entry.receipt).toBeNull();
  await page.getByRole("button", { name: "Answer anew" }).click();
  await overview(page);
  await send(page);
  await expectArrived(page);
});

test("Three raters on three devices answer at the same time, and each has their own receipt", async ({
  browser,
  round,
  raterHouse,
}) => {
  const contexts = await Promise.all(
    [0, 1, 2].map(() => browser.newContext({ viewport: { width: 390, height: 844 } })),
  );
  const receipts = await Promise.all(
    contexts.map(async (context, at) => {
      const page = await context.newPage();
      await answerShortly(page, round.rater("direct-report", at).link);
      return await page.locator(".code").textContent();
    }),
  );
  expect(new Set(receipts).size).toBe(3);
  const entries = await Promise.all(
    [0, 1, 2].map((at) =>
      raterHouse.house.anonymous.ballot.enter.mutate({ secret: round.rater("direct-report", at).rater.secretText }),
    ),
  );
  expect(entries.map(({ receipt }) => receipt)).toEqual(receipts);
  await Promise.all(contexts.map((context) => context.close()));
});
