import AxeBuilder from "@axe-core/playwright";
import { type Page, expect } from "@playwright/test";
import { begin, enter, expectArrived, next, overview, rate, send } from "./rater-hand.ts";
import { test } from "./rater-stage.ts";

/** Every rule of WCAG 2.2 A and AA that a machine can judge. */
async function expectSound(page: Page, what: string, rules?: readonly string[]): Promise<void> {
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
  const axe = new AxeBuilder({ page });
  const { violations, passes } = await (
    rules === undefined
      ? axe.withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
      : axe.withRules([...rules])
  ).analyze();
  expect(passes.length, `${what}: something was looked at`).toBeGreaterThan(rules === undefined ? 5 : 0);
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`),
    what,
  ).toEqual([]);
}

async function expectNoSidewaysScrolling(page: Page, what: string): Promise<void> {
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth] as const);
  expect(content, `${what}: nothing sticks out sideways`).toBeLessThanOrEqual(window);
}

/** Controls that a thumb would miss. */
async function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("button, summary, label:has(input), textarea")]
      .map((target) => ({ text: target.textContent, box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && (box.height < 44 || box.width < 44))
      .map(({ text, box }) => `${text} ${box.width}×${box.height}`),
  );
}

/** Goes through a rater's whole visit and stops at every kind of screen. */
async function visitEverything(page: Page, link: string, look: (what: string) => Promise<void>): Promise<void> {
  await page.goto(link.slice(0, link.indexOf("#")));
  await expect(page.getByLabel("Link or code")).toBeVisible();
  await look("the place for a code");
  await page.goto("about:blank");
  await page.goto(link);
  await expect(page.getByRole("button", { name: "Open the form" })).toBeVisible();
  await look("the door");
  await page.getByRole("button", { name: "Open the form" }).click();
  await expect(page.getByRole("button", { name: "Begin" })).toBeVisible();
  await page.locator("summary").click();
  await look("the request");
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(page.getByText(/^Part 1 of/)).toBeVisible();
  await page.getByRole("radio", { name: "Often" }).first().check();
  await page.getByRole("radio", { name: "Can’t say" }).nth(1).check();
  await look("a competency");
  for (let part = 1; part < 13; part++) await next(page);
  await look("habits");
  await next(page);
  await page
    .getByRole("radio", { name: /^Clearly towards/ })
    .first()
    .check();
  await look("axes");
  for (let part = 14; part < 17; part++) await next(page);
  if ((await page.getByRole("textbox").count()) === 0) {
    await look("reflections");
    await next(page);
  }
  await page.getByRole("textbox").fill("As your only deputy, write to tom@example.org.");
  await expect(page.getByText("This may show who wrote it")).toBeVisible();
  await look("a comment with hints");
  await overview(page);
  await page.getByRole("button", { name: "Go to the first of them" }).click();
  await look("the page that shows everything");
  await send(page);
  await expectArrived(page);
  await look("the receipt");
  await page.getByRole("button", { name: "Withdraw my answers" }).click();
  await look("a question before something that cannot be undone");
  await page.getByRole("button", { name: "Yes, withdraw them" }).click();
  await expect(page.getByRole("heading", { name: "Your answers are withdrawn" })).toBeVisible();
  await look("the end");
}

const phone = { width: 390, height: 844 };

test("Every screen is sound: by the rules, in light and dark, on the smallest phone, with letters twice as large", async ({
  page,
  round,
}) => {
  test.slow();
  await page.setViewportSize(phone);
  await visitEverything(page, round.rater("self").link, async (what) => {
    await page.emulateMedia({ colorScheme: "light" });
    await expectSound(page, `${what}, light`);
    await page.emulateMedia({ colorScheme: "dark" });
    await expectSound(page, `${what}, dark`, ["color-contrast"]);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScrolling(page, `${what}, 320 pixels`);
    expect(await smallTargets(page), what).toEqual([]);
    await page.setViewportSize({ width: 640, height: 800 });
    await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
    await expectNoSidewaysScrolling(page, `${what}, letters twice as large`);
    await page.evaluate(() => document.documentElement.style.removeProperty("font-size"));
    await page.setViewportSize(phone);
  });
});

test.describe("a desk at 400 % zoom", () => {
  // 1280 by 1024 at 400 %: a window of 320 by 256.
  test.use({ viewport: { width: 320, height: 256 } });
  test("Nothing that stays in place covers what has the focus", async ({ page, round }) => {
    await begin(page, round.rater("peer").link);
    await page.keyboard.press("Tab");
    for (let stop = 0; stop < 6; stop++) {
      const seen = await page.evaluate(() => {
        const target = document.activeElement;
        if (target === null) return false;
        const box = target.getBoundingClientRect();
        const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        return top !== null && (target.contains(top) || top.closest("label")?.contains(target) === true);
      });
      expect(seen, `stop ${stop}`).toBe(true);
      await page.keyboard.press("Tab");
    }
  });
});

test("The whole form can be filled in, checked and sent with the keyboard alone", async ({ page, round }) => {
  test.slow();
  const keyboard = page.keyboard;
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
  const tabTo = async (name: string) => {
    for (let at = 0; at < 40 && (await focused()) !== name; at++) await keyboard.press("Tab");
    expect(await focused()).toBe(name);
  };
  await page.goto(round.rater("peer").link);
  await expect(page.getByRole("button", { name: "Open the form" })).toBeVisible();
  await tabTo("Open the form");
  await keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Begin" })).toBeVisible();
  await tabTo("Begin");
  await keyboard.press("Space");
  for (let part = 1; part <= 12; part++) {
    await expect(page.getByText(`Part ${part} of 20`, { exact: false })).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await keyboard.press("Tab");
    for (const key of ["4", "2", "0", "5"]) await keyboard.press(key);
    await expect(page.locator("input:checked")).toHaveCount(4);
    expect(await focused()).toBe("Next");
    await keyboard.press("Enter");
  }
  await expect(page.getByText("Part 13 of 20", { exact: false })).toBeVisible();
  await keyboard.press("Tab");
  await keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: "Once or twice" }).first()).toBeChecked();
  for (const key of ["1", "1", "1", "1", "0"]) await keyboard.press(key);
  await keyboard.press("Enter");
  for (let part = 14; part <= 16; part++) {
    await expect(page.getByText(`Part ${part} of 20`, { exact: false })).toBeVisible();
    await keyboard.press("Tab");
    for (const key of ["7", "1", "4"]) await keyboard.press(key);
    await keyboard.press("Enter");
  }
  for (let part = 17; part <= 20; part++) {
    await expect(page.getByText(`Part ${part} of 20`, { exact: false })).toBeVisible();
    await keyboard.press("Tab");
    await keyboard.type(part === 17 ? "You ask 1st, then 2nd." : "");
    await tabTo(part === 20 ? "Check my answers" : "Next");
    await keyboard.press("Enter");
  }
  await expect(page.getByText("Every question has an answer.")).toBeVisible();
  await expect(page.getByText("You ask 1st, then 2nd.")).toBeVisible();
  await tabTo("Skip to the end");
  await keyboard.press("Enter");
  expect(await focused()).toBe("Send my answers");
  await keyboard.press("Enter");
  await expectArrived(page);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
});

test("A screen reader is given every question with its points by name", async ({ page, round }) => {
  await begin(page, round.rater("peer").link);
  await page.getByRole("radio", { name: "Often" }).first().check();
  await expect(page.getByRole("group").first()).toMatchAriaSnapshot(`
    - group /asks whether it solves the right problem/:
      - radio "Almost never"
      - radio "Seldom"
      - radio "Sometimes"
      - radio "Often" [checked]
      - radio "Almost always"
      - radio "Can’t say"
  `);
  for (let part = 1; part < 14; part++) await next(page);
  await expect(page.getByRole("group").first()).toMatchAriaSnapshot(`
    - group "Moving people or arranging work":
      - radio "Wholly “Moving people to act”"
      - radio "Clearly towards “Moving people to act”"
      - radio "A little towards “Moving people to act”"
      - radio "In the middle"
      - radio "A little towards “Arranging people, goals and processes”"
      - radio "Clearly towards “Arranging people, goals and processes”"
      - radio "Wholly “Arranging people, goals and processes”"
      - radio "Can’t say"
  `);
  for (let part = 14; part < 17; part++) await next(page);
  const comment = page.getByRole("textbox", { name: /that should go on/ });
  await expect(comment).toHaveAccessibleDescription(/read this word for word, without your name/);
  for (const [name, value] of [
    ["spellcheck", "false"],
    ["autocomplete", "off"],
    ["writingsuggestions", "false"],
  ] as const)
    await expect(comment).toHaveAttribute(name, value);
  await expect(page.getByText("Spelling is not checked here, on purpose", { exact: false })).toBeVisible();
});

test("In forced colours what is chosen can be seen", async ({ page, round }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await begin(page, round.rater("peer").link);
  const often = page.getByRole("radio", { name: "Often" }).first();
  const background = () => often.evaluate((point) => getComputedStyle(point).backgroundColor);
  const before = await background();
  await often.check();
  await expect.poll(background).not.toBe(before);
});

test("Whoever asks for less motion gets none", async ({ page, round }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await begin(page, round.rater("peer").link);
  await next(page);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll("*")].filter((each) => {
        const { transitionDuration, animationDuration } = getComputedStyle(each);
        return [transitionDuration, animationDuration].some((time) => Number.parseFloat(time) > 0);
      }).length,
  );
  expect(moving).toBe(0);
});

test("Nothing moves under the finger: answering and hints shift no other thing", async ({ page, round }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: "layout-shift", buffered: true });
  });
  await enter(page, round.rater("peer").link);
  await page.getByRole("button", { name: "Begin" }).click();
  const places = () =>
    page
      .locator("fieldset, footer, header")
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top + scrollY));
  await rate(page, /asks whether it solves the right problem/, "Often");
  const before = await places();
  await page.getByRole("radio", { name: "Almost never" }).nth(1).check();
  await page.getByRole("radio", { name: "Can’t say" }).nth(2).check();
  expect(await places()).toEqual(before);
  for (let part = 1; part < 14; part++) await next(page);
  const lines = await places();
  await page
    .getByRole("radio", { name: /^Wholly/ })
    .first()
    .check();
  expect(await places()).toEqual(lines);
  const shifts = await page.evaluate((): unknown => Reflect.get(globalThis, "shifts"));
  expect((shifts as number[]).filter((shift) => shift > 0.01)).toEqual([]);
});
