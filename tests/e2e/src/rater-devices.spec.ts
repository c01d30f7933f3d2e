import { existsSync } from "node:fs";
import { type BrowserContextOptions, type Page, expect, firefox, webkit } from "@playwright/test";
import postgres from "postgres";
import { begin, expectArrived, next, overview, rate, send } from "./rater-hand.ts";
import { test } from "./rater-stage.ts";

type Device = {
  readonly name: string;
  readonly options: BrowserContextOptions;
  readonly point: string;
  /** What its network is like, before and while the answers are sent. */
  weather(page: Page): Promise<void>;
};

const slow = async (page: Page) => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Network.enable");
  const bytesPerSecond = 20_000;
  await devtools.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 800,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
};

/** Cuts the network as soon as the answers are on their way, and again when it is back for the first time. */
const cut = async (page: Page) => {
  const context = page.context();
  let cuts = 0;
  await page.route("**/trpc/ballot.cast", async (route) => {
    cuts += 1;
    if (cuts > 2) return await route.continue();
    // What was sent may have arrived: the second time it has.
    if (cuts === 2) await route.fetch();
    await context.setOffline(true);
    await route.abort("internetdisconnected");
    await expect(page.getByText("You are offline.", { exact: false })).toBeVisible();
    await context.setOffline(false);
  });
};

const devices: readonly Device[] = [
  {
    name: "a phone in a train",
    options: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 3 },
    point: "Seldom",
    weather: cut,
  },
  {
    name: "a tablet on a slow line",
    options: { viewport: { width: 820, height: 1180 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    point: "Sometimes",
    weather: slow,
  },
  {
    name: "a desk",
    options: { viewport: { width: 1440, height: 900 } },
    point: "Often",
    weather: async () => undefined,
  },
];

test("Three raters on a phone, a tablet and a desk answer the same round at once; cut and slow lines cost nobody a word", async ({
  browser,
  round,
  raterHouse,
}) => {
  test.slow();
  const answered = await Promise.all(
    devices.map(async ({ name, options, point, weather }, at) => {
      const context = await browser.newContext({ ...options, locale: "en-GB" });
      const page = await context.newPage();
      const { link, rater } = round.rater("direct-report", at);
      await begin(page, link);
      await weather(page);
      // A whole competency, so that the answers count.
      for (const question of await page.getByRole("radio", { name: point, exact: true }).all()) {
        await (options.hasTouch === true ? question.tap() : question.check());
        await expect(question).toBeChecked();
      }
      for (let part = 1; part < 17; part++) await next(page);
      await page.getByRole("textbox").fill(`Written on ${name}.`);
      await overview(page);
      await send(page);
      await expectArrived(page);
      const receipt = await page.locator(".code").textContent();
      await context.close();
      return { receipt, secret: rater.secretText };
    }),
  );
  for (const { receipt, secret } of answered)
    expect((await raterHouse.house.anonymous.ballot.enter.mutate({ secret })).receipt).toBe(receipt);

  await round.subjectApi.round.close.mutate({ roundId: round.roundId });
  await raterHouse.stage.work();
  const sql = postgres(raterHouse.house.superuserUrl, { max: 1, onnotice: () => undefined });
  // The groups that were asked and stayed silent are in the cell's name.
  const pieces = await sql`
    select kind, key, answers, text from pieces where round_id = ${round.roundId} and (cell like '%direct-report%' or kind = 'comment')`;
  await sql.end();
  const rated = pieces.filter(({ key }) => key === "strategic-questions").map(({ answers }) => String(answers));
  expect(rated.filter((each) => /\d/.test(each)).sort()).toEqual(["2,2,2,2", "3,3,3,3", "4,4,4,4"]);
  const texts = pieces.map(({ text }) => text as string | null).filter((each) => each !== null);
  expect(texts.sort()).toEqual(devices.map(({ name }) => `Written on ${name}.`).sort());
});

for (const [name, engine] of [
  ["Firefox", firefox],
  ["WebKit", webkit],
] as const)
  test(`In ${name} a form is written, found again after a reload, and sent`, async ({ round }) => {
    const isThere = existsSync(engine.executablePath());
    if (!isThere)
      process.stdout.write(
        `NOTICE: ${name} is not on this machine, so the rater's page was not tried in it. To try it: playwright install ${engine.name()}\n`,
      );
    test.skip(!isThere, `${name} is not on this machine`);
    // What the configuration says of Chromium is not for this one.
    const browser = await engine.launch({ executablePath: engine.executablePath(), args: [] });
    try {
      const page = await browser.newPage({ locale: "en-GB", viewport: { width: 390, height: 844 } });
      const { link } = round.rater("peer");
      await begin(page, link);
      await rate(page, /asks why something is done/, "Seldom");
      await expect(page.getByText("Saved on this device")).toBeVisible();
      await page.reload();
      await page.getByRole("button", { name: "Go on where you were" }).click();
      await expect(
        page.getByRole("group", { name: /asks why something/ }).getByRole("radio", { name: "Seldom" }),
      ).toBeChecked();
      await overview(page);
      await send(page);
      await expectArrived(page);
    } finally {
      await browser.close();
    }
  });
