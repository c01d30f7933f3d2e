import { expect, type Browser, type Page } from "@playwright/test";
import { confirmAllRead } from "@parallax/support/confirm-all-read";
import type { House, TestMember } from "@parallax/support/house";
import { contentOf, outlineOf, tablesWithoutHeads, unnamedDrawings, visibleOnPaper } from "./document-checks.ts";
import { expectNoSidewaysScrolling, expectSound } from "./soundness.ts";
import { test } from "./rater-stage.ts";

// The report as a document: for a screen reader, by key, on paper, on a small phone, in other colours; with everything in it, and with nothing.

const arabic = "تقول بوضوح ما تقرر في الاجتماع.";
const markup = "<b>Tom</b> said \u202e so \u0007 twice.";
const long = `${"She asks once more before she answers. ".repeat(500)}The end of it.`;
const hostile = [arabic, markup, long];

test("the report is a sound document in every state, for every reader and by every means", async ({
  browser,
  raterHouse: { house, stage, organisation },
}) => {
  test.setTimeout(420_000);
  const round = await stage.launch(organisation, { boss: 1, peer: 24 });
  const others = round.raters.filter(({ group }) => group !== "self");
  for (const rater of round.raters)
    await stage.answer(rater, ({ kind, key }) => {
      const self = rater.group === "self";
      const at = others.indexOf(rater);
      if (kind !== "comment") return key === "listening" ? (self ? 5 : 2) : self ? 2 : 4;
      return key === "keep" ? (self ? "I ask." : (hostile[at] ?? `Number ${at} says so.`)) : null;
    });
  const { roundId, subjectApi, coachApi } = round;
  await subjectApi.round.close.mutate({ roundId });
  await stage.work();
  const desk = await open(browser, house, round.coach);
  const page = await open(browser, house, round.subject);
  const report = `${house.origin}/rounds/${roundId}/report`;

  await test.step("the coach's pages before the release", async () => {
    await desk.goto(`${house.origin}/coaching`);
    await expect(desk.getByRole("heading", { level: 1 })).toBeVisible();
    await expectSound(desk, "the caseload");
    await desk.goto(`${house.origin}/coaching/${roundId}`);
    await expect(desk.getByRole("region", { name: "The comment in front of you" })).toBeVisible();
    await expectSound(desk, "the screening");
    await confirmAllRead(coachApi, roundId);
    await coachApi.report.saveIntroduction.mutate({ roundId, introduction: "Read page one first.", revision: 0 });
    await coachApi.report.beginLive.mutate({ roundId });
  });

  await test.step("the guess, by key alone", async () => {
    await page.goto(report);
    const listening = page.getByRole("group", { name: "Listens", exact: true });
    await expect(listening).toBeVisible();
    await expectSound(page, "the guess");
    await inTheDark(page, () => expectSound(page, "the guess in the dark"));
    await narrow(page, "the guess");
    await listening.getByRole("radio", { name: "I leave this out" }).focus();
    await page.keyboard.press("ArrowLeft");
    await page.getByRole("button", { name: "Keep this guess and open the report" }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByText("Nothing is open yet.")).toBeVisible();
  });

  await test.step("the session, with nothing open and with a part of it", async () => {
    await expectSound(page, "a session with nothing open");
    await coachApi.report.openPart.mutate({ roundId, parts: ["balance"] });
    await expect(page.getByRole("region", { name: "Leading and managing" })).toBeVisible();
    await expectSound(page, "a session with one part open");
    expect(outlineOf(await contentOf(page))).toEqual([]);
    await narrow(page, "a session with one part open");
    await desk.goto(`${house.origin}/coaching/${roundId}/present`);
    await expect(desk.getByRole("heading", { level: 1 })).toBeFocused();
    await expectSound(desk, "the presenter's first screen");
    await coachApi.report.openPart.mutate({ roundId, parts: ["strengths", "differences", "remarks"] });
    await expect(page.getByRole("region", { name: "On one page" })).toBeVisible();
  });

  await test.step("the whole report: headings in order, drawings with names, tables with heads", async () => {
    await expectSound(page, "the report");
    const content = await contentOf(page);
    expect(outlineOf(content)).toEqual([]);
    expect(unnamedDrawings(content)).toEqual([]);
    expect(tablesWithoutHeads(content)).toEqual([]);
    expect(content.tables.length).toBeGreaterThan(15);
    for (const landmark of ["banner", "main", "contentinfo"] as const)
      await expect(page.getByRole(landmark)).toHaveCount(1);
    await inTheDark(page, () => expectSound(page, "the report in the dark", ["color-contrast"]));
  });

  const words = page.getByRole("region", { name: "In their words" });
  await test.step("somebody's words are text in their own language and direction, and a long list is folded", async () => {
    const said = words.locator("p", { hasText: arabic });
    await expect(said).toHaveAttribute("lang", "ar");
    await expect(said).toHaveCSS("direction", "rtl");
    await expect(words.locator("p", { hasText: "<b>Tom</b>" })).toHaveCSS("unicode-bidi", /isolate|plaintext/);
    await expect(words.getByText(/^Number \d+ says so\.$/).filter({ visible: true })).not.toHaveCount(0);
    const more = words.getByText(/^Comments 21 to \d+ of \d+$/);
    await more.focus();
    await page.keyboard.press("Enter");
    const folded = words.getByRole("button", { name: /^Show all of it/ }).first();
    await folded.focus();
    await page.keyboard.press("Enter");
    await expect(words.getByRole("button", { name: /^Show its beginning only/ })).toBeFocused();
    await page.keyboard.press("Enter");
    await more.press("Enter");
  });

  await test.step("by key alone: to a part, into a drawing's table, to a mark, to a goal", async () => {
    const link = page.getByRole("navigation", { name: "Contents" }).getByRole("link", { name: "Leading and managing" });
    await link.focus();
    await page.keyboard.press("Enter");
    await expect(link).toHaveAttribute("aria-current", "location");
    const balance = page.getByRole("region", { name: "Leading and managing" });
    await balance.locator("summary").first().press("Enter");
    await page.keyboard.press("Tab");
    await expect(balance.getByRole("region", { name: "The map" })).toBeFocused();
    await balance.getByRole("button", { name: "Mark: Why or how" }).press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(balance.getByRole("button", { name: /^Marked “Keep”/ })).toBeFocused();
    const choices = page.getByRole("region", { name: "My choices" });
    await choices.getByRole("button", { name: "Make it a goal: Why or how" }).press("Enter");
    await page.keyboard.type("Ask first.");
    await choices.getByRole("button", { name: "Keep this goal" }).press("Enter");
    await expect(choices.getByRole("article", { name: "Goal one" })).toBeVisible();
  });

  await test.step("on paper everything that was folded stands there, and nothing that can only be pressed", async () => {
    await page.emulateMedia({ media: "print" });
    const paper = await visibleOnPaper(page);
    expect(paper.controls).toEqual([]);
    expect(paper.cut).toEqual([]);
    for (const text of [arabic, "The end of it.", "Number 23 says so.", "Number 24 says so."])
      expect(paper.text).toContain(text);
    await expect(page.getByText("Ask first.").first()).toBeVisible();
    await page.emulateMedia({ media: "screen" });
  });

  await test.step("on the smallest phone, without motion, and in the reader's own colours", async () => {
    await narrow(page, "the report");
    await page.emulateMedia({ reducedMotion: "reduce" });
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll("main *")].filter(
          (each) => parseFloat(getComputedStyle(each).transitionDuration) > 0,
        ).length,
    );
    expect(moving).toBe(0);
    await page.emulateMedia({ forcedColors: "active" });
    const marks = await page.evaluate(() => {
      const paper = getComputedStyle(document.body).backgroundColor;
      const drawn = [...document.querySelectorAll("#leading-and-managing svg :is(path, circle, rect, ellipse)")];
      return drawn.map((each) => getComputedStyle(each).fill).filter((fill) => fill !== "none" && fill !== paper)
        .length;
    });
    expect(marks).toBeGreaterThan(5);
    await page.emulateMedia({ forcedColors: "none" });
  });

  await test.step("what the coach has beside it, and what anybody can see", async () => {
    for (const [what, path] of [
      ["the coach's desk after the release, with notes not begun", `/coaching/${roundId}`],
      ["the coach's report", `/coaching/${roundId}/report`],
      ["the prep sheet", `/coaching/${roundId}/prep`],
      ["the sample", "/sample"],
    ] as const) {
      await desk.goto(house.origin + path);
      await expect(desk.getByRole("heading", { level: 1 })).toBeVisible();
      await expectSound(desk, what);
    }
    await narrow(desk, "the sample");
  });
  await desk.context().close();
  await page.context().close();
});

test("a report in which nobody else can be shown says so kindly, and is whole in itself", async ({
  browser,
  raterHouse: { house, stage, organisation },
}) => {
  const round = await stage.launch(organisation, { peer: 3 });
  for (const rater of round.raters.slice(0, 2))
    await stage.answer(rater, ({ kind }) => (kind === "comment" ? `The ${rater.group} writes.` : 4));
  const { roundId, subjectApi, coachApi } = round;
  await subjectApi.round.close.mutate({ roundId });
  await stage.work();
  await confirmAllRead(coachApi, roundId);
  await coachApi.report.saveIntroduction.mutate({ roundId, introduction: "We begin with your own view.", revision: 0 });
  await coachApi.report.release.mutate({ roundId });
  const page = await open(browser, house, round.subject);
  await page.goto(`${house.origin}/rounds/${roundId}/report`);
  await expect(page.getByRole("region", { name: "On one page" })).toBeVisible();
  await expect(page.getByText("The peer writes.")).toHaveCount(0);
  await expectSound(page, "a report of the own view alone");
  const content = await contentOf(page);
  expect(outlineOf(content)).toEqual([]);
  expect(tablesWithoutHeads(content)).toEqual([]);
  await narrow(page, "a report of the own view alone");
  await page.context().close();
});

async function narrow(page: Page, what: string): Promise<void> {
  await page.setViewportSize({ width: 320, height: 700 });
  await expectNoSidewaysScrolling(page, `${what} on a small phone`);
  await page.setViewportSize({ width: 1280, height: 900 });
}

async function inTheDark(page: Page, look: () => Promise<void>): Promise<void> {
  await page.emulateMedia({ colorScheme: "dark" });
  await look();
  await page.emulateMedia({ colorScheme: "light" });
}

/** A page in which the member is signed in. */
async function open(browser: Browser, house: House, member: TestMember): Promise<Page> {
  const { cookies } = await house.signIn(member);
  const context = await browser.newContext({ locale: "en-GB" });
  await context.addCookies([...cookies].map(([name, value]) => ({ name, value, url: house.origin })));
  return await context.newPage();
}
