import { type Page, expect } from "@playwright/test";
import type { Language } from "@parallax/domain/language";
import { raterLanguages } from "@parallax/language/rater-languages";
import type { OpenRound } from "./rater-stage.ts";

export type Look = (what: string) => Promise<void>;

/** Goes through everything that a rater can come to see, in one language, and stops at every kind of screen and question. */
export async function walkEverything(page: Page, round: OpenRound, language: Language, look: Look): Promise<void> {
  const { doorway, rater } = raterLanguages[language];
  const { arrival, form, later, sending } = rater;
  const press = (name: string) => page.getByRole("button", { name, exact: true }).first().click();
  const expectTitle = (title: string) => expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  const enter = async (link: string, door = doorway.door.open) => {
    await page.goto("about:blank");
    await page.goto(link);
    await press(door);
  };
  const { link } = round.rater("peer", 0);

  await page.goto(link.slice(0, link.indexOf("#")));
  await expect(page.getByRole("textbox", { name: doorway.door.codeLabel })).toBeVisible();
  await press(doorway.door.codeOpen);
  await look("the place for a code, and why one does not fit");
  await page.goto("about:blank");
  await page.goto(link);
  await expectTitle(doorway.door.title);
  await look("the door");
  await press(doorway.door.open);
  await expect(page.getByRole("button", { name: arrival.begin, exact: true })).toBeVisible();
  await page.locator("details > summary").first().click();
  await page.locator(".requests > summary").click();
  await look("the request");
  await press(later.remind);
  await look("a question: when to be reminded");
  await press(arrival.back);
  await press(arrival.notMe);
  await look("a question: not for me");
  await press(arrival.close);
  await press(arrival.ratherNot);
  await look("a question: decline");
  await press(arrival.back);
  await page.getByRole("switch").check();
  await look("the request, on a shared computer");
  await page.getByRole("switch").uncheck();
  await press(arrival.begin);
  for (const part of walkForm(page, rater.form)) await look(await part());
  await press(form.toCheck);
  await expectTitle(sending.checkTitle);
  await look("the page that shows everything");
  await press(sending.toFirstOpen);
  await look("the page that shows everything, one line open");

  const context = page.context();
  await context.setOffline(true);
  await press(sending.send);
  await expect(page.getByRole("button", { name: sending.tryNow })).toBeVisible();
  await look("waiting for a connection");
  await context.setOffline(false);
  await expectTitle(sending.sentTitle);
  await look("the receipt");
  await press(sending.withdraw);
  await look("a question: withdraw");
  await press(sending.back);
  await enter(link);
  await expectTitle(sending.alreadyTitle);
  await look("answered already");
  await press(sending.withdraw);
  await press(sending.withdrawYes);
  await expectTitle(sending.withdrawnTitle);
  await look("withdrawn");

  await enter(round.rater("peer", 1).link);
  await press(later.remind);
  await page.locator(".choices button").first().click();
  await expectTitle(later.setTitle);
  await look("put off");
  await press(later.answerNow);
  await press(arrival.ratherNot);
  await press(arrival.decline);
  await expectTitle(rater.ended.declinedTitle);
  await look("declined");
  await enter(link);
  await press(arrival.begin);
  await page.getByRole("radio").first().check();
  await round.subjectApi.round.close.mutate({ roundId: round.roundId });
  await press(form.overview);
  await press(sending.send);
  await expectTitle(rater.ended.closedTitle);
  await look("closed while writing");
  await enter(link);
  await expect(page.locator("main.ended")).toBeVisible();
  await look("over");
}

/** One screen of each kind of question: ratings with an answer and a "can't say", habits, axes, a comment with hints. */
function walkForm(page: Page, words: { readonly next: string; readonly toCheck: string }): (() => Promise<string>)[] {
  const goOn = async (screens: number) => {
    for (let at = 0; at < screens; at++)
      await page.getByRole("button", { name: words.next, exact: true }).first().click();
  };
  return [
    async () => {
      await page.getByRole("group").first().getByRole("radio").nth(3).check();
      await page.getByRole("group").nth(1).getByRole("radio").last().check();
      return "a competency";
    },
    async () => {
      await goOn(12);
      await page.getByRole("radio").nth(1).check();
      return "habits";
    },
    async () => {
      await goOn(1);
      await page.getByRole("radio").nth(1).check();
      return "axes";
    },
    async () => {
      await goOn(3);
      await page.getByRole("textbox").fill("Write to tom@example.org or 0171 2345678.");
      await expect(page.locator(".hints li").first()).toBeVisible();
      return "a comment with hints";
    },
    async () => {
      await goOn(3);
      return "the last comment";
    },
  ];
}
