import AxeBuilder from "@axe-core/playwright";
import { type Page, expect } from "@playwright/test";

/** Every rule of WCAG 2.2 A and AA that a machine can judge. */
export async function expectSound(page: Page, what: string, rules?: readonly string[]): Promise<void> {
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

export async function expectNoSidewaysScrolling(page: Page, what: string): Promise<void> {
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth] as const);
  expect(content, `${what}: nothing sticks out sideways`).toBeLessThanOrEqual(window);
}

/** Controls that a thumb would miss. */
export async function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("button, summary, select, label:has(input), textarea")]
      .map((target) => ({ text: target.textContent, box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && (box.height < 44 || box.width < 44))
      .map(({ text, box }) => `${text} ${box.width}×${box.height}`),
  );
}

/** What a screen reader is given of one control. */
export type Spoken = {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly states: Readonly<Record<string, unknown>>;
};

/** Everything on the page that takes the focus, as the browser hands it to a screen reader. */
export async function controlsOf(page: Page): Promise<readonly Spoken[]> {
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = await devtools.send("Accessibility.getFullAXTree");
  await devtools.detach();
  return nodes
    .filter(
      ({ ignored, role, properties = [] }) =>
        !ignored &&
        role?.value !== "RootWebArea" &&
        properties.some(({ name, value }) => name === "focusable" && value.value === true),
    )
    .map(({ role, name, description, value, properties = [] }) => ({
      role: String(role?.value),
      name: String(name?.value ?? ""),
      description: String(description?.value ?? ""),
      states: {
        ...Object.fromEntries(properties.map((property) => [property.name, property.value.value])),
        value: value?.value,
      },
    }));
}
