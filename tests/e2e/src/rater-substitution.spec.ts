import { createECDH } from "node:crypto";
import { toBase64Url } from "@parallax/domain/ballot/base64url";
import { hashParameters } from "@parallax/domain/ballot/parameters-hash";
import type { LaunchParameters } from "@parallax/domain/ballot/parameters";
import { raterLink } from "@parallax/domain/ballot/rater-link";
import { type Page, expect } from "@playwright/test";
import { test } from "./rater-stage.ts";

/*
 * A server that hands over something else than a link was made for (anonymity.md 4.3, M4): whatever it changes, the page locks nothing for
 * it, and says so before anybody has typed.
 */
test.use({ viewport: { width: 390, height: 844 } });

type Entry = { parameters: Record<string, unknown>; content: Content; policy: Record<string, unknown> };
type Content = { items: { wordings: unknown; id: string }[]; [part: string]: unknown };

const anotherKey = () => {
  const pair = createECDH("prime256v1");
  return toBase64Url(new Uint8Array(pair.generateKeys()));
};

/** One exchanged field of the parameters each. A field that is added tomorrow is missing here until somebody writes it. */
const exchanged: { readonly [Field in keyof LaunchParameters]: (is: LaunchParameters[Field]) => unknown } = {
  format: () => 2,
  roundId: () => "00000000-0000-4000-8000-000000000000",
  formHash: (hash) => (hash.startsWith("A") ? `B${hash.slice(1)}` : `A${hash.slice(1)}`),
  groups: (groups) => groups.slice(1),
  policy: (policy) => ({ ...policy, k: policy.k - 1 }),
  suite: () => 2,
  outerPublicKey: anotherKey,
  innerPublicKey: anotherKey,
  ballotBytes: (bytes) => bytes + 1,
};

/** Changes what the server answers at the door, once the real server has spoken. */
async function alter(page: Page, change: (entry: Entry) => void): Promise<void> {
  await page.unroute("**/trpc/ballot.enter");
  await page.route("**/trpc/ballot.enter", async (route) => {
    const response = await route.fetch();
    const body = (await response.json()) as { result: { data: Entry } };
    change(body.result.data);
    await route.fulfill({ response, json: body });
  });
}

async function expectRefused(page: Page, link: string, name: string): Promise<void> {
  const casts: string[] = [];
  page.on("request", (sent) => void (sent.url().endsWith("/ballot.cast") && casts.push(sent.url())));
  await page.goto("about:blank");
  await page.goto(link);
  await page.getByRole("button", { name: "Open the form" }).click();
  await expect(page.getByRole("heading", { name: "Do not answer this form" }), name).toBeVisible();
  await expect(page.getByRole("radio"), name).toHaveCount(0);
  await expect(page.getByRole("textbox"), name).toHaveCount(0);
  await expect(page.getByRole("button"), name).toHaveCount(0);
  expect(casts, name).toEqual([]);
}

test("Another key, form, policy, list of groups, length, round, suite or format is refused before anything is typed", async ({
  page,
  round,
}) => {
  const { link } = round.rater("peer");
  for (const [field, exchange] of Object.entries(exchanged) as [string, (is: unknown) => unknown][]) {
    await alter(page, ({ parameters }) => void (parameters[field] = exchange(parameters[field])));
    await expectRefused(page, link, `another ${field}`);
  }
  await alter(page, ({ parameters }) => void (parameters["more"] = true));
  await expectRefused(page, link, "one field more");
  await alter(page, ({ parameters }) => void Reflect.deleteProperty(parameters, "policy"));
  await expectRefused(page, link, "one field less");
  // Nothing of it was the page's own doing: the same link without a lying server opens.
  await page.unroute("**/trpc/ballot.enter");
  await page.goto("about:blank");
  await page.goto(link);
  await page.getByRole("button", { name: "Open the form" }).click();
  await expect(page.getByRole("button", { name: "Begin" })).toBeVisible();
});

test("Other questions under the same parameters are refused: one word, one question less, one more", async ({
  page,
  round,
}) => {
  const { link } = round.rater("peer");
  const changes: [string, (content: Content) => void][] = [
    ["one word", ({ items }) => void (items[0] = JSON.parse(JSON.stringify(items[0]).replace(/ \w+ /, " never ")))],
    ["one question less", ({ items }) => void items.pop()],
    ["one question twice", ({ items }) => void items.push(...items.slice(0, 1))],
    ["another order", ({ items }) => void items.reverse()],
    ["one thing more", (content) => void (content["more"] = "Who are you?")],
  ];
  for (const [name, change] of changes) {
    await alter(page, ({ content }) => change(content));
    await expectRefused(page, link, name);
  }
});

test("The link of another round, and one whose end was exchanged, lead into no form", async ({
  page,
  round,
  raterHouse,
}) => {
  const other = await raterHouse.launch();
  const [here, there] = [round.rater("peer").link, other.rater("peer").link];
  const secret = (link: string) => link.split(".").slice(0, -1).join(".");
  const end = (link: string) => link.split(".").at(-1) ?? "";
  await expectRefused(page, `${secret(here)}.${end(there)}`, "this round’s secret with the other round’s end");
  await expectRefused(page, `${secret(there)}.${end(here)}`, "the other round’s secret with this round’s end");
  const swapped = end(here).slice(11) + end(here).slice(0, 10) + "A";
  await expectRefused(page, `${secret(here)}.${swapped.slice(0, 21)}A`, "an exchanged end");
  for (const cut of [1, 12, 22]) {
    await page.goto("about:blank");
    await page.goto(here.slice(0, -cut));
    await expect(page.getByRole("heading", { name: "Paste the code from your letter" })).toBeVisible();
  }
});

test("A format or suite that this page does not know is refused in words, though the link was made for it", async ({
  page,
  round,
  raterHouse,
}) => {
  const { rater } = round.rater("peer");
  const entry = await raterHouse.house.anonymous.ballot.enter.mutate({ secret: rater.secretText });
  if (entry.state !== "open") throw new Error("the round is open");
  for (const [field, value] of [
    ["format", 2],
    ["suite", 3],
    ["innerPublicKey", anotherKey()],
  ] as const) {
    const parameters = { ...entry.parameters, [field]: value } as LaunchParameters;
    await alter(page, (answered) => void (answered.parameters = parameters));
    await page.goto("about:blank");
    await page.goto(raterLink(raterHouse.house.origin, rater.secret, hashParameters(parameters)));
    await page.getByRole("button", { name: "Open the form" }).click();
    await expect(
      page.getByRole("heading", { name: "This page does not know how to lock for your round" }),
      field,
    ).toBeVisible();
    await expect(page.getByRole("radio")).toHaveCount(0);
  }
});
