import { type Request, expect } from "@playwright/test";
import { begin, expectArrived, next, overview, send } from "./rater-hand.ts";
import { test } from "./rater-stage.ts";

test.use({ viewport: { width: 390, height: 844 } });

test("Before the first question there are four requests, none elsewhere, and no cookie, font or picture in them", async ({
  context,
  page,
  round,
  raterHouse,
}) => {
  const requests: Request[] = [];
  page.on("request", (request) => requests.push(request));
  await begin(page, round.rater("peer").link);
  // A browser fetches the icon for itself, when everything else is there.
  const paths = requests
    .filter((request) => !request.url().endsWith("/r/icon.svg"))
    .map((request) => new URL(request.url()).pathname.replace(/-[\w-]+\./, "-*."));
  expect(paths.sort()).toEqual(["/r", "/r/assets/index-*.css", "/r/assets/index-*.js", "/trpc/ballot.enter"]);
  expect(requests.filter((request) => !request.url().startsWith(raterHouse.house.origin))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  const sizes = await Promise.all(requests.map(async (request) => (await request.sizes()).responseBodySize));
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(60_000);
});

test("Neither the link nor an answer is ever in an address, and what is sent has one length whatever was answered", async ({
  browser,
  round,
}) => {
  const lengths: number[] = [];
  for (const [at, comment] of ["", "You ask before you decide. ".repeat(300)].entries()) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const { link, rater } = round.rater("peer", at);
    const requests: Request[] = [];
    page.on("request", (request) => requests.push(request));
    await begin(page, link);
    await page.getByRole("radio", { name: "Often" }).first().check();
    for (let part = 1; part < 17; part++) await next(page);
    if (comment !== "") await page.getByRole("textbox").fill(comment);
    await overview(page);
    await send(page);
    await expectArrived(page);
    expect(requests.map((request) => request.url()).join(" ")).not.toContain(rater.secretText.slice(0, 12));
    const bodies = requests.map((request) => request.postData() ?? "");
    expect(bodies.join(" ")).not.toContain("You ask");
    const cast = requests.filter((request) => request.url().endsWith("/ballot.cast"));
    expect(cast).toHaveLength(1);
    expect(requests.filter((request) => request.url().includes("/trpc/"))).toHaveLength(2);
    lengths.push(...cast.map((request) => request.postData()?.length ?? 0));
    for (const request of requests) expect(await request.headerValue("referer")).toBeNull();
    await context.close();
  }
  expect(new Set(lengths).size).toBe(1);
});

test("The page is the same bytes for everyone, runs under the strictest policy, and breaks none of it", async ({
  page,
  round,
  raterHouse,
}) => {
  const broken: string[] = [];
  page.on("console", (message) => void (message.type() === "error" && broken.push(message.text())));
  page.on("pageerror", (error) => broken.push(error.message));
  await begin(page, round.rater("peer").link);
  await next(page);
  expect(broken).toEqual([]);
  const answers = await Promise.all([fetch(`${raterHouse.house.origin}/r`), fetch(`${raterHouse.house.origin}/r?x=1`)]);
  const [first, second] = await Promise.all(answers.map((answer) => answer.text()));
  expect(first).toBe(second);
  const policy = answers[0]?.headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain("unsafe");
  expect(answers[0]?.headers.get("set-cookie")).toBeNull();
});

test("Every page of raters is the same bytes under the same headers, whoever asks and however often", async ({
  round,
  raterHouse,
}) => {
  const { house, organisation } = raterHouse;
  const { cookies } = await house.signIn(organisation.founder);
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const secret = round.rater("peer").rater.secretText;
  const asked: Record<string, string>[] = [
    {},
    { cookie },
    { cookie: `${cookie}; link=${secret}` },
    { "accept-language": "ar" },
    { "accept-language": "de-DE,de;q=0.9", "user-agent": "Mozilla/5.0 (iPhone)" },
    { referer: `${house.origin}/r?${secret}`, origin: house.origin, "x-forwarded-for": "203.0.113.9" },
    { authorization: `Bearer ${secret}`, range: "bytes=0-10" },
  ];
  const list = await (await fetch(`${house.origin}/r/files.txt`)).text();
  const paths = ["/r", "/r/", "/r/box", "/r/promise", "/r/files.txt"].concat(
    [...list.matchAll(/ {2}(assets\/\S+|icon\.svg)$/gm)].map(([, name]) => `/r/${name}`),
  );
  expect(paths.length).toBeGreaterThan(9);
  const lines = house.world.logLines.length;
  for (const path of paths) {
    const answers = [];
    for (const headers of asked)
      for (const url of [path, `${path}?${secret}`]) {
        const response = await fetch(house.origin + url, { headers: { "accept-encoding": "gzip", ...headers } });
        const told = Object.fromEntries(response.headers);
        for (const name of ["date", "x-request-id", "connection", "keep-alive"]) Reflect.deleteProperty(told, name);
        answers.push({ status: response.status, told, body: await response.text() });
        // What scanners send first: it is answered alike, without a body, and changes as little.
        expect((await fetch(house.origin + url, { headers, method: "HEAD" })).status, url).toBe(200);
      }
    const [first] = answers;
    expect(first?.status, path).toBe(200);
    expect(first?.told).not.toHaveProperty("set-cookie");
    for (const answer of answers) expect(answer, path).toEqual(first);
  }
  expect(house.world.logLines.slice(lines)).toEqual([]);
});

test("A fault in the page ends in words and sends nothing about it", async ({ page, round }) => {
  const calls: string[] = [];
  page.on("request", (request) => calls.push(request.url()));
  await page.route("**/trpc/ballot.enter", async (route) => {
    const response = await route.fetch();
    const body = (await response.json()) as { result: { data: Record<string, unknown> } };
    // No server of ours sends this; it makes the page fail where nothing foresaw it.
    body.result.data["closesAt"] = "never";
    await route.fulfill({ response, json: body });
  });
  await page.goto(round.rater("peer").link);
  await page.getByRole("button", { name: "Open the form" }).click();
  await expect(page.getByRole("heading", { name: "This page has stopped" })).toBeVisible();
  expect(calls.filter((url) => url.includes("/trpc/"))).toHaveLength(1);
});
