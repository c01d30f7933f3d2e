import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import AxeBuilder from "@axe-core/playwright";
import { type Page, expect } from "@playwright/test";
import { startWorker } from "@parallax/server/mail/worker";
import { answerShortly, begin, overview, send, storedText } from "./rater-hand.ts";
import type { Language } from "@parallax/domain/language";
import { boxLanguages, boxWords } from "@parallax/language/box-languages";
import { endonymOf } from "@parallax/language/language";
import { promisePages } from "@parallax/language/promise-pages";
import { test } from "./rater-stage.ts";

test.use({ viewport: { width: 390, height: 844 } });

type Box = {
  receipts: string[];
  parameters: Record<string, unknown>;
  manifest: Record<string, unknown>;
};

const boxOf = (link: string) => link.replace("/r#", "/r/box#");
const receiptOn = (page: Page) => page.locator(".receipt .code").textContent();

async function look(page: Page, link: string): Promise<void> {
  await page.goto(boxOf(link));
  await page.getByRole("button", { name: "Look into the box" }).click();
}

test("Whoever answered follows the form to the box, and their browser finds the receipt by itself", async ({
  page,
  context,
  round,
  raterHouse,
}) => {
  const { link, rater } = round.rater("peer");
  await answerShortly(page, link);
  const receipt = (await receiptOn(page)) ?? "";
  const sixWords = await (async () => {
    await page.reload();
    return page.locator(".six .words").textContent();
  })();
  await round.subjectApi.round.close.mutate({ roundId: round.roundId });
  await raterHouse.stage.work();
  await page.getByRole("button", { name: "Open the form" }).click();
  await expect(page.getByText(/All answers that had arrived were opened together/)).toBeVisible();

  const requests: { readonly path: string; readonly body: string | null }[] = [];
  const broken: string[] = [];
  page.on("request", (sent) => requests.push({ path: new URL(sent.url()).pathname, body: sent.postData() }));
  page.on("console", (message) => void (message.type() === "error" && broken.push(message.text())));
  await page.getByRole("link", { name: "Look into the box" }).click();
  await expect(page.getByText(/^[0-9a-f]{64}$/)).toBeVisible();
  expect(await page.locator(".six .words").textContent()).toBe(sixWords);
  expect(requests.filter(({ path }) => path.startsWith("/trpc"))).toEqual([]);

  await page.getByRole("button", { name: "Look into the box" }).click();
  await expect(page.getByRole("heading", { name: "Your answers were in the box" })).toBeVisible();
  await expect(page.getByText("This device kept the receipt of what it sent")).toBeVisible();
  await expect(page.getByText("one set of answers")).toBeVisible();
  await page.getByText("Every receipt, in order").click();
  await expect(page.getByRole("listitem").filter({ hasText: receipt })).toBeVisible();
  // The server was told the link's secret, as at every door, and not which receipt was looked for.
  const asked = requests.filter(({ path }) => path.startsWith("/trpc"));
  expect(asked.map(({ path }) => path)).toEqual(["/trpc/ballot.box"]);
  expect(asked.map(({ body }) => body)).toEqual([JSON.stringify({ secret: rater.secretText })]);
  expect(requests.map(({ path }) => path).join(" ")).not.toContain(rater.secretText.slice(0, 12));
  expect(broken).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test("A receipt may be pasted on another device, and one that is not in the box is told with what to do", async ({
  page,
  browser,
  round,
  raterHouse,
}) => {
  const { link } = round.rater("peer");
  const first = await browser.newContext();
  const phone = await first.newPage();
  await answerShortly(phone, link);
  const receipt = (await receiptOn(phone)) ?? "";
  await first.close();
  await round.subjectApi.round.close.mutate({ roundId: round.roundId });
  await raterHouse.stage.work();

  await look(page, link);
  await expect(page.getByText("This device keeps no receipt for this link.")).toBeVisible();
  await expect(page.locator(".number")).toBeVisible();
  const calls: string[] = [];
  page.on("request", (sent) => calls.push(sent.url()));
  const paste = page.getByLabel("Paste a receipt");
  await paste.fill(receipt.slice(1));
  await page.getByRole("button", { name: "Compare it here" }).click();
  await expect(page.getByText("This is not a whole receipt.")).toBeVisible();
  await paste.fill(` ${receipt.slice(0, 20)}\n${receipt.slice(20)} `);
  await page.getByRole("button", { name: "Compare it here" }).click();
  await expect(page.getByText("The box holds the receipt that you pasted.")).toBeVisible();
  await paste.fill(`${receipt.startsWith("A") ? "B" : "A"}${receipt.slice(1)}`);
  await page.getByRole("button", { name: "Compare it here" }).click();
  await expect(page.getByRole("heading", { name: "This receipt is not in the box" })).toBeVisible();
  await expect(page.getByText(/Show it, with the receipt, to the person who invited you/)).toBeVisible();
  expect(calls).toEqual([]);
});

test("Before the round is opened the box says when, and a round that ended otherwise has none", async ({
  page,
  round,
  raterHouse,
}) => {
  const { link } = round.rater("peer");
  await look(page, link);
  await expect(page.getByRole("heading", { name: "The box is not open yet" })).toBeVisible();
  await expect(page.getByText(/takes answers until/)).toBeVisible();
  await round.subjectApi.round.close.mutate({ roundId: round.roundId });
  await page.getByRole("button", { name: "Look again" }).click();
  await expect(page.getByText(/the answers are about to be opened/)).toBeVisible();
  await raterHouse.stage.work();
  await page.getByRole("button", { name: "Look again" }).click();
  await expect(page.getByRole("heading", { name: /^The box of/ })).toBeVisible();

  const cancelled = await raterHouse.launch();
  await cancelled.subjectApi.round.cancel.mutate({ roundId: cancelled.roundId, reason: "I am leaving." });
  const other = await page.context().newPage();
  await look(other, cancelled.rater("peer").link);
  await expect(other.getByText(/was cancelled before anything was opened/)).toBeVisible();
});

test("The box speaks the reader's language, from the right in Arabic, and changes it where it stands", async ({
  browser,
  round,
  raterHouse,
}) => {
  const { link, rater } = round.rater("peer");
  for (const each of ["peer", "boss", "self"] as const) await raterHouse.stage.answer(round.rater(each).rater, () => 3);
  await round.subjectApi.round.close.mutate({ roundId: round.roundId });
  await raterHouse.stage.work();
  const context = await browser.newContext({ locale: "ar-EG", viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  await page.goto(boxOf(link));
  await expect(page).toHaveTitle(boxWords("ar").titleAbout({ screen: boxWords("ar").doorTitle }));
  await page.getByRole("button", { name: boxWords("ar").look }).click();
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toContainText("صندوق جولة");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  for (const [language] of Object.entries(boxLanguages) as [Language, unknown][]) {
    const words = boxWords(language);
    await page.getByRole("combobox").selectOption(language);
    await expect(heading).toHaveText(words.boxTitle({ subject: round.subject.name }));
    await expect(page.getByRole("heading", { name: words.yoursTitle })).toBeVisible();
    await expect(page.getByText(words.leastPeople({ k: 3 }), { exact: true })).toBeVisible();
    await expect(page.getByRole("link", { name: words.promiseLink })).toHaveAttribute("href", `/r/promise#${language}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), language).toBeLessThanOrEqual(320);
  }
  await page.getByRole("link", { name: boxWords("ar").formLink }).click();
  await expect(page).toHaveURL(link);
  expect(await storedText(page)).not.toContain(rater.secretText);
  await context.close();
});

test("A box that does not hold together is refused, and the page says in what", async ({ page, round, raterHouse }) => {
  const { link } = round.rater("peer");
  for (const group of ["peer", "boss", "self"] as const)
    await raterHouse.stage.answer(round.rater(group).rater, () => 3);
  await round.subjectApi.round.close.mutate({ roundId: round.roundId });
  await raterHouse.stage.work();
  const parameters = "The key, the rules or the questions that it names";
  const [list, mark, count] = [
    "The list of receipts is damaged",
    "The receipts do not give the mark",
    "Opened and not opened together are not as many",
  ];
  const made = "B".repeat(42) + "A";
  const changes: [string, (box: Box) => void, readonly string[]][] = [
    ["left one out", ({ receipts }) => void receipts.pop(), [mark, count]],
    ["left one out and counted less", (box) => void (box.receipts.pop(), (box.manifest["opened"] = 2)), [mark]],
    ["put one in", ({ receipts }) => void receipts.splice(0, 0, "A".repeat(43)), [mark, count]],
    ["exchanged one", ({ receipts }) => void receipts.splice(0, 1, "A".repeat(43)), [mark]],
    ["put one in twice", ({ receipts }) => void receipts.splice(0, 0, receipts[0] ?? ""), [list, mark, count]],
    ["turned the order", ({ receipts }) => void receipts.reverse(), [list, mark]],
    ["damaged one", ({ receipts }) => void receipts.splice(0, 1, "not a receipt"), [list, mark]],
    ["wrote another mark", ({ manifest }) => void (manifest["boxRoot"] = made), [mark]],
    ["counted more", ({ manifest }) => void (manifest["spoiled"] = 1), [count]],
    ["counted nothing", ({ manifest }) => void (manifest["opened"] = null), [count]],
    ["counted below zero", ({ manifest }) => void ((manifest["opened"] = 4), (manifest["spoiled"] = -1)), [count]],
    [
      "took other rules",
      (box) => void (box.parameters["policy"] = { ...(box.parameters["policy"] as object), k: 2 }),
      [parameters],
    ],
    ["took another key", (box) => void (box.parameters["outerPublicKey"] = made), [parameters]],
    ["named other parameters", ({ manifest }) => void (manifest["parametersHash"] = made), [parameters]],
  ];
  for (const [name, change, lines] of changes) {
    await page.route("**/trpc/ballot.box", async (route) => {
      const response = await route.fetch();
      const body = (await response.json()) as { result: { data: Box } };
      change(body.result.data);
      await route.fulfill({ response, json: body });
    });
    await page.goto("about:blank");
    await look(page, link);
    await expect(page.getByRole("heading", { name: "Do not trust this box" }), name).toBeVisible();
    const told = await page.getByRole("alert").getByRole("listitem").allTextContents();
    expect(told.length, name).toBe(lines.length);
    for (const line of lines) expect(told.join("\n"), name).toContain(line);
    await expect(page.getByText("Your answers were in the box")).toHaveCount(0);
    await page.unroute("**/trpc/ballot.box");
  }
});

test("A link that is cut, unknown, or asks too often is answered in words", async ({ page, round }) => {
  const { link } = round.rater("peer");
  await page.goto(boxOf(link).slice(0, -5));
  await expect(page.getByRole("heading", { name: "Paste the code from your letter" })).toBeVisible();
  const code = link.split("#")[1] ?? "";
  await page.getByLabel("Link or code").fill(code.slice(0, -1));
  await page.getByRole("button", { name: "Use this code" }).click();
  await expect(page.getByText("This is not a whole code yet.")).toBeVisible();
  await page.getByLabel("Link or code").fill(code);
  await page.getByRole("button", { name: "Use this code" }).click();
  await page.route("**/trpc/ballot.box", (route) => route.abort());
  await page.getByRole("button", { name: "Look into the box" }).click();
  await expect(page.getByRole("alert")).toHaveText(/The server did not answer/);
  await page.unroute("**/trpc/ballot.box");
  await page.route("**/trpc/ballot.box", (route) =>
    route.fulfill({
      status: 429,
      json: { error: { data: { refusal: { code: "too-many-requests", retryAfterSeconds: 20 }, requestId: "r" } } },
    }),
  );
  await page.getByRole("button", { name: "Look into the box" }).click();
  await expect(page.getByRole("alert")).toHaveText(/Wait a minute, then try again/);
  await page.unroute("**/trpc/ballot.box");
  await page.goto("about:blank");
  await look(page, link.replace(/#1\..{5}/, "#1.AAAAA"));
  await expect(page.getByText(/No round belongs to this link/)).toBeVisible();
});

test("A receipt survives what is deleted when the round ends, and nothing is kept on a shared computer", async ({
  page,
  browser,
  round,
}) => {
  const { link } = round.rater("peer");
  await answerShortly(page, link);
  await page.getByRole("button", { name: "Change my answers" }).click();
  await page.getByRole("radio", { name: "Always" }).first().check();
  await expect.poll(() => storedText(page)).toContain("begun");
  await round.subjectApi.round.close.mutate({ roundId: round.roundId });
  await page.reload();
  await page.getByRole("button", { name: "Go on where you were" }).click();
  await expect(page.getByText("What you had written here and not sent was deleted just now.")).toBeVisible();
  expect(await storedText(page)).toContain('"state":"sent"');

  const shared = await browser.newContext();
  const library = await shared.newPage();
  await library.goto(round.rater("boss").link);
  await library.getByRole("button", { name: "Open the form" }).click();
  await expect(library.getByRole("heading", { name: "This round has closed" })).toBeVisible();
  expect(await storedText(library)).toBe('[[],{},{},""]');
  await shared.close();
});

test("Answers whose confirmation was lost are asked about once more after the end, and their receipt is kept", async ({
  page,
  round,
  raterHouse,
}) => {
  const { link } = round.rater("peer");
  await begin(page, link);
  await page.getByRole("radio", { name: "Often" }).first().check();
  await overview(page);
  // They arrive; what the server says of it does not.
  await page.route("**/trpc/ballot.cast", async (route) => {
    await route.fetch();
    await route.abort();
  });
  await send(page);
  await expect(page.getByText(/The server did not answer/)).toBeVisible();
  await round.subjectApi.round.close.mutate({ roundId: round.roundId });
  await raterHouse.stage.work();
  await page.unroute("**/trpc/ballot.cast");
  await page.reload();
  await page.getByRole("button", { name: "Open and send them" }).click();
  await expect(page.getByText(/All answers that had arrived were opened together/)).toBeVisible();
  await expect(page.getByText(/was deleted just now/)).toHaveCount(0);
  await page.getByRole("link", { name: "Look into the box" }).click();
  await page.getByRole("button", { name: "Look into the box" }).click();
  await expect(page.getByRole("heading", { name: "Your answers were in the box" })).toBeVisible();
});

test("The same six words stand in the letter, on the form and beside the box; the code in the letter opens both", async ({
  page,
  raterHouse,
}) => {
  const { house, stage } = raterHouse;
  const worker = await startWorker({
    world: house.world,
    database: house.connect("mailer"),
    settings: house.settings,
    keys: { linkKey: await stage.keys.linkKey(), signInKey: house.world.newSecret() },
    databaseUrl: house.superuserUrl,
    smtpUrl: house.mail.url,
  });
  try {
    const { rater } = (await raterHouse.launch()).rater("peer");
    const { email } = await house.mail.waitFor(({ raw }) => raw.replaceAll("=\r\n", "").includes(rater.secretText));
    const text = email.text ?? "";
    const sixWords = /^Your form shows these six words:\s+([a-z]+(?: [a-z]+){5})$/m.exec(text)?.[1] ?? "no words";
    const code = /^1\.\S{43}\.\S{22}$/m.exec(text)?.[0] ?? "no code";
    const pages = [...text.matchAll(/^\S+\/r\/(?:promise|box)$/gm)].map(String);
    expect(pages).toEqual([`${house.origin}/r/promise`, `${house.origin}/r/box`]);
    for (const address of [`${house.origin}/r`, `${house.origin}/r/box`]) {
      await page.goto("about:blank");
      await page.goto(address);
      await page.getByLabel("Link or code").fill(` ${code.slice(0, 30)}\n${code.slice(30)}`);
      await page.getByRole("button", { name: "Use this code" }).click();
      await expect(page.locator(".six .words"), address).toHaveText(sixWords);
    }
  } finally {
    await worker.stop();
  }
});

test("The number of the delivered page is the one that the command reckons from the source; an exchanged file is named", async ({
  page,
  round,
  raterHouse,
}) => {
  test.slow();
  const command = fileURLToPath(import.meta.resolve("@parallax/server/command/parallax"));
  const { stdout } = await promisify(execFile)(process.execPath, [
    command,
    "rater-page",
    "--json",
    "--at",
    raterHouse.house.origin,
  ]);
  const { all, isSame } = JSON.parse(stdout) as { all: string; isSame: boolean };
  expect(isSame).toBe(true);
  const { link } = round.rater("peer");
  await page.goto(boxOf(link));
  await expect(page.locator(".number")).toHaveText(all);
  await expect(page.getByText(`npx parallax rater-page --at ${raterHouse.house.origin}`)).toBeVisible();

  await page.route("**/r", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}<!-- and a little more -->` });
  });
  await page.reload();
  await expect(page.getByText(/not what the server’s own list says they are: index\.html/)).toBeVisible();
  await expect(page.locator(".number")).not.toHaveText(all);
});

test("The promise is there without a script, on one screen of a phone, with its limits one step behind, in every language", async ({
  browser,
  raterHouse,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(`${raterHouse.house.origin}/r/promise`);
  await expect(page.getByRole("heading", { name: "What we promise you" })).toBeVisible();
  await expect(page.getByRole("listitem").last()).toBeInViewport({ ratio: 1 });
  await expect(page.getByText("What we cannot promise")).toBeInViewport({ ratio: 1 });
  await expect(page.getByText(/We cannot protect a phone/)).toBeHidden();
  await page.getByText("What we cannot promise").click();
  await expect(page.getByText(/We cannot protect a phone/)).toBeVisible();

  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  for (const [language, { title, parts }] of Object.entries(promisePages)) {
    await page.getByRole("link", { name: endonymOf(language as Language), exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(page.getByRole("listitem")).toHaveText(parts[0].body);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  }
  // Some browsers fetch the page's own icon once more at a press; nothing that names a language, and nothing else.
  const icon = `${raterHouse.house.origin}/r/icon.svg`;
  expect(asked.filter((url) => url !== icon)).toEqual([]);
  await context.close();
});
