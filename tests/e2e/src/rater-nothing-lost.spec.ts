import { type Request, expect } from "@playwright/test";
import { answerShortly, begin, enter, expectArrived, next, overview, rate, send, storedText } from "./rater-hand.ts";
import { test } from "./rater-stage.ts";

test.use({ viewport: { width: 390, height: 844 } });

const castCalls = (requests: readonly Request[]) =>
  requests.filter((request) => request.url().endsWith("/ballot.cast"));

test("A reload, a closed tab and a clock that is a year ahead lead back to the same place and the same text", async ({
  context,
  page,
  round,
}) => {
  const { link } = round.rater("peer");
  await begin(page, link);
  await rate(page, /asks why something is done/, "Seldom");
  for (let part = 1; part < 17; part++) await next(page);
  await page.getByRole("textbox").fill("You ask before you decide.");
  await expect(page.getByText("Saved on this device")).toBeVisible();

  await page.reload();
  await expect(page.getByText("What you wrote is still here.")).toBeVisible();
  await page.getByRole("button", { name: "Go on where you were" }).click();
  await expect(page.getByRole("textbox")).toHaveValue("You ask before you decide.");

  await page.close({ runBeforeUnload: false });
  const later = await context.newPage();
  await later.clock.install({ time: Date.now() + 400 * 86_400_000 });
  await later.goto(link);
  await later.getByRole("button", { name: "Go on where you were" }).click();
  await expect(later.getByRole("textbox")).toHaveValue("You ask before you decide.");
  await overview(later);
  await expect(later.locator("summary", { hasText: "asks why something is done" })).toContainText("Seldom");
});

test("What is kept on the device says nothing without the link, and is gone once the answers have arrived", async ({
  page,
  round,
}) => {
  const { rater, link } = round.rater("peer");
  await begin(page, link);
  for (let part = 1; part < 17; part++) await next(page);
  await page.getByRole("textbox").fill("You ask before you decide.");
  await expect.poll(() => storedText(page)).toContain("begun");
  const kept = await storedText(page);
  expect(kept).not.toContain("You ask");
  expect(kept).not.toContain("keep");
  expect(kept).not.toContain(rater.secretText);
  await overview(page);
  await send(page);
  await expectArrived(page);
  expect(await storedText(page)).toContain('"state":"sent"');
  await page.reload();
  await page.getByRole("button", { name: "Open the form" }).click();
  await page.getByRole("button", { name: "Answer anew and replace them" }).click();
  for (let part = 1; part < 17; part++) await next(page);
  await expect(page.getByRole("textbox")).toHaveValue("");
});

test("Without a connection the locked answers wait, and the very same bytes go out when it is back", async ({
  context,
  page,
  round,
}) => {
  const requests: Request[] = [];
  page.on("request", (request) => requests.push(request));
  await begin(page, round.rater("peer").link);
  await rate(page, /asks why something is done/, "Often");
  await overview(page);
  await context.setOffline(true);
  await send(page);
  await expect(page.getByText("You are offline. Your answers are locked and kept on this device.")).toBeVisible();
  await page.getByRole("button", { name: "Try now" }).click();
  await expect(page.getByText(/Next try in/)).toBeVisible();
  await context.setOffline(false);
  await expectArrived(page);
  const bodies = castCalls(requests).map((request) => request.postData());
  expect(bodies.length).toBeGreaterThan(2);
  expect(new Set(bodies).size).toBe(1);
});

test("A page that was closed while its answers were on their way sends the same bytes when it is opened again", async ({
  context,
  page,
  round,
}) => {
  const { link } = round.rater("peer");
  const bodies: (string | null)[] = [];
  await context.route("**/trpc/ballot.cast", async (route) => {
    bodies.push(route.request().postData());
    await (bodies.length === 1 ? route.abort("connectionreset") : route.continue());
  });
  await begin(page, link);
  await rate(page, /asks why something is done/, "Often");
  await overview(page);
  await send(page);
  await expect(page.getByText("You may close this page.", { exact: false })).toBeVisible();
  await page.close({ runBeforeUnload: false });

  const again = await context.newPage();
  await again.goto(link);
  await expect(again.getByText("not yet confirmed as arrived", { exact: false })).toBeVisible();
  await again.getByRole("button", { name: "Open and send them" }).click();
  await expectArrived(again);
  expect(new Set(bodies).size).toBe(1);
});

test("An answer of the server that is lost on the way makes no second ballot and no false alarm", async ({
  page,
  round,
  raterHouse,
}) => {
  const { rater, link } = round.rater("peer");
  let lost = 0;
  await page.route("**/trpc/ballot.cast", async (route) => {
    if (lost > 0) return await route.continue();
    lost++;
    await route.fetch();
    await route.abort("connectionreset");
  });
  await answerShortly(page, link);
  expect(lost).toBe(1);
  const entry = await raterHouse.house.anonymous.ballot.enter.mutate({ secret: rater.secretText });
  expect(entry.receipt).toBe(await page.locator(".code").textContent());
});

test("A server that is being restarted is waited for", async ({ page, round }) => {
  let down = 2;
  await page.route("**/trpc/ballot.cast", async (route) => {
    if (down === 0) return await route.continue();
    down--;
    await route.fulfill({ status: 502, contentType: "text/html", body: "<h1>Bad gateway</h1>" });
  });
  await answerShortly(page, round.rater("peer").link);
  expect(down).toBe(0);
});

test("The form that is open in two windows is written in one at a time", async ({ context, page, round }) => {
  const { link } = round.rater("peer");
  await begin(page, link);
  await rate(page, /asks why something is done/, "Often");
  const second = await context.newPage();
  await second.goto(link);
  await second.getByRole("button", { name: "Go on where you were" }).click();
  await expect(page.getByRole("heading", { name: "This form is open in another window" })).toBeVisible();
  await expect(
    second.getByRole("group", { name: /asks why something/ }).getByRole("radio", { name: "Often" }),
  ).toBeChecked();
  await rate(second, /asks why something is done/, "Seldom");
  await page.getByRole("button", { name: "Go on in this window" }).click();
  await page.getByRole("button", { name: "Go on where you were" }).click();
  await expect(
    page.getByRole("group", { name: /asks why something/ }).getByRole("radio", { name: "Seldom" }),
  ).toBeChecked();
});

test("On a shared computer nothing is kept: not the answers, not the receipt, not the link in the address", async ({
  page,
  round,
}) => {
  await enter(page, round.rater("peer").link);
  await page.getByRole("switch", { name: /shared computer/ }).check();
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(page.getByText("Nothing is kept here")).toBeVisible();
  await rate(page, /asks why something is done/, "Often");
  expect(await storedText(page)).toBe('[[],{},{},""]');
  await overview(page);
  await send(page);
  await expectArrived(page);
  expect(await storedText(page)).toBe('[[],{},{},""]');
  expect(page.url()).not.toContain("#");
  await page.goBack();
  expect(page.url()).not.toContain("#");
  await page.reload();
  await expect(page.getByRole("heading", { name: "Paste the code from your letter" })).toBeVisible();
});

test("A browser that keeps nothing says so before anybody types, and asks before it is closed", async ({
  page,
  round,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("denied", "SecurityError");
    };
  });
  await enter(page, round.rater("peer").link);
  await expect(page.getByText("This browser does not let the page keep anything.", { exact: false })).toBeVisible();
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(page.getByText("Nothing is kept here")).toBeVisible();
  await rate(page, /asks why something is done/, "Often");
  const asked = page.waitForEvent("dialog");
  const closing = page.close({ runBeforeUnload: true });
  expect((await asked).type()).toBe("beforeunload");
  await (await asked).dismiss();
  await closing;
  await overview(page);
  await send(page);
  await expectArrived(page);
});

test("A device that is full in the middle of writing says so at once", async ({ page, round }) => {
  await begin(page, round.rater("peer").link);
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await rate(page, /asks why something is done/, "Often");
  await expect(page.getByText("Not saved: this device is full")).toBeVisible();
});
