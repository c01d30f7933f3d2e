import { expect, test } from "@playwright/test";
import { planRater } from "./answer-plan.ts";
import { answerAsRater } from "./fill-form.ts";
import { findLetters, waitForLink } from "./letters.ts";
import { productUrl } from "./product.ts";
import { askForRound, bringPeopleIn, closeRound, reviewAndRelease } from "./round-steps.ts";
import { signIn } from "./sign-in.ts";
import { expectNoSidewaysScrolling, expectSound } from "./soundness.ts";

const domain = "letters.example";
const person = (name: string) => ({ name, address: `${name.toLowerCase().replace(" ", ".")}@${domain}` });
const subject = person("Lena Brandt");
const coach = person("Curt Ames");
const boss = planRater({ ...person("Bea Boss"), group: "boss", comment: "You explain too little." }, 1);
const peers = [person("Paul Eins"), person("Petra Zwei"), person("Pia Drei")];
const said = "Thank you.\nI heard that I explain too little, and will begin each week with why.";

test("a subject sees and chooses the reminders, and thanks everyone who was asked in a letter seen before it goes", async ({
  browser,
}) => {
  const administrator = await bringPeopleIn(browser, "Letters Works", subject, coach);
  const lena = await signIn(browser, subject.address);
  await askForRound(
    lena,
    coach,
    [
      { add: "Add your boss", people: [boss] },
      { add: "Add peers", people: peers },
    ],
    "What this list would allow",
  );
  const reminder = (name: string) => lena.getByRole("list", { name: "Reminders of this round" }).getByLabel(name);

  await test.step("the schedule stands on the round’s page, and a press changes it for good", async () => {
    await expect(lena.getByRole("heading", { name: "Reminders" })).toBeVisible();
    const threeBefore = reminder("Three days before it closes");
    await expect(threeBefore).toBeChecked();
    await expect(threeBefore).toHaveAccessibleDescription(/^(Monday|Tuesday|Wednesday|Thursday|Friday),? \d+ \w+/);
    await threeBefore.focus();
    await lena.keyboard.press("Space");
    await expect(lena.getByText("The reminders are saved.")).toBeAttached();
    // Two presses, the second before the first is answered: both hold.
    await reminder("After a third of the time").click();
    await reminder("On the last working day").click();
    await reminder("On the last working day").click();
    await lena.waitForFunction(() => document.body.textContent?.includes("Saving") === false);
    await lena.reload();
    await expect(threeBefore).not.toBeChecked();
    await expect(reminder("After a third of the time")).not.toBeChecked();
    await expect(reminder("On the last working day")).toBeChecked();
    await expectSound(lena, "a round with its reminders");
    await lena.setViewportSize({ width: 320, height: 700 });
    await expectNoSidewaysScrolling(lena, "a round with its reminders, on a small phone");
    await lena.setViewportSize({ width: 1280, height: 900 });
  });

  await test.step("a server that does not answer leaves the switch as it was, and says so", async () => {
    await lena.route("**/trpc/reminder.change*", (route) => route.abort());
    await reminder("On the last working day").click();
    await expect(lena.getByRole("alert")).toContainText("The server did not answer.");
    await expect(reminder("On the last working day")).toBeChecked();
    await lena.unroute("**/trpc/reminder.change*");
  });

  const link = await waitForLink(lena.request, boss.address, /asks for your view/);
  await (await answerAsRater(browser, link, boss)).context().close();
  await lena.reload();
  await closeRound(lena);
  await expect(lena.getByRole("heading", { name: "Reminders" })).toHaveCount(0);
  await (await reviewAndRelease(browser, coach, "Lena, one answer is a beginning.", boss.comment)).context().close();

  await test.step("an administrator sets the language of letters, and how few people are shown together", async () => {
    await administrator.goto(`${productUrl}/organisation/settings`);
    await administrator.getByLabel("Language of letters").selectOption("Deutsch");
    await administrator.getByLabel("Time zone").selectOption("Europe/Berlin");
    await administrator.getByLabel("Fewest people shown together").selectOption("five people");
    await administrator.getByRole("button", { name: "Save" }).click();
    await expect(administrator.getByText("The settings are saved.").last()).toBeVisible();
    await administrator.reload();
    await expect(administrator.getByLabel("Language of letters")).toHaveValue("de");
    await expect(administrator.getByLabel("Fewest people shown together")).toHaveValue("5");
    await expectSound(administrator, "the settings");
    await administrator.setViewportSize({ width: 320, height: 700 });
    await expectNoSidewaysScrolling(administrator, "the settings on a small phone");
    await administrator.goto(`${productUrl}/rounds/new`);
    await expect(administrator.getByText(/combines at least five people’s answers/)).toBeVisible();
  });

  await test.step("once the report is there, so is the box; it keeps what is typed, and shows the letter before it goes", async () => {
    await lena.reload();
    const box = lena.getByRole("textbox", { name: "Your words" });
    await lena.getByRole("button", { name: "See the letter" }).click();
    await expect(box).toBeFocused();
    await expect(box).toHaveAccessibleDescription(/Write a sentence or two first\./);
    await box.fill(said);
    await lena.reload();
    await expect(box).toHaveValue(said);
    await expectSound(lena, "a round with the box");
    await lena.getByRole("button", { name: "See the letter" }).click();
    const dialog = lena.getByRole("dialog", { name: "Send this letter?" });
    const letter = dialog.getByRole("article", { name: "The letter" });
    await expect(letter).toHaveAttribute("lang", "de");
    await expect(letter).toContainText("Lena Brandt dankt Ihnen und sagt, was angekommen ist");
    await expect(letter).toContainText("will begin each week with why");
    await lena.setViewportSize({ width: 320, height: 700 });
    await expectNoSidewaysScrolling(lena, "the letter on a small phone");
    await expectSound(lena, "the letter before it goes");
    await dialog.getByRole("button", { name: "Go on writing" }).click();
    await expect(box).toHaveValue(said);
    await lena.setViewportSize({ width: 1280, height: 900 });
    expect(await findLetters(lena.request, boss.address, /dankt Ihnen/)).toEqual([]);
  });

  await test.step("the same box stands below the report; sent, it says what went out and when, there and on the round’s page", async () => {
    const roundPage = lena.url();
    await lena.goto(await waitForLink(lena.request, subject.address, /report/));
    await expect(lena.getByRole("region", { name: "On one page" })).toBeVisible();
    await expect(lena.getByRole("textbox", { name: "Your words" })).toHaveValue(said);
    await lena.getByRole("button", { name: "See the letter" }).click();
    await lena.getByRole("dialog").getByRole("button", { name: "Send it to everyone I asked" }).click();
    await expect(lena.getByText(/^You sent this on .* to everyone you asked\.$/)).toBeVisible();
    await expect(lena.getByText("will begin each week with why")).toBeVisible();
    await expect(lena.getByRole("textbox", { name: "Your words" })).toHaveCount(0);
    await lena.goto(roundPage);
    await expect(lena.getByText(/^You sent this on .* to everyone you asked\.$/)).toBeVisible();
    await expectSound(lena, "a round whose raters were thanked");
  });

  await test.step("everyone who was asked has the letter, and the record says so in words", async () => {
    for (const { address } of [boss, ...peers])
      await expect.poll(async () => (await findLetters(lena.request, address, /dankt Ihnen/)).length).toBe(1);
    expect(await findLetters(lena.request, subject.address, /dankt Ihnen/)).toEqual([]);
    await administrator.goto(`${productUrl}/organisation/audit`);
    await expect(administrator.getByText("thanked everybody who was asked in a round.")).toBeVisible();
    await expect(administrator.getByText("changed the reminders of a round.").first()).toBeVisible();
  });
});
