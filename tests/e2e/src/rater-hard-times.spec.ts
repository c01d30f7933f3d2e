import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { type Page, expect } from "@playwright/test";
import { ownBrowser } from "./own-browser.ts";
import { begin, enter, expectArrived, next, overview, rate, send, storedText } from "./rater-hand.ts";
import { type RaterHouse, test } from "./rater-stage.ts";

test.use({ viewport: { width: 390, height: 844 } });

const text = "You ask before you decide.";

/** Writes a comment in the middle of the form, until it is on disk. */
async function write(page: Page, link: string): Promise<void> {
  await begin(page, link);
  await rate(page, /asks why something is done/, "Seldom");
  for (let part = 1; part < 17; part++) await next(page);
  await page.getByRole("textbox").fill(text);
  await expect.poll(() => storedText(page)).toContain("begun");
}

async function expectText(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Go on where you were" }).click();
  await expect(page.getByText(/^Part 17 of/)).toBeVisible();
  await expect(page.getByRole("textbox")).toHaveValue(text);
}

/** How much the browser lets this page keep; null gives back what it gave before. */
async function limitRoom(page: Page, bytes: number | null): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Storage.overrideQuotaForOrigin", {
    origin: new URL(page.url()).origin,
    ...(bytes !== null && { quotaSize: bytes }),
  });
}

test("A browser that dies in the middle of a word opens at the same place with the same text", async ({ round }) => {
  const browser = ownBrowser();
  try {
    const { link } = round.rater("peer");
    const page = await browser.open();
    await begin(page, link);
    for (let part = 1; part < 17; part++) await next(page);
    await page.getByRole("textbox").pressSequentially(text);
    // No pause, no closing: what was typed is on disk when the page says so, and this moment is as good as any.
    await expect(page.getByText("Saved on this device")).toBeVisible();
    await page.evaluate(() => new Promise((shown) => requestAnimationFrame(() => setTimeout(shown, 100))));
    await browser.kill();
    const again = await browser.open();
    await again.goto(link);
    await expectText(again);
  } finally {
    await browser.remove();
  }
});

test("A browser that dies while answers are on their way sends the same bytes when it is opened again", async ({
  round,
  raterHouse,
}) => {
  const browser = ownBrowser();
  try {
    const { link, rater } = round.rater("peer");
    const page = await browser.open();
    const bodies: (string | null)[] = [];
    await page.route("**/trpc/ballot.cast", async (route) => {
      bodies.push(route.request().postData());
      await route.abort("connectionreset");
    });
    await begin(page, link);
    await rate(page, /asks why something is done/, "Often");
    await overview(page);
    await send(page);
    await expect(page.getByText("You may close this page.", { exact: false })).toBeVisible();
    await browser.kill();
    const again = await browser.open();
    again.on("request", (request) => {
      if (request.url().endsWith("/ballot.cast")) bodies.push(request.postData());
    });
    await again.goto(link);
    await again.getByRole("button", { name: "Open and send them" }).click();
    await expectArrived(again);
    expect(bodies.length).toBeGreaterThan(1);
    expect(new Set(bodies).size).toBe(1);
    const entry = await raterHouse.house.anonymous.ballot.enter.mutate({ secret: rater.secretText });
    expect(entry.receipt).toBe(await again.locator(".code").textContent());
  } finally {
    await browser.remove();
  }
});

test("Days without a connection are days in which one may write: everything is there, and goes when it can", async ({
  context,
  page,
  round,
}) => {
  const { link } = round.rater("peer");
  await page.clock.install();
  await begin(page, link);
  await context.setOffline(true);
  await rate(page, /asks why something is done/, "Seldom");
  await page.clock.fastForward(72 * 3_600_000);
  for (let part = 1; part < 17; part++) await next(page);
  await page.getByRole("textbox").fill(text);
  await expect.poll(() => storedText(page)).toContain("begun");

  // Without a connection the browser cannot load the page anew; what was written waits where it is.
  expect(await page.reload().catch(() => null)).toBeNull();
  await context.setOffline(false);
  await page.goto(link);
  await expectText(page);
  await context.setOffline(true);
  await overview(page);
  await send(page);
  await expect(page.getByText("You are offline. Your answers are locked and kept on this device.")).toBeVisible();
  await page.clock.fastForward(48 * 3_600_000);
  await context.setOffline(false);
  await expectArrived(page);
});

for (const [what, days] of [
  ["a year ahead", 400],
  ["a year behind", -400],
] as const)
  test(`A clock that is set ${what} in the middle of writing and of sending changes nothing`, async ({
    context,
    page,
    round,
  }) => {
    const { link } = round.rater("peer");
    const change = days * 86_400_000;
    await page.clock.install();
    await write(page, link);
    await page.clock.setSystemTime(Date.now() + change);
    await page.getByRole("textbox").fill(`${text} Always.`);
    await page.reload();
    await page.getByRole("button", { name: "Go on where you were" }).click();
    await expect(page.getByRole("textbox")).toHaveValue(`${text} Always.`);
    await overview(page);
    await context.setOffline(true);
    await send(page);
    await expect(page.getByText(/Next try in/)).toBeVisible();
    await page.clock.setSystemTime(Date.now() + 2 * change);
    await page.clock.runFor(600);
    await expect(page.getByText(/Next try in/)).toHaveText(/Next try in (?:a|\d\d?) seconds?/);
    await context.setOffline(false);
    await expectArrived(page);
  });

test("Another link, opened under a wrong clock, takes nothing away; what is long over by the server’s clock is tidied up", async ({
  context,
  page,
  round,
}) => {
  const first = round.rater("peer", 0).link;
  await write(page, first);
  await page.close();

  const later = await context.newPage();
  await later.clock.install({ time: Date.now() + 400 * 86_400_000 });
  await enter(later, round.rater("peer", 1).link);
  await later.close();
  const again = await context.newPage();
  await again.goto(first);
  await expectText(again);

  let date = "never";
  await again.route("**/trpc/ballot.enter", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), date } });
  });
  await enter(again, round.rater("peer", 2).link);
  expect(await storedText(again)).toContain("begun");
  date = new Date(Date.now() + 400 * 86_400_000).toUTCString();
  await again.goto("about:blank");
  await enter(again, round.rater("peer", 2).link);
  expect(await storedText(again)).not.toContain("begun");
});

test("A device without room says so before anybody types", async ({ page, round }) => {
  const { link } = round.rater("peer");
  // A page of the same place that keeps nothing: what a browser has once reckoned to be free, it believes for half a minute.
  await page.goto(new URL("/r/promise", link).href);
  await limitRoom(page, 20_000);
  await page.goto(link);
  await page.getByRole("button", { name: "Open the form" }).click();
  await expect(page.getByText("This browser does not let the page keep anything.", { exact: false })).toBeVisible();
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(page.getByText("Nothing is kept here")).toBeVisible();
});

test("A device that has filled up meanwhile gives back what it had, says that it keeps no more, and keeps again when it can", async ({
  page,
  round,
}) => {
  const { link } = round.rater("peer");
  await write(page, link);
  await limitRoom(page, 1);
  await page.reload();
  await expectText(page);
  // The browser looks at its room again when what it reckoned is half a minute old.
  let change = 0;
  await expect(async () => {
    await page.getByRole("textbox").fill(`${text} Always. ${(change += 1)}`);
    await expect(page.getByText("Not saved: this device is full")).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 90_000 });
  page.on("dialog", (dialog) => void dialog.accept());
  await page.reload();
  await page.getByRole("button", { name: "Go on where you were" }).click();
  await expect(page.getByRole("textbox")).toHaveValue(new RegExp(`^${text}`));
  await limitRoom(page, null);
  await expect(async () => {
    await page.getByRole("textbox").fill(`${text} Always. ${(change += 1)}`);
    await expect(page.getByText("Saved on this device")).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 90_000 });
});

test("What a private window forgets, and what the browser itself remembers, is said before anybody types", async ({
  page,
  round,
}) => {
  await enter(page, round.rater("peer").link);
  const shared = page.getByRole("switch", { name: /shared computer/ });
  await expect(shared).toHaveAccessibleDescription(/only a private window forgets it when it is closed/);
  await shared.check();
  await expect(shared).toHaveAccessibleDescription(/list of visited pages may still name this link/);
});

test("On a shared computer no step back leads to the link or to an answer, whatever was done before the switch", async ({
  page,
  round,
}) => {
  const { link, rater } = round.rater("peer");
  await page.goto("about:blank");
  await begin(page, link);
  await rate(page, /asks why something is done/, "Often");
  await next(page);
  await page.reload();
  await page.getByRole("button", { name: "Go on where you were" }).click();
  await page.getByRole("button", { name: "Back" }).click();
  await page.getByRole("button", { name: "Back" }).click();
  await page.getByRole("switch", { name: /shared computer/ }).check();
  await page.getByRole("button", { name: /Begin|Go on/ }).click();
  await expect(page.getByText(/^Part 1 of/)).toBeVisible();
  await expect.poll(() => storedText(page)).toBe('[[],{},{},""]');
  await overview(page);
  await send(page);
  await expectArrived(page);

  // The browser may keep a page alive for its back key: left, it is empty; back, it begins anew.
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true })));
  expect(await page.locator("body").innerHTML()).toBe("");
  const loaded = page.waitForEvent("load");
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
  await loaded;
  await expect(page.getByRole("heading", { name: "Paste the code from your letter" })).toBeVisible();

  const kept = await page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    state: JSON.stringify(history.state),
  }));
  expect(kept).toMatchObject({ caches: [], workers: 0 });
  expect(kept.state).not.toContain(rater.secretText);
  const seen: string[] = [];
  while (page.url() !== "about:blank" && seen.length < 12) {
    seen.push(page.url());
    await page.goBack();
  }
  expect(seen.length).toBeGreaterThan(1);
  expect(seen.filter((url) => url.includes("#"))).toEqual([]);
});

/** The product's web process, to be killed, beside the one of the other tests and on the same rounds. */
function webOn({ house }: RaterHouse, port: number) {
  let child: ChildProcess | null = null;
  const main = fileURLToPath(import.meta.resolve("@parallax/server/main"));
  return {
    async start() {
      const web = fork(main, ["web"], {
        env: {
          ...process.env,
          DATABASE_URL: house.superuserUrl,
          PARALLAX_DATA: house.settings.dataDirectory,
          PARALLAX_DEMO: "0",
          PUBLIC_URL: `http://127.0.0.1:${port}`,
          HOST: "127.0.0.1",
          PORT: String(port),
          LOG_LEVEL: "error",
          // The tests' database trades safety for speed, which the doctor rightly refuses.
          PARALLAX_START_ANYWAY: "1",
        },
      });
      child = web;
      await new Promise<void>((ready, fail) => {
        web.on("message", (message: { kind?: string; reason?: string }) =>
          message.kind === "ready" ? ready() : fail(new Error(message.reason ?? "no reason")),
        );
        web.once("exit", (code) => fail(new Error(`The web ended with ${code} while it started.`)));
      });
    },
    async kill() {
      if (child === null || child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, "exit");
      child.kill("SIGKILL");
      await gone;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

test("A server that is killed while answers are on their way, and started again, gets the same bytes and answers for them", async ({
  page,
  round,
  raterHouse,
}) => {
  const port = await freePort();
  const web = webOn(raterHouse, port);
  await web.start();
  try {
    const { link, rater } = round.rater("peer");
    const bodies: (string | null)[] = [];
    let isKilled = false;
    await page.route("**/trpc/ballot.cast", async (route) => {
      bodies.push(route.request().postData());
      if (!isKilled) {
        // The first try arrives and its answer is lost, as the server dies with it.
        isKilled = true;
        await route.fetch().catch(() => null);
        await web.kill();
        return await route.abort("connectionreset");
      }
      await route.continue();
    });
    await begin(page, link.replace(raterHouse.house.origin, `http://127.0.0.1:${port}`));
    await rate(page, /asks why something is done/, "Often");
    await overview(page);
    await send(page);
    await expect(page.getByText(/Next try in/)).toBeVisible();
    await expect.poll(() => bodies.length).toBeGreaterThan(1);
    await web.start();
    await expectArrived(page);
    expect(new Set(bodies).size).toBe(1);
    const entry = await raterHouse.house.anonymous.ballot.enter.mutate({ secret: rater.secretText });
    expect(entry.receipt).toBe(await page.locator(".code").textContent());
  } finally {
    await web.kill();
  }
});
