import { type Page, expect } from "@playwright/test";
import { enter, expectArrived, next, send } from "./rater-hand.ts";
import { test } from "./rater-stage.ts";

test.use({ viewport: { width: 390, height: 844 } });

type Shift = { readonly value: number; readonly byInput: boolean; readonly moved: readonly string[] };
type Reaction = { readonly checked: number; readonly done: number };

/** Has the page note every shift of its layout, the browser's excuse of "after a touch" beside it. */
async function watch(page: Page): Promise<() => Promise<readonly Shift[]>> {
  await page.addInitScript(() => {
    const shifts: unknown[] = [];
    Object.assign(globalThis, { shifts });
    type Source = { readonly node: Node | null };
    type Entry = PerformanceEntry & { value: number; hadRecentInput: boolean; sources: readonly Source[] };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Entry[])
        shifts.push({
          value: entry.value,
          byInput: entry.hadRecentInput,
          moved: entry.sources.map(({ node }) =>
            node instanceof Element ? node.className : `words in a ${node?.parentElement?.localName ?? "page"}`,
          ),
        });
    }).observe({ type: "layout-shift", buffered: true });
  });
  return async () => {
    const shifts = (await page.evaluate((): unknown => Reflect.get(globalThis, "shifts"))) as readonly Shift[];
    // A pressed button says what it does now, in its own middle: other words, no other place.
    return shifts.filter(({ moved }) => !moved.every((each) => each === "words in a button"));
  };
}

/** What the page shows in the very frame in which a key was pressed: how many points are chosen, and how far the line in the head is. */
async function pressInOneFrame(page: Page, key: string): Promise<Reaction> {
  await page.evaluate(() => {
    const seen = new Promise((resolve) => {
      addEventListener(
        "keydown",
        () =>
          requestAnimationFrame(() =>
            resolve({
              checked: document.querySelectorAll("input:checked").length,
              done: document.querySelector("progress")?.value ?? -1,
            }),
          ),
        { capture: true, once: true },
      );
    });
    Object.assign(globalThis, { seen });
  });
  await page.keyboard.press(key);
  return (await page.evaluate((): unknown => Reflect.get(globalThis, "seen"))) as Reaction;
}

test("From the letter's link to the receipt by the keyboard alone: nothing moves, nothing waits, each answer shows in its own frame", async ({
  page,
  round,
}) => {
  test.slow();
  const { keyboard } = page;
  const shifts = await watch(page);
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
  const tabTo = async (name: string) => {
    for (let at = 0; at < 40 && (await focused()) !== name; at++) await keyboard.press("Tab");
    expect(await focused()).toBe(name);
  };
  const isOn = (part: number) => expect(page.getByText(`Part ${part} of 20`, { exact: false })).toBeVisible();
  await page.goto(round.rater("peer").link);
  await expect(page.getByRole("button", { name: "Open the form" })).toBeVisible();
  await tabTo("Open the form");
  await keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Begin" })).toBeVisible();
  await tabTo("Begin");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await keyboard.press("Space");

  let done = 0;
  const answer = async (key: string, at: number) => {
    const reaction = await pressInOneFrame(page, key);
    expect(reaction.checked, `answer ${at} by ${key}`).toBe(at);
    expect(reaction.done, `answer ${at} by ${key}`).toBeGreaterThan(done);
    done = reaction.done;
  };
  for (let part = 1; part <= 12; part++) {
    await isOn(part);
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await keyboard.press("Tab");
    // A number rates, nought is "can't say", and the next question takes the focus.
    for (const [at, key] of ["4", "2", "0", "5"].entries()) await answer(key, at + 1);
    await expect(page.getByRole("radio", { name: "Can’t say", checked: true })).toHaveCount(1);
    expect(await focused()).toBe("Next");
    await keyboard.press("Enter");
  }
  await isOn(13);
  await keyboard.press("Tab");
  await answer("ArrowRight", 1);
  await expect(page.getByRole("radio", { name: "Once or twice" }).first()).toBeChecked();
  await keyboard.press("1");
  for (const [at, key] of ["1", "1", "1", "0"].entries()) await answer(key, at + 2);
  await keyboard.press("Enter");
  for (let part = 14; part <= 16; part++) {
    await isOn(part);
    await keyboard.press("Tab");
    for (const [at, key] of ["7", "1", "4"].entries()) await answer(key, at + 1);
    await keyboard.press("Enter");
  }
  for (let part = 17; part <= 20; part++) {
    await isOn(part);
    await keyboard.press("Tab");
    if (part === 17) {
      await keyboard.type("Write to tom@example.org. As your only designer I was there 1st, then 2nd.");
      await expect(page.getByText(/an address: “tom@example.org/)).toBeVisible();
      await expect(page.getByText(/words that fit one person/)).toBeVisible();
    }
    await tabTo(part === 20 ? "Check my answers" : "Next");
    await keyboard.press("Enter");
  }
  await expect(page.getByText("Every question has an answer.")).toBeVisible();
  await expect(page.getByText("As your only designer I was there 1st, then 2nd.")).toBeVisible();
  expect(asked).toEqual([]);
  await tabTo("Skip to the end");
  await keyboard.press("Enter");
  expect(await focused()).toBe("Send my answers");
  await keyboard.press("Enter");
  await expectArrived(page);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  // Not even those are let off that a browser excuses because a key came before.
  expect(await shifts()).toEqual([]);
});

test("With a thumb from the door to the receipt: what is answered moves nothing else, and no screen is pushed while it is read", async ({
  page,
  round,
}) => {
  const shifts = await watch(page);
  await enter(page, round.rater("peer").link);
  await page.locator("summary", { hasText: "How it is kept" }).scrollIntoViewIfNeeded();
  await page.getByRole("button", { name: "Begin" }).click();
  const places = () =>
    page.locator("fieldset").evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top + scrollY));
  for (let part = 1; part <= 16; part++) {
    await expect(page.getByText(`Part ${part} of 20`, { exact: false })).toBeVisible();
    const before = await places();
    const questions = page.getByRole("group");
    for (let at = 0; at < (await questions.count()); at++)
      await questions
        .nth(at)
        .getByRole("radio")
        .nth(at % 2 === 0 ? 1 : -1)
        .check();
    expect(await places(), `part ${part}`).toEqual(before);
    await next(page);
  }
  const field = page.getByRole("textbox");
  await field.fill("Ring 0171 2345678 on 3 March 2026.");
  await expect(page.locator(".hints li").first()).toBeVisible();
  await expect(field).toHaveValue("Ring 0171 2345678 on 3 March 2026.");
  for (let part = 17; part <= 20; part++) await next(page);
  await send(page);
  await expectArrived(page);
  expect(await shifts()).toEqual([]);
});

test("Who asks may be put off: a morning is chosen and can be taken back; not me, and I'd rather not, are one press away", async ({
  page,
  round,
}) => {
  const asked: string[] = [];
  page.on("request", (sent) => void (sent.method() === "POST" && asked.push(new URL(sent.url()).pathname)));
  const { link } = round.rater("peer", 1);
  await enter(page, link);
  await page.getByRole("button", { name: "Remind me later" }).click();
  const dialog = page.getByRole("dialog", { name: "When shall we remind you?" });
  await expect(dialog.getByRole("button")).toHaveText([
    /^Tomorrow: \w+day/,
    /^In three days: \w+day/,
    /^A week before it closes: \w+day/,
    "No reminders at all",
    "Back",
  ]);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  expect(asked).toEqual(["/trpc/ballot.enter"]);
  await page.getByRole("button", { name: "Remind me later" }).click();
  const choice = dialog.getByRole("button", { name: "In three days" });
  const day = (await choice.textContent())?.replace("In three days: ", "") ?? "no day";
  await choice.click();
  await expect(page.getByRole("heading", { name: "We will remind you" })).toBeFocused();
  await expect(page.getByText(`A letter comes on ${day}.`)).toBeVisible();
  expect(asked).toEqual(["/trpc/ballot.enter", "/trpc/ballot.remindLater"]);

  // Back to the form; from its overview, too, and then no letter at all.
  await page.getByRole("button", { name: "Answer now after all" }).click();
  await page.getByRole("button", { name: "Begin" }).click();
  await page.getByRole("radio").first().check();
  await page.getByRole("button", { name: "Overview" }).click();
  await page.getByRole("button", { name: "Remind me later" }).click();
  await page.getByRole("button", { name: "No reminders at all" }).click();
  await expect(page.getByRole("heading", { name: "No more reminders" })).toBeVisible();
  expect(asked.at(-1)).toBe("/trpc/ballot.stopReminders");
  await page.getByRole("button", { name: "Answer now after all" }).click();
  await expect(page.getByRole("heading", { name: "Check your answers" })).toBeVisible();

  // Who wants to see everything that waits is sent a letter: the link may be in other hands.
  await page.goto("about:blank");
  await page.goto(link);
  await page.getByRole("button", { name: "Go on where you were" }).click();
  await page.getByRole("heading", { name: "Check your answers" }).waitFor();
  await page.goto("about:blank");
  await enter(page, round.rater("direct-report").link);
  await page.locator("summary", { hasText: "My requests" }).click();
  await page.getByRole("button", { name: "Send me the list" }).click();
  await expect(page.getByRole("status").filter({ hasText: /a letter with all of them is on its way/ })).toBeVisible();
  expect(asked.at(-1)).toBe("/trpc/ballot.mailRequests");
  await page.getByRole("button", { name: "This is not for me" }).click();
  await expect(page.getByRole("dialog", { name: "This is not for you?" })).toBeVisible();
  await page.getByRole("button", { name: "Close" }).click();
  await page.getByRole("button", { name: "I’d rather not" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Back" }).click();
  expect(asked.at(-1)).toBe("/trpc/ballot.mailRequests");
});
