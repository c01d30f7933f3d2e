import { expect } from "@playwright/test";
import { answerShortly, begin, enter, expectArrived, next, overview, rate, send, storedText } from "./rater-hand.ts";
import { test } from "./rater-stage.ts";

test.use({ viewport: { width: 390, height: 844 } });

const heading = "heading";

test("Opening a link asks the server for nothing, however often and by whomever it is opened", async ({
  page,
  round,
}) => {
  const calls: string[] = [];
  page.on("request", (request) => calls.push(new URL(request.url()).pathname));
  await page.goto(round.rater("peer").link);
  await expect(page.getByRole("button", { name: "Open the form" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("button", { name: "Open the form" })).toBeVisible();
  expect(calls.filter((path) => path.startsWith("/trpc"))).toEqual([]);
  expect(calls.filter((path) => path === "/r")).toHaveLength(2);
});

test("The six words stand at the door and beside the request, before and after the server has said anything", async ({
  page,
  round,
}) => {
  await page.goto(round.rater("peer").link);
  const words = await page.locator(".six .words").textContent();
  expect(words?.split(" ")).toHaveLength(6);
  await page.getByRole("button", { name: "Open the form" }).click();
  await expect(page.getByRole("button", { name: "Begin" })).toBeVisible();
  await expect(page.locator(".six .words")).toHaveText(words ?? "");
});

test("A link that lost its end in the mail leads to a place where its code can be pasted", async ({ page, round }) => {
  const { link } = round.rater("peer");
  await page.goto(link.slice(0, link.indexOf("#")));
  await expect(page.getByRole(heading, { name: "Paste the code from your letter" })).toBeVisible();
  await page.getByLabel("Link or code").fill("1.abc");
  await page.getByRole("button", { name: "Use this code" }).click();
  await expect(page.getByRole("alert")).toHaveText(/not a whole code yet/);
  const code = link.slice(link.indexOf("#") + 1);
  await page.getByLabel("Link or code").fill(`  ${code.slice(0, 40)}\n${code.slice(40)} `);
  await page.getByRole("button", { name: "Use this code" }).click();
  await page.getByRole("button", { name: "Open the form" }).click();
  await expect(page.getByRole("button", { name: "Begin" })).toBeVisible();
});

for (const [what, mangle, words] of [
  ["A cut link", (link: string) => link.slice(0, -9), /lost on the way/],
  ["A mangled link", (link: string) => `${link.slice(0, -3)}%%%`, /none of ours has/],
  ["A link of another kind", (link: string) => link.replace("#1.", "#9."), /does not know links like yours/],
] as const)
  test(`${what} says what to do`, async ({ page, round }) => {
    await page.goto(mangle(round.rater("peer").link));
    await expect(page.getByText(words)).toBeVisible();
    await expect(page.getByLabel("Link or code")).toBeVisible();
  });

test("A link that nobody knows is not told apart from one that was replaced", async ({ page, round }) => {
  const { link } = round.rater("peer");
  await page.goto(link.replace(/#1\.[\w-]{42}/, `#1.${"A".repeat(42)}`));
  await page.getByRole("button", { name: "Open the form" }).click();
  await expect(page.getByText(/No form belongs to this link/)).toBeVisible();
});

test("A server that hands over another key is found out, and nothing can be answered", async ({ page, round }) => {
  await page.route("**/trpc/ballot.enter", async (route) => {
    const response = await route.fetch();
    const body = (await response.json()) as { result: { data: { parameters: { outerPublicKey: string } } } };
    const { parameters } = body.result.data;
    parameters.outerPublicKey = parameters.outerPublicKey.replace(/^.(.)/, "B$1").replace(/..$/, "AA");
    await route.fulfill({ response, json: body });
  });
  await page.goto(round.rater("peer").link);
  await page.getByRole("button", { name: "Open the form" }).click();
  await expect(page.getByRole(heading, { name: "Do not answer this form" })).toBeVisible();
  await expect(page.getByRole("radio")).toHaveCount(0);
});

test("A server that does not answer at the door is asked again without anything being lost", async ({
  page,
  round,
}) => {
  await page.route("**/trpc/ballot.enter", (route) => route.abort());
  await page.goto(round.rater("peer").link);
  await page.getByRole("button", { name: "Open the form" }).click();
  await expect(page.getByRole("alert")).toHaveText(/The server did not answer/);
  await page.unroute("**/trpc/ballot.enter");
  await page.getByRole("button", { name: "Open the form" }).click();
  await expect(page.getByRole("button", { name: "Begin" })).toBeVisible();
});

test("Somebody who would rather not is asked once more, and then left alone", async ({ page, round, raterHouse }) => {
  const { link, rater } = round.rater("peer");
  await enter(page, link);
  await page.getByRole("button", { name: "I’d rather not" }).click();
  await page.getByRole("button", { name: "Back" }).click();
  await expect(page.getByRole("button", { name: "I’d rather not" })).toBeFocused();
  await page.getByRole("button", { name: "I’d rather not" }).click();
  await page.getByRole("button", { name: "Yes, decline" }).click();
  await expect(page.getByRole(heading, { name: "This request is declined" })).toBeVisible();
  const entry = await raterHouse.house.anonymous.ballot.enter.mutate({ secret: rater.secretText });
  expect(entry).toMatchObject({ state: "open", isDeclined: true });
  await page.reload();
  await page.getByRole("button", { name: "Open the form" }).click();
  await expect(page.getByRole(heading, { name: "This request is declined" })).toBeVisible();
});

test("Whoever got the letter by mistake is told that there is nothing to do", async ({ page, round }) => {
  await enter(page, round.rater("peer").link);
  await page.getByRole("button", { name: "This is not for me" }).click();
  await expect(page.getByRole("dialog")).toContainText("p•••@raters.example");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
});

test("The subject’s own form can be neither declined nor disowned", async ({ page, round }) => {
  await enter(page, round.rater("self").link);
  await expect(page.getByRole(heading, { name: "How you see yourself" })).toBeVisible();
  await expect(page.getByRole("button", { name: /rather not|not for me/ })).toHaveCount(0);
});

test("A second device learns that answers are in, and asks before it replaces them", async ({
  browser,
  page,
  round,
}) => {
  const { link } = round.rater("peer");
  await answerShortly(page, link);
  const other = await browser.newContext();
  const second = await other.newPage();
  await second.goto(link);
  await second.getByRole("button", { name: "Open the form" }).click();
  await expect(second.getByRole(heading, { name: "You have answered" })).toBeVisible();
  await expect(second.getByText(/sent from another device/)).toBeVisible();
  await second.getByRole("button", { name: "Answer anew and replace them" }).click();
  await expect(second.locator("input:checked")).toHaveCount(0);
  await rate(second, /asks why something is done/, "Seldom");
  await overview(second);
  await send(second);
  await expectArrived(second);
  await other.close();

  await page.reload();
  await page.getByRole("button", { name: "Open the form" }).click();
  await expect(page.getByText(/sent from another device/)).toBeVisible();
});

test("The same device knows its own answers again", async ({ page, round }) => {
  const { link } = round.rater("peer");
  await answerShortly(page, link);
  await page.reload();
  await page.getByRole("button", { name: "Open the form" }).click();
  await expect(page.getByText("They are the ones that this device sent.")).toBeVisible();
});

test("Answers that arrived from elsewhere meanwhile are replaced only when the person says so", async ({
  browser,
  page,
  round,
}) => {
  const { link } = round.rater("peer");
  await begin(page, link);
  await rate(page, /asks why something is done/, "Often");
  const other = await browser.newContext();
  await answerShortly(await other.newPage(), link);
  await other.close();
  await overview(page);
  await send(page);
  await expect(page.getByRole(heading, { name: "Answers were sent from elsewhere" })).toBeVisible();
  await page.getByRole("button", { name: "Replace them with these" }).click();
  await expectArrived(page);
});

test("Answers that arrived from elsewhere may be left as they are", async ({ browser, page, round, raterHouse }) => {
  const { link, rater } = round.rater("peer");
  await begin(page, link);
  await rate(page, /asks why something is done/, "Often");
  const other = await browser.newContext();
  await answerShortly(await other.newPage(), link);
  await other.close();
  const before = await raterHouse.house.anonymous.ballot.enter.mutate({ secret: rater.secretText });
  await overview(page);
  await send(page);
  await page.getByRole("button", { name: "Leave the others, throw these away" }).click();
  await expect(page.getByRole(heading, { name: "You have answered" })).toBeVisible();
  const after = await raterHouse.house.anonymous.ballot.enter.mutate({ secret: rater.secretText });
  expect(after.receipt).toBe(before.receipt);
  expect(await storedText(page)).not.toContain("begun");
});

test("Withdrawing after the round has closed says so", async ({ page, round }) => {
  await answerShortly(page, round.rater("peer").link);
  await round.subjectApi.round.close.mutate({ roundId: round.roundId });
  await page.getByRole("button", { name: "Withdraw my answers" }).click();
  await page.getByRole("button", { name: "Yes, withdraw them" }).click();
  await expect(page.getByRole("alert")).toHaveText(/The round has closed meanwhile/);
});

test("A round that has closed says what happened, and what was begun here is deleted", async ({ page, round }) => {
  const { link } = round.rater("peer");
  await begin(page, link);
  await rate(page, /asks why something is done/, "Often");
  await expect.poll(() => storedText(page)).toContain("begun");
  await round.subjectApi.round.close.mutate({ roundId: round.roundId });
  await page.reload();
  await page.getByRole("button", { name: "Go on where you were" }).click();
  await expect(page.getByRole(heading, { name: "This round has closed" })).toBeVisible();
  await expect(page.getByText("What you had written here and not sent was deleted just now.")).toBeVisible();
  expect(await storedText(page)).toBe('[[],{},{},""]');
});

test("A round that closes while somebody writes keeps the text in sight and deletes it from the device", async ({
  page,
  round,
}) => {
  await begin(page, round.rater("peer").link);
  for (let part = 1; part < 17; part++) await next(page);
  await page.getByRole("textbox").fill("You ask before you decide.");
  await round.subjectApi.round.close.mutate({ roundId: round.roundId });
  await overview(page);
  await send(page);
  await expect(page.getByText(/The round closed while you were writing/)).toBeVisible();
  await page.getByText("Read what I wrote").click();
  await expect(page.getByText("You ask before you decide.")).toBeVisible();
  expect(await storedText(page)).toBe('[[],{},{},""]');
});

test("Whoever answered in time learns after closing that their answers are in", async ({ page, round }) => {
  await answerShortly(page, round.rater("peer").link);
  await round.subjectApi.round.close.mutate({ roundId: round.roundId });
  await page.reload();
  await page.getByRole("button", { name: "Open the form" }).click();
  await expect(page.getByText(/Your answers are in/)).toBeVisible();
});

test("A cancelled round says that nobody reads anything", async ({ page, round }) => {
  await round.subjectApi.round.cancel.mutate({ roundId: round.roundId, reason: "The team was merged." });
  await page.goto(round.rater("peer").link);
  await page.getByRole("button", { name: "Open the form" }).click();
  await expect(page.getByRole(heading, { name: "This round was cancelled" })).toBeVisible();
});

test.describe("A browser that cannot do it", () => {
  test("without scripts is told why and what to do", async ({ browser, round }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(round.rater("peer").link);
    await expect(page.getByText(/This page needs JavaScript, on purpose/)).toBeVisible();
    await context.close();
  });

  test("without the means to lock answers is told which one has them", async ({ page, round }) => {
    await page.addInitScript(() => {
      Object.defineProperty(String.prototype, "toWellFormed", { value: undefined });
      Reflect.deleteProperty(String.prototype, "toWellFormed");
    });
    await page.goto(round.rater("peer").link);
    await expect(page.getByRole(heading, { name: "This browser cannot lock your answers" })).toBeVisible();
  });

  test("on a connection that is not secure is told so", async ({ page, round }) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, "isSecureContext", { value: false });
    });
    await page.goto(round.rater("peer").link);
    await expect(page.getByRole(heading, { name: "This connection is not secure" })).toBeVisible();
  });
});
