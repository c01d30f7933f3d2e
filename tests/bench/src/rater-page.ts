import { once } from "node:events";
import type { AddressInfo } from "node:net";
import process from "node:process";
import { startTestServer } from "@parallax/database/test-database";
import { hashParameters } from "@parallax/domain/ballot/parameters-hash";
import { raterLink } from "@parallax/domain/ballot/rater-link";
import { invariant } from "@parallax/domain/invariant";
import { leaderAndManager360 } from "@parallax/language/questionnaire/leader-and-manager-360";
import { migrate } from "@parallax/server/db/migrate";
import { openHouse } from "@parallax/support/house";
import { openRoundStage } from "@parallax/support/round-stage";
import { chromium, type Browser, type BrowserContext, type Page, type Request } from "@playwright/test";
import { serveBareForm } from "./bare-form.ts";

// The rater's page on a slow phone: bytes and requests before the first question, when it can be used under slow 4G with a CPU four
// times slower beside a bare HTML form in the same run, how soon an answer shows, how long locking takes. Read the ratios.

const slow4g = { offline: false, latency: 150, downloadThroughput: 1_638_400 / 8, uploadThroughput: 750_000 / 8 };
const cpuTimesSlower = 4;
const visits = 5;

const executablePath = process.env["PARALLAX_CHROMIUM"];
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: ["--no-sandbox"],
});
const database = await startTestServer(migrate);
const house = await openHouse({}, database);
const bare = serveBareForm(leaderAndManager360).listen(0, "127.0.0.1");
try {
  await once(bare, "listening");
  await measure(browser, await launch(), `http://127.0.0.1:${(bare.address() as AddressInfo).port}/`);
} finally {
  bare.close();
  await browser.close();
  await house.close();
  await database.stop();
}

/** The links of a real round's raters. */
async function launch(): Promise<readonly string[]> {
  const stage = await openRoundStage(house);
  const round = await stage.launch(await house.foundOrganisation(), { peer: visits, "direct-report": 3 });
  const [first] = round.raters;
  invariant(first !== undefined, "a launched round has raters");
  const entry = await house.anonymous.ballot.enter.mutate({ secret: first.secretText });
  invariant(entry.state === "open", "a launched round is open");
  const hash = hashParameters(entry.parameters);
  return round.raters
    .filter(({ group }) => group === "peer")
    .map(({ secret }) => raterLink(house.origin, secret, hash));
}

async function measure(on: Browser, links: readonly string[], bareUrl: string): Promise<void> {
  const times = { door: [] as number[], question: [] as number[], bare: [] as number[], lock: [] as number[] };
  const reactions: number[] = [];
  for (const [visit, link] of links.entries()) {
    times.bare.push(await timeBare(await slowPhone(on), bareUrl));
    const page = await slowPhone(on);
    const requests: Request[] = [];
    page.on("request", (request) => void requests.push(request));
    const visited = await visitForm(page, link);
    if (visit === 0) await printWeight(requests);
    times.door.push(visited.door);
    times.question.push(visited.door + visited.question);
    reactions.push(...(await reactToAnswers(page)));
    times.lock.push(await timeLock(page));
    await page.context().close();
  }
  const [door, question, form] = [median(times.door), median(times.question), median(times.bare)];
  print(`Slow 4G, CPU ${cpuTimesSlower} times slower, median of ${links.length} visits:`);
  print(`  bare HTML form        ${say(form)}`);
  print(`  door can be pressed   ${say(door)}   ${(door / form).toFixed(2)} times the bare form`);
  print(
    `  first question        ${say(question)}   ${(question / form).toFixed(2)} times; two loads, one press between`,
  );
  print(
    `  an answer shows       ${say(median(reactions))}   worst of ${reactions.length}: ${say(Math.max(...reactions))}`,
  );
  print(`  answers are locked    ${say(median(times.lock))}   from the press to the request`);
}

async function slowPhone(on: Browser): Promise<Page> {
  const context: BrowserContext = await on.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Network.enable");
  await devtools.send("Network.emulateNetworkConditions", slow4g);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: cpuTimesSlower });
  return page;
}

async function timeBare(page: Page, url: string): Promise<number> {
  const begun = performance.now();
  await page.goto(url, { waitUntil: "commit" });
  await page.getByRole("radio").first().waitFor();
  const ended = performance.now();
  await page.context().close();
  return ended - begun;
}

async function visitForm(page: Page, link: string): Promise<{ readonly door: number; readonly question: number }> {
  const begun = performance.now();
  await page.goto(link, { waitUntil: "commit" });
  const door = page.getByRole("button", { name: "Open the form" });
  await door.waitFor();
  const atDoor = performance.now();
  await door.click();
  const start = page.getByRole("button", { name: "Begin" });
  await start.waitFor();
  await start.click();
  await page.getByRole("radio").first().waitFor();
  return { door: atDoor - begun, question: performance.now() - atDoor };
}

/** From the press to the frame that shows it, for twenty presses. */
async function reactToAnswers(page: Page): Promise<readonly number[]> {
  return page.evaluate(async () => {
    const taken: number[] = [];
    const points = [...document.querySelectorAll<HTMLInputElement>("input[type=radio]")].slice(0, 20);
    for (const point of points) {
      const begun = performance.now();
      point.click();
      await new Promise<void>((shown) => requestAnimationFrame(() => setTimeout(shown)));
      taken.push(performance.now() - begun);
    }
    return taken;
  });
}

async function timeLock(page: Page): Promise<number> {
  await page.getByRole("button", { name: "Overview" }).click();
  const cast = page.waitForRequest("**/trpc/ballot.cast");
  const send = page.getByRole("button", { name: "Send my answers" });
  await send.waitFor();
  const begun = performance.now();
  await send.click();
  await cast;
  return performance.now() - begun;
}

async function printWeight(requests: readonly Request[]): Promise<void> {
  const needed = requests.filter((request) => !request.url().endsWith("/icon.svg"));
  const weights = await Promise.all(
    needed.map(async (request) => ({ path: request.url(), bytes: (await request.sizes()).responseBodySize })),
  );
  const sum = (ending: RegExp) =>
    weights.filter(({ path }) => ending.test(path)).reduce((total, { bytes }) => total + bytes, 0);
  print(
    `Before the first question: ${needed.length} requests, ${kilo(sum(/./))}; of it JavaScript ${kilo(sum(/\.js$/))}, style ${kilo(sum(/\.css$/))}`,
  );
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
}

function say(milliseconds: number): string {
  return `${milliseconds.toFixed(0)} ms`.padStart(8);
}

function kilo(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
