import { expect, type Browser, type Page } from "@playwright/test";
import { confirmAllRead } from "@parallax/support/confirm-all-read";
import type { TestMember } from "@parallax/support/house";
import { expectNoSidewaysScrolling, expectSound, smallTargets } from "./soundness.ts";
import { test, type OpenRound, type RaterHouse } from "./rater-stage.ts";

test("A subject says first what they expect, reads, marks, chooses a goal, and shares it with the coach and nothing else", async ({
  browser,
  raterHouse,
  round,
}) => {
  await release(raterHouse, round);
  const report = `${raterHouse.house.origin}/rounds/${round.roundId}/report`;
  const subject = await open(browser, raterHouse, round.subject);
  const heard: string[] = [];
  subject.on("response", async (response) => {
    if (response.url().includes("/trpc/")) heard.push(await response.text().catch(() => ""));
  });

  await test.step("before the guess the round offers the report, and nothing to say about it yet", async () => {
    await subject.goto(`${raterHouse.house.origin}/rounds/${round.roundId}`);
    await expect(subject.getByRole("link", { name: "Read the report" })).toBeVisible();
    await expect(subject.getByRole("heading", { name: "What I will tell my raters" })).toHaveCount(0);
  });

  await test.step("self first: own ratings, and nothing of what others say has come to the browser", async () => {
    await subject.goto(report);
    await expect(subject.getByRole("heading", { level: 1, name: "First, what do you expect?" })).toBeVisible();
    const listening = subject.getByRole("group", { name: "Listens", exact: true });
    await expect(listening.getByText("You 5.0")).toBeVisible();
    await expect(subject.getByRole("button", { name: "Open the report without a guess" })).toBeVisible();
    expect(heard.join()).toContain('"rating":5');
    expect(heard.join()).not.toMatch(/"mean"|The (boss|peer)/);
    await expectSound(subject, "the guess");
  });

  await test.step("guess second: by key, kept over a reload, once", async () => {
    const listening = subject.getByRole("group", { name: "Listens", exact: true });
    await listening.getByRole("radio", { name: "I leave this out" }).focus();
    await subject.keyboard.press("ArrowLeft");
    await expect(listening.getByRole("radio", { name: "Others lower" })).toBeChecked();
    await subject.getByRole("group", { name: "Creates clarity" }).getByRole("radio", { name: "Others lower" }).check();
    await subject.reload();
    await expect(listening.getByRole("radio", { name: "Others lower" })).toBeChecked();
    await expect(subject.getByText("Two guesses for twelve competencies.")).toBeVisible();
    await subject.setViewportSize({ width: 390, height: 844 });
    await expectNoSidewaysScrolling(subject, "the guess on a phone");
    expect(await smallTargets(subject)).toEqual([]);
    await subject.setViewportSize({ width: 1280, height: 900 });
    await subject.getByRole("button", { name: "Keep these two guesses and open the report" }).click();
  });

  await test.step("others third: the report, with what was expected beside what the answers say", async () => {
    await expect(subject.getByRole("heading", { level: 1, name: round.subject.name })).toBeFocused();
    const views = subject.getByRole("region", { name: "Your view and theirs" });
    await expect(
      views.getByText(/You guessed for two competencies\. .* it: one is as you expected, one is not\./),
    ).toBeVisible();
    await expect(views.getByRole("row", { name: /^Listens lower as you expected$/ })).toBeVisible();
    await expect(views.getByRole("row", { name: /^Creates clarity lower others are higher$/ })).toBeVisible();
    await subject.reload();
    await expect(views.getByRole("row", { name: /^Listens lower as you expected$/ })).toBeVisible();
  });

  await test.step("the contents say which part is being read", async () => {
    const contents = subject.getByRole("navigation", { name: "Contents" });
    await contents.getByRole("link", { name: "In their words" }).click();
    await expect(contents.getByRole("link", { name: "In their words" })).toHaveAttribute("aria-current", "location");
  });

  await test.step("marks are set while reading, and are there again after a reload", async () => {
    const words = subject.getByRole("region", { name: "In their words" });
    await words
      .getByRole("button", { name: /^Mark: the comment/ })
      .first()
      .click();
    await words.getByRole("button", { name: "Talk about" }).click();
    await expect(words.getByRole("button", { name: /^Marked “Talk about”/ })).toBeFocused();
    const lists = subject.getByRole("region", { name: "Keep, grow, talk about" });
    await lists.getByRole("button", { name: "Mark: Listens" }).click();
    await lists.getByRole("group", { name: "Mark: Listens" }).getByRole("button", { name: "Grow" }).click();
    const choices = subject.getByRole("region", { name: "My choices" });
    await expect(choices.getByRole("link", { name: "Listens" })).toBeVisible();
    await expect(choices.getByRole("textbox", { name: "Your words" })).toBeVisible();
    await subject.reload();
    await expect(choices.getByRole("link", { name: "Listens" })).toBeVisible();
    await expect(choices.getByRole("link", { name: /^“The/ })).toBeVisible();
  });

  await test.step("a goal is made from a mark, outlives a reload while it is written, is changed, let go and brought back", async () => {
    const choices = subject.getByRole("region", { name: "My choices" });
    await choices.getByRole("button", { name: "Make it a goal: Listens" }).click();
    const behaviour = choices.getByLabel("What I want to be seen doing");
    await expect(behaviour).toBeFocused();
    await behaviour.fill("Ask one more question before I answer.");
    await choices.getByLabel("First step, within two weeks").fill("In Monday’s meeting, twice.");
    await subject.reload();
    await expect(behaviour).toHaveValue("Ask one more question before I answer.");
    await choices.getByLabel("When I ask again").fill("2027-03-01");
    await expectSound(subject, "the report with a goal being written");
    await choices.getByRole("button", { name: "Keep this goal" }).click();
    const goal = choices.getByRole("article", { name: "Goal one" });
    await expect(goal.getByText("Ask one more question before I answer.")).toBeVisible();
    await expect(goal.getByText("1 March 2027")).toBeVisible();
    await choices.getByRole("button", { name: "Change goal one" }).click();
    await choices.getByLabel("Who helps me").fill("Pia");
    await choices.getByRole("button", { name: "Keep this goal" }).click();
    await expect(goal).toBeFocused();
    await choices.getByRole("button", { name: "Change goal one" }).click();
    await behaviour.fill("Ask first.");
    const [stands] = (await round.subjectApi.goal.list.query({ roundId: round.roundId })).goals;
    if (stands === undefined) throw new Error("the goal is kept");
    const { place, revision, ...elsewhere } = stands;
    await round.subjectApi.goal.save.mutate({
      roundId: round.roundId,
      place,
      revision,
      goal: { ...elsewhere, sign: "They notice." },
    });
    await choices.getByRole("button", { name: "Keep this goal" }).click();
    await expect(choices.getByRole("alert").getByText("They notice.")).toBeVisible();
    await expect(behaviour).toHaveValue("Ask first.");
    await choices.getByRole("button", { name: "Take the other" }).click();
    await choices.getByRole("button", { name: "Let goal one go" }).click();
    await choices.getByRole("button", { name: "Bring it back" }).click();
    await expect(goal.getByText("Pia")).toBeVisible();
    await subject.setViewportSize({ width: 390, height: 844 });
    await expectNoSidewaysScrolling(subject, "the report on a phone");
    await subject.setViewportSize({ width: 1280, height: 900 });
  });

  await test.step("the coach sees the guess and the goals, and the marks only once they are shared", async () => {
    const coach = await open(browser, raterHouse, round.coach);
    await coach.goto(`${raterHouse.house.origin}/coaching/${round.roundId}/report`);
    const choices = coach.getByRole("region", { name: `${round.subject.name}’s choices` });
    await expect(choices.getByText("Ask one more question before I answer.")).toBeVisible();
    await expect(choices.getByText("Marked while reading")).toHaveCount(0);
    await expect(coach.getByRole("row", { name: /^Listens lower as you expected$/ })).toBeVisible();
    const sharing = subject.getByLabel(`${round.coach.name} sees what I marked`);
    await sharing.check();
    await expect(subject.getByText("Saved who sees what.")).toBeAttached();
    await coach.reload();
    await expect(choices.getByRole("link", { name: "Listens" })).toBeVisible();
    await coach.context().close();
  });
  await subject.context().close();
});

/** The subject rates 5 on listening and 2 elsewhere, everybody else 2 on listening and 4 elsewhere. */
async function release({ stage }: RaterHouse, round: OpenRound): Promise<void> {
  for (const rater of round.raters)
    await stage.answer(rater, ({ kind, key }) => {
      if (kind === "comment") return `The ${rater.group} on ${key}.`;
      const self = rater.group === "self";
      return key === "listening" ? (self ? 5 : 2) : self ? 2 : 4;
    });
  const { roundId, subjectApi, coachApi } = round;
  await subjectApi.round.close.mutate({ roundId });
  await stage.work();
  await confirmAllRead(coachApi, roundId);
  await coachApi.report.saveIntroduction.mutate({ roundId, introduction: "Read page one first.", revision: 0 });
  await coachApi.report.release.mutate({ roundId });
}

/** A page in which the member is signed in. */
async function open(browser: Browser, { house }: RaterHouse, member: TestMember): Promise<Page> {
  const context = await browser.newContext();
  const { cookies } = await house.signIn(member);
  await context.addCookies([...cookies].map(([name, value]) => ({ name, value, url: house.origin })));
  return await context.newPage();
}
