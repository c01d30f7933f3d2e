import AxeBuilder from "@axe-core/playwright";
import { expect, type Browser, type Page } from "@playwright/test";
import { confirmAllRead } from "@parallax/support/confirm-all-read";
import type { House, TestMember } from "@parallax/support/house";
import { test } from "./rater-stage.ts";

// A coach leaves in the middle of a review. An administrator puts another in their place, who coaches in a second organisation as well.

test("another coach takes the place of one who left, makes the words their own, and goes on in another organisation by one press", async ({
  browser,
  raterHouse: { house, stage, organisation },
}) => {
  test.setTimeout(180_000);
  const close = async (round: Awaited<ReturnType<typeof stage.launch>>) => {
    for (const rater of round.raters)
      await stage.answer(rater, ({ kind, key }) => (kind === "comment" ? (key === "keep" ? "She listens." : null) : 3));
    await round.subjectApi.round.close.mutate({ roundId: round.roundId });
    await stage.work();
  };
  const round = await stage.launch(organisation, { peer: 3 });
  await close(round);
  const { roundId, coach, subject } = round;
  await confirmAllRead(round.coachApi, roundId);
  await round.coachApi.report.saveIntroduction.mutate({ roundId, introduction: "Begin with page one.", revision: 0 });
  const birch = await house.foundOrganisation("Birch");
  const elsewhere = await stage.launch(birch, { peer: 3 });
  await close(elsewhere);
  const next = await house.addMember(organisation, { address: elsewhere.coach.address, roles: ["coach"] });
  const administrator = await signedIn(browser, house, organisation.founder);

  await test.step("the administrator sees who is missing, and chooses with a reason", async () => {
    const api = (await house.signIn(organisation.founder)).api;
    await api.organisation.changeRoles.mutate({ memberId: coach.memberId, roles: [] });
    await administrator.goto(`${house.origin}/organisation/rounds`);
    await expect(administrator.getByText("coaches no longer")).toBeVisible();
    await administrator.getByRole("link", { name: subject.name, exact: true }).click();
    await expect(administrator.getByText(`${coach.name} no longer coaches here`)).toBeVisible();
    await expectAccessible(administrator);
    await administrator.getByRole("button", { name: "Choose another coach" }).click();
    const dialog = administrator.getByRole("dialog");
    await dialog.getByRole("button", { name: "Put them in the place" }).click();
    await expect(dialog.getByText("Choose who takes the place.")).toBeVisible();
    await dialog.getByLabel("Coach").selectOption({ label: next.name });
    await dialog.getByLabel("Why").fill("She has moved to another company.");
    await expectAccessible(administrator);
    await dialog.getByRole("button", { name: "Put them in the place" }).click();
    await expect(administrator.getByText("no longer coaches here")).toHaveCount(0);
    await expect(administrator.getByText(next.name, { exact: true })).toBeVisible();
    await administrator.goto(`${house.origin}/organisation/audit`);
    await expect(administrator.getByText("Reason: She has moved to another company.")).toBeVisible();
    await administrator.context().close();
  });

  const desk = await signedIn(browser, house, next);
  await test.step("the new coach finds the round among what is due, reads, and makes the introduction their own", async () => {
    await desk.goto(`${house.origin}/coaching`);
    const due = desk.getByRole("list", { name: "Due this week" });
    await expect(due.getByRole("listitem")).toHaveCount(2);
    await expectAccessible(desk);
    await due.getByRole("listitem").filter({ hasText: subject.name }).getByRole("link", { name: "Review" }).click();
    await desk.getByRole("button", { name: "I have read the comments" }).click();
    await expect(desk.getByText(`${coach.name}, the coach before you, wrote this`)).toBeVisible();
    await desk.getByRole("button", { name: "Release the report" }).press("Enter");
    await expect(desk.getByText("still the words of the coach before you")).toBeVisible();
    await expectAccessible(desk);
    await desk.getByRole("button", { name: "Keep it as mine" }).click();
    await expect(desk.getByText("the coach before you, wrote this")).toHaveCount(0);
    await desk.getByRole("button", { name: "Release the report" }).click();
    await desk.getByRole("dialog").getByRole("button", { name: "Release it" }).click();
    await expect(desk.getByText(/Version 1, released on/)).toBeVisible();
  });

  await test.step("a round of the other organisation opens by one press, and what was here is forgotten", async () => {
    await desk.goto(`${house.origin}/coaching`);
    await desk.getByRole("button", { name: "Open at Birch" }).click();
    await expect(desk.getByRole("heading", { level: 1, name: `${elsewhere.subject.name}’s round` })).toBeVisible();
    await desk.goto(`${house.origin}/coaching/${roundId}`);
    await expect(desk.getByRole("heading", { name: "There is nothing here" })).toBeVisible();
    await desk.context().close();
  });
});

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag22aa"]).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
}

/** A page in which the member is signed in. */
async function signedIn(browser: Browser, house: House, member: TestMember): Promise<Page> {
  const { cookies } = await house.signIn(member);
  const context = await browser.newContext({ locale: "en-GB", timezoneId: "Europe/Berlin", reducedMotion: "reduce" });
  await context.addCookies([...cookies].map(([name, value]) => ({ name, value, url: house.origin })));
  return await context.newPage();
}
