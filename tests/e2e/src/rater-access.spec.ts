import { expect } from "@playwright/test";
import type { Language } from "@parallax/domain/language";
import { raterLanguages } from "@parallax/language/rater-languages";
import { begin, next } from "./rater-hand.ts";
import { test } from "./rater-stage.ts";
import { walkEverything } from "./rater-walk.ts";
import { type Spoken, controlsOf, expectNoSidewaysScrolling, expectSound, smallTargets } from "./soundness.ts";

const phone = { width: 390, height: 844 };
/** Windows as wide as a desk of 1280 by 1024 at 200 and at 400 %, and the smallest phone. */
const windows = [
  { width: 640, height: 512 },
  { width: 320, height: 256 },
  { width: 320, height: 640 },
];

/** Every sentence of a language that stands for itself. */
function sentencesOf(words: unknown): readonly string[] {
  if (typeof words === "string") return [words];
  return typeof words === "object" && words !== null ? Object.values(words).flatMap(sentencesOf) : [];
}

/** What a screen reader must be told of a control of each role, besides its name. */
const toldOf: Readonly<Record<string, (states: Spoken["states"]) => boolean>> = {
  radio: ({ checked }) => checked === "true" || checked === "false",
  switch: ({ checked }) => checked === "true" || checked === "false",
  combobox: ({ value }) => typeof value === "string" && value !== "",
  MenuListPopup: () => true,
  option: () => true,
  menuitem: () => true,
  textbox: ({ multiline }) => multiline === true,
  DisclosureTriangle: ({ expanded }) => typeof expanded === "boolean",
  button: () => true,
  link: () => true,
  heading: ({ level }) => level === 1,
  dialog: ({ modal }) => modal === true,
};

for (const language of ["en", "de", "ar"] as const satisfies readonly Language[])
  test(`Every screen is sound in ${language}: by the rules, in light and dark, on the smallest phone, at 200 and 400 %, and to a screen reader`, async ({
    page,
    round,
    browser,
  }) => {
    test.setTimeout(1_800_000);
    await page.close();
    const context = await browser.newContext({ locale: language, viewport: phone });
    const own = await context.newPage();
    const english = new Set(sentencesOf(raterLanguages.en));
    const same = new Set(sentencesOf(raterLanguages[language]));
    const roles = new Set<string>();
    await walkEverything(own, round, language, async (what) => {
      await own.emulateMedia({ colorScheme: "light" });
      await expectSound(own, `${what}, light`);
      if (language === "en") {
        await own.emulateMedia({ colorScheme: "dark" });
        await expectSound(own, `${what}, dark`, ["color-contrast"]);
      }
      for (const { role, name, states } of await controlsOf(own)) {
        roles.add(role);
        expect(name, `${what}: a ${role} has a name`).not.toBe("");
        expect(toldOf[role]?.(states), `${what}: ${role} “${name}” ${JSON.stringify(states)}`).toBe(true);
        expect(english.has(name) && !same.has(name), `${what}: “${name}” is not ${language}`).toBe(false);
        if (language === "ar" && role !== "option" && role !== "MenuListPopup")
          expect(name, `${what}: the ${role} speaks Arabic`).toMatch(/\p{Script=Arabic}/u);
      }
      for (const window of windows) {
        await own.setViewportSize(window);
        await expectNoSidewaysScrolling(own, `${what}, ${window.width} by ${window.height}`);
      }
      expect(await smallTargets(own), what).toEqual([]);
      await own.setViewportSize({ width: 640, height: 800 });
      await own.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
      await expectNoSidewaysScrolling(own, `${what}, letters twice as large`);
      await own.evaluate(() => document.documentElement.style.removeProperty("font-size"));
      await own.setViewportSize(phone);
    });
    for (const role of ["radio", "switch", "combobox", "textbox", "DisclosureTriangle", "button", "link"])
      expect([...roles], `a ${role} was met`).toContain(role);
    await context.close();
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
  await expect(comment).toHaveAccessibleDescription(/reads this word for word, without your name/);
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
