import AxeBuilder from "@axe-core/playwright";
import { expect, type Browser, type Page } from "@playwright/test";
import type { House, TestMember } from "@parallax/support/house";
import { leaveAllComments } from "./round-steps.ts";
import { test } from "./rater-stage.ts";

// One round on its coach's desk: comments one by one, the prep sheet, private notes, and a session in which the subject reads along.

const telling = "Tom from Oslo <b>shouted</b> at me\u202e, as he does.";
const cruel = "Quillwort is what she is.";

test("a coach goes through the comments, prepares, keeps notes to themselves and opens the report part by part", async ({
  browser,
  raterHouse: { house, stage, organisation },
}) => {
  test.setTimeout(240_000);
  const round = await stage.launch(organisation, { boss: 1, peer: 5 });
  const others = round.raters.filter(({ group }) => group !== "self");
  for (const rater of round.raters)
    await stage.answer(rater, ({ kind, key }) => {
      const at = others.indexOf(rater);
      if (kind !== "comment") return rater.group === "self" ? 5 : key === "listening" ? 2 : 3;
      if (rater.group === "self") return "I ask more than I answer.";
      return key === "keep" ? (at === 2 ? telling : at === 3 ? cruel : `She listens well, says number ${at}.`) : null;
    });
  const { roundId, subject, coach } = round;
  await round.subjectApi.round.close.mutate({ roundId });
  await stage.work();
  const desk = await signedIn(browser, house, coach);
  const card = desk.getByRole("region", { name: "The comment in front of you" });

  await test.step("each comment is text, and is shortened or held only with a reason", async () => {
    await desk.goto(`${house.origin}/coaching/${roundId}`);
    await find(desk, telling);
    await card.getByRole("button", { name: "Shorten it" }).click();
    await expect(card.getByText("whoever changes somebody’s words says why")).toBeVisible();
    await card.getByRole("radio", { name: "It may reveal who wrote it" }).check();
    await card.getByRole("button", { name: "Shorten it" }).click();
    const instead = card.getByRole("textbox", { name: "What is shown instead" });
    await expect(instead).toHaveValue(telling);
    await card.getByRole("button", { name: "Show these words instead" }).click();
    await expect(card.getByText("This is what was written.")).toBeVisible();
    await instead.fill("A colleague was loud.");
    await expectAccessible(desk);
    await desk.context().setOffline(true);
    await card.getByRole("button", { name: "Show these words instead" }).click();
    await expect(card.getByRole("alert")).toBeVisible();
    await expect(instead).toHaveValue("A colleague was loud.");
    await desk.context().setOffline(false);
    await desk.reload();
    await find(desk, telling);
    await expect(instead).toHaveValue("A colleague was loud.");
    await card.getByRole("radio", { name: "It may reveal who wrote it" }).check();
    await card.getByRole("button", { name: "Show these words instead" }).click();
    await expect(card.getByText(telling)).toHaveCount(0);
  });

  await test.step("keys hold a comment back, take that back, and go on", async () => {
    await find(desk, cruel);
    await card.focus();
    await desk.keyboard.press("3");
    await desk.keyboard.press("h");
    await expect(card.getByText(cruel)).toHaveCount(0);
    await find(desk, cruel);
    await expect(card.getByText("Held back: may hurt more than help")).toBeVisible();
    await card.focus();
    await desk.keyboard.press("u");
    await expect(card.getByRole("button", { name: "Hold it back" })).toBeVisible();
    await desk.keyboard.press("4");
    await desk.keyboard.press("h");
    await expect(card.getByText(cruel)).toHaveCount(0);
    await expect(desk.getByRole("button", { name: "I have read the comments" })).toHaveCount(0);
    await leaveAllComments(desk);
    await desk.getByRole("button", { name: "I have read the comments" }).click();
  });

  await test.step("the prep sheet speaks of what stands out, and not of what was held back", async () => {
    await desk.getByRole("link", { name: "Prepare the session" }).click();
    await expect(desk.getByRole("heading", { level: 1, name: "Prep sheet" })).toBeVisible();
    await expect(desk.getByRole("heading", { name: "Five questions to open with" })).toBeVisible();
    await expect(desk.getByText("One comment you held back.")).toBeVisible();
    await expect(desk.getByText(/Quillwort|Oslo/)).toHaveCount(0);
    await expectAccessible(desk);
    await desk.goBack();
  });

  await test.step("private notes open with the passphrase alone, and leave the browser sealed", async () => {
    const sent: string[] = [];
    desk.on("request", (request) => sent.push(request.postData() ?? ""));
    await desk.getByRole("button", { name: "Begin private notes" }).click();
    await desk.getByLabel("Passphrase").fill("four words that differ");
    await desk.getByLabel("The same once more").fill("four words that differ");
    await desk.getByRole("button", { name: "Begin", exact: true }).click();
    await desk.getByRole("textbox", { name: "Notes" }).fill("Marigold: she waits to be asked.");
    await expect.poll(() => sent.some((body) => body.includes("sealed"))).toBe(true);
    await expect(desk.locator("#notes").getByText("Saved", { exact: true })).toBeVisible();
    await desk.getByRole("textbox", { name: "Notes" }).fill("Marigold: she waits to be asked. Ask her.");
    await desk.getByRole("link", { name: "Open the report" }).click();
    await expect(desk).toHaveURL(/\/report$/);
    await desk.goBack();
    await expect(desk.getByRole("textbox", { name: "Notes" })).toHaveValue("Marigold: she waits to be asked. Ask her.");
    expect(sent.join("\n")).not.toMatch(/Marigold|four words/);
    await desk.reload();
    await desk.getByLabel("Your passphrase").fill("some other words");
    await desk.getByRole("button", { name: "Open my notes" }).click();
    await expect(desk.getByText("This passphrase does not open them.")).toBeVisible();
    await desk.getByLabel("Your passphrase").fill("four words that differ");
    await desk.getByRole("button", { name: "Open my notes" }).click();
    await expect(desk.getByRole("textbox", { name: "Notes" })).toHaveValue("Marigold: she waits to be asked. Ask her.");
  });

  await test.step("a release is planned and taken back, and the session begins instead", async () => {
    await desk.getByRole("textbox", { name: "Introduction" }).fill("Read this slowly.");
    await expect(desk.locator("#introduction").getByText("Saved", { exact: true })).toBeVisible();
    await desk.getByRole("radio", { name: /At a time/ }).check();
    await desk.getByLabel("Day and time").fill(`${new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)}T10:00`);
    await desk.getByRole("button", { name: "Plan the release" }).click();
    await expect(desk.getByText(/It is released by itself on/)).toBeVisible();
    await desk.getByRole("button", { name: "Do not release it then" }).click();
    await desk.getByRole("radio", { name: /In our session/ }).check();
    await desk.getByRole("button", { name: "Begin the session" }).click();
    await desk.getByRole("dialog").getByRole("button", { name: "Begin" }).click();
    await desk.getByRole("link", { name: "Present it" }).click();
    await expect(desk.getByRole("heading", { level: 1, name: "Who was asked, and who answered" })).toBeVisible();
  });

  await test.step("the subject sees a part when it is opened, and nothing of the others is even sent", async () => {
    await round.subjectApi.report.guess.mutate({ roundId, guesses: {} });
    const reader = await signedIn(browser, house, subject);
    const heard: Promise<string>[] = [];
    reader.on("response", (response) => {
      if (response.url().includes("/trpc/")) heard.push(response.text().catch(() => ""));
    });
    await reader.goto(`${house.origin}/rounds/${roundId}/report`);
    await expect(reader.getByText("Nothing is open yet.")).toBeVisible();
    for (const title of ["What you said yourself", "Strengths"]) {
      await desk.keyboard.press("ArrowRight");
      await expect(desk.getByRole("heading", { level: 1, name: title })).toBeVisible();
    }
    await expect(desk.getByText("Not opened yet")).toBeVisible();
    await expectAccessible(desk);
    await desk.getByRole("button", { name: "Open this part" }).click();
    await expect(desk.getByText("Not opened yet")).toHaveCount(0);
    await expect(reader.getByRole("heading", { name: "Strengths" })).toBeVisible();
    expect((await Promise.all(heard)).join("\n")).not.toMatch(/gapClass|She listens well|A colleague/);
    await desk.keyboard.press("ArrowRight");
    await desk.getByRole("button", { name: "Open this part" }).click();
    const balance = reader.getByRole("region", { name: "Leading and managing" });
    await balance.getByRole("button", { name: "Mark: Why or how" }).click();
    await balance.getByRole("button", { name: "Talk about" }).click();
    await expect(balance.getByRole("button", { name: /^Marked “Talk about”/ })).toBeFocused();
    await expect(reader.getByRole("button", { name: "Mark: Listens" })).toHaveCount(0);
    await expectAccessible(reader);
    await desk.keyboard.press("Escape");
    await desk.getByRole("button", { name: "Open everything that is left" }).click();
    await expect(reader.getByText("A colleague was loud.")).toBeVisible();
    await expect(
      reader.getByRole("region", { name: "My choices" }).getByRole("link", { name: "Why or how" }),
    ).toBeVisible();
    await expect(reader.getByText("Shortened by the coach.")).toBeVisible();
    await expect(reader.getByText("One comment here was held back by the coach.")).toBeVisible();
    await expect(reader.getByText(/You first opened this report on/)).toBeVisible();
    expect((await Promise.all(heard)).join("\n")).not.toMatch(/Quillwort|Oslo|Marigold/);
    await desk.reload();
    await expect(desk.getByText(new RegExp(`${subject.name} opened it on`))).toBeVisible();
    await reader.context().close();
  });

  await test.step("a comment that tells who wrote it is taken away by a corrected version, which says so on its first page", async () => {
    await desk.getByRole("link", { name: "Correct the report" }).click();
    await find(desk, "says number 1.");
    await card.getByRole("button", { name: "Take it back" }).click();
    await card.getByRole("radio", { name: "It may reveal who wrote it" }).check();
    await card.getByRole("button", { name: "Hold it back" }).click();
    await desk.getByLabel("Why it is corrected").fill("A comment told who wrote it.");
    await expectAccessible(desk);
    await desk.getByRole("button", { name: "Release version 2" }).click();
    await desk.getByRole("dialog").getByRole("button", { name: "Release it" }).click();
    await expect(desk.getByText(/^Version 2, released on/)).toBeVisible();
    const reader = await signedIn(browser, house, subject);
    await reader.goto(`${house.origin}/rounds/${roundId}/report`);
    await expect(reader.getByText(/^Corrected on .* This is version 2\.$/)).toBeVisible();
    await expect(reader.getByText(/^Version 1, released on .* Reason: A comment told who wrote it\.$/)).toBeVisible();
    await expect(reader.getByText("says number 1.")).toHaveCount(0);
    await reader.context().close();
  });
  await desk.context().close();
});

/** Goes on until the comment stands there: once through all of them. */
async function find(page: Page, text: string): Promise<void> {
  const shown = page.getByRole("region", { name: "The comment in front of you" }).getByText(text);
  const back = page.getByRole("button", { name: "Previous" });
  await expect(back).toBeVisible();
  while ((await back.getAttribute("aria-disabled")) === "false") await back.click();
  const next = page.getByRole("button", { name: "Next", exact: true });
  while ((await shown.count()) === 0 && (await next.getAttribute("aria-disabled")) === "false") await next.click();
  await expect(shown.first()).toBeVisible();
}

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
