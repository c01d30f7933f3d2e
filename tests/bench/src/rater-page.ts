import { once } from "node:events";
import type { AddressInfo } from "node:net";
import process from "node:process";
import { startTestServer } from "@parallax/database/test-database";
import { hashParameters } from "@parallax/domain/ballot/parameters-hash";
import { raterLink } from "@parallax/domain/ballot/rater-link";
import { invariant } from "@parallax/domain/invariant";
import type { Language } from "@parallax/domain/language";
import { raterLanguages } from "@parallax/language/rater-languages";
import { leaderAndManager360 } from "@parallax/language/questionnaire/leader-and-manager-360";
import { migrate } from "@parallax/server/db/migrate";
import { openHouse } from "@parallax/support/house";
import { openRoundStage } from "@parallax/support/round-stage";
import { chromium, type Browser, type BrowserContext, type Page, type Request } from "@playwright/test";
import { serveBareForm } from "./bare-form.ts";

// The rater's page on a slow phone: bytes and requests before the first question in every language, when it can be used under slow 4G
// with a CPU four times slower beside a bare HTML form in the same run, in how many frames an answer shows, how long locking takes, how
// often the server is called. Read the ratios and the frames: milliseconds are this machine's. Ends with 1 when a limit is broken.

const slow4g = { offline: false, latency: 150, downloadThroughput: 1_638_400 / 8, uploadThroughput: 750_000 / 8 };
const cpuTimesSlower = 4;
const visits = 5;
const limits = { script: 30_000, all: 60_000, requests: 4, frames: 1, calls: "enter, cast" };
const locales: Readonly<Record<Language, string>> = {
  en: "en-GB",
  de: "de-DE",
  fr: "fr-FR",
  es: "es-ES",
  pt: "pt-PT",
  ar: "ar-EG",
};

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
  const links = await launch();
  const [first] = links;
  invariant(first !== undefined, "a launched round has raters");
  for (const language of Object.keys(raterLanguages) as Language[]) await weigh(browser, first, language);
  await measure(browser, links, `http://127.0.0.1:${(bare.address() as AddressInfo).port}/`);
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

/** What a browser in this language loads before the first question. */
async function weigh(on: Browser, link: string, language: Language): Promise<void> {
  const context = await on.newContext({ viewport: { width: 390, height: 844 }, locale: locales[language] });
  const page = await context.newPage();
  const requests: Request[] = [];
  page.on("request", (request) => void requests.push(request));
  const { doorway, rater } = raterLanguages[language];
  await page.goto(link);
  await page.getByRole("button", { name: doorway.door.open }).click();
  await page.getByRole("button", { name: rater.arrival.begin, exact: true }).click();
  await page.getByRole("radio").first().waitFor();
  // The browser fetches the icon for itself, when everything else is there.
  const needed = requests.filter((request) => !request.url().endsWith("/icon.svg"));
  const kinds = await Promise.all(
    needed.map(async (request) => ({ kind: request.resourceType(), bytes: (await request.sizes()).responseBodySize })),
  );
  const bytesOf = (wanted: string) =>
    kinds.filter(({ kind }) => kind === wanted).reduce((sum, { bytes }) => sum + bytes, 0);
  const [script, all] = [bytesOf("script"), kinds.reduce((sum, { bytes }) => sum + bytes, 0)];
  const elsewhere = requests.filter((request) => !request.url().startsWith(`${house.origin}/`)).length;
  const fonts = requests.filter((request) => request.resourceType() === "font").length;
  print(
    `${language}  before the first question: ${needed.length} requests, ${kilo(all)} in all; script ${kilo(script)}, style ${kilo(bytesOf("stylesheet"))}, page ${kilo(bytesOf("document"))}, form ${kilo(bytesOf("fetch"))}; elsewhere ${elsewhere}, fonts ${fonts}`,
  );
  hold(`${language}: script`, script <= limits.script);
  hold(`${language}: all`, all <= limits.all);
  hold(`${language}: requests`, needed.length <= limits.requests && elsewhere === 0 && fonts === 0);
  await context.close();
}

async function measure(on: Browser, links: readonly string[], bareUrl: string): Promise<void> {
  const times = { door: [] as number[], question: [] as number[], bare: [] as number[], lock: [] as number[] };
  const reactions: Reaction[] = [];
  const calls = new Set<string>();
  for (const link of links) {
    times.bare.push(await timeBare(await slowPhone(on), bareUrl));
    const page = await slowPhone(on);
    const called: string[] = [];
    page.on("request", (request) => {
      if (request.method() !== "GET") called.push(request.url().replace(/.*ballot\./, ""));
    });
    const visited = await visitForm(page, link);
    times.door.push(visited.door);
    times.question.push(visited.door + visited.question);
    reactions.push(...(await reactToAnswers(page)));
    times.lock.push(await timeLock(page));
    calls.add(called.join(", "));
    await page.context().close();
  }
  const [door, question, form] = [median(times.door), median(times.question), median(times.bare)];
  const frames = Math.max(...reactions.map((reaction) => reaction.frames));
  const shown = reactions.map(({ milliseconds }) => milliseconds);
  const worked = reactions.map(({ work }) => work);
  print(`Slow 4G, CPU ${cpuTimesSlower} times slower, median of ${links.length} visits:`);
  print(`  bare HTML form        ${say(form)}`);
  print(`  door can be pressed   ${say(door)}   ${(door / form).toFixed(2)} times the bare form`);
  print(
    `  first question        ${say(question)}   ${(question / form).toFixed(2)} times; two loads, one press between`,
  );
  print(
    `  an answer shows       ${say(median(shown))}   from the press to the paint, worst of ${shown.length}: ${say(Math.max(...shown))}`,
  );
  print(`  … in frames           ${frames}   in the worst of them; 1 is the very next one`);
  print(`  … of it the page's    ${say(median(worked))}   worst: ${say(Math.max(...worked))}`);
  print(`  answers are locked    ${say(median(times.lock))}   from the press to the request`);
  print(`  calls of the server   ${[...calls].join("; ")}`);
  hold("an answer shows in the next frame", reactions.length > 0 && frames <= limits.frames);
  hold("one call to enter, one to cast", calls.size === 1 && calls.has(limits.calls));
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

/** How one answer showed: in the how-manieth frame after the press, when that frame was painted, and how long the page itself worked. */
type Reaction = { readonly frames: number; readonly milliseconds: number; readonly work: number };

/**
 * Answers the first five parts by real presses. An answer shows when the page has drawn it: the point is chosen and the head counts it.
 * Frames are counted from the press; what comes after a frame's callbacks is its painting.
 */
async function reactToAnswers(page: Page): Promise<readonly Reaction[]> {
  await page.evaluate(() => {
    const taken: unknown[] = [];
    Object.assign(globalThis, { taken });
    addEventListener(
      "click",
      ({ target, timeStamp }) => {
        const head = document.querySelector("header progress");
        if (!(target instanceof HTMLInputElement) || !(head instanceof HTMLProgressElement)) return;
        const before = head.value;
        const begun = performance.now();
        let frames = 0;
        // A message comes when the press is dealt with, and what the page put off until then, too.
        let work = 0;
        const done = new MessageChannel();
        done.port1.addEventListener("message", () => (work = performance.now() - begun), { once: true });
        done.port1.start();
        queueMicrotask(() => done.port2.postMessage(null));
        const look = () => {
          frames += 1;
          if (!target.checked || head.value === before) return requestAnimationFrame(look);
          const painted = new MessageChannel();
          painted.port1.addEventListener("message", () =>
            taken.push({ frames, work, milliseconds: performance.now() - timeStamp }),
          );
          painted.port1.start();
          painted.port2.postMessage(null);
          return 0;
        };
        requestAnimationFrame(look);
      },
      true,
    );
  });
  for (let part = 1; part <= 5; part++) {
    const questions = page.getByRole("group");
    for (let at = 0; at < (await questions.count()); at++) {
      const count = () => page.evaluate((): number => (Reflect.get(globalThis, "taken") as unknown[]).length);
      const before = await count();
      await questions
        .nth(at)
        .getByRole("radio")
        .nth((part + at) % 6)
        .click();
      while ((await count()) === before)
        await page.evaluate(() => new Promise((frame) => requestAnimationFrame(frame)));
    }
    const heading = await page.getByRole("heading", { level: 1 }).textContent();
    await page.getByRole("button", { name: "Next" }).click();
    await page.locator("h1", { hasNotText: heading ?? "" }).waitFor();
  }
  return await page.evaluate((): Reaction[] => Reflect.get(globalThis, "taken") as Reaction[]);
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

/** A limit that is broken is said, and makes the bench fail. */
function hold(what: string, holds: boolean): void {
  if (holds) return;
  print(`BROKEN LIMIT: ${what}`);
  process.exitCode = 1;
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
