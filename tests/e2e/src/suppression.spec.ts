import { type Browser, type Page, expect, test } from "@playwright/test";
import { startTestServer } from "@parallax/database/test-database";
import { hashParameters } from "@parallax/domain/ballot/parameters-hash";
import { raterLink } from "@parallax/domain/ballot/rater-link";
import { invariant } from "@parallax/domain/invariant";
import { migrate } from "@parallax/server/db/migrate";
import { type House, openHouse } from "@parallax/support/house";
import type { StageRater } from "@parallax/support/round-stage";
import { createSeededWorld } from "@parallax/support/seeded-world";
import { finishTold, tellRound } from "@parallax/support/told-round";
import { begin, expectArrived, next, overview, send } from "./rater-hand.ts";

// One round told twice, with the same people, ids and days. Only what two peers press and type in their browsers is another, and two peers
// are too few to be shown. Then everything that anybody can fetch is compared, to the byte.

type Hand = { readonly name: string; answer(page: Page): Promise<void> };

const praise: Hand = {
  name: "praise without a word",
  async answer(page) {
    for (let part = 0; part < 4; part += 1) {
      for (const choice of await page.getByRole("radio", { name: "Almost always" }).all()) await choice.check();
      await next(page);
    }
    await overview(page);
  },
};

const blame: Hand = {
  name: "blame in many words, and then in others",
  async answer(page) {
    for (let part = 0; part < 4; part += 1) {
      for (const choice of await page.getByRole("radio", { name: "Almost never" }).all()) await choice.check();
      await next(page);
    }
    const box = page.getByRole("textbox");
    for (let part = 0; part < 40 && (await box.count()) === 0; part += 1) await next(page);
    await box
      .first()
      .fill("Quillwort. He has never once asked.\n\nHe takes what is others’.\n- and says so\n- out loud");
    await next(page);
    await overview(page);
  },
};

test("What two people answer in their browsers, who are too few to be shown, changes no byte of what anybody can fetch", async ({
  browser,
}) => {
  test.setTimeout(600_000);
  const server = await startTestServer(migrate);
  const told: (readonly string[])[] = [];
  for (const hand of [praise, blame]) {
    const house = await openHouse({}, server, createSeededWorld("one round in browsers"));
    told.push(await test.step(hand.name, () => tell(browser, house, hand)));
    await house.close();
  }
  await server.stop();
  const [one, other] = told;
  invariant(one !== undefined && other !== undefined, "the round was told twice");
  expect(one.length).toBeGreaterThan(200);
  for (const [at, text] of one.entries()) expect(other[at]).toBe(text);
  expect(other).toHaveLength(one.length);
  expect(other.join("\n")).not.toMatch(/Quillwort|never once asked|out loud/);
  // The comparison looked at a report, and at the one voice that is shown.
  expect(other.some((text) => text.includes("The boss says") && text.includes('"figures"'))).toBe(true);
});

async function tell(browser: Browser, house: House, hand: Hand): Promise<readonly string[]> {
  const round = await tellRound(house, { boss: 1, peer: 2 });
  for (const rater of round.raters) {
    if (rater.group === "peer") await answerByHand(browser, house, rater, hand);
    else await round.stage.answer(rater, ({ kind }) => (kind === "comment" ? `The ${rater.group} says.` : 3));
  }
  return [...(await round.lookAlike()), ...(await finishTold(round))];
}

async function answerByHand(browser: Browser, house: House, rater: StageRater, hand: Hand): Promise<void> {
  const entry = await house.anonymous.ballot.enter.mutate({ secret: rater.secretText });
  invariant(entry.state === "open", "the round is open");
  const context = await browser.newContext({ locale: "en-GB" });
  const page = await context.newPage();
  await begin(page, raterLink(house.origin, rater.secret, hashParameters(entry.parameters)));
  await hand.answer(page);
  await send(page);
  await expectArrived(page);
  await context.close();
}
